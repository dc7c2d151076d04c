import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TestProject } from 'vitest/node';
import { headerRules } from '../../src/build/headers.ts';
import { serveFolder } from '../../src/build/serve.ts';
import { buildSite, DEFAULT_CORPUS } from '../../src/build/site.ts';
import { findEngines } from './find-engines.ts';
import type { EnginePaths } from './find-engines.ts';

declare module 'vitest' {
  interface ProvidedContext {
    engines: EnginePaths;
    /** Address of the built site for engines whose driver does not tell what the console says. */
    listeningSite: string;
  }
}

const LISTEN = 'listen.js';

/** Finds the engines, builds the site unless there is one to be reused, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  project.provide('engines', findEngines());
  if (!process.env.TEST_BUILT || !existsSync('build')) await buildSite([DEFAULT_CORPUS]);
  const headers = headerRules('');
  const plain = await serveFolder('build', 0, { headers, handle: serveFrameless });
  const listening = await serveFolder('build', 0, {
    headers,
    handle: (...call) => serveFrameless(...call) || serveListening(...call)
  });
  project.provide('site', plain.address);
  project.provide('listeningSite', listening.address);
  return () => Promise.all([plain.close(), listening.close()]);
}

/** An article on the site's own origin, whose frame may run no script but can be read from outside. */
function serveFrameless(_: IncomingMessage, response: ServerResponse, path: string): boolean {
  if (path !== '/scriptless.html') return false;
  const frame =
    '<iframe title="Chart" sandbox="allow-same-origin" src="/embed/actions/" width="700" height="700"></iframe>';
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><html lang="en"><title>No scripts</title><link rel="icon" href="data:,">${frame}`);
  return true;
}

/** Pages with one script more, which the policy lets in as the site's own: it notes the console's errors. */
function serveListening(_: IncomingMessage, response: ServerResponse, path: string): boolean {
  if (path === `/${LISTEN}`) {
    void readFile(join(import.meta.dirname, LISTEN)).then((script) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    );
    return true;
  }
  const file = join('build', path, 'index.html');
  if (!path.endsWith('/') || !existsSync(file)) return false;
  void readFile(file, 'utf8').then((html) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      // Behind the policy, which stands in the head.
      .end(html.replace('</title>', `</title><script src="/${LISTEN}"></script>`))
  );
  return true;
}
