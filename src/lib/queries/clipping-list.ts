import type { Filter, ViewOptions } from '../filter/filter.ts';
import { TABLES } from '../schema.ts';
import type { ClippingRow } from '../schema.ts';
import { passingClippings } from './clauses.ts';
import { sql } from './query.ts';
import type { Fragment, Query } from './query.ts';

/** A clipping that passes the filter. */
export type ClippingListRow = ClippingRow;

/** Newest first, undated ones last, in corpus order within a day; the first `length` of them, or all. */
export function clippingList(
  filter: Filter,
  options: ViewOptions,
  length: number | null = null
): Query<ClippingListRow> {
  return sql`SELECT ${CLIPPING_COLUMNS} ${newestFirst(filter, options, length)}`;
}

/** `SELECT clipping` of the clippings that the list shows. */
export function listedClippings(filter: Filter, options: ViewOptions, length: number | null): Fragment {
  return sql`SELECT c.clipping ${newestFirst(filter, options, length)}`;
}

function newestFirst(filter: Filter, options: ViewOptions, length: number | null): Fragment {
  return sql`
    FROM clippings c WHERE c.clipping IN (${passingClippings(filter, options)})
    ORDER BY c.published DESC NULLS LAST, c.clipping${length === null ? sql`` : sql` LIMIT ${length}`}`;
}

/** The columns of the schema of a row `c`, dates as ISO text. */
export const CLIPPING_COLUMNS: Fragment = {
  sql: Object.entries(TABLES.clippings)
    .map(([name, type]) => (type === 'DATE' ? `CAST(c."${name}" AS VARCHAR) AS "${name}"` : `c."${name}"`))
    .join(', '),
  params: []
};
