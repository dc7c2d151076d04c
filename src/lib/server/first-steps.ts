import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { markSentences } from '../queries/mark-sentences.ts';
import type { MarkedView } from '../queries/mark-sentences.ts';
import { rangeEdges } from '../queries/range-edges.ts';
import { BRUSH_FILE, brushFile, firstSteps, stepFile } from '../steps/first-steps.ts';
import { SENTENCES_FILE, sentencesFile } from '../steps/mark-sentences.ts';
import { stepTo } from '../steps/step.ts';
import { readView } from '../view/view.ts';
import type { Run } from '../view/view.ts';

/** What answers the first move and the first click of a reader before there is a database, as JSON by file name. */
export async function firstStepFiles(run: Run): Promise<Map<string, string>> {
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
  for (const step of firstSteps(whole)) {
    const filter = { ...EMPTY_FILTER, [step.dimension]: [step.value] };
    const view = await readView(run, filter, DEFAULT_OPTIONS);
    files.set(stepFile(step), JSON.stringify(stepTo(whole, view)));
  }
  return files;
}
