import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANY_AMOUNT, NO_BOUNDS } from '../../src/lib/filter/bounds.ts';
import type { ActionBounds } from '../../src/lib/filter/bounds.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { DEFAULT_ORDER } from '../../src/lib/filter/sort.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { readActions } from '../../src/lib/view/action-view.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { randomCorpus } from '../fixtures/random-corpus.ts';
import { seeded } from '../fixtures/random.ts';

let database: Database;
beforeAll(async () => {
  const random = seeded(4);
  const corpus = randomCorpus(random, 40);
  const actions = corpus.actions.map((row) => {
    const currency = ['CNY', 'CNY', 'USD', 'EUR', null][Math.floor(random() * 5)] ?? null;
    return { ...row, currency, amount: currency === null ? null : Math.round(random() * 1000) };
  });
  database = await openRows({ ...corpus, actions });
}, 60_000);
afterAll(() => database.close());

const read = (bounds: Partial<ActionBounds>, filter = EMPTY_FILTER) =>
  readActions(database.run, {
    filter: { ...filter, bounds: { ...NO_BOUNDS, ...bounds } },
    options: DEFAULT_OPTIONS,
    order: DEFAULT_ORDER,
    locale: 'en',
    length: 100
  });

it('the table keeps the actions within the bounds, and counts them', async () => {
  const all = (await read({})).rows;
  const amounts = all.flatMap(({ amount }) => amount ?? []).sort((a, b) => a - b);
  const middle = amounts[Math.floor(amounts.length / 2)] ?? 0;
  const sure = all[Math.floor(all.length / 2)]?.confidence ?? 0;
  const currency = all.find((row) => row.currency !== null)?.currency ?? '';
  for (const [bounds, passes] of [
    [{ amount: ANY_AMOUNT }, ({ amount }) => amount !== null],
    [{ amount: { ...ANY_AMOUNT, from: middle } }, ({ amount }) => amount !== null && amount >= middle],
    [{ amount: { ...ANY_AMOUNT, to: middle } }, ({ amount }) => amount !== null && amount <= middle],
    [{ amount: { ...ANY_AMOUNT, currency } }, (row) => row.currency === currency],
    [
      { amount: { from: middle, to: null, currency } },
      (row) => row.currency === currency && (row.amount ?? -1) >= middle
    ],
    [{ reports: 2 }, ({ all_reports: n }) => n >= 2],
    [{ confidence: sure }, ({ confidence }) => confidence >= sure],
    [{ reports: 2, amount: ANY_AMOUNT }, (row) => row.all_reports >= 2 && row.amount !== null]
  ] as [Partial<ActionBounds>, (row: (typeof all)[number]) => boolean][]) {
    const { rows, n, all: total } = await read(bounds);
    const expected = all.filter(passes).map(({ event }) => event);
    expect(
      rows.map(({ event }) => event),
      JSON.stringify(bounds)
    ).toEqual(expected);
    expect([n, total]).toEqual([expected.length, all.length]);
  }
});

it('menus count within the bounds what choosing a value would give', async () => {
  const bounds = { amount: ANY_AMOUNT };
  const { facets } = await read(bounds);
  for (const { value, n } of facets.filter(({ dimension }) => dimension === 'status')) {
    const chosen = await read(bounds, { ...EMPTY_FILTER, status: [value] });
    expect(chosen.n, value).toBe(n);
  }
});

it('currencies are counted as choosing one would, whatever amounts are asked for', async () => {
  const within = { reports: 2, amount: { from: 1e12, to: null, currency: 'EUR' } };
  const { currencies } = await read(within);
  expect(currencies.length).toBe(3);
  for (const { currency, n } of currencies)
    expect((await read({ ...within, amount: { ...ANY_AMOUNT, currency } })).n, currency).toBe(n);
  expect(currencies.map(({ n }) => n)).toEqual(currencies.map(({ n }) => n).sort((a, b) => b - a));
});
