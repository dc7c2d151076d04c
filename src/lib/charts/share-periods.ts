import type { NamedMonthRow } from '../naming/periods.ts';

export type ShareUnit = 'month' | 'quarter' | 'year';

/** Clippings of a period, and how many of them count. */
export interface SharePeriod {
  /** `2020`, `2020-Q4`, `2020-11`. */
  key: string;
  n: number;
  of: number;
}

export interface ShareOverTime {
  unit: ShareUnit;
  /** Without gaps, from the first period that has clippings to the last. */
  periods: SharePeriod[];
  /** Clippings without a date. */
  undated: { n: number; of: number };
}

/** Periods are as short as leaves this many clippings in the middle one, and this many columns. */
const ENOUGH = 5;
const MOST_COLUMNS = 12;

/** Sums months up to the shortest periods that say something. */
export function shareOverTime(rows: readonly NamedMonthRow[]): ShareOverTime {
  const dated = rows.filter((row) => row.period !== null);
  const undated = { n: 0, of: 0 };
  for (const { period, n, all } of rows) {
    if (period !== null) continue;
    undated.n += n;
    undated.of += all;
  }
  const units: ShareUnit[] = dated.some(({ period }) => period?.length === 4)
    ? ['year']
    : ['month', 'quarter', 'year'];
  for (const unit of units) {
    const periods = periodsOf(dated, unit);
    const filled = periods.map(({ of }) => of).filter((of) => of > 0);
    const middle = filled.sort((a, b) => a - b)[filled.length >> 1] ?? 0;
    if (unit === 'year' || (periods.length <= MOST_COLUMNS && middle >= ENOUGH)) {
      return { unit, periods, undated };
    }
  }
  return { unit: 'year', periods: [], undated };
}

function periodsOf(rows: readonly NamedMonthRow[], unit: ShareUnit): SharePeriod[] {
  const sums = new Map<number, SharePeriod>();
  for (const { period, n, all } of rows) {
    const index = indexOf(period ?? '', unit);
    const sum = sums.get(index) ?? { key: keyOf(index, unit), n: 0, of: 0 };
    sums.set(index, { ...sum, n: sum.n + n, of: sum.of + all });
  }
  const [first, last] = [Math.min(...sums.keys()), Math.max(...sums.keys())];
  if (sums.size === 0) return [];
  return Array.from(
    { length: last - first + 1 },
    (_, i) => sums.get(first + i) ?? { key: keyOf(first + i, unit), n: 0, of: 0 }
  );
}

/** Months since the year 0, quarters, or years. */
function indexOf(period: string, unit: ShareUnit): number {
  const [year = 0, month = 1] = period.split('-').map(Number);
  if (unit === 'year') return year;
  return unit === 'month' ? year * 12 + month - 1 : year * 4 + Math.floor((month - 1) / 3);
}

function keyOf(index: number, unit: ShareUnit): string {
  if (unit === 'year') return String(index);
  if (unit === 'quarter') return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
