import { addMonths, dayNumber, isoDay, monthKey } from '../charts/calendar.ts';
import { firstDay, lastDay } from '../filter/dates.ts';
import { EMPTY_FILTER, RANGE_DIMENSIONS } from '../filter/filter.ts';
import type { DateRange, FacetDimension, Filter } from '../filter/filter.ts';
import type { View } from '../view/view.ts';
import { actionFacts, isCounted } from '../words/chart-facts.ts';
import { isWhole } from './pair.ts';
import type { Pair } from './pair.ts';

type Known = Pick<View, 'facets' | 'timeline' | 'months' | 'summary'>;

/** Dimensions of which another value is worth comparing with. */
const OTHERS: readonly FacetDimension[] = [
  'jurisdiction',
  'company',
  'authority',
  'type',
  'language',
  'outlet'
];

/**
 * Comparisons that the whole corpus offers, the most telling first: the two jurisdictions that act most, before and since the
 * months with most actions, two companies, two languages. None where the corpus has no two of anything.
 */
export function presets(whole: Known): Pair[] {
  return [
    ...twoOf('jurisdiction', whole),
    ...beforeAndSince(whole),
    ...twoOf('company', whole),
    ...twoOf('language', whole)
  ];
}

/** What a filter is worth comparing with, in a view of it: the other side of its dates, other values, the whole corpus. */
export function suggestions(filter: Filter, view: Known): Filter[] {
  const found = RANGE_DIMENSIONS.flatMap((dimension) =>
    otherSides(filter[dimension]).map((range): Filter => ({ ...filter, [dimension]: range }))
  );
  for (const dimension of OTHERS) {
    const [only, ...more] = filter[dimension];
    if (only === undefined || more.length > 0) continue;
    const other = view.facets.find((row) => row.dimension === dimension && row.value !== only && row.n > 0);
    if (other) found.push({ ...filter, [dimension]: [other.value] });
  }
  return isWhole(filter) ? found : [...found, EMPTY_FILTER];
}

/** What lies before and after a range, where it has such an end. */
function otherSides(range: DateRange | null): DateRange[] {
  if (range === null) return [];
  const sides: DateRange[] = [];
  if (range.from !== null) sides.push({ from: null, to: neighbour(range.from, -1) });
  if (range.to !== null) sides.push({ from: neighbour(range.to, 1), to: null });
  return sides;
}

/** The year, month or day before or after one. */
function neighbour(date: string, step: 1 | -1): string {
  if (date.length === 4) return String(Number(date) + step);
  if (date.length === 7) return monthKey(addMonths(dayNumber(`${date}-01`), step));
  return isoDay(dayNumber(step > 0 ? lastDay(date) : firstDay(date)) + step);
}

/** The two values that most have, of those that not all have: what all have is the whole corpus again. */
function twoOf(dimension: FacetDimension, { facets, summary }: Known): Pair[] {
  const [a, b] = facets
    .filter((row) => row.dimension === dimension && row.all > 0 && row.all < summary.all_clippings)
    .sort((x, y) => y.all - x.all || (x.value < y.value ? -1 : 1));
  if (!a || !b) return [];
  return [{ a: { ...EMPTY_FILTER, [dimension]: [a.value] }, b: { ...EMPTY_FILTER, [dimension]: [b.value] } }];
}

/** Parts time where most actions begin; else where half of the dated ones have happened. */
function beforeAndSince({ timeline, months }: Known): Pair[] {
  const { peak } = actionFacts(timeline, months, null, 'events');
  const dated = timeline
    .filter(
      ({ status, precision, shown }) =>
        shown && isCounted(status) && (precision === 'day' || precision === 'month')
    )
    .flatMap(({ date }) => (date === null ? [] : [date.slice(0, 7)]))
    .sort();
  const since = peak?.months[0] ?? dated[Math.floor(dated.length / 2)];
  if (since === undefined || dated[0] === undefined || since <= dated[0]) return [];
  return [
    {
      a: { ...EMPTY_FILTER, acted: { from: null, to: neighbour(since, -1) } },
      b: { ...EMPTY_FILTER, acted: { from: since, to: null } }
    }
  ];
}
