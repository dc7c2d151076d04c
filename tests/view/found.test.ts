import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { clippingList } from '../../src/lib/queries/clipping-list.ts';
import { sql } from '../../src/lib/queries/query.ts';
import type { Query } from '../../src/lib/queries/query.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { withFound } from '../../src/lib/view/found.ts';
import { readView } from '../../src/lib/view/view.ts';
import type { Run } from '../../src/lib/view/view.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { randomCorpus } from '../fixtures/random-corpus.ts';
import { seeded } from '../fixtures/random.ts';

const N = 2200;
let database: Database;
let asked: Query<unknown>[];
/** The database, and what it is asked. */
let run: Run;
beforeAll(async () => {
  const tables = randomCorpus(seeded(3), 40);
  const [first] = tables.clippings;
  const rest = first
    ? Array.from({ length: N - 40 }, (_, i) => ({
        ...first,
        clipping: 40 + i,
        id: `more-${i}`,
        title: `note ${i}`
      }))
    : [];
  database = await openRows({ ...tables, clippings: [...tables.clippings, ...rest] });
  run = (query) => {
    asked.push(query);
    return database.run(query);
  };
}, 60_000);
afterAll(() => database.close());

const clippingsOf = async (text: string) => {
  const filter = { ...EMPTY_FILTER, text };
  const [plain, found] = await Promise.all([
    database.run(clippingList(filter, DEFAULT_OPTIONS)),
    withFound(run, filter).then((known) => database.run(clippingList(known, DEFAULT_OPTIONS)))
  ]);
  return { plain: plain.map(({ id }) => id), found: found.map(({ id }) => id) };
};

describe('a search in many clippings', () => {
  it('finds the same as each question would, whether a reader types on, deletes, or begins anew', async () => {
    asked = [];
    for (const text of [
      'n',
      'no',
      'note',
      'note 21',
      'note 2',
      '21',
      'zzz',
      'zzzz',
      'note',
      '',
      'note 7 no'
    ]) {
      const { plain, found } = await clippingsOf(text);
      expect(found, text).toEqual(plain);
    }
  });

  it('looks only through what was found so far while a reader types on', async () => {
    asked = [];
    await clippingsOf('note 3');
    await clippingsOf('note 33');
    await clippingsOf('ote 4');
    const [first, second, third] = asked.filter(({ sql: text }) => text.includes('searchable'));
    expect(first?.sql).not.toContain('get_bit');
    expect(second?.sql).toContain('get_bit');
    expect(third?.sql).not.toContain('get_bit');
  });

  it('looks through the texts once for all views, with the same rows', async () => {
    asked = [];
    const filter = { ...EMPTY_FILTER, text: 'note 12' };
    const view = await readView(run, filter, DEFAULT_OPTIONS);
    expect(asked.filter(({ sql: text }) => text.includes('searchable'))).toHaveLength(1);
    const [row] = await database.run<{ n: number }>(
      sql`SELECT CAST(count(*) AS INTEGER) AS n FROM searchable WHERE folded LIKE '%note%' AND folded LIKE '%12%'`
    );
    expect(view.summary.clippings).toBe(row?.n);
  });

  it('leaves a filter without a search, and an answer to another search, as they are', async () => {
    asked = [];
    expect(await withFound(run, EMPTY_FILTER)).toBe(EMPTY_FILTER);
    const old = await withFound(run, { ...EMPTY_FILTER, text: 'note 5' });
    const rows = await database.run(clippingList({ ...old, text: 'note 6' }, DEFAULT_OPTIONS));
    const plain = await database.run(clippingList({ ...EMPTY_FILTER, text: 'note 6' }, DEFAULT_OPTIONS));
    expect(rows).toEqual(plain);
  });
});
