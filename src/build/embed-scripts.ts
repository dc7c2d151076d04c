import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/**
 * Bundles the scripts of embeds into `static/embed/`: `client.js`, a classic script that `hooks.server.ts` puts into
 * each embed's page, and `live/`, the modules that draw views which no page was built for.
 */
const root = join(import.meta.dirname, '../..');
const common = { configFile: false, publicDir: false, root, logLevel: 'warn' } as const;

await build({
  ...common,
  build: {
    outDir: join(root, 'static/embed'),
    emptyOutDir: true,
    rolldownOptions: {
      input: join(root, 'src/embed/client.ts'),
      output: { format: 'iife', entryFileNames: 'client.js' }
    }
  }
});

await build({
  ...common,
  base: './',
  plugins: [svelte({ configFile: false, emitCss: false })],
  worker: { format: 'es' },
  build: {
    outDir: join(root, 'static/embed/live'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    modulePreload: false,
    rolldownOptions: {
      input: join(root, 'src/embed/live.ts'),
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: 'live.js' }
    }
  }
});
