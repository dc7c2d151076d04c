import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// The policy names the one script that stands in the page template by its hash.
const template = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const script = /<script>([^]*?)<\/script>/.exec(template)?.[1] ?? '';
/** @type {`sha256-${string}`} */
const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;

// The reviewing page is for the newsroom's own machine. Its route consists of a .local and an .mts file, which Kit takes
// for a page only where it is told to: any other build knows neither the page nor its code.
const review = process.env.COUPURES_REVIEW === '1';
const folder = process.env.COUPURES_BUILD ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  extensions: review ? ['.svelte', '.local'] : ['.svelte'],
  kit: {
    moduleExtensions: review ? ['.js', '.ts', '.mts'] : ['.js', '.ts'],
    adapter: adapter({ pages: folder, assets: folder, strict: true }),
    paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: true },
    // Every route names its pages; some have none: those of named views where an editor has named none, those that draw what has
    // no page of its own where everything has one.
    prerender: {
      entries: [],
      handleUnseenRoutes: 'ignore',
      // What is drawn in the browser has its passages only there.
      handleMissingId: ({ path, message }) => {
        if (!path.endsWith('/clippings/')) throw new Error(message);
      }
    },
    // A small page is one response.
    inlineStyleThreshold: 24_000,
    typescript: {
      config: (config) => ({
        ...config,
        include: [...config.include, '../tests/**/*.ts', '../src/**/*.ts', '../*.ts', '../*.js']
      })
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval', scriptHash],
        'worker-src': ['self', 'blob:'],
        'connect-src': ['self', 'blob:'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        // The preview of an embed.
        'frame-src': ['self'],
        'font-src': ['self', 'data:'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none']
      }
    }
  }
};
