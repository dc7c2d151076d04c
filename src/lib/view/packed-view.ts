import type { CatalogueRow } from '../queries/catalogue.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { FacetRow } from '../queries/facets.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import type { TimelineRow } from '../queries/timeline.ts';
import { packRows, unpackRows } from './packed-rows.ts';
import type { PackedRows } from './packed-rows.ts';
import type { View } from './view.ts';

/** A view as a page carries it: what grows with the corpus in columns. */
export interface PackedView extends Omit<View, 'timeline' | 'companies' | 'places' | 'facets'> {
  timeline: PackedRows<TimelineRow>;
  companies: PackedRows<CompanyRow>;
  places: PackedRows<PlaceRow>;
  facets: PackedRows<FacetRow>;
}

export function packView(view: View): PackedView {
  const { timeline, companies, places, facets } = view;
  return {
    ...view,
    timeline: packRows(timeline),
    companies: packRows(companies),
    places: packRows(places),
    facets: packRows(facets)
  };
}

export function unpackView(view: PackedView): View {
  const { timeline, companies, places, facets } = view;
  return {
    ...view,
    timeline: unpackRows(timeline),
    companies: unpackRows(companies),
    places: unpackRows(places),
    facets: unpackRows(facets)
  };
}

/** A catalogue as a page carries it. Events are called by their ids: of them the ids alone, where the page does not have them anyway. */
export function packCatalogue(rows: readonly CatalogueRow[]): PackedRows<CatalogueRow> {
  return packRows(rows.filter(({ dimension }) => dimension !== 'event'));
}

/** The events of a view, which its catalogue leaves out. */
export function eventsOf({ timeline }: View): string[] {
  return timeline.map(({ event }) => event);
}

/** The catalogue with these events. */
export function unpackCatalogue(rows: PackedRows<CatalogueRow>, events: readonly string[]): CatalogueRow[] {
  const asRow = (event: string): CatalogueRow => ({
    dimension: 'event',
    value: event,
    label_en: event,
    label_fr: event
  });
  return [...unpackRows(rows), ...events.map(asRow)];
}
