import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { definedPages } from './own-pages.ts';

/**
 * Bundles the scripts of embeds into `static/embed/`: `head.js`, which `hooks.server.ts` puts into each embed's page, `client.js`,
 * which the page fetches, and in `live/` what draws views that no page was built for: a classic script for each embed, whole, since frames of no origin take
 * no modules from plain hosts; and the module of the database.
 */
const root = join(import.meta.dirname, '../..');
const common = {
  configFile: false,
  publicDir: false,
  root,
  logLevel: 'warn',
  define: definedPages(process.env)
} as const;
const script = (name: string) => ({
  input: join(root, `src/embed/${name}.ts`),
  output: { format: 'iife', entryFileNames: `${name.replace('live-', '')}.js` } as const
});

for (const name of ['head', 'client']) {
  await build({
    ...common,
    build: {
      outDir: join(root, 'static/embed'),
      emptyOutDir: name === 'head',
      rolldownOptions: script(name)
    }
  });
}

await build({
  ...common,
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: join(root, 'static/embed/live'),
    modulePreload: false,
    rolldownOptions: {
      input: join(root, 'src/embed/database.ts'),
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: 'database.js' }
    }
  }
});

for (const embed of ['actions', 'companies', 'places', 'story']) {
  await build({
    ...common,
    plugins: [svelte({ configFile: false, emitCss: false })],
    build: {
      outDir: join(root, 'static/embed/live'),
      emptyOutDir: false,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: script(`live-${embed}`)
    }
  });
}
