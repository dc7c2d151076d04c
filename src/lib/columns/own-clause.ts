import { activeClauses } from '../filter/filter.ts';
import type { Filter } from '../filter/filter.ts';
import type { Measures } from './measures.ts';
import { CLIPPING_BIT } from './select.ts';
import type { ClippingDimension } from './select.ts';

/** The measures whose view leaves out a dimension, and its denominator in `WHOLE`. */
const OWN: Record<ClippingDimension, { measures: (keyof Measures['start'])[]; whole?: number }> = {
  company: { measures: ['company', 'company_mentions', 'family'], whole: 1 },
  place: { measures: ['place', 'within', 'metonymic'], whole: 2 },
  outlet: { measures: ['outlet'] },
  language: { measures: ['language'] },
  published: { measures: ['month'] }
};

/** The dimension of clippings that all clauses of a filter are about, or null where there are others or none. */
export function onlyClippingClause(filter: Filter): ClippingDimension | null {
  const dimensions = new Set(activeClauses(filter).map(({ dimension }) => dimension));
  const [only] = dimensions;
  return dimensions.size === 1 && only !== undefined && only in CLIPPING_BIT
    ? (only as ClippingDimension)
    : null;
}

/** Copies the numbers of the views that leave out a dimension. */
export function copyMeasures(
  from: Int32Array,
  to: Int32Array,
  { layout, start }: Measures,
  dimension: ClippingDimension
): void {
  const { measures, whole } = OWN[dimension];
  for (const measure of measures) {
    const begun = start[measure];
    const length = layout.get(measure)?.values.length ?? 0;
    to.set(from.subarray(begun, begun + length), begun);
  }
  if (whole !== undefined) to[start.whole + whole] = from[start.whole + whole] ?? 0;
}
