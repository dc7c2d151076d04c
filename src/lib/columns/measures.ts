import { layoutOf } from '../brush/layout.ts';
import type { Layout } from '../brush/layout.ts';
import type { ViewOptions } from '../filter/filter.ts';
import type { Corpus } from './corpus.ts';
import { NO_DAY } from './corpus.ts';
import { isoOf } from './days.ts';

/** A layout with the place of each measure by name, and the place of each clipping's day in `published`. */
export interface Measures {
  layout: Layout;
  start: Record<MeasureName, number>;
}

const MEASURE_NAMES = [
  ...(['company', 'company_mentions', 'family', 'place', 'within', 'metonymic'] as const),
  ...(['outlet', 'language', 'month', 'published', 'whole'] as const),
  ...(['type', 'status', 'authority', 'jurisdiction'] as const)
];
type MeasureName = (typeof MEASURE_NAMES)[number];

/** The denominators; `undated` are events without a day. */
export const WHOLE = ['none', 'company', 'place', 'undated'] as const;

/** All that is counted of a corpus. Families only where companies are grouped. */
export function measuresOf({ values }: Corpus, days: Days, { group }: Pick<ViewOptions, 'group'>): Measures {
  const companies = values.company.map(({ entity }) => entity);
  const places = values.place.map(({ entity }) => entity);
  const lists: Record<MeasureName, readonly string[]> = {
    ...{ company: companies, company_mentions: companies, family: group ? companies : [] },
    ...{ place: places, within: places, metonymic: places },
    ...{ outlet: values.outlet, language: values.language, month: values.month, published: days.values },
    whole: WHOLE,
    ...{ type: values.type, status: values.status },
    ...{ authority: values.authority, jurisdiction: values.jurisdiction }
  };
  const layout = layoutOf(MEASURE_NAMES.map((name) => [name, lists[name]] as const));
  const start = Object.fromEntries(
    MEASURE_NAMES.map((name) => [name, layout.get(name)?.start ?? 0])
  ) as Record<MeasureName, number>;
  return { layout, start };
}

/** The days of publication: as ISO text, '' for none; and of each period of clippings which it is. */
export interface Days {
  values: readonly string[];
  ofPeriod: Int32Array;
}

export function publishedDays({ clippings: { periods } }: Corpus): Days {
  const place = new Map<number, number>();
  const days: number[] = [];
  for (const day of new Set(periods.published)) if (day !== NO_DAY) days.push(day);
  days.sort((a, b) => a - b).forEach((day, i) => place.set(day, i));
  return {
    values: [...days.map(isoOf), ''],
    ofPeriod: periods.published.map((day) => place.get(day) ?? days.length)
  };
}
