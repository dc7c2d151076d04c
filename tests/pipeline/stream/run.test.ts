import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/pipeline/correct/correction.ts';
import type { Corrections } from '../../../src/pipeline/correct/correction.ts';
import { readCorrections } from '../../../src/pipeline/correct/read.ts';
import { correctedFacts, readCorpus } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingJson } from '../../../src/pipeline/json.ts';
import { datasetRows } from '../../../src/pipeline/rows.ts';
import { readTextPolicies } from '../../../src/pipeline/sidecar.ts';
import { createSoloCrew } from '../../../src/pipeline/stream/crew.ts';
import { streamDataset, streamJson } from '../../../src/pipeline/stream/run.ts';
import type { RunOptions } from '../../../src/pipeline/stream/run.ts';
import type { Gazetteers } from '../../../src/pipeline/types.ts';
import { datasetHash } from '../../../src/pipeline/write.ts';
import { seeded } from '../../fixtures/random.ts';

/** What each correction has. */
const signed = {
  where: 'mine.yaml:1',
  author: 'Jeanne Doe',
  day: '2021-04-01',
  reason: 'Seen on the page.'
};

const PRESS_REVIEW = 'data/corpora/alibaba.txt';
const DESCRIPTION = { corpus: { en: 'One', fr: 'Un' }, licence: null, headline: null, source: null };

let folder = '';
let gazetteers: Gazetteers;
/** A list in posting order with undated clippings, repetitions, and events that several clippings report. */
let list = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-stream-'));
  gazetteers = await loadGazetteers('data/gazetteers');
  list = join(folder, 'list.txt');
  const clipping = (i: number, day: string | null, text: string) =>
    `• Number ${i}\n\n    https://news.example/${day === null ? '' : `${day.replaceAll('-', '/')}/`}n-${i}\n\n    ${text}\n\n    #Apple\n`;
  const fined = (company: string) =>
    `On 11 March 2021 the European Commission fined ${company} 5 million euros for abusing its position.`;
  await writeFile(
    list,
    [
      clipping(1, '2021-03-20', fined('Apple')),
      clipping(2, null, `${fined('Apple')} Shops in Paris stayed open.`),
      clipping(3, '2021-03-18', 'The weather in Liège was mild.'),
      clipping(1, '2021-03-20', 'The same address once more.'),
      clipping(4, '2021-03-12', fined('Google')),
      clipping(5, null, 'China’s market regulator summoned Tencent in March 2021.'),
      clipping(6, '2021-03-01', `${fined('Amazon')} The regulator also sued Meta.`)
    ].join('\n')
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function options(paths: string[], more: Partial<RunOptions> = {}): Promise<RunOptions> {
  return {
    paths,
    gazetteersFolder: 'data/gazetteers',
    gazetteers,
    corrections: NO_CORRECTIONS,
    policies: await readTextPolicies(paths),
    version: 'test',
    parts: null,
    threads: 1,
    progress: { show: () => undefined, say: () => undefined },
    notice: () => undefined,
    ...more
  };
}

let outputs = 0;
async function written(paths: string[], more: Partial<RunOptions> = {}) {
  const out = join(folder, `out-${outputs++}`);
  const result = await streamDataset(out, DESCRIPTION, await options(paths, more));
  const bytes = await Promise.all((await readdir(out)).sort().map((name) => readFile(join(out, name))));
  return { ...result, bytes: createHash('sha256').update(Buffer.concat(bytes)).digest('hex') };
}

/** What the same corpora give when all of them are in memory. */
async function inMemory(paths: string[], corrections: Corrections = NO_CORRECTIONS) {
  const { clippings, notices } = await readCorpus(paths);
  const done = correctedFacts(clippings, gazetteers, corrections);
  const policies = await readTextPolicies(paths);
  const dataset = datasetRows(done.facts, gazetteers, { decisions: done.decisions, policies });
  const json = done.facts.map((fact) => JSON.stringify(clippingJson(fact, gazetteers)));
  return { hash: datasetHash(dataset), json, notices };
}

// The rules are loaded for every run, which takes its time on a busy machine.
describe('a run over a stream of clippings', { timeout: 60_000 }, () => {
  it('gives the rows, notices and JSON that the same corpora give in memory, in parts of any size', async () => {
    const expected = await inMemory([list]);
    const notices: string[] = [];
    const lines: string[] = [];
    const whole = await written([list], { notice: (text) => notices.push(text) });
    const pieces = await written([list], { partSize: 2 });
    await streamJson(await options([list], { partSize: 2 }), (line) =>
      Promise.resolve(void lines.push(line))
    );
    expect(whole.metadata.dataset).toBe(expected.hash);
    expect(notices).toEqual(expected.notices);
    expect(pieces.bytes).toBe(whole.bytes);
    expect(lines).toEqual(expected.json);
    expect(whole).toMatchObject({ clippings: 6, undated: 2, extracted: 6 });
    expect(whole.events).toBeLessThan(whole.reports);
  });

  it('gives a company that no gazetteer has the name of its first row, as in memory', async () => {
    const own = join(folder, 'unlisted.txt');
    const on = (day: string, text: string) =>
      `• On ${day}\n\n    https://news.example/${day.replaceAll('-', '/')}/n\n\n    ${text}\n`;
    await writeFile(
      own,
      [
        on('2021-03-22', 'The FTC fined Vorn Belk Services Inc. $3 million on Monday.'),
        on('2021-03-20', 'The weather in Liège was mild.'),
        on('2021-02-20', 'The regulator is looking into Vorn-Belk Services Ltd. in Paris.')
      ].join('\n')
    );
    const expected = await inMemory([own]);
    const lines: string[] = [];
    const parts = join(folder, 'unlisted-parts');
    const whole = await written([own], { partSize: 2 });
    const [first, again] = [
      await written([own], { parts, stretchSize: 2 }),
      await written([own], { parts, stretchSize: 2 })
    ];
    await streamJson(await options([own], { partSize: 2 }), (line) => Promise.resolve(void lines.push(line)));
    expect(whole.metadata.dataset).toBe(expected.hash);
    for (const { named } of [whole, first, again])
      expect(named.unlisted).toEqual(new Map([['vorn-belk-services', 'Vorn-Belk Services']]));
    expect(again.bytes).toBe(first.bytes);
    expect(lines).toEqual(expected.json);
    expect(lines[0]).toContain('"targets":["Vorn Belk Services"]');
  });

  it('applies corrections of the press review as they are applied in memory', async () => {
    const corrections = await readCorrections('data/corrections.yaml', gazetteers, [PRESS_REVIEW]);
    const expected = await inMemory([PRESS_REVIEW], corrections);
    const { metadata, applied, decisions } = await written([PRESS_REVIEW], { corrections, partSize: 4 });
    expect(metadata.dataset).toBe(expected.hash);
    expect(applied).toBe(corrections.corrections.length);
    expect(decisions).toHaveLength(applied);
  });

  it('merges and splits events, and dates clippings, as in memory', async () => {
    const { clippings } = await readCorpus([list]);
    const [first, second, , google] = clippings;
    const event = '2021-03-11-eu-fine-apple';
    const corrections: Corrections = {
      corrections: [
        {
          ...signed,
          kind: 'published',
          clipping: second?.id ?? '',
          date: { date: '2021-03-19', precision: 'day' }
        },
        { ...signed, kind: 'split', event, clippings: [first?.id ?? ''], into: 'another-fine' },
        { ...signed, kind: 'merge', events: ['2021-03-11-eu-fine-google'], into: 'another-fine' },
        { ...signed, kind: 'confirm', clipping: google?.id ?? '', action: key('fine') }
      ]
    };
    const expected = await inMemory([list], corrections);
    const { metadata } = await written([list], { corrections, partSize: 1 });
    expect(metadata.dataset).toBe(expected.hash);
    const [split] = corrections.corrections.slice(1);
    if (split?.kind !== 'split') throw new Error('the second entry splits');
    // An id of an event before its report got a day.
    const former = {
      corrections: corrections.corrections.map((one) =>
        one === split ? { ...split, event: '2021-03-eu-fine-apple' } : one
      )
    };
    expect((await inMemory([list], former)).hash).toBe(expected.hash);
    expect((await written([list], { corrections: former })).metadata.dataset).toBe(expected.hash);
    const wrong = { ...corrections, corrections: [{ ...split, event: '2021-03-11-eu-fine-appel' }] };
    const message = await inMemory([list], wrong).catch((error: unknown) => String(error));
    await expect(written([list], { corrections: wrong })).rejects.toThrow(
      String(message).replace(/^\w+: /, '')
    );
  });

  it('reads no clipping twice, and again what is damaged or of other rules', async () => {
    const parts = join(folder, 'parts');
    const fresh = await written([list], { partSize: 2 });
    const first = await written([list], { parts, partSize: 2 });
    const notices: string[] = [];
    const again = await written([list], { parts, partSize: 2, notice: (text) => notices.push(text) });
    expect([first.extracted, again.extracted]).toEqual([6, 0]);
    expect(notices).toEqual((await inMemory([list])).notices);

    const [one = '', two = '', three = ''] = (await readdir(parts)).sort().map((name) => join(parts, name));
    const bytes = await readFile(one);
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
    await writeFile(one, bytes);
    await truncate(two, 40);
    await writeFile(three, (await readFile(three, 'utf8')).replace('"test"', '"other"'));
    await writeFile(join(parts, 'foreign.part'), 'a letter, and no part\n');
    await rm(join(parts, 'stretches'), { recursive: true });
    const damaged = await written([list], { parts, partSize: 2 });
    expect(damaged.extracted).toBeGreaterThan(0);

    for (const name of await readdir(parts)) {
      const path = join(parts, name);
      if (!name.endsWith('.part')) continue;
      const [head = '', ...records] = (await readFile(path, 'utf8')).split('\n');
      await writeFile(path, [head.replaceAll('2021-03-', '2021-05-'), ...records].join('\n'));
    }
    await rm(join(parts, 'stretches'), { recursive: true });
    const misdated = await written([list], { parts, partSize: 2 });
    expect(misdated.extracted).toBeGreaterThan(0);

    const other = await written([list], { parts, version: 'newer', partSize: 2 });
    expect(other.extracted).toBe(6);
    for (const { bytes: same } of [first, again, damaged, misdated, other]) expect(same).toBe(fresh.bytes);
  });

  it('reads a changed clipping alone', async () => {
    const parts = join(folder, 'changed');
    const corpus = join(folder, 'changing.txt');
    const text = await readFile(list, 'utf8');
    await writeFile(corpus, text);
    await written([corpus], { parts });
    await writeFile(corpus, text.replace('The weather in Liège was mild.', 'The weather in Lyon was mild.'));
    const { extracted, metadata } = await written([corpus], { parts });
    expect(extracted).toBe(1);
    expect(metadata.dataset).toBe((await inMemory([corpus])).hash);
    // Other line ends are no other text.
    await writeFile(corpus, (await readFile(corpus, 'utf8')).replaceAll('\n', '\r\n'));
    const again = await written([corpus], { parts });
    expect(again.extracted).toBe(0);
    expect(again.metadata.dataset).toBe(metadata.dataset);
  });

  it('writes again only the row groups of what changed, and of what is damaged, and the same bytes as a run over all', async () => {
    const parts = join(folder, 'groups');
    const corpus = join(folder, 'grouped.txt');
    const text = await readFile(list, 'utf8');
    const run = (more: Partial<RunOptions> = {}) => written([corpus], { stretchSize: 2, ...more });
    const entries = async () => (await readdir(join(parts, 'stretches'))).sort();
    const added = async (before: string[]) =>
      (await entries()).filter((name) => !before.includes(name)).length;

    await writeFile(corpus, text);
    const first = await run({ parts, threads: 2 });
    const [one = '', ...others] = await entries();
    // Three of clippings, the actions of each, all events, and the row groups of five tables.
    expect(others).toHaveLength(11);
    const again = await run({ parts });
    expect(await added([one, ...others])).toBe(0);
    expect([again.bytes, again.events, again.reports]).toEqual([first.bytes, first.events, first.reports]);
    expect([again.clippings, again.undated, again.named]).toEqual([6, 2, first.named]);

    await writeFile(corpus, text.replace('The weather in Liège was mild.', 'The weather in Lyon was mild.'));
    const changed = await run({ parts });
    // One of clippings and its actions, which stay the same, and the row groups of the others.
    expect(await added([one, ...others])).toBe(6);
    expect(changed.bytes).toBe((await run()).bytes);
    expect(changed.bytes).not.toBe(first.bytes);

    const before = await entries();
    for (const name of before) {
      const [file = ''] = (await readdir(join(parts, 'stretches', name))).filter((one) =>
        one.endsWith('.parquet')
      );
      const path = join(parts, 'stretches', name, file);
      const bytes = await readFile(path);
      bytes[10] = (bytes[10] ?? 0) ^ 1;
      await writeFile(path, bytes);
    }
    expect((await run({ parts })).bytes).toBe(changed.bytes);
    expect(await added(before)).toBe(12);
  });

  it(
    'gives the bytes of a run over all, whatever was edited since the last one',
    { timeout: 120_000 },
    async () => {
      const parts = join(folder, 'edited');
      const corpus = join(folder, 'edits.txt');
      const random = seeded(5);
      const upTo = (n: number) => Math.floor(random() * n);
      const companies = ['Apple', 'Google', 'Amazon', 'Alibaba'];
      const article = (n: number) => {
        const sentence = () =>
          `On ${1 + upTo(3)} March 2021 the European Commission fined ${companies[upTo(4)] ?? ''} ${3 + upTo(2)} million euros.`;
        const day = upTo(4) === 0 ? '' : `2021/03/${String(1 + upTo(28)).padStart(2, '0')}/`;
        const text = Array.from({ length: upTo(4) }, sentence).join(' ');
        return `• Number ${upTo(1000)}\n\n    https://news.example/${day}n-${n}\n\n    Shops stayed open. ${text}\n\n    #Paris\n`;
      };
      const articles = Array.from({ length: 12 }, (_, n) => article(n));
      for (let edit = 0; edit < 5; edit++) {
        await writeFile(corpus, articles.join('\n'));
        const changed = await written([corpus], { parts, stretchSize: 4, partSize: 3 });
        const whole = await written([corpus], { stretchSize: 4 });
        expect([changed.bytes, changed.events, changed.reports], `after ${edit} edits`).toEqual([
          ...[whole.bytes, whole.events, whole.reports]
        ]);
        const at = upTo(articles.length);
        articles.splice(at, upTo(3), ...(upTo(2) === 0 ? [article(at), article(100 + edit)] : [article(at)]));
      }
    }
  );

  it('takes row groups for what they were made of only: not for other rows, days or corrections', async () => {
    const parts = join(folder, 'moved');
    const corpus = join(folder, 'moving.txt');
    const text = await readFile(list, 'utf8');
    const { clippings } = await readCorpus([list]);
    const published = (day: string): Corrections => ({
      corrections: [
        {
          ...signed,
          kind: 'published',
          clipping: clippings[1]?.id ?? '',
          date: { date: day, precision: 'day' }
        }
      ]
    });
    const inserted = `• First\n\n    https://news.example/2021/02/01/first\n\n    Snow fell in Lille.\n\n${text}`;
    for (const [content, corrections] of [
      [text, NO_CORRECTIONS],
      [inserted, NO_CORRECTIONS],
      [text, published('2021-03-19')],
      [text, published('2021-03-20')],
      [text.replace('2021/03/18', '2021/03/17'), NO_CORRECTIONS]
    ] as const) {
      await writeFile(corpus, content);
      const kept = await written([corpus], { parts, corrections, stretchSize: 2 });
      expect(kept.bytes).toBe((await written([corpus], { corrections, stretchSize: 2 })).bytes);
    }
  });

  it('leaves what was there when a clipping stops it, and nothing beside it', async () => {
    const out = join(folder, 'kept');
    await streamDataset(out, DESCRIPTION, await options([list]));
    const before = await readFile(join(out, 'texts.parquet'));
    const crew = { ...createSoloCrew(), run: () => Promise.reject(new Error('stopped')) };
    await expect(streamDataset(out, DESCRIPTION, await options([list], { crew }))).rejects.toThrow('stopped');
    expect(await readFile(join(out, 'texts.parquet'))).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

const key = (type: 'fine') => ({ type, targets: null, quote: null, date: null });
