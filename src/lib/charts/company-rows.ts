import type { CompanyRow } from '../queries/company-shares.ts';
import { Standings } from '../view/standings.ts';
import type { Order } from '../view/standings.ts';

/** How many companies stand for themselves before « other », and how many when that is opened. */
export const TOP = 12;
const OPENED = 60;

/** Companies as rows, or as what makes the few that are drawn of them. */
export type CompanyRows = readonly CompanyRow[] | Standings<CompanyRow>;

/** Companies as bars: those that stand for themselves, and what is left. */
export interface CompanyRanking {
  rows: CompanyRow[];
  rest: OtherCompanies;
}

/** What stands under « other ». */
interface OtherCompanies {
  length: number;
  /** The most clippings that one of them has. */
  most: number;
  /** What their mentions add up to, here and in the whole corpus; null where clippings are counted, which overlap. */
  sums: { mentions: number; all: number } | null;
}

export type CompanyCount = 'clippings' | 'mentions';

export function countOf(row: CompanyRow, count: CompanyCount): number {
  return count === 'mentions' ? row.mentions : row.n;
}

export function wholeOf(row: CompanyRow, count: CompanyCount): number {
  return count === 'mentions' ? row.all_mentions : row.all;
}

/** The standings of companies by what is counted; those that are given must have been made for it. */
export function companyStandings(rows: CompanyRows, count: CompanyCount): Standings<CompanyRow> {
  if (rows instanceof Standings) return rows;
  const [first] = rows;
  return new Standings({
    rows,
    counts: Int32Array.from(rows, (row) => countOf(row, count)),
    rowAt: (i) => rows[i] as CompanyRow,
    of: (count === 'mentions' ? first?.of_mentions : first?.of_clippings) ?? 0
  });
}

/**
 * The companies that two charts beside each other draw, in one order: most counted in both together first. Gives the rows
 * of the first.
 */
export function rankTogether(
  own: Standings<CompanyRow>,
  beside: Standings<CompanyRow>,
  count: CompanyCount,
  top = TOP
): CompanyRanking {
  const all = (side: Standings<CompanyRow>) =>
    new Map(side.chosen(() => true, inOrder(count)).map((row) => [row.company, row]));
  const [owns, others] = [all(own), all(beside)];
  const both = [...owns.values()].map((row) => {
    const other = others.get(row.company);
    return { ...row, n: row.n + (other?.n ?? 0), mentions: row.mentions + (other?.mentions ?? 0) };
  });
  const rows = companyStandings(both, count).first(both.length, inOrder(count));
  const back = rows.flatMap(({ company }) => owns.get(company) ?? []);
  const length = back.length === top + 1 ? top + 1 : top;
  const rest = back.slice(length);
  return {
    rows: back.slice(0, length),
    rest: {
      length: rest.length,
      most: Math.max(0, ...rest.map(({ n }) => n)),
      sums: sumsOf(rest, count)
    }
  };
}

/**
 * The companies to draw, most counted first. Those that the reader selected are always among them. A single company is
 * never « other »: it takes no more room under its own name. `top` is how many stand for themselves.
 */
export function rankCompanies(
  standings: Standings<CompanyRow>,
  count: CompanyCount,
  selected: readonly string[],
  openOther: boolean,
  top = TOP
): CompanyRanking {
  const isSelected = ({ company }: CompanyRow) => selected.includes(company);
  const chosen = selected.length > 0 ? isSelected : null;
  const most = openOther ? OPENED : top;
  const size = chosen ? standings.sizeWith(chosen) : standings.size;
  // However many of them are selected, the first of the others is among these.
  const rows = standings.first(most + selected.length + 1, inOrder(count), chosen);
  const own = size === most + 1 ? rows : rows.filter((row, i) => i < most || isSelected(row));
  const ownSums = sumsOf(
    own.filter((row) => countOf(row, count) > 0),
    count
  );
  return {
    rows: own,
    rest: {
      length: size - own.length,
      most: rows.find((row) => !own.includes(row))?.n ?? 0,
      sums: ownSums && {
        mentions: standings.sum() - ownSums.mentions,
        all: standings.sum((row) => row.all_mentions) - ownSums.all
      }
    }
  };
}

function sumsOf(rows: readonly CompanyRow[], count: CompanyCount): OtherCompanies['sums'] {
  if (count === 'clippings') return null;
  return {
    mentions: rows.reduce((sum, row) => sum + row.mentions, 0),
    all: rows.reduce((sum, row) => sum + row.all_mentions, 0)
  };
}

function inOrder(count: CompanyCount): Order<CompanyRow> {
  return (a, b) =>
    countOf(b, count) - countOf(a, count) ||
    wholeOf(b, count) - wholeOf(a, count) ||
    (a.company < b.company ? -1 : 1);
}
