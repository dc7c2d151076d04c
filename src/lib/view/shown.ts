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

/** Kept for the rows that they are made of: a list that comes after the charts must not have them drawn again. */
const companiesOf = {
  clippings: keptFor((rows: View['companies']) => companyStandings(rows, 'clippings')),
  mentions: keptFor((rows: View['companies']) => companyStandings(rows, 'mentions'))
};
const placesOf = keptFor((rows: View['places']) => placeStandings(rows));

/** What is shown of a view: of the same rows the same standings. */
export function shownOf(view: View, companyCount: ViewOptions['companyCount']): Shown {
  const { summary, timeline, months, clippings, evidence } = view;
  return {
    ...{ summary, timeline, months, clippings, evidence },
    companies: companiesOf[companyCount](view.companies),
    places: placesOf(view.places)
  };
}

function keptFor<Rows extends object, Made>(make: (rows: Rows) => Made): (rows: Rows) => Made {
  const kept = new WeakMap<Rows, Made>();
  return (rows) => {
    const known = kept.get(rows) ?? make(rows);
    kept.set(rows, known);
    return known;
  };
}
