import type { CompanyRow } from '../queries/company-shares.ts';

/** How many companies stand for themselves before « other », and how many when that is opened. */
export const TOP = 12;
const OPENED = 60;

/** Companies as bars: those that stand for themselves, and what is left. */
export interface CompanyRanking {
  rows: CompanyRow[];
  rest: CompanyRow[];
}

export type CompanyCount = 'clippings' | 'mentions';

export function countOf(row: CompanyRow, count: CompanyCount): number {
  return count === 'mentions' ? row.mentions : row.n;
}

export function wholeOf(row: CompanyRow, count: CompanyCount): number {
  return count === 'mentions' ? row.all_mentions : row.all;
}

/**
 * The companies that two charts beside each other draw, in one order: most counted in both together first. Gives the rows
 * of the first.
 */
export function rankTogether(
  rows: readonly CompanyRow[],
  beside: readonly CompanyRow[],
  count: CompanyCount,
  top = TOP
): CompanyRanking {
  const [own, others] = [rows, beside].map((some) => new Map(some.map((row) => [row.company, row])));
  const both = rows.map((row) => {
    const other = others?.get(row.company);
    return { ...row, n: row.n + (other?.n ?? 0), mentions: row.mentions + (other?.mentions ?? 0) };
  });
  const ranking = rankCompanies(both, count, [], false, top);
  const back = (some: CompanyRow[]) => some.flatMap(({ company }) => own?.get(company) ?? []);
  return { rows: back(ranking.rows), rest: back(ranking.rest) };
}

/**
 * The companies to draw, most counted first. Those that the reader selected are always among them. A single company is
 * never « other »: it takes no more room under its own name. `top` is how many stand for themselves.
 */
export function rankCompanies(
  rows: readonly CompanyRow[],
  count: CompanyCount,
  selected: readonly string[],
  openOther: boolean,
  top = TOP
): CompanyRanking {
  const sorted = rows
    .filter((row) => countOf(row, count) > 0 || selected.includes(row.company))
    .sort(
      (a, b) =>
        countOf(b, count) - countOf(a, count) ||
        wholeOf(b, count) - wholeOf(a, count) ||
        (a.company < b.company ? -1 : 1)
    );
  const most = openOther ? OPENED : top;
  const own = sorted.slice(0, sorted.length === most + 1 ? most + 1 : most);
  const picked = sorted.slice(own.length).filter((row) => selected.includes(row.company));
  return {
    rows: [...own, ...picked],
    rest: sorted.slice(own.length).filter((row) => !selected.includes(row.company))
  };
}
