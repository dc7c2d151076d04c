import { gzipSync } from 'node:zlib';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { markSentences } from '../queries/mark-sentences.ts';
import type { MarkedView } from '../queries/mark-sentences.ts';
import { rangeEdges } from '../queries/range-edges.ts';
import { BRUSH_FILE, brushFile, firstSteps, stepFile } from '../steps/first-steps.ts';
import { LIKELY_FILE, likelySteps } from '../steps/likely-steps.ts';
import type { LikelyFile } from '../steps/likely-steps.ts';
import { SENTENCES_FILE, sentencesFile } from '../steps/mark-sentences.ts';
import { chartsOf, stepTo } from '../steps/step.ts';
import type { Step } from '../steps/step.ts';
import type { Columns } from '../columns/columns.ts';
import { ColumnReader } from '../view/column-reader.ts';
import { LIST_STEP, readView } from '../view/view.ts';
import type { Run } from '../view/view.ts';

/** Bytes, compressed, of what is fetched before anything is clicked. */
const MOST_LIKELY = 7500;

/** The names of the files, without what is in them. */
export async function firstStepNames(run: Run): Promise<string[]> {
  const steps = firstSteps(await readView(run, EMPTY_FILTER, DEFAULT_OPTIONS));
  return [BRUSH_FILE, SENTENCES_FILE, ...steps.map(stepFile), LIKELY_FILE];
}

/**
 * What answers the first move and the first click of a reader before there is a database, as JSON by file name. The clicks, a thousand
 * and more, are counted by the columns: in SQL they would take as long as all the rest of a build.
 */
export async function firstStepFiles(run: Run, columns: Columns): Promise<Map<string, string>> {
  const whole = await readView(run, EMPTY_FILTER, DEFAULT_OPTIONS);
  const edges = await Promise.all(rangeEdges(EMPTY_FILTER, DEFAULT_OPTIONS).map((query) => run(query)));
  const behind = (view: MarkedView) => run(markSentences(view, EMPTY_FILTER, DEFAULT_OPTIONS));
  const [actions, companies, places] = [
    await behind('actions'),
    await behind('companies'),
    await behind('places')
  ];
  const files = new Map([
    [BRUSH_FILE, JSON.stringify(brushFile(edges.flat()))],
    [SENTENCES_FILE, JSON.stringify(sentencesFile({ actions, companies, places }))]
  ]);
  const reader = new ColumnReader(columns, whole);
  const steps = new Map<string, Step>();
  for (const step of firstSteps(whole)) {
    const filter = { ...EMPTY_FILTER, [step.dimension]: [step.value] };
    const charts = await reader.charts(filter, DEFAULT_OPTIONS);
    const list = await reader.rows(filter, DEFAULT_OPTIONS, LIST_STEP);
    steps.set(stepFile(step), stepTo(whole, { ...charts, ...list }));
  }
  for (const [name, step] of steps) files.set(name, JSON.stringify(step));
  const likely = likelySteps(whole).flatMap(({ dimension, value }): LikelyFile => {
    const step = steps.get(stepFile({ dimension, value }));
    if (!step) return [];
    return [[dimension, value, chartsOf(step)]];
  });
  return files.set(LIKELY_FILE, JSON.stringify(mostOf(likely)));
}

/** As many of the first as are small enough together. */
function mostOf(likely: LikelyFile): LikelyFile {
  let [fits, over] = [0, likely.length + 1];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (gzipSync(JSON.stringify(likely.slice(0, middle))).length <= MOST_LIKELY) fits = middle;
    else over = middle;
  }
  return likely.slice(0, fits);
}
