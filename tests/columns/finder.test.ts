import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Finder } from '../../src/lib/columns/finder.ts';
import { readTexts } from '../../src/lib/columns/read-texts.ts';
import type { Texts } from '../../src/lib/columns/texts.ts';
import { termsOf } from '../../src/lib/filter/terms.ts';
import { holdsTerms } from '../../src/lib/queries/clauses.ts';
import { and, sql } from '../../src/lib/queries/query.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { openIn } from '../../src/lib/server/local-columns.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { writeDataset } from '../fixtures/parquet.ts';
import { randomCorpus } from '../fixtures/random-corpus.ts';
import { randomSearch, withTexts } from '../fixtures/random-texts.ts';
import { seeded } from '../fixtures/random.ts';

describe.each([3, 14, 159])('texts of a random corpus (%i)', (seed) => {
  const random = seeded(seed);
  const tables = withTexts(random, randomCorpus(random, 120));
  let dir: string;
  let database: Database;
  let texts: Texts;
  const shares: number[] = [];
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'finder-'));
    await writeDataset(dir, tables);
    database = await openRows(tables);
    ({ texts } = await readTexts(openIn(dir), (share) => shares.push(share)));
  }, 60_000);
  afterAll(async () => {
    database.close();
    await rm(dir, { recursive: true });
  });

  it('give the same clippings for every search as the database', { timeout: 60_000 }, async () => {
    const finder = new Finder(texts);
    let found = 0;
    for (let i = 0; i < 150; i++) {
      const search = randomSearch(random, tables);
      const terms = termsOf(search);
      if (terms.length === 0) {
        expect(finder.find(search), search).toBeNull();
        continue;
      }
      const rows = await database.run<{ clipping: number }>(
        sql`SELECT s.clipping FROM searchable s WHERE ${and(holdsTerms(terms))} ORDER BY s.clipping`
      );
      const own = numbersOf(finder.find(search));
      expect(own, search).toEqual(rows.map(({ clipping }) => clipping));
      if (own.length > 0 && own.length < tables.clippings.length) found++;
    }
    expect(found).toBeGreaterThan(50);
  });

  it('give the same to a reader who types letter by letter, deletes and begins anew', () => {
    const typing = new Finder(texts);
    for (let i = 0; i < 12; i++) {
      const signs = [...randomSearch(random, tables)];
      const steps = signs.map((_, length) => signs.slice(0, length + 1).join(''));
      for (const step of [...steps, ...steps.toReversed()])
        expect(typing.find(step), step).toEqual(new Finder(texts).find(step));
    }
  });

  it('say how much of them has arrived', () => {
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

function numbersOf(found: Uint8Array | null): number[] {
  return [...(found ?? [])].flatMap((holds, clipping) => (holds === 1 ? [clipping] : []));
}
