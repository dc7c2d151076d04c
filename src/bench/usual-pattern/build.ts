import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from '../../build/bundle-script.ts';

/** What it is called beside ours. */
export const USUAL_PATTERN = 'DuckDB-WASM, Parquet, Plot';

/** Builds the page that loads a database in the browser, asks it and draws, into `folder`: it asks the root of its host for engine and data. */
export async function buildUsualPattern(folder: string): Promise<void> {
  await bundleScript(join(import.meta.dirname, 'page.ts'), folder, 'peer.js');
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Peer</title>
<meta name="viewport" content="width=device-width"><h1>Actions</h1><script type="module" src="peer.js"></script>`;
  await writeFile(join(folder, 'index.html'), html);
}
