import type { Measure } from '../lib/accuracy.ts';
import type { ActionType } from '../lib/schema.ts';

interface MeasureOf {
  label: string;
  kind: 'share' | 'retrieval';
  /** What the project aims for on unseen text: of the share, or of F1. */
  goal?: number;
  precision?: number;
  recall?: number;
}

/** What is measured, in the order of the report. Two kinds: how many were right, and what was found against what was there. */
export const MEASURES: Record<Measure, MeasureOf> = {
  title: { label: 'title', kind: 'share', goal: 1 },
  url: { label: 'URL', kind: 'share', goal: 1 },
  outlet: { label: 'outlet', kind: 'share', goal: 1 },
  language: { label: 'language', kind: 'share', goal: 1 },
  tags: { label: 'tags', kind: 'share', goal: 1 },
  truncated: { label: 'truncated', kind: 'share', goal: 1 },
  published: { label: 'published date', kind: 'share', goal: 0.98 },
  companies: { label: 'companies', kind: 'retrieval', goal: 0.97 },
  places: { label: 'places', kind: 'retrieval', goal: 0.95 },
  place_use: { label: 'literal or metonymic', kind: 'share', goal: 0.9 },
  actions: { label: 'actions', kind: 'retrieval', precision: 0.92, recall: 0.88 },
  action_date: { label: '… date', kind: 'share', goal: 0.92 },
  action_targets: { label: '… targets exact', kind: 'share', goal: 0.88 },
  action_status: { label: '… status', kind: 'share', goal: 0.92 },
  action_authorities: { label: '… authorities exact', kind: 'share' },
  action_amount: { label: '… amount and currency', kind: 'share', goal: 0.97 },
  action_quote: { label: '… quote', kind: 'share', goal: 0.95 },
  events_joined: { label: 'same event joined', kind: 'share', goal: 0.95 },
  events_apart: { label: 'different events apart', kind: 'share', goal: 1 }
};

/**
 * One judgement. `wrong` is a wrong value, or something found that is not there; `missed` is something not found, for measures of
 * retrieval only.
 */
export interface Verdict {
  measure: Measure;
  outcome: 'right' | 'wrong' | 'missed';
  /** Number of the clipping in its part of the sample, from 1. */
  clipping: number;
  /** What was given and what was expected. */
  detail: string;
  /** Of an action: what it is, or was taken for. */
  type?: ActionType;
}

/** A verdict on a value that is right or wrong. */
export function judge(measure: Measure, clipping: number, right: boolean, detail: string): Verdict {
  return { measure, outcome: right ? 'right' : 'wrong', clipping, detail };
}
