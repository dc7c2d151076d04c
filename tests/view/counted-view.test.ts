import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrush } from '../../src/lib/brush/brush.ts';
import type { ViewOptions } from '../../src/lib/filter/filter.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER, without } from '../../src/lib/filter/filter.ts';
import { rangeEdges } from '../../src/lib/queries/range-edges.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { readBrush, viewInRange } from '../../src/lib/view/brushed-view.ts';
import { countedView } from '../../src/lib/view/counted-view.ts';
import type { Counted } from '../../src/lib/view/counted-view.ts';
import { readView } from '../../src/lib/view/view.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { datesOf, randomFilter, randomRange } from '../fixtures/random-clauses.ts';
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
      const dates = datesOf(tables);
      let narrowed = 0;
      for (let i = 0; i < 8; i++) {
        const filter = randomFilter(random, tables);
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
    const dates = datesOf(tables);
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
