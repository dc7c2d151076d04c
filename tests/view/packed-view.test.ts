import { expect, it } from 'vitest';
import { both } from '../../src/lib/compare/differences.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import { catalogueOf } from '../../src/lib/filter/catalogue.ts';
import { catalogue } from '../../src/lib/queries/catalogue.ts';
import { stepTo, viewAfter } from '../../src/lib/steps/step.ts';
import { packRows, unpackRows, unpackRowsInTurns } from '../../src/lib/view/packed-rows.ts';
import { packValues, packView, unpackCatalogue, unpackView } from '../../src/lib/view/packed-view.ts';
import { LIST_STEP, readView } from '../../src/lib/view/view.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';
import { useRows } from '../fixtures/use-rows.ts';

const database = await useRows(SMALL_CORPUS);

/** As it arrives in a page. */
const carried = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

it('rows come out of their columns as they were', () => {
  const rows = [0, 1, 2, 3, 4, 5].map((i) => ({
    id: `row-${i}`,
    kind: i % 2 === 0 ? 'even' : 'odd',
    names: i < 3 ? ['a', 'b'] : [],
    none: null,
    some: i === 0 ? null : i
  }));
  const packed = carried(packRows(rows));
  expect(unpackRows(packed)).toEqual(rows);
  expect(packed.columns.none).toEqual({ all: null });
  expect(packed.columns.kind).toEqual({ values: ['even', 'odd'], at: [0, 1, 0, 1, 0, 1] });
  expect(packed.columns.id).toEqual({ each: rows.map(({ id }) => id) });
});

it('no rows are no rows', () => {
  expect(unpackRows(packRows([]))).toEqual([]);
});

it('many rows are made with pauses, as the same rows', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => ({ id: `row-${i}`, kind: i % 7 }));
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  expect(await unpackRowsInTurns(carried(packRows(rows)), pause)).toEqual(rows);
  expect(pauses).toBeGreaterThanOrEqual(2);
  pauses = 0;
  expect(await unpackRowsInTurns(carried(packRows(rows.slice(0, 100))), pause)).toEqual(rows.slice(0, 100));
  expect(pauses).toBe(0);
});

it('a view, and what its catalogue knows, are the same after they were carried', async () => {
  const view = await readView(database.run, EMPTY_FILTER, DEFAULT_OPTIONS);
  const known = await database.run(catalogue());
  const values = carried(packValues(known, view));
  expect(await unpackView(values, carried(packView(view)))).toEqual(view);
  expect(catalogueOf(unpackCatalogue(values), values.events)).toEqual(catalogueOf(known));
});

it('both sides of a comparison are made of the whole corpus and what differs from it', async () => {
  const whole = await readView(database.run, EMPTY_FILTER, DEFAULT_OPTIONS);
  const asked = (filter: Partial<Filter>) =>
    readView(database.run, { ...EMPTY_FILTER, ...filter }, DEFAULT_OPTIONS, LIST_STEP, 'applied');
  const sides = [
    { a: await asked({ company: ['brightcart'] }), b: await asked({ place: ['belgium'] }) },
    { a: await asked({ published: { from: '2021', to: null } }), b: await asked({ type: ['fine'] }) }
  ];
  for (const views of sides) {
    const steps = carried(both(views, (view) => stepTo(whole, view)));
    expect(both(steps, (step) => viewAfter(whole, step))).toEqual(views);
  }
});
