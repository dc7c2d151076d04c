import type { ActionType } from './schema.ts';

/**
 * What the evaluation says and the page on methods shows: `npm run --silent evaluate -- --json` prints it, the build writes
 * it to `static/data/accuracy.json`.
 */
export interface AccuracyReport {
  /** How many lines each gazetteer has. */
  gazetteers: Record<GazetteerName, number>;
  /** The development half, then the measuring half; none where there is no labelled sample. */
  halves: HalfAccuracy[];
  /** How text of several manners was read at first sight; none where nothing was noted. */
  first: FirstMeeting[];
}

export type GazetteerName = 'companies' | 'places' | 'authorities' | 'roles' | 'terms' | 'other_names';

/** In what manner a text tells of actions; `titles` stand alone, as a news agency printed them. */
export const MANNERS = [
  'news',
  'retold',
  'unusual',
  'short',
  'excerpts',
  'features',
  'hardest',
  'titles'
] as const;
export type Manner = (typeof MANNERS)[number];

/** What rules made of text of one manner when they met it, before they were improved on it. */
export interface FirstMeeting {
  manner: Manner;
  clippings: number;
  /** Of the actions that are told, how many were found; of those that were reported, how many are real. */
  recall: Share;
  precision: Share;
  /** The parts of the sample that it consists of, in their order. */
  parts: MetPart[];
}

export interface MetPart {
  name: string;
  clippings: number;
  recall: Share;
  precision: Share;
}

/** `dev`: rules were improved on it; `held-out`: for measuring only. */
export type HalfName = 'dev' | 'held-out';

/** Whether clippings were written for the sample, or tell again, in other words, what real papers told. */
export const ORIGINS = ['written', 'retold'] as const;
export type Origin = (typeof ORIGINS)[number];

export interface HalfAccuracy {
  name: HalfName;
  clippings: number;
  results: MeasureResult[];
  languages: Breakdown<string>[];
  /** None where all are of one origin. */
  origins: Breakdown<Origin>[];
  difficulties: Breakdown<Difficulty>[];
  types: TypeAccuracy[];
  calibration: Record<'actions' | 'mentions', Calibration>;
}

export const MEASURES = [
  'title',
  'url',
  'outlet',
  'language',
  'tags',
  'truncated',
  'published',
  'companies',
  'places',
  'place_use',
  'actions',
  'action_date',
  'action_targets',
  'action_status',
  'action_authorities',
  'action_amount',
  'action_quote',
  'events_joined',
  'events_apart'
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Interval {
  low: number;
  high: number;
}

/**
 * A share of 1 with its 95 % interval, and the counts behind it; `value` is null where nothing was tried. `goal` is what the
 * project aims for on unseen text, if it has a goal here.
 */
export interface Share {
  value: number | null;
  interval: Interval;
  hits: number;
  of: number;
  goal?: number;
}

export interface MeasureResult {
  measure: Measure;
  /** Share of right values, or F1 (then `hits` of `of` are the found ones of all and half the errors). */
  score: Share;
  /** For measures of retrieval only: of what was found, how much is right; of what is there, how much was found. */
  precision: Share | null;
  recall: Share | null;
}

/** What makes clippings hard, in groups; `tests/gold/classes.csv` says which class belongs to which. */
export const DIFFICULTIES = [
  'no_action',
  'agent',
  'target',
  'date',
  'amount',
  'name',
  'event',
  'field'
] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The results on the clippings of one language, or that hold one difficulty. */
export interface Breakdown<Key> {
  key: Key;
  clippings: number;
  /** Clippings on which every single judgement is right. */
  faultless: Share;
  results: MeasureResult[];
}

export interface TypeAccuracy {
  key: ActionType;
  result: MeasureResult;
}

/** How far confidence and truth agree. */
export interface Calibration {
  n: number;
  bins: ReliabilityBin[];
  /** Mean of (confidence − truth)², 0 at best; null where nothing was judged, as below. */
  brier: number | null;
  /** Mean distance of confidence from the share that is right, over the bins by their number: expected calibration error. */
  error: number | null;
}

/** What was found with a confidence from `from` up to, not including, `to`. */
export interface ReliabilityBin {
  from: number;
  to: number;
  n: number;
  /** Mean confidence. */
  predicted: number;
  observed: Share;
}
