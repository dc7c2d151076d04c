import { companyStandings } from '../charts/company-rows.ts';
import { placeStandings } from '../charts/place-rows.ts';
import type { ViewOptions } from '../filter/filter.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import type { Standings } from './standings.ts';
import type { View } from './view.ts';

/** What charts, words, tables and list of the story show, of a view or of a range that is being drawn. Menus show the view. */
export interface Shown extends Omit<View, 'companies' | 'places' | 'facets'> {
  companies: Standings<CompanyRow>;
  places: Standings<PlaceRow>;
}

/** What is shown of a view. */
export function shownOf(view: View, companyCount: ViewOptions['companyCount']): Shown {
  const { summary, timeline, months, clippings, evidence } = view;
  return {
    ...{ summary, timeline, months, clippings, evidence },
    companies: companyStandings(view.companies, companyCount),
    places: placeStandings(view.places)
  };
}
