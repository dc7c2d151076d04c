import type { DatePrecision } from '../schema.ts';
import type { Clippings } from './corpus.ts';
import { NO_DAY } from './corpus.ts';
import { isoOf, periodAround } from './days.ts';

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
  const monthCodes = new Map<string, number>();
  const ofDay = new Map<number, string>();
  const clippings: Clippings = {
    n,
    ...{ outlet: new Int32Array(n), language: columns.language, published: columns.published },
    ...{ first: new Int32Array(n), final: new Int32Array(n), month: new Int32Array(n) }
  };
  const keys = new Int32Array(n);
  const names: string[] = [];
  const periods = new Map<number, [number, number]>();
  for (let i = 0; i < n; i++) {
    if (columns.clipping[i] !== i) throw new Error(`clipping ${columns.clipping[i]} stands in row ${i}`);
    const outlet = columns.outlet[i] ?? -1;
    clippings.outlet[i] = outlet < 0 ? -1 : (outletRank[outlet] ?? -1);
    const day = columns.published[i] ?? NO_DAY;
    const code = columns.precision[i] ?? 0;
    const precision = (precisions[code] ?? 'unknown') as DatePrecision;
    const key = day * 8 + code;
    let period = periods.get(key);
    if (!period) periods.set(key, (period = periodAround(day, precision)));
    [clippings.first[i], clippings.final[i]] = period;
    let month = '';
    if (day !== NO_DAY && (precision === 'day' || precision === 'month')) {
      month = ofDay.get(day) ?? isoOf(day).slice(0, -3);
      ofDay.set(day, month);
    }
    let at = monthCodes.get(month);
    if (at === undefined) {
      monthCodes.set(month, (at = names.length));
      names.push(month);
    }
    keys[i] = at;
  }
  const months = [...names.filter((month) => month !== '').sort(), ''];
  const rank = Int32Array.from(names, (month) => months.indexOf(month));
  for (let i = 0; i < n; i++) clippings.month[i] = rank[keys[i] ?? 0] ?? 0;
  return { clippings, months };
}
