import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrush } from '../../src/lib/brush/brush.ts';
import type { DateRange, Filter, ViewOptions } from '../../src/lib/filter/filter.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER, without } from '../../src/lib/filter/filter.ts';
import { isOrdered } from '../../src/lib/filter/dates.ts';
import { rangeEdges } from '../../src/lib/queries/range-edges.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { readBrush, viewInRange } from '../../src/lib/view/brushed-view.ts';
import { countedView } from '../../src/lib/view/counted-view.ts';
import type { Counted } from '../../src/lib/view/counted-view.ts';
import { readView } from '../../src/lib/view/view.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { randomCorpus } from '../fixtures/random-corpus.ts';
import { seeded } from '../fixtures/random.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';

describe.each([
  { name: 'the small corpus', tables: SMALL_CORPUS },
  { name: 'a random corpus', tables: randomCorpus(seeded(5), 60) }
])('a brush over $name', ({ tables }) => {
  let database: Database;
  beforeAll(async () => {
    database = await openRows(tables);
  }, 30_000);
  afterAll(() => database.close());

  it(
    'gives the rows of every question in every range, whatever else is filtered',
    { timeout: 30_000 },
    async () => {
      const random = seeded(11);
      const dates = datesOf(tables.actions.flatMap(({ date }) => (date === null ? [] : [date])));
      let narrowed = 0;
      for (let i = 0; i < 8; i++) {
        const filter = randomFilter(random);
        const options: ViewOptions = {
          ...DEFAULT_OPTIONS,
          group: random() < 0.3,
          companyCount: random() < 0.3 ? 'mentions' : 'clippings'
        };
        const base = await readView(database.run, filter, options);
        const answers = await Promise.all(rangeEdges(filter, options).map((query) => database.run(query)));
        const brush = createBrush(answers.flat());
        for (let k = 0; k < 3; k++) {
          const acted = randomRange(random, dates);
          const asked = await readView(database.run, { ...filter, acted }, options);
          const counted = countedView(base, brush.at(acted), filter, options);
          expect(counted, JSON.stringify([filter, options, acted])).toEqual(onlyCounted(asked));
          if (asked.summary.clippings > 0 && asked.summary.clippings < base.summary.clippings) narrowed++;
        }
      }
      expect(narrowed).toBeGreaterThan(2);
    }
  );

  it('finds clippings and evidence in the list of the whole corpus', { timeout: 30_000 }, async () => {
    const all = tables.clippings.length;
    const whole = await readView(database.run, EMPTY_FILTER, DEFAULT_OPTIONS, all);
    const brushed = await readBrush(database.run, EMPTY_FILTER, DEFAULT_OPTIONS, whole);
    const random = seeded(3);
    const dates = datesOf(tables.actions.flatMap(({ date }) => (date === null ? [] : [date])));
    for (let i = 0; i < 5; i++) {
      const filter = { ...EMPTY_FILTER, acted: randomRange(random, dates) };
      const { view, listed } = viewInRange(brushed, filter, DEFAULT_OPTIONS);
      expect(listed).toBe(true);
      expect(view, JSON.stringify(filter.acted)).toEqual(
        await readView(database.run, filter, DEFAULT_OPTIONS, all)
      );
    }
  });

  it('leaves the list to the database where it does not know every clipping', async () => {
    const few = await readView(database.run, EMPTY_FILTER, DEFAULT_OPTIONS, 3);
    const brushed = await readBrush(database.run, EMPTY_FILTER, DEFAULT_OPTIONS, few);
    const filter = { ...EMPTY_FILTER, acted: { from: '2020', to: null } };
    const { view, listed } = viewInRange(brushed, filter, DEFAULT_OPTIONS);
    expect(listed).toBe(false);
    expect(view.clippings).toEqual(few.clippings);
  });

  function randomFilter(random: () => number): Filter {
    const some = (values: readonly string[]) =>
      random() < 0.8 ? [] : [...new Set([pick(random, values), pick(random, values)])];
    const named = (kind: string) =>
      tables.mentions.filter((row) => row.kind === kind).map(({ entity }) => entity);
    return {
      ...EMPTY_FILTER,
      company: some(named('company')),
      place: some(named('place')),
      type: some(tables.actions.map(({ type }) => type)),
      status: some(['done', 'announced', 'proposed', 'threatened']),
      authority: some(tables.actions.flatMap(({ authorities }) => authorities)),
      jurisdiction: some(tables.actions.map(({ jurisdiction }) => jurisdiction)),
      outlet: some(tables.clippings.flatMap(({ outlet }) => (outlet === null ? [] : [outlet]))),
      language: some(tables.clippings.map(({ language }) => language)),
      published: random() < 0.1 ? { from: '2020-12', to: null } : null,
      event: random() < 0.05 ? [pick(random, tables.actions).event] : [],
      text: random() < 0.05 ? 'a' : ''
    };
  }
});

it('a range that the filter has already does not narrow the counts for others', () => {
  const range = { from: '2020', to: '2020' };
  expect(rangeEdges({ ...EMPTY_FILTER, acted: range }, DEFAULT_OPTIONS)).toEqual(
    rangeEdges(without(EMPTY_FILTER, 'acted'), DEFAULT_OPTIONS)
  );
});

function onlyCounted({ summary, months, companies, places, facets }: Counted): Counted {
  return { summary, months, companies, places, facets };
}

/** Days on which something happened, and the months and years of these. */
function datesOf(days: string[]): string[] {
  return [...new Set(days.flatMap((day) => [day, day.slice(0, 7), day.slice(0, 4)]))];
}

function randomRange(random: () => number, dates: string[]): DateRange {
  for (;;) {
    const range = {
      from: random() < 0.15 ? null : pick(random, dates),
      to: random() < 0.15 ? null : pick(random, dates)
    };
    if (isOrdered(range)) return range;
  }
}

function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}
