import { createServer } from 'node:http';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { bundleScript } from '../../build/bundle-script.ts';
import '../../build/duckdb-assets.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Bundles what runs in the browser (`page`) into `folder`, beside the corpora there, and serves that. */
export async function serveBench(
  folder: string,
  page = join(HERE, 'page.ts')
): Promise<{ address: string; close: () => void }> {
  await bundleScript(page, folder, 'page.js');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><title>Bench</title><script type="module" src="./page.js"></script>'
  );
  const server = createServer(sirv(folder, { dev: true, dotfiles: true }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}
