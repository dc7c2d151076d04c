import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBrush } from '../../src/lib/brush/brush.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { rangeEdges } from '../../src/lib/queries/range-edges.ts';
import { firstStepFiles } from '../../src/lib/server/first-steps.ts';
import { columnsOf } from '../../src/lib/server/local-columns.ts';
import type { Database } from '../../src/lib/server/native.ts';
import {
  asFirstStep,
  BRUSH_FILE,
  brushFile,
  edgesOf,
  firstSteps,
  MOST_EDGES,
  stepFile
} from '../../src/lib/steps/first-steps.ts';
import type { BrushFile } from '../../src/lib/steps/first-steps.ts';
import { LIKELY_FILE, likelySteps } from '../../src/lib/steps/likely-steps.ts';
import type { LikelyFile } from '../../src/lib/steps/likely-steps.ts';
import type { Step } from '../../src/lib/steps/step.ts';
import { chartsAfter, viewAfter } from '../../src/lib/steps/step.ts';
import { readCharts, readView } from '../../src/lib/view/view.ts';
import type { View } from '../../src/lib/view/view.ts';
import { columnAnswers } from '../fixtures/column-answers.ts';
import { openRows } from '../fixtures/native-rows.ts';
import { randomCorpus } from '../fixtures/random-corpus.ts';
import { seeded } from '../fixtures/random.ts';

describe('the answers of the build', () => {
  let database: Database;
  let files: Map<string, string>;
  let whole: View;
  beforeAll(async () => {
    const corpus = randomCorpus(seeded(9), 24);
    database = await openRows(corpus);
    files = await firstStepFiles(database.run, columnsOf(await columnAnswers(corpus)));
    whole = await readView(database.run, EMPTY_FILTER, DEFAULT_OPTIONS);
  }, 60_000);
  afterAll(() => database.close());

  it('to every filter of one value are the rows of every question', { timeout: 60_000 }, async () => {
    const steps = firstSteps(whole);
    expect(new Set(steps.map(({ dimension }) => dimension)).size).toBe(8);
    // Every third, beginning with another dimension's first: there are many events.
    for (const step of steps.filter((_, i) => i % 3 === 0)) {
      const filter = { ...EMPTY_FILTER, [step.dimension]: [step.value] };
      const answer = viewAfter(whole, JSON.parse(files.get(stepFile(step)) ?? 'null') as Step);
      expect(answer, stepFile(step)).toEqual(await readView(database.run, filter, DEFAULT_OPTIONS));
    }
  });

  it('to clicks on the marks of all charts stand in one small file, without the list', async () => {
    const likely = JSON.parse(files.get(LIKELY_FILE) ?? '[]') as LikelyFile;
    expect(new Set(likely.map(([dimension]) => dimension))).toEqual(new Set(['company', 'event', 'place']));
    expect(likely).toHaveLength(likelySteps(whole).length);
    for (const [dimension, value, step] of likely.filter((_, i) => i % 5 === 0)) {
      const filter = { ...EMPTY_FILTER, [dimension]: [value] };
      expect(chartsAfter(whole, step), value).toEqual(
        await readCharts(database.run, filter, DEFAULT_OPTIONS)
      );
    }
  });

  it('to every range are those of the questions', async () => {
    const file = JSON.parse(files.get(BRUSH_FILE) ?? 'null') as BrushFile;
    const edges = await Promise.all(
      rangeEdges(EMPTY_FILTER, DEFAULT_OPTIONS).map((query) => database.run(query))
    );
    expect(file && edgesOf(file)).toEqual(edges.flat());
    const brush = createBrush(edgesOf(file ?? []));
    expect(brush.at({ from: '2020', to: '2021' }).of('whole', 'none')).toBeGreaterThan(0);
  });

  it('are for one value of one dimension only, counted as the page begins', () => {
    const [step] = firstSteps(whole);
    const filter = { ...EMPTY_FILTER, company: ['brightcart'] };
    expect(asFirstStep(filter, DEFAULT_OPTIONS, whole)).toEqual({
      dimension: 'company',
      value: 'brightcart'
    });
    expect(step?.dimension).toBe('company');
    expect(asFirstStep(EMPTY_FILTER, DEFAULT_OPTIONS, whole)).toBeNull();
    expect(asFirstStep({ ...filter, type: ['fine'] }, DEFAULT_OPTIONS, whole)).toBeNull();
    expect(asFirstStep({ ...EMPTY_FILTER, status: ['done'] }, DEFAULT_OPTIONS, whole)).toBeNull();
    expect(asFirstStep({ ...EMPTY_FILTER, text: 'x' }, DEFAULT_OPTIONS, whole)).toBeNull();
    expect(asFirstStep(filter, { ...DEFAULT_OPTIONS, group: true }, whole)).toBeNull();
    expect(asFirstStep({ ...EMPTY_FILTER, company: ['nobody'] }, DEFAULT_OPTIONS, whole)).toBeNull();
  });
});

it('counts for every range that are no small file are left to the database', () => {
  const long = Array.from({ length: MOST_EDGES + 1 }, (_, i) => i);
  expect(
    brushFile([{ measure: 'whole', value: 'none', edge: 'opened', x: long, y: long, n: long }])
  ).toBeNull();
});
