import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A web host that compresses text, and counts what it sends. */
export interface GzipHost {
  /** With a slash at its end. */
  address: string;
  /** Bodies sent since the last call, in bytes as they travelled, and how many. */
  take(): { bytes: number; requests: number };
  close(): void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml'
};

/** Serves folders, each below a path: `{ '/': 'build', '/peer/': … }`; the longest path that fits decides. */
export async function serveGzip(folders: Record<string, string>): Promise<GzipHost> {
  const ready = new Map<string, Promise<Buffer>>();
  let sent = { bytes: 0, requests: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const [root = '/', folder = ''] =
      Object.entries(folders)
        .filter(([path]) => pathname.startsWith(path))
        .sort(([a], [b]) => b.length - a.length)[0] ?? [];
    const name = pathname.slice(root.length) + (pathname.endsWith('/') ? 'index.html' : '');
    const path = join(folder, name.replaceAll('..', ''));
    const type = TYPES[extname(path)];
    const body = ready.get(path) ?? read(path, type !== undefined);
    ready.set(path, body);
    body.then(
      (bytes) => {
        sent = { bytes: sent.bytes + bytes.length, requests: sent.requests + 1 };
        const packed = type === undefined ? {} : { 'content-type': type, 'content-encoding': 'gzip' };
        response.writeHead(200, { 'content-length': bytes.length, ...packed }).end(bytes);
      },
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = sent;
      sent = { bytes: 0, requests: 0 };
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}

async function read(path: string, isText: boolean): Promise<Buffer> {
  const bytes = await readFile(path);
  return isText ? promisify(gzip)(bytes) : bytes;
}
