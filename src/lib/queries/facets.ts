import type { ListDimension } from '../filter/filter.ts';

export type FacetDimension = Exclude<ListDimension, 'event'>;

/** A value that a list dimension can be filtered by. Codes (types, languages …) label themselves. */
export interface FacetRow {
  dimension: FacetDimension;
  value: string;
  label_en: string;
  label_fr: string;
  /** Clippings, or events for type, status, authority and jurisdiction; in the filter without this dimension. */
  n: number;
  all: number;
}
