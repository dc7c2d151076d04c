import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrush } from '../../src/lib/brush/brush.ts';
import { differences, sharedActions } from '../../src/lib/compare/differences.ts';
import { viewFromBuild } from '../../src/lib/compare/from-build.ts';
import { pairSearch } from '../../src/lib/compare/pair.ts';
import { presets, suggestions } from '../../src/lib/compare/suggest.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import { rangeEdges } from '../../src/lib/queries/range-edges.ts';
import { markSentences } from '../../src/lib/queries/mark-sentences.ts';
import type { Database } from '../../src/lib/server/native.ts';
import { firstSteps } from '../../src/lib/steps/first-steps.ts';
import { NO_STEPS } from '../../src/lib/steps/fetch-steps.ts';
import type { StepSource } from '../../src/lib/steps/fetch-steps.ts';
import { brushKey } from '../../src/lib/view/brushed-view.ts';
import { LIST_STEP, readView } from '../../src/lib/view/view.ts';
import type { View } from '../../src/lib/view/view.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { randomCorpus } from '../fixtures/random-corpus.ts';
import { seeded } from '../fixtures/random.ts';

let database: Database;
let whole: View;
let steps: StepSource;
beforeAll(async () => {
  database = await openRows(randomCorpus(seeded(9), 24));
  whole = await readView(database.run, EMPTY_FILTER, DEFAULT_OPTIONS);
  const edges = await Promise.all(
    rangeEdges(EMPTY_FILTER, DEFAULT_OPTIONS).map((query) => database.run(query))
  );
  const key = brushKey(EMPTY_FILTER, DEFAULT_OPTIONS);
  const brush = createBrush(edges.flat());
  steps = {
    ...NO_STEPS,
    view: ({ dimension, value }) =>
      readView(database.run, { ...EMPTY_FILTER, [dimension]: [value] }, DEFAULT_OPTIONS),
    brush: () => Promise.resolve({ key, brush, view: whole, acted: null }),
    sentences: () => Promise.resolve(null)
  };
}, 60_000);
afterAll(() => database.close());

const filtered = (filter: Partial<Filter>) =>
  readView(database.run, { ...EMPTY_FILTER, ...filter }, DEFAULT_OPTIONS, LIST_STEP, 'applied');
const charts = ({ summary, timeline, months, companies, places }: View) => ({
  summary,
  timeline: timeline.map(({ event, shown, reports }) => [event, shown, reports]),
  months,
  companies,
  places
});

describe('each side of a comparison', () => {
  it('shows in every chart only what passes its whole filter', async () => {
    const [company] = whole.companies;
    const [place] = whole.places;
    const view = await filtered({ company: [company?.company ?? ''], place: [place?.place ?? ''] });
    const { clippings } = view.summary;
    expect(clippings).toBeGreaterThan(0);
    expect(clippings).toBeLessThan(whole.summary.clippings);
    for (const row of view.companies) expect(row.of_clippings).toBe(clippings);
    for (const row of view.places) expect(row.of_clippings).toBe(clippings);
    expect(view.companies.find((row) => row.company === company?.company)?.n).toBe(clippings);
    const events = view.timeline.filter(({ shown }) => shown && view.summary.events > 0);
    const [event] = events;
    const one = await filtered({ event: [event?.event ?? ''] });
    expect(one.timeline.filter(({ shown }) => shown).map((row) => row.event)).toEqual([event?.event]);
  });

  it('is the same from the build’s answers as from the database', { timeout: 60_000 }, async () => {
    let answered = 0;
    for (const step of firstSteps(whole).filter((_, i) => i % 3 === 0)) {
      const filter = { ...EMPTY_FILTER, [step.dimension]: [step.value] };
      const view = await viewFromBuild(filter, whole, steps);
      if (view === null) continue;
      answered++;
      expect(charts(view), JSON.stringify(step)).toEqual(charts(await filtered(filter)));
    }
    expect(answered).toBeGreaterThan(3);
    for (const acted of [
      { from: '2020-03', to: null },
      { from: null, to: '2020' },
      { from: '2019-06-15', to: '2020-11-02' }
    ]) {
      const view = await viewFromBuild({ ...EMPTY_FILTER, acted }, whole, steps);
      expect(view && charts(view), JSON.stringify(acted)).toEqual(charts(await filtered({ acted })));
    }
  });

  it('is left to the database where the build’s charts ignore the filter, or where there is more than one clause', async () => {
    for (const filter of [
      { company: ['brightcart'] },
      { place: [whole.places[0]?.place ?? ''] },
      { acted: { from: '2020', to: null }, language: ['fr'] },
      { text: 'fine' }
    ])
      expect(await viewFromBuild({ ...EMPTY_FILTER, ...filter }, whole, steps)).toBeNull();
  });

  it('has behind each mark the clippings that it counts', async () => {
    const [company] = whole.companies;
    const filter = { ...EMPTY_FILTER, company: [company?.company ?? ''] };
    const view = await filtered(filter);
    const other = view.companies.find((row) => row.n > 0 && row.company !== company?.company);
    const rows = await database.run(
      markSentences('companies', filter, DEFAULT_OPTIONS, other?.company ?? null, 'applied')
    );
    expect(rows).toHaveLength(other?.n ?? -1);
  });
});

describe('what is offered', () => {
  it('are pairs that both leave something in view, each once', async () => {
    const offered = presets(whole);
    expect(offered.length).toBeGreaterThan(1);
    expect(new Set(offered.map(pairSearch)).size).toBe(offered.length);
    for (const pair of offered) {
      for (const filter of [pair.a, pair.b])
        expect((await filtered(filter)).summary.clippings, pairSearch(pair)).toBeGreaterThan(0);
    }
  });

  it('for a range of dates is what lies before and after it, day for day', () => {
    const ends = (from: string | null, to: string | null) =>
      suggestions({ ...EMPTY_FILTER, acted: { from, to } }, whole).map(({ acted }) => acted);
    expect(ends('2020-11', null)).toEqual([{ from: null, to: '2020-10' }, null]);
    expect(ends(null, '2020-12')).toEqual([{ from: '2021-01', to: null }, null]);
    expect(ends('2020', '2020')).toEqual([{ from: null, to: '2019' }, { from: '2021', to: null }, null]);
    expect(ends('2020-03-01', null)[0]).toEqual({ from: null, to: '2020-02-29' });
  });

  it('for one value is another that has something in view, and in the end the whole corpus', () => {
    const [first] = whole.facets.filter(({ dimension }) => dimension === 'language');
    const offered = suggestions({ ...EMPTY_FILTER, language: [first?.value ?? ''] }, whole);
    expect(offered[0]?.language[0]).not.toBe(first?.value);
    expect(offered.at(-1)).toEqual(EMPTY_FILTER);
  });
});

describe('the differences', () => {
  it('of a view from itself are none, and all actions are shared', () => {
    const same = { a: whole, b: whole };
    for (const { n } of differences(same)) expect(n.a).toBe(n.b);
    expect(sharedActions(same)).toBe(whole.summary.events);
  });

  it('count what the charts count, with what it is a part of', async () => {
    const [first, second] = whole.facets.filter(({ dimension }) => dimension === 'language');
    const views = {
      a: await filtered({ language: [first?.value ?? ''] }),
      b: await filtered({ language: [second?.value ?? ''] })
    };
    const rows = differences(views);
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of('clippings')).toMatchObject({
      n: { a: views.a.summary.clippings, b: views.b.summary.clippings },
      of: { a: whole.summary.all_clippings, b: whole.summary.all_clippings }
    });
    const jurisdictions = rows.filter(({ group }) => group === 'jurisdictions');
    expect(jurisdictions.reduce((sum, { n }) => sum + n.a, 0)).toBe(views.a.summary.events);
  });
});
