import type { Decision, ReviewAction, ReviewClipping, Verdict } from '../../src/lib/review/decision.ts';

/** A fine of BrightCart by the CWB, as the reviewing page has it. */
export function action(more: Partial<ReviewAction> = {}): ReviewAction {
  return {
    ...{ row: 0, clipping: 'a', event: 'e0', type: 'fine', status: 'done', jurisdiction: 'BE' },
    ...{ authorities: ['cwb'], targets: ['brightcart'], date: null, amount: null, currency: null },
    ...{ quote: 'The CWB fined BrightCart’s owner.', before: '', after: '', start: 0, rule: 'test' },
    ...{ confidence: 0.7, doubts: [], corrected: null, settled: false },
    ...more
  };
}

export function clipping(more: Partial<ReviewClipping> = {}): ReviewClipping {
  return {
    ...{
      id: 'a',
      title: 'A title',
      url: null,
      verbatim: true,
      outlet: null,
      language: 'en',
      published: null
    },
    ...{ dated: false, corrected: null, text: null, mentions: [] },
    ...more
  };
}

export function decision(verdict: Verdict, more: Partial<Decision> = {}): Decision {
  return { id: 1, verdict, author: 'A', day: '2021-04-02', reason: 'R.', saved: false, ...more };
}
