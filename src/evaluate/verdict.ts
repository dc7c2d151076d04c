/** What is measured, in the order of the report. Two kinds: how many were right, and what was found against what was there. */
export const MEASURES = {
  title: { label: 'title', kind: 'share' },
  url: { label: 'URL', kind: 'share' },
  outlet: { label: 'outlet', kind: 'share' },
  language: { label: 'language', kind: 'share' },
  tags: { label: 'tags', kind: 'share' },
  truncated: { label: 'truncated', kind: 'share' },
  published: { label: 'published date', kind: 'share' },
  companies: { label: 'companies', kind: 'retrieval' },
  places: { label: 'places', kind: 'retrieval' },
  place_use: { label: 'literal or metonymic', kind: 'share' },
  actions: { label: 'actions', kind: 'retrieval' },
  action_date: { label: '… date', kind: 'share' },
  action_targets: { label: '… targets exact', kind: 'share' },
  action_status: { label: '… status', kind: 'share' },
  action_authorities: { label: '… authorities exact', kind: 'share' },
  action_amount: { label: '… amount and currency', kind: 'share' },
  action_quote: { label: '… quote', kind: 'share' },
  events_joined: { label: 'same event joined', kind: 'share' },
  events_apart: { label: 'different events apart', kind: 'share' }
} as const;

export type Measure = keyof typeof MEASURES;

/**
 * One judgement. `wrong` is a wrong value, or something found that is not there; `missed` is something not found, for measures of
 * retrieval only.
 */
export interface Verdict {
  measure: Measure;
  outcome: 'right' | 'wrong' | 'missed';
  /** Number of the clipping in its half, from 1. */
  clipping: number;
  /** What was given and what was expected. */
  detail: string;
}

/** A verdict on a value that is right or wrong. */
export function judge(measure: Measure, clipping: number, right: boolean, detail: string): Verdict {
  return { measure, outcome: right ? 'right' : 'wrong', clipping, detail };
}
