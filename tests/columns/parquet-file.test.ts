import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAt, readQuotes } from '../../src/lib/columns/read-corpus.ts';
import { openParquet } from '../../src/lib/columns/parquet-file.ts';
import { parquetPath, writeDataset } from '../fixtures/parquet.ts';
import { randomCorpus } from '../fixtures/random-corpus.ts';
import { seeded } from '../fixtures/random.ts';

const random = seeded(31);
const letters = () => Array.from({ length: 900 }, () => String.fromCharCode(97 + random() * 26)).join('');
const corpus = randomCorpus(random, 200);
/** No two sentences are alike: their file is larger than what the first request brings. */
const actions = corpus.actions.map((row) => ({ ...row, quote: letters() }));

let dir: string;
const servers: Server[] = [];
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'parquet-file-'));
  await writeDataset(dir, { ...corpus, actions });
}, 30_000);
afterAll(async () => {
  for (const server of servers) server.close();
  await rm(dir, { recursive: true });
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

it.each([
  {
    name: 'knows no ranges',
    listener: (): RequestListener => (request, response) => {
      createReadStream(join(dir, request.url ?? '')).pipe(response);
    }
  },
  {
    name: 'knows ranges',
    listener: (): RequestListener => async (request, response) => {
      const path = join(dir, request.url ?? '');
      const { size } = await stat(path);
      const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
      const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
      const end = from === '' ? size - 1 : Number(to);
      response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${size}` });
      createReadStream(path, { start, end }).pipe(response);
    }
  },
  { name: 'takes an end for a beginning', listener: () => sirv(dir, { dev: true }) as RequestListener }
])('columns come from a host that $name', async ({ listener }) => {
  const address = await serve(listener());
  const urls = { clippings: '', mentions: '', actions: `${address}actions.parquet`, entities: '' };
  const quotes = await readQuotes(openAt(urls));
  expect((await stat(parquetPath(dir, 'actions'))).size).toBeGreaterThan(140_000);
  expect(quotes.toSorted()).toEqual(actions.map(({ quote }) => quote).toSorted());
});

it('a file that is missing, or none of Parquet, says so', async () => {
  const address = await serve((request, response) => {
    response.writeHead(request.url === '/missing' ? 404 : 200).end('<html>something else</html>');
  });
  await expect(openParquet(`${address}missing`)).rejects.toMatchObject({ reason: 'network' });
  await expect(openParquet(`${address}other`)).rejects.toMatchObject({ reason: 'bad-data' });
});
