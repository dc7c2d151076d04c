import type { DatePrecision } from '../schema.ts';
import type { Clippings } from './corpus.ts';
import { NO_DAY } from './corpus.ts';
import { isoOf, periodAround } from './days.ts';
import { narrowed } from './narrow.ts';

export interface ClippingColumns {
  clipping: Int32Array;
  outlet: Int32Array;
  language: Int32Array;
  published: Int32Array;
  precision: Int32Array;
}

/** Puts the columns of the file into the order of clippings; `outletRank` numbers outlets by name. */
export function clippingsOf(
  columns: ClippingColumns,
  precisions: readonly string[],
  outletRank: Int32Array
): { clippings: Clippings; months: string[] } {
  const n = columns.clipping.length;
  const outlet = new Int32Array(n);
  const period = new Int32Array(n);
  const places = new Map<number, number>();
  const dates: { day: number; precision: DatePrecision }[] = [];
  let lastKey = NaN;
  let last = 0;
  for (let i = 0; i < n; i++) {
    if (columns.clipping[i] !== i) throw new Error(`clipping ${columns.clipping[i]} stands in row ${i}`);
    const own = columns.outlet[i] ?? -1;
    outlet[i] = own < 0 ? -1 : (outletRank[own] ?? -1);
    const day = columns.published[i] ?? NO_DAY;
    const code = columns.precision[i] ?? 0;
    const key = day * 8 + code;
    if (key !== lastKey) {
      lastKey = key;
      last = places.get(key) ?? dates.length;
      if (last === dates.length) {
        places.set(key, last);
        dates.push({ day, precision: (precisions[code] ?? 'unknown') as DatePrecision });
      }
    }
    period[i] = last;
  }
  const names = dates.map(monthOf);
  const months = [...new Set(names.filter((month) => month !== ''))].sort();
  months.push('');
  const ends = dates.map(({ day, precision }) => periodAround(day, precision));
  const clippings: Clippings = {
    n,
    ...{ outlet: narrowed(outlet), language: narrowed(columns.language), period: narrowed(period) },
    periods: {
      published: Int32Array.from(dates, ({ day }) => day),
      first: Int32Array.from(ends, ([first]) => first),
      final: Int32Array.from(ends, ([, final]) => final),
      month: Int32Array.from(names, (month) => months.indexOf(month))
    }
  };
  return { clippings, months };
}

/** `2021-03`, '' for what is not known to a month. */
function monthOf({ day, precision }: { day: number; precision: DatePrecision }): string {
  return day !== NO_DAY && (precision === 'day' || precision === 'month') ? isoOf(day).slice(0, -3) : '';
}
