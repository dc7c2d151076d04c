import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CORPUS = `• A regulator speaks
    https://news.example/2021/03/19/a-regulator-speaks

    On 11 March the European Commission fined Apple 5 million euros.

    #Apple #competition
`;

let folder = '';
let corpus = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-cli-'));
  corpus = join(folder, 'un corpus.txt');
  await writeFile(corpus, CORPUS);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ended = { code: number | null; out: string; err: string };

/** The command as people run it. */
const data = (...args: string[]) => dataFrom(process.cwd(), ...args);

/** The same, as npm runs it for somebody who stands in another folder. */
function dataFrom(caller: string, ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/pipeline/cli.ts', ...args], {
      env: { ...process.env, INIT_CWD: caller }
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text: Buffer) => (out += text.toString()));
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('npm run data', () => {
  it('writes a file for each table, and leaves them untouched when the next corpus is bad', async () => {
    const out = join(folder, 'data');
    const good = await data(corpus, '--out', out);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toMatch(/1 clipping .*1 company/);
    const names = ['actions', 'clippings', 'corrections', 'entities', 'mentions', 'spans', 'texts'].map(
      (table) => `${table}.parquet`
    );
    expect((await readdir(out)).sort()).toEqual(names);
    const before = await Promise.all(names.map((name) => readFile(join(out, name))));

    const missing = join(folder, 'missing.txt');
    const bad = await data(corpus, missing, '--out', out);
    expect(bad.code).toBe(1);
    expect(bad.out).toBe('');
    expect(bad.err).toContain(`${missing}: no such file`);
    expect(bad.err).not.toMatch(/^\s+at /m);
    expect(await Promise.all(names.map((name) => readFile(join(out, name))))).toEqual(before);
  });

  it('says where a clipping without a title was read as part of the one above it', async () => {
    const untitled = join(folder, 'untitled.txt');
    const list = '    Three things:\n•\n    one • two\n';
    await writeFile(untitled, `${CORPUS}\n•\u00a0\n\n    https://news.example/2021/b\n\n${list}`);
    const { code, err } = await data(untitled, '--out', join(folder, 'untitled'));
    expect(code).toBe(0);
    expect(err.match(/without a title/g)).toHaveLength(1);
    expect(err).toContain(`${untitled}:8: a bullet without a title`);
    expect((await data(untitled, '--json')).err).toContain('untitled.txt:8: a bullet without a title');
  });

  it('prints one object per clipping with --json, and writes nothing', async () => {
    const { code, out } = await data(corpus, '--json');
    expect(code).toBe(0);
    const [line, ...rest] = out.trim().split('\n');
    expect(rest).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({
      title: 'A regulator speaks',
      outlet: 'news.example',
      language: 'en',
      published: { date: '2021-03-19', precision: 'day', source: 'url' },
      tags: ['Apple', 'competition'],
      companies: [{ name: 'Apple', parent: null, mentions: 2, in: ['body', 'tags'] }],
      actions: [
        {
          type: 'fine',
          status: 'done',
          authorities: ['European Commission'],
          targets: ['Apple'],
          date: '2021-03-11',
          amount: 5e6,
          currency: 'EUR'
        }
      ]
    });
  });

  it('ends without a word when nobody reads its output to the end', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/pipeline/cli.ts', corpus, '--json']);
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('reads a clipping that is longer than a book, with a notice that names its line', async () => {
    const long = join(folder, 'long.txt');
    await writeFile(long, `${CORPUS}\n• Another\n\n    ${'x'.repeat(1_100_000)}\n`);
    const { code, err } = await data(long, '--json');
    expect(code).toBe(0);
    expect(err).toContain(`${long}:8: this clipping is 1100007 characters long`);
  });

  it("applies an editor's corrections and counts them, and stops before writing where one matches nothing", async () => {
    const file = join(folder, 'mine.yaml');
    const entry = (type: string) =>
      `corrections:
  - clipping: https://news.example/2021/03/19/a-regulator-speaks
    edit: { type: ${type} }
    set: { amount: 6000000 }
    author: Jeanne Doe
    day: 2021-04-02
    reason: The newspaper corrected the amount.
`;
    await writeFile(file, entry('fine'));
    const out = join(folder, 'corrected');
    const [good, json] = await Promise.all([
      data(corpus, '--corrections', file, '--out', out),
      data(corpus, '--corrections', file, '--json')
    ]);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toMatch(/^1 clipping \(0 undated\), 1 company, /m);
    expect(good.out).toMatch(/^1 correction applied$/m);
    expect(JSON.parse(json.out)).toMatchObject({
      actions: [{ amount: 6e6, currency: 'EUR', corrected: 'The newspaper corrected the amount.' }]
    });

    await writeFile(file, entry('ban'));
    const none = join(folder, 'none');
    const bad = await data(corpus, '--corrections', file, '--out', none);
    expect(bad).toMatchObject({ code: 1, out: '' });
    expect(bad.err).toContain(`${file}:2: the clipping`);
    expect(bad.err).toMatch(/reports no such ban; it reports fine \(2021-03-11, targets apple/);
    await expect(readdir(none)).rejects.toThrow('ENOENT');
  });

  it('takes paths as seen from where it was called, and files of the root as well', async () => {
    await writeFile(join(folder, 'few.yaml'), '# none yet\n');
    const named = ['un corpus.txt', '--corrections', 'few.yaml'];
    const [here, root, none] = await Promise.all([
      dataFrom(folder, ...named, '--out', 'from-here'),
      dataFrom(folder, 'data/corpora/alibaba.txt', '--json'),
      dataFrom(folder, 'nowhere.txt')
    ]);
    expect(here).toMatchObject({ code: 0, err: '' });
    expect(await readdir(join(folder, 'from-here'))).toContain('actions.parquet');
    expect(root.code).toBe(0);
    expect(none.err).toBe(`${join(folder, 'nowhere.txt')}: no such file; check the path.\n`);
  });

  it('watches: reads again what changed, says what is wrong with it, and goes on', async () => {
    const watched = join(folder, 'watched.txt');
    const out = join(folder, 'watched-data');
    await writeFile(watched, CORPUS);
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/pipeline/cli.ts', watched, '--out', out, '--watch'],
      { env: { ...process.env, INIT_CWD: process.cwd() } }
    );
    let said = '';
    const heard = (pattern: RegExp) =>
      new Promise<void>((resolve) => {
        const listen = () => pattern.test(said) && resolve();
        for (const stream of [child.stdout, child.stderr]) stream.on('data', listen);
        listen();
      });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said += text.toString()));
    try {
      await heard(/^1 clipping [^]*watching/m);
      await writeFile(watched, `${CORPUS}\n• Another title\n    https://news.example/2021/03/20/another\n`);
      await heard(/watched\.txt changed\n2 clippings[^]*watching/);
      const before = await readFile(join(out, 'clippings.parquet'));
      await writeFile(watched, 'no clipping\n');
      await heard(/watched\.txt: no clipping/);
      expect(await readFile(join(out, 'clippings.parquet'))).toEqual(before);
      await writeFile(watched, CORPUS);
      await heard(/no clipping[^]*changed\n1 clipping [^]*watching/);
    } finally {
      child.kill();
    }
  });

  it('says so when the corrections named are not there', async () => {
    const { code, err } = await data(corpus, '--corrections', join(folder, 'gone.yaml'), '--json');
    expect({ code, err }).toEqual({
      code: 1,
      err: `${join(folder, 'gone.yaml')}: no such file; check the path.\n`
    });
  });

  it('says how it is used when no corpus is named or a flag is unknown', async () => {
    const [none, unknown] = await Promise.all([data(), data(corpus, '--frob')]);
    expect(none.code).toBe(1);
    expect(none.err).toMatch(/no corpus named[^]*usage: npm run data/);
    expect(unknown.code).toBe(1);
    expect(unknown.err).toMatch(/--frob[^]*usage: npm run data/);
  });
});
