import { createPostingOrder } from '../parse/bounds.ts';
import type { Form } from './record.ts';
import type { WorkDatabase } from './work-database.ts';

const DAY = 'CASE WHEN length(day) = 10 THEN day END';

/**
 * Gives every clipping of the table `found` its row, in the table `placed`: by day of publication, undated ones last, in the
 * order of the corpora; for JSON in that order alone. Undated clippings of a list in posting order also get the days of their
 * nearest dated neighbours, as `clippedBounds` tells them.
 */
export async function placeClippings(work: WorkDatabase, form: Form): Promise<void> {
  const newestFirst = form === 'json' ? null : await isNewestFirst(work);
  const order = form === 'json' ? 'seq' : "coalesce(day, '9999'), seq";
  const bounds =
    newestFirst === null ? 'NULL::VARCHAR AS after, NULL::VARCHAR AS before' : boundsOf(newestFirst);
  await work.run(
    `CREATE TABLE placed AS
     SELECT (row_number() OVER (ORDER BY ${order}) - 1)::DOUBLE AS row, id, file, start, length, line, key,
       CASE WHEN after > before THEN NULL ELSE after END AS after,
       CASE WHEN after > before THEN NULL ELSE before END AS before
     FROM (SELECT *, ${bounds} FROM found)`
  );
  await work.run('DROP TABLE found');
}

async function isNewestFirst(work: WorkDatabase): Promise<boolean | null> {
  const order = createPostingOrder();
  for await (const [day] of work.rows('SELECT day FROM found WHERE length(day) = 10 ORDER BY seq'))
    order.add(String(day));
  return order.newestFirst();
}

function boundsOf(newestFirst: boolean): string {
  const above = `last_value(${DAY} IGNORE NULLS) OVER (ORDER BY seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
  const below = `first_value(${DAY} IGNORE NULLS) OVER (ORDER BY seq ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)`;
  const undated = (day: string) => `CASE WHEN day IS NULL THEN ${day} END`;
  const [after, before] = newestFirst ? [below, above] : [above, below];
  return `${undated(after)} AS after, ${undated(before)} AS before`;
}
