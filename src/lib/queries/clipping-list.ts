import type { Filter, ViewOptions } from '../filter/filter.ts';
import { TABLES } from '../schema.ts';
import type { ClippingRow } from '../schema.ts';
import { passingClippings } from './clauses.ts';
import { sql } from './query.ts';
import type { Fragment, Query } from './query.ts';

/** A clipping that passes the filter. */
export type ClippingListRow = ClippingRow;

/** Which clippings of a filter a list shows: the first so many, all (null), or these, which were found to be those already. */
export type Listed = number | null | readonly number[];

/** Newest first, undated ones last, in corpus order within a day. */
export function clippingList(
  filter: Filter,
  options: ViewOptions,
  listed: Listed = null
): Query<ClippingListRow> {
  return sql`SELECT ${CLIPPING_COLUMNS} ${newestFirst(filter, options, listed)}`;
}

/** `SELECT clipping` of the clippings that the list shows. */
export function listedClippings(filter: Filter, options: ViewOptions, listed: Listed): Fragment {
  return sql`SELECT c.clipping ${newestFirst(filter, options, listed)}`;
}

function newestFirst(filter: Filter, options: ViewOptions, listed: Listed): Fragment {
  // One value, however many there are: the question is planned once.
  const passing =
    typeof listed === 'object' && listed !== null
      ? sql`SELECT unnest(CAST(${JSON.stringify(listed)} AS INTEGER[]))`
      : passingClippings(filter, options);
  const limit = typeof listed === 'number' ? sql` LIMIT ${listed}` : sql``;
  return sql`
    FROM clippings c WHERE c.clipping IN (${passing})
    ORDER BY c.published DESC NULLS LAST, c.clipping${limit}`;
}

/** The columns of the schema of a row `c`, dates as ISO text. */
export const CLIPPING_COLUMNS: Fragment = {
  sql: Object.entries(TABLES.clippings)
    .map(([name, type]) => (type === 'DATE' ? `CAST(c."${name}" AS VARCHAR) AS "${name}"` : `c."${name}"`))
    .join(', '),
  params: []
};
