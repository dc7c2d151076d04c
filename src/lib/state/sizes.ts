import type { SummaryRow } from '../queries/summary.ts';

/** From this many clippings on, a file of the build arrives before the database has counted. */
const LARGE_FROM = 100_000;
/** Up to this many, all texts are less to load than the code of the database, 8 MB. */
const SMALL_TO = 10_000;

type OfAll = Pick<SummaryRow, 'all_clippings'>;

export function isLarge({ all_clippings }: OfAll): boolean {
  return all_clippings >= LARGE_FROM;
}

export function isSmall({ all_clippings }: OfAll): boolean {
  return all_clippings <= SMALL_TO;
}
