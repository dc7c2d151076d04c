import type { EntityRow } from '../schema.ts';
import type { Lists } from './lists.ts';
import type { Numbers } from './narrow.ts';

/** Where a day is not known. */
export const NO_DAY = -2_147_483_648;

/**
 * What the charts count, as whole numbers in typed arrays: clippings, entities, events and values by index. Days are counted from
 * 1 January 1970.
 */
export interface Corpus {
  dataset: string;
  clippings: Clippings;
  companies: Named;
  places: Named & { metonymic: Numbers };
  events: Events;
  /** Strings behind the numbers. */
  values: Values;
}

export interface Clippings {
  n: number;
  /** -1 where there is none. */
  outlet: Numbers;
  language: Numbers;
  /** When it was published, as an index into `periods`. */
  period: Numbers;
  periods: Periods;
}

/** The dates that clippings have, each once for each precision. */
export interface Periods {
  /** The day as the table has it, and the first and last that its precision allows; `NO_DAY` where none is known. */
  published: Int32Array;
  first: Int32Array;
  final: Int32Array;
  /** Index of the month in `values.month`. */
  month: Int32Array;
}

/** Which entities each clipping names, and how often. */
export interface Named {
  /** Of each clipping, where in `entity` and `mentions` its own begin; one more at the end. */
  starts: Int32Array;
  entity: Numbers;
  mentions: Numbers;
  /** The entity that stands for each: the topmost company, the city of a venue. */
  home: Int32Array;
  /** Of each entity, itself and all above it. */
  above: Lists;
}

/** In the order of the timeline: by first day, undated ones last, then by id. */
export interface Events {
  n: number;
  first: Int32Array;
  final: Int32Array;
  type: Int32Array;
  status: Int32Array;
  counted: Uint8Array;
  jurisdiction: Int32Array;
  authorities: Lists;
  /** Reports of each event, the most certain first: clipping and row in the file. */
  reports: { starts: Int32Array; clipping: Int32Array; row: Int32Array };
  /** Events of each clipping, once per report. */
  ofClipping: Lists;
}

export interface Values {
  /** In alphabetical order, so that the order of indices is that of names. */
  outlet: readonly string[];
  language: readonly string[];
  /** `YYYY-MM`; the last is '' for what is not known to a month. */
  month: readonly string[];
  company: readonly EntityRow[];
  place: readonly EntityRow[];
  authority: readonly string[];
  /** The catalogue's authorities. */
  authorities: readonly EntityRow[];
  type: readonly string[];
  status: readonly string[];
  jurisdiction: readonly string[];
  event: readonly string[];
}
