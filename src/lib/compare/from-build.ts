import { activeClauses, DEFAULT_OPTIONS } from '../filter/filter.ts';
import type { Filter } from '../filter/filter.ts';
import { asFirstStep } from '../steps/first-steps.ts';
import type { StepSource } from '../steps/fetch-steps.ts';
import { viewInRange } from '../view/brushed-view.ts';
import type { View } from '../view/view.ts';
import { isInRange } from '../words/chart-facts.ts';

/** Charts ignore the clause of their own dimension in what the build has answered: for a comparison that is no answer. */
const OWN_TO_A_CHART: readonly string[] = ['company', 'place', 'event'];

/**
 * What the build has answered of a filter, with every chart under all of its clauses; null where it has not. Rejects where
 * its files do not arrive. Clippings and evidence are those of the filter only after a single value.
 */
export async function viewFromBuild(filter: Filter, whole: View, steps: StepSource): Promise<View | null> {
  const step = asFirstStep(filter, DEFAULT_OPTIONS, whole);
  if (step) return OWN_TO_A_CHART.includes(step.dimension) ? null : steps.view(step);
  const { acted } = filter;
  if (acted === null || activeClauses(filter).length > 1) return null;
  const brushed = await steps.brush();
  if (brushed === null) return null;
  const { view } = viewInRange(brushed, { ...filter, acted }, DEFAULT_OPTIONS);
  const timeline = view.timeline.map((row) => (isInRange(row, acted) ? row : outside(row)));
  return { ...view, timeline };
}

/** An event that the range leaves out: a ghost, of which no report is in view. */
function outside(row: View['timeline'][number]): View['timeline'][number] {
  return { ...row, shown: false, reports: 0 };
}
