import type { Subject } from '../pipeline/extract/confidence.ts';
import { classOfAction } from '../pipeline/extract/confidence.ts';
import type { ClippingFacts } from '../pipeline/types.ts';
import { judgeActions } from './actions.ts';
import type { FoundClipping } from './found.ts';
import type { LabelledClipping } from './labels.ts';

/** One thing that was found, with the class of its evidence. */
export interface Finding {
  subject: Subject;
  class: string;
  confidence: number;
  right: boolean;
}

/** What was found in a clipping, judged; `found` is `facts` as people's scripts get it. */
export function findingsOf(label: LabelledClipping, facts: ClippingFacts, found: FoundClipping): Finding[] {
  const { right } = judgeActions(label, found);
  return facts.actions.map(({ doubts = [], confidence }, i) => ({
    subject: 'action',
    class: classOfAction(doubts),
    confidence,
    right: right[i] === true
  }));
}
