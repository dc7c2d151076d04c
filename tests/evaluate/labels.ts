import type { FoundAction, FoundClipping } from '../../src/evaluate/found.ts';
import type { LabelledAction, LabelledClipping } from '../../src/evaluate/labels.ts';

/** A labelled clipping about nothing, to be filled by a test. */
export function label(more: Partial<LabelledClipping> = {}): LabelledClipping {
  return {
    index: 1,
    title: 'A title',
    url: 'https://example.com/a',
    outlet: 'example.com',
    language: 'en',
    published: { date: '2021-03-11' },
    hashtags: ['one', 'two'],
    truncated: false,
    companies: [],
    places: [],
    actions: [],
    classes: [],
    ...more
  };
}

/** The clipping that `label()` describes, as the pipeline prints it. */
export function found(more: Partial<FoundClipping> = {}): FoundClipping {
  return {
    id: 'a',
    title: 'A title',
    url: 'https://example.com/a',
    outlet: 'example.com',
    language: 'en',
    author: null,
    published: { date: '2021-03-11', precision: 'day', source: 'url' },
    tags: ['one', 'two'],
    truncated: false,
    companies: [],
    places: [],
    actions: [],
    ...more
  };
}

export const EVIDENCE = 'On Thursday the office fined Acme five million.';

export function labelledFine(more: Partial<LabelledAction> = {}): LabelledAction {
  return {
    event_id: 'acme-fine',
    tier: 'core',
    type: 'fine',
    status: 'done',
    jurisdiction: 'US',
    authority: ['Office'],
    targets: ['Acme'],
    date: '2021-03-11',
    amount: { value: 5e6, currency: 'USD' },
    evidence: EVIDENCE,
    ...more
  };
}

export function foundFine(more: Partial<FoundAction> = {}): FoundAction {
  return {
    event_id: 'e1',
    type: 'fine',
    status: 'done',
    jurisdiction: 'US',
    authorities: ['Office'],
    targets: ['Acme'],
    date: '2021-03-11',
    date_precision: 'day',
    amount: 5e6,
    currency: 'USD',
    quote: EVIDENCE,
    start: 0,
    end: 10,
    rule: 'active: fined',
    confidence: 0.9,
    doubts: [],
    ...more
  };
}
