import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import type { HeaderRule } from './headers.ts';
import { InputError } from '../pipeline/errors.ts';
import type { Handler } from './review-server.ts';

/** A running server. */
export interface Served {
  /** Where the site is, with a trailing slash. */
  address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The sub-folder that the site was built for: `/sub-folder`. */
  base?: string | undefined;
  /** Is asked before the folder; default: nothing but files. */
  handle?: Handler;
  /** What the host is told to send; by default nothing, as by the plainest hosts. */
  headers?: readonly HeaderRule[];
}

/**
 * Serves a built folder as a plain static host would: no rewriting, its `404.html` for what is missing.
 * With `port` 0 the system chooses one; a port that is taken is passed over for the next free one of ten. Throws
 * `InputError` where all ten are taken, or where there is no folder.
 */
export async function serveFolder(
  folder: string,
  port: number,
  { base = '', handle = () => false, headers = [] }: ServeOptions = {}
): Promise<Served> {
  if (!existsSync(folder)) throw new InputError(`${folder}: no such folder; run "npm run build" first.`);
  const files = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (base !== '' && url !== base && !url.startsWith(`${base}/`)) return plainly();
    request.url = url.slice(base.length) || '/';
    for (const [name, value] of Object.entries(headersFor(url.replace(/[?#].*/, ''), headers)))
      response.setHeader(name, value);
    if (handle(request, response, request.url.replace(/\?.*$/, ''))) return;
    files(request, response, notFound);
    function notFound() {
      const page = join(folder, '404.html');
      if (!existsSync(page)) return plainly();
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(page));
    }
    function plainly() {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    }
  });
  await listen(port, port === 0 ? 1 : 10);
  const { port: bound } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${bound}${base}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };

  async function listen(at: number, tries: number): Promise<void> {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(at, () => {
          server.removeListener('error', reject);
          resolve();
        });
      });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken) throw error;
      if (tries <= 1)
        throw new InputError(`ports ${port} to ${at} are all taken; give another one with --port.`, {
          cause: error
        });
      await listen(at + 1, tries - 1);
    }
  }
}
