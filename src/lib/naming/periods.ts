import { counted, periodOf } from './naming.ts';
import type { Here, Naming } from './naming.ts';

/** Clippings of a month, and those of them that name an entity. */
export interface NamedMonthRow {
  /** `YYYY-MM`, `YYYY` where no more is known, null for undated clippings. */
  period: string | null;
  n: number;
  all: number;
}

/** In order of time, undated clippings last; months without clippings have no row. */
export function namedMonths({ clippings, periods }: Naming, here: Here): NamedMonthRow[] {
  const named = counted([...here.keys()].flatMap((at) => clippings[at] ?? []).map(periodOf));
  return [...periods].map(([period, all]) => ({ period, n: named.get(period) ?? 0, all }));
}
