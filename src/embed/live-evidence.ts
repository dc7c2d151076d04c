import { markOf } from '../lib/embed/evidence.ts';
import type { Filter, ViewOptions } from '../lib/filter/filter.ts';
import { markSentences } from '../lib/queries/mark-sentences.ts';
import type { Run } from '../lib/view/view.ts';
import type { AskEvidence } from './marks.ts';

/** Asks the database what stands behind a mark of a filtered view. */
export function askMarkEvidence(run: Run, filter: Filter, options: ViewOptions): AskEvidence {
  return async (view, key) => markOf(await run(markSentences(view, filter, options, key)));
}
