import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reviewHandler } from '../../src/build/review-server.ts';
import { beginCorrections, saveCorrections } from '../../src/build/save-corrections.ts';
import { serveFolder } from '../../src/build/serve.ts';
import type { Served } from '../../src/build/serve.ts';
import { InputError } from '../../src/pipeline/errors.ts';

const ENTRY = '  - clipping: 0123456789ab\n    confirm: { type: fine }\n';
const HEAD = '# Head\ncorrections:\n  - clipping: x # kept\n';

let folder = '';
let file = '';
let site: Served;
let refusal: { line: number; problem: string } | null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-save-'));
  file = join(folder, 'c.yaml');
  await writeFile(file, HEAD);
  refusal = null;
  const save = (entries: string) =>
    saveCorrections(file, entries, (path) => {
      if (refusal === null) return Promise.resolve();
      return Promise.reject(new InputError(`${path}:${refusal.line}: ${refusal.problem}`));
    });
  site = await serveFolder(folder, 0, { handle: reviewHandler('data/c.yaml', save) });
});
afterEach(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Not fetch, which sets Host and Origin itself. */
function send({ method = 'GET', headers = {}, body = '' }: Sent = {}): Promise<
  [status: number, text: string]
> {
  return new Promise((resolve, reject) => {
    const sent = request(`${site.address}review/save`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve([response.statusCode ?? 0, text]));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function post(entries: unknown, more: Record<string, string> = {}): Promise<[number, string]> {
  const [, offer] = await send();
  const { token } = JSON.parse(offer) as { token: string };
  const headers = {
    ...{ origin: new URL(site.address).origin, 'content-type': 'application/json' },
    ...{ 'x-coupures-token': token, ...more }
  };
  return send({ method: 'POST', headers, body: JSON.stringify({ entries }) });
}

const text = () => readFile(file, 'utf8');

describe('saving from the reviewing page', () => {
  it('offers a token and the name of the file, and appends what is sent with it', async () => {
    expect(JSON.parse((await send())[1])).toEqual({
      token: expect.any(String) as string,
      file: 'data/c.yaml'
    });
    expect(await post(ENTRY)).toEqual([200, 'Saved.\n']);
    expect(await text()).toBe(`${HEAD}\n${ENTRY}`);
  });

  it('saves one after another what comes at the same time', async () => {
    const ids = ['1', '2', '3', '4', '5'].map((digit) => `0123456789a${digit}`);
    const all = await Promise.all(ids.map((id) => post(ENTRY.replace('0123456789ab', id))));
    expect(all.map(([status]) => status)).toEqual([200, 200, 200, 200, 200]);
    const saved = await text();
    for (const id of ids) expect(saved.split(id)).toHaveLength(2);
  });

  it('has once what is sent again, as its answer was lost, and appends what is new beside it', async () => {
    const more = '\n  - clipping: ba9876543210\n    published: 2021-03\n';
    await post(ENTRY);
    expect(await post(ENTRY)).toEqual([200, 'Saved.\n']);
    expect(await post(ENTRY + more)).toEqual([200, 'Saved.\n']);
    expect(await text()).toBe(`${HEAD}\n${ENTRY}${more}`);
  });

  it('changes nothing where the file would be wrong, and says where by its own name', async () => {
    refusal = { line: 3, problem: 'no such fine.' };
    expect(await post(ENTRY)).toEqual([422, `${file}:3: no such fine.\n`]);
    expect((await post('no: list'))[0]).toBe(422);
    expect((await post(5))[0]).toBe(422);
    expect((await post(`${ENTRY}${'#'.repeat(1_000_000)}`))[0]).toBe(422);
    expect(await text()).toBe(HEAD);
    expect(await readdir(folder)).toEqual(['c.yaml']);
    refusal = null;
    expect((await post(ENTRY))[0]).toBe(200);
  });

  it('names a new entry that is at fault by what it does, since nobody finds its line', async () => {
    const merge = '\n  - merge: [a, b]\n    into: c\n';
    for (const [line, entry] of [
      [5, 'confirm: { type: fine }'],
      [6, 'confirm: { type: fine }'],
      [9, 'merge: [a, b]']
    ] as const) {
      refusal = { line, problem: 'this matches nothing.' };
      expect(await post(ENTRY + merge)).toEqual([422, `the new entry "${entry}": this matches nothing.\n`]);
    }
    expect(await text()).toBe(HEAD);
  });

  it('makes a file that is not there yet, with a head, and leaves one that is there', async () => {
    const made = join(folder, 'new.yaml');
    await saveCorrections(made, ENTRY, () => Promise.resolve());
    expect(await readFile(made, 'utf8')).toMatch(
      /^# What an editor decided[^]*\ncorrections:\n\n {2}- clipping: 012/
    );
    expect(await beginCorrections(file)).toBe(false);
    expect(await text()).toBe(HEAD);
    const begun = join(folder, 'begun.yaml');
    expect(await beginCorrections(begun)).toBe(true);
    await saveCorrections(begun, ENTRY, () => Promise.resolve());
    expect(await readFile(begun, 'utf8')).toBe(await readFile(made, 'utf8'));
    await expect(beginCorrections(join(folder, 'none', 'c.yaml'))).rejects.toThrow(
      /there is no folder .*none; make it/
    );
  });

  it('keeps what somebody else wrote meanwhile', async () => {
    const meanwhile = saveCorrections(file, ENTRY, () => writeFile(file, `${HEAD}# mine\n`));
    await expect(meanwhile).rejects.toThrow(/somebody wrote to it just now/);
    expect(await text()).toBe(`${HEAD}# mine\n`);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin that it knows', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a wrong token', { 'x-coupures-token': 'guess' }],
    ['a form', { 'content-type': 'text/plain' }]
  ])('refuses %s', async (_, more) => {
    expect((await post(ENTRY, more))[0]).toBe(403);
    expect(await text()).toBe(HEAD);
  });

  it('gives its token to no name that only resolves to this machine', async () => {
    expect((await send({ headers: { host: 'evil.example' } }))[0]).toBe(403);
    expect((await send({ method: 'DELETE' }))[0]).toBe(405);
  });
});
