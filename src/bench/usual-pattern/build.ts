import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

/** What it is called beside ours. */
export const USUAL_PATTERN = 'DuckDB-WASM, Parquet, Plot';

/** Builds the page that loads a database in the browser, asks it and draws, into `folder`: it asks the root of its host for engine and data. */
export async function buildUsualPattern(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      chunkSizeWarningLimit: 2000,
      target: 'esnext',
      rolldownOptions: {
        input: join(import.meta.dirname, 'page.ts'),
        output: { entryFileNames: 'peer.js' }
      }
    }
  });
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Peer</title>
<meta name="viewport" content="width=device-width"><h1>Actions</h1><script type="module" src="peer.js"></script>`;
  await writeFile(join(folder, 'index.html'), html);
}
