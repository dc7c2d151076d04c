import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { bundleScript } from '../../src/build/bundle-script.ts';
import '../../src/build/duckdb-assets.ts';
import type { Dataset } from '../../src/pipeline/rows.ts';
import { writeDataset } from '../fixtures/parquet.ts';

/** The part of the site's policy that the engine meets. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:"
].join('; ');

const PAGES = {
  // The icon keeps browsers from asking for one.
  'engine.html': `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><link rel="icon" href="data:,">
    <title>Engine</title><script type="module" src="./engine.js"></script>`,
  'frame.html': `<link rel="icon" href="data:,"><title>Frame</title>
    <iframe sandbox="allow-scripts" src="./engine.html"></iframe>`
};

export interface EngineSite {
  /** Where a host serves the files as they are, with a slash at its end. */
  plain: string;
  /** Where a host says of `.gz` files that browsers shall inflate them. */
  inflating: string;
  /** The paths that hosts were asked for, with their queries, in order. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * The engine without the rest of the site: bundled and served with a dataset of these tables, by two hosts that
 * differ in their headers. `engine.html` has `startEngine` as a global, `frame.html` has that page in an opaque origin.
 */
export async function serveEngine(tables: Dataset): Promise<EngineSite> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-'));
  await Promise.all([
    bundleScript(join(import.meta.dirname, 'engine-entry.ts'), folder, 'engine.js'),
    fill(folder, tables)
  ]);
  const asked: string[] = [];
  const hosts = await Promise.all([
    serve(folder, asked, { '.gz': { 'content-type': 'application/gzip' } }),
    serve(folder, asked, { '.gz': { 'content-type': 'application/wasm', 'content-encoding': 'gzip' } })
  ]);
  return {
    plain: hosts[0].address,
    inflating: hosts[1].address,
    asked,
    close: async () => {
      for (const host of hosts) host.close();
      await rm(folder, { recursive: true });
    }
  };
}

async function fill(folder: string, tables: Dataset): Promise<void> {
  for (const [name, html] of Object.entries(PAGES)) {
    await writeFile(join(folder, name), `<!doctype html><meta charset="utf-8">${html}`);
  }
  await mkdir(join(folder, 'data'));
  await writeDataset(join(folder, 'data'), tables);
  await cp(join(import.meta.dirname, '../../static/duckdb'), join(folder, 'duckdb'), { recursive: true });
}

type Headers = Record<string, Record<string, string>>;

const TYPES: Headers = {
  '.html': { 'content-type': 'text/html' },
  '.js': { 'content-type': 'text/javascript' }
};

async function serve(folder: string, asked: string[], headers: Headers) {
  const byExtension = { ...TYPES, ...headers };
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname + search);
    readFile(join(folder, pathname)).then(
      (body) => {
        // An opaque origin is another origin to every host.
        response.writeHead(200, {
          'access-control-allow-origin': '*',
          'content-length': body.length,
          ...byExtension[extname(pathname)]
        });
        response.end(body);
      },
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}
