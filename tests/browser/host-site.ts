import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Pym's loader as published, for the article that uses it. */
const PYM = createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js');

export interface HostSite {
  /** Where the articles are, with a slash at its end: another origin than the site's. */
  address: string;
  close(): void;
}

/**
 * Serves the articles of `hosts/`, which embed pages of the site at `site`. `?embed=` says which, relative to the site;
 * by default the chart of actions; `?sandbox=` gives the frame that attribute. `policy` is the article's own content
 * security policy.
 */
export async function serveHosts(site: string, policy?: string): Promise<HostSite> {
  const folder = join(import.meta.dirname, 'hosts');
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    const path = pathname === '/pym.js' ? PYM : join(folder, pathname.replaceAll('..', ''));
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    const sandbox = searchParams.get('sandbox');
    readFile(path, 'utf8').then(
      (text) => {
        const page = text
          .replaceAll('{{site}}', site)
          .replaceAll('{{embed}}', searchParams.get('embed') ?? 'embed/actions/')
          .replaceAll('{{sandbox}}', sandbox === null ? '' : `sandbox="${sandbox}"`);
        const headers = policy === undefined ? {} : { 'content-security-policy': policy };
        response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(page);
      },
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}
