import type { EmbedRows, EmbedView } from '../embed/rows.ts';
import { without } from '../filter/filter.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { countEvents, countMonths } from './count-events.ts';
import { countCompanies, countPlaces } from './count-names.ts';
import type { Facts } from './facts.ts';
import type { Sieve } from './sieve.ts';

/** What `readEmbed` asks of the database, counted from the facts. */
export function countEmbed(
  facts: Facts,
  sieve: Sieve,
  view: EmbedView,
  filter: Filter,
  options: ViewOptions
): EmbedRows {
  return {
    timeline: view === 'actions' ? countEvents(facts, sieve, filter, options) : [],
    months: view === 'actions' ? countMonths(facts, sieve, filter, options) : [],
    companies: view === 'companies' ? countCompanies(facts, sieve, filter, options) : [],
    places: view === 'places' ? countPlaces(facts, sieve, filter, options) : [],
    allClippings: facts.clippings.language.length
  };
}

/** The clippings that a chart counts for its marks, as `markSentences` has them: without the clauses that the chart sets itself. */
export function countedClippings(
  sieve: Sieve,
  view: EmbedView,
  filter: Filter,
  options: ViewOptions
): boolean[] {
  if (view === 'actions') return sieve.clippingsAlone(without(filter, 'acted', 'event'), options);
  return sieve.clippings(without(filter, view === 'companies' ? 'company' : 'place'), options);
}
