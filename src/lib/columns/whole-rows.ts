import type { FacetDimension, ViewOptions } from '../filter/filter.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { FacetRow } from '../queries/facets.ts';
import type { EntityRow } from '../schema.ts';
import { inOrderOfCompanies, inOrderOfFacets } from '../view/order.ts';
import type { Base } from './answers.ts';
import type { Corpus } from './corpus.ts';
import type { Measures } from './measures.ts';

/** The rows of companies and of menus that `numbers` of the whole corpus make, as the questions of queries/ give them. */
export function wholeRows(
  { values, clippings, events }: Corpus,
  { start }: Measures,
  numbers: Int32Array,
  options: ViewOptions
): Base {
  const at = (place: number) => numbers[place] ?? 0;
  const mentions = values.company.reduce((sum, _, i) => sum + at(start.company_mentions + i), 0);
  const companies = values.company.flatMap((row, i): CompanyRow[] => {
    const [n, own] = [at(start.company + i), at(start.company_mentions + i)];
    if (n === 0) return [];
    return [
      {
        ...{ company: row.entity, name_en: row.name_en, name_fr: row.name_fr, parent: row.parent },
        ...{ n, all: n, mentions: own, all_mentions: own },
        ...{ of_clippings: clippings.n, of_mentions: mentions }
      }
    ];
  });
  const named = (dimension: FacetDimension, rows: readonly EntityRow[], place: number) =>
    rows.flatMap(({ entity, name_en, name_fr }, i) => {
      const n = at(place + i);
      return n === 0 ? [] : [facet(dimension, entity, n, { name_en, name_fr })];
    });
  const coded = (dimension: FacetDimension, codes: readonly string[], place: number) =>
    codes.map((code, i) => facet(dimension, code, at(place + i)));
  // Reports say what their event, which takes the word of the surest, may not be.
  const ofEvents = (dimension: 'type' | 'status' | 'jurisdiction') => {
    const present = new Set(events[dimension]);
    return coded(dimension, values[dimension], start[dimension]).filter((_, i) => present.has(i));
  };
  const authority = new Map(values.authorities.map((row) => [row.entity, row]));
  const facets = [
    ...named('company', values.company, options.group ? start.family : start.company),
    ...named('place', values.place, start.within),
    ...coded('outlet', values.outlet, start.outlet),
    ...coded('language', values.language, start.language),
    ...ofEvents('type'),
    ...ofEvents('status'),
    ...ofEvents('jurisdiction'),
    ...values.authority.map((id, i) => facet('authority', id, at(start.authority + i), authority.get(id)))
  ];
  return { companies: inOrderOfCompanies(companies, options), facets: inOrderOfFacets(facets) };
}

function facet(
  dimension: FacetDimension,
  value: string,
  n: number,
  names?: Pick<EntityRow, 'name_en' | 'name_fr'>
): FacetRow {
  return {
    dimension,
    value,
    label_en: names?.name_en ?? value,
    label_fr: names?.name_fr ?? value,
    n,
    all: n
  };
}
