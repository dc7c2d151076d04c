import type { Filter } from '../filter/filter.ts';
import { termsOf } from '../filter/terms.ts';
import { holdsTerms } from '../queries/clauses.ts';
import { and, sql } from '../queries/query.ts';
import type { Run } from './view.ts';

/** Below this many clippings, looking through their texts takes no longer than another question. */
const MANY = 2000;

/** What is known of a database: its size, and what it found last. */
interface Known {
  size: Promise<number>;
  last: { terms: readonly string[]; bits: string } | null;
}

const known = new WeakMap<Run, Known>();

/**
 * The filter with the answer to its search, so that the questions of a page need not each look through all texts. While a
 * reader types on, only what was found so far is looked through.
 */
export async function withFound(run: Run, filter: Filter): Promise<Filter> {
  const terms = termsOf(filter.text);
  if (terms.length === 0) return filter;
  const about = known.get(run) ?? { size: sizeOf(run), last: null };
  known.set(run, about);
  const size = await about.size;
  if (size < MANY) return filter;
  const { last } = about;
  const narrows = last !== null && last.terms.every((old) => terms.some((term) => term.includes(old)));
  const among = narrows ? [sql`get_bit(CAST(${last.bits} AS BIT), s.clipping) = 1`] : [];
  const rows = await run<{ clipping: number }>(
    sql`SELECT s.clipping FROM searchable s WHERE ${and([...among, ...holdsTerms(terms)])}`
  );
  const signs = new Array<string>(size).fill('0');
  for (const { clipping } of rows) signs[clipping] = '1';
  const bits = signs.join('');
  about.last = { terms, bits };
  return { ...filter, found: { text: filter.text, bits } };
}

/** One more than the last number of a clipping. */
async function sizeOf(run: Run): Promise<number> {
  const [row] = await run<{ size: number }>(
    sql`SELECT CAST(coalesce(max(clipping) + 1, 0) AS INTEGER) AS size FROM clippings`
  );
  return row?.size ?? 0;
}
