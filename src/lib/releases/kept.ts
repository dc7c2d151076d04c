import type { TableName } from '../schema.ts';

/** Tables that are kept of a published dataset: what charts and differences are made of, without the texts. */
export const RELEASED_TABLES = [
  'clippings',
  'mentions',
  'actions',
  'entities',
  'corrections'
] as const satisfies readonly TableName[];
