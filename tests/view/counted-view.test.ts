import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrush } from '../../src/lib/brush/brush.ts';
import { companyBars } from '../../src/lib/charts/company-bars.ts';
import type { CompanyRows } from '../../src/lib/charts/company-rows.ts';
import type { Names } from '../../src/lib/charts/context.ts';
import { FIT } from '../../src/lib/charts/map-frame.ts';
import { placeMap } from '../../src/lib/charts/place-map.ts';
import type { PlaceRows } from '../../src/lib/charts/place-rows.ts';
import type { ViewOptions } from '../../src/lib/filter/filter.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER, without } from '../../src/lib/filter/filter.ts';
import { rangeEdges } from '../../src/lib/queries/range-edges.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { readBrush, shownInRange, viewInRange } from '../../src/lib/view/brushed-view.ts';
import { countedView } from '../../src/lib/view/counted-view.ts';
import type { Counted } from '../../src/lib/view/counted-view.ts';
import { byOrderOfCompanies, byOrderOfPlaces } from '../../src/lib/view/order.ts';
import { shownOf } from '../../src/lib/view/shown.ts';
import type { Shown } from '../../src/lib/view/shown.ts';
import { readView } from '../../src/lib/view/view.ts';
import type { View } from '../../src/lib/view/view.ts';
import { companyFacts, placeFacts } from '../../src/lib/words/chart-facts.ts';
import { context, draw } from '../charts/snapshot.ts';
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
    { timeout: 60_000 },
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
          const label = JSON.stringify([filter, options, acted]);
          expect(counted, label).toEqual(onlyCounted(asked));
          const brushed = { key: '', brush, view: base, acted: filter.acted };
          const { shown } = shownInRange(brushed, { ...filter, acted }, options);
          expectShown(shown, asked, options, label);
          if (k === 0) expectDrawn(shown, asked, options, label);
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
      const asked = await readView(database.run, filter, DEFAULT_OPTIONS, all);
      const { view, listed } = viewInRange(brushed, filter, DEFAULT_OPTIONS);
      expect(listed).toBe(true);
      expect(view, JSON.stringify(filter.acted)).toEqual(asked);
      const { shown, listed: isListed } = shownInRange(brushed, filter, DEFAULT_OPTIONS);
      expect(isListed).toBe(true);
      expect(shown.clippings).toEqual(asked.clippings);
      expect(shown.evidence).toEqual(asked.evidence);
    }
  });

  it('leaves the list to the database where it does not know every clipping', async () => {
    const few = await readView(database.run, EMPTY_FILTER, DEFAULT_OPTIONS, 3);
    const brushed = await readBrush(database.run, EMPTY_FILTER, DEFAULT_OPTIONS, few);
    const filter = { ...EMPTY_FILTER, acted: { from: '2020', to: null } };
    const { view, listed } = viewInRange(brushed, filter, DEFAULT_OPTIONS);
    expect(listed).toBe(false);
    expect(view.clippings).toEqual(few.clippings);
    const { shown, listed: isListed } = shownInRange(brushed, filter, DEFAULT_OPTIONS);
    expect(isListed).toBe(false);
    expect(shown.clippings).toEqual(few.clippings);
  });
});

it('a range that the filter has already does not narrow the counts for others', () => {
  const range = { from: '2020', to: '2020' };
  expect(rangeEdges({ ...EMPTY_FILTER, acted: range }, DEFAULT_OPTIONS)).toEqual(
    rangeEdges(without(EMPTY_FILTER, 'acted'), DEFAULT_OPTIONS)
  );
});

/** What is shown while a range is drawn is what is shown of its view: rows and words. */
function expectShown(shown: Shown, view: View, options: ViewOptions, label: string): void {
  const { companyCount: count } = options;
  const settled = shownOf(view, count);
  expect(shown.summary, label).toEqual(view.summary);
  expect(shown.months, label).toEqual(view.months);
  expect(shown.companies.of, label).toBe(settled.companies.of);
  expect(shown.places.of, label).toBe(settled.places.of);
  expect(
    shown.companies.chosen(() => true, byOrderOfCompanies(options)),
    label
  ).toEqual(view.companies);
  expect(
    shown.places.chosen(() => true, byOrderOfPlaces),
    label
  ).toEqual(view.places);
  expect(shown.companies.first(Infinity, byOrderOfCompanies(options)), label).toEqual(
    view.companies.filter(({ n }) => n > 0)
  );
  expect(companyFacts(shown.companies, count), label).toEqual(companyFacts(view.companies, count));
  expect(placeFacts(shown.places), label).toEqual(placeFacts(view.places));
}

/** And drawings. */
function expectDrawn(shown: Shown, view: View, { companyCount: count }: ViewOptions, label: string): void {
  const names: Names = (_kind, id) => id;
  const selected = [view.companies.at(-1)?.company ?? '', view.places.at(-1)?.place ?? ''];
  const bars = (rows: CompanyRows) =>
    draw(() => companyBars({ rows, names, selected, count, openOther: false }, context(460))).outerHTML;
  const map = (rows: PlaceRows) =>
    draw(() => placeMap({ rows, names, selected, frame: FIT, world: null }, context(460))).outerHTML;
  expect(bars(shown.companies), label).toBe(bars(view.companies));
  expect(map(shown.places), label).toBe(map(view.places));
}

function onlyCounted({ summary, months, companies, places, facets }: Counted): Counted {
  return { summary, months, companies, places, facets };
}
