import type { CatalogueRow } from '../queries/catalogue.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { FacetRow } from '../queries/facets.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import type { TimelineRow } from '../queries/timeline.ts';
import { packRows, unpackRows, unpackRowsInTurns } from './packed-rows.ts';
import type { PackedRows } from './packed-rows.ts';
import type { View } from './view.ts';

/** What a filter may hold, as it comes to a page: events are called by their ids, in the order of the timeline. */
export interface PackedValues {
  catalogue: PackedRows<CatalogueRow>;
  events: string[];
  facets: PackedRows<FacetRow>;
}

/** The rest of a view: what grows with the corpus in columns. */
export interface PackedView extends Omit<View, 'timeline' | 'companies' | 'places' | 'facets'> {
  timeline: PackedRows<Omit<TimelineRow, 'event'>>;
  companies: PackedRows<CompanyRow>;
  places: PackedRows<PlaceRow>;
}

/** The values of a corpus with those of a view of it. */
export function packValues(
  known: readonly CatalogueRow[],
  { timeline, facets }: Pick<View, 'timeline' | 'facets'>
): PackedValues {
  return {
    catalogue: packRows(known.filter(({ dimension }) => dimension !== 'event')),
    events: timeline.map(({ event }) => event),
    facets: packRows(facets)
  };
}

export function packView({
  timeline,
  companies,
  places,
  summary,
  months,
  clippings,
  evidence
}: View): PackedView {
  return {
    summary,
    months,
    timeline: packRows(timeline, ['event']),
    companies: packRows(companies),
    places: packRows(places),
    clippings,
    evidence
  };
}

/** The view that `packValues` and `packView` were given, made in turns (see `unpackRowsInTurns`). */
export async function unpackView(
  { events, facets }: PackedValues,
  view: PackedView,
  pause?: () => Promise<void>
): Promise<View> {
  const { timeline, companies, places } = view;
  const columns = { event: { each: events }, ...timeline.columns };
  return {
    ...view,
    timeline: await unpackRowsInTurns<TimelineRow>({ n: timeline.n, columns }, pause),
    companies: unpackRows(companies),
    places: unpackRows(places),
    facets: unpackRows(facets)
  };
}

/** All values that the corpus knows, without its events, which have no names. */
export function unpackCatalogue({ catalogue }: PackedValues): CatalogueRow[] {
  return unpackRows(catalogue);
}
