import type { ListDimension } from '../filter/filter.ts';

/** A value that the corpus knows, whether or not a clipping in view has it. Codes label themselves. */
export interface CatalogueRow {
  dimension: Exclude<ListDimension, 'type' | 'status'>;
  value: string;
  label_en: string;
  label_fr: string;
}
