import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { corpusFacts } from '../../src/lib/queries/corpus-facts.ts';
import type { CorpusFactRow } from '../../src/lib/queries/corpus-facts.ts';
import { summary } from '../../src/lib/queries/summary.ts';
import type { SummaryRow } from '../../src/lib/queries/summary.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { methodsView } from '../../src/lib/view/methods-view.ts';
import { REPORT } from '../fixtures/accuracy.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

let database: Database;
let numbers: SummaryRow;
let facts: CorpusFactRow[];
beforeAll(async () => {
  database = await openRows(SMALL_CORPUS);
  const [row] = await database.run(summary(EMPTY_FILTER, DEFAULT_OPTIONS));
  if (!row) throw new Error('no summary');
  numbers = row;
  facts = await database.run(corpusFacts());
});
afterAll(() => {
  database.close();
});

it('counts what the clippings are and hold', () => {
  const { corpus, types } = methodsView(numbers, facts, REPORT);
  expect(corpus).toMatchObject({
    ...{ clippings: 8, outlets: 3, undated: 1, truncated: 1, companies: 4, places: 5, authorities: 1 },
    ...{ events: 3, soft: 2, reports: 6 },
    languages: [
      { language: 'en', n: 4 },
      { language: 'fr', n: 2 },
      { language: 'nl', n: 2 }
    ]
  });
  expect(types.filter(({ events }) => events > 0).map(({ type, events }) => [type, events])).toEqual([
    ['fine', 1],
    ['investigation_opened', 1],
    ['ban', 1]
  ]);
  expect(types.filter(({ planned }) => planned > 0).map(({ type, planned }) => [type, planned])).toEqual([
    ['law_proposed', 1],
    ['warning', 1]
  ]);
  expect(types[0]?.found).toMatchObject({ hits: 12, of: 20 });
});

it('puts the difficulties with the lowest recall first, and names those in which something is missed', () => {
  const { difficulties, worst } = methodsView(numbers, facts, REPORT);
  expect(difficulties.map(({ difficulty, found }) => [difficulty, found.hits, found.of])).toEqual([
    ['target', 0, 5],
    ['agent', 12, 15]
  ]);
  expect(worst.map(({ difficulty }) => difficulty)).toEqual(['target', 'agent']);
});

it('says what the dataset says where nothing was measured', () => {
  for (const accuracy of [null, { ...REPORT, halves: [], first: [] }]) {
    const view = methodsView(numbers, facts, accuracy);
    expect(view).toMatchObject({
      overall: null,
      languages: [],
      difficulties: [],
      worst: [],
      calibration: null
    });
    expect(view.corpus.clippings).toBe(8);
  }
});

it('puts the manners of text that were read worst first, and names those that were read worse than the unseen sample', () => {
  const { first, hardest } = methodsView(numbers, facts, REPORT);
  expect(first.map(({ manner }) => manner)).toEqual(['features', 'titles', 'news']);
  expect(hardest).toEqual([
    { manner: 'features', recall: 0.4 },
    { manner: 'titles', recall: 0.5 }
  ]);
  expect(methodsView(numbers, facts, { ...REPORT, first: [] })).toMatchObject({ first: [], hardest: [] });
});
