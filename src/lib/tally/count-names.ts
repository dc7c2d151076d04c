import { without } from '../filter/filter.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import { inOrderOfCompanies, inOrderOfPlaces } from '../view/order.ts';
import type { Facts } from './facts.ts';
import { inOrder } from './facts.ts';
import { ancestorsOf } from './sieve.ts';
import type { Sieve } from './sieve.ts';

/** The rows of the question `companyShares`. */
export function countCompanies(
  { entities, companies }: Facts,
  sieve: Sieve,
  filter: Filter,
  options: ViewOptions
): CompanyRow[] {
  const passing = sieve.clippings(without(filter, 'company'), options);
  const tallies = new Map<number, { in: Set<number>; all: Set<number>; mentions: number; every: number }>();
  let ofMentions = 0;
  companies.clipping.forEach((clipping, i) => {
    const entity = companies.entity[i] ?? -1;
    const key = options.group ? (entities.root[entity] ?? entity) : entity;
    const tally = tallies.get(key) ?? { in: new Set(), all: new Set(), mentions: 0, every: 0 };
    tallies.set(key, tally);
    const mentions = companies.mentions[i] ?? 0;
    tally.all.add(clipping);
    tally.every += mentions;
    if (!passing[clipping]) return;
    tally.in.add(clipping);
    tally.mentions += mentions;
    ofMentions += mentions;
  });
  const ofClippings = passing.filter(Boolean).length;
  const rows = [...tallies].map(([at, tally]): CompanyRow => ({
    company: entities.entity[at] ?? '',
    name_en: entities.name_en[at] ?? '',
    name_fr: entities.name_fr[at] ?? '',
    parent: entities.parent[at] ?? null,
    n: tally.in.size,
    all: tally.all.size,
    mentions: tally.mentions,
    all_mentions: tally.every,
    of_clippings: ofClippings,
    of_mentions: ofMentions
  }));
  return inOrderOfCompanies(rows, options);
}

/** The rows of the question `placeSpread`. */
export function countPlaces(facts: Facts, sieve: Sieve, filter: Filter, options: ViewOptions): PlaceRow[] {
  const { entities, places } = facts;
  const passing = sieve.clippings(without(filter, 'place'), options);
  /** By home: of each clipping that names it, mentions less those that stand for a government. */
  const named = new Map<number, Map<number, { literal: number; metonymic: number }>>();
  const rolled = new Map<number, Set<string>>();
  const ancestors = ancestorsOf(facts);
  const within = new Map<string, Set<number>>();
  places.clipping.forEach((clipping, i) => {
    const entity = places.entity[i] ?? -1;
    const home = entities.home[entity] ?? entity;
    const id = entities.entity[entity] ?? '';
    const clippings = named.get(home) ?? new Map<number, { literal: number; metonymic: number }>();
    named.set(home, clippings);
    const before = clippings.get(clipping) ?? { literal: 0, metonymic: 0 };
    const metonymic = places.metonymic[i] ?? 0;
    clippings.set(clipping, {
      literal: before.literal + (places.mentions[i] ?? 0) - metonymic,
      metonymic: before.metonymic + metonymic
    });
    if (home !== entity) rolled.set(home, (rolled.get(home) ?? new Set()).add(id));
    if (!passing[clipping]) return;
    for (const above of ancestors[entity] ?? [])
      within.set(above, (within.get(above) ?? new Set()).add(clipping));
  });
  const ofClippings = passing.filter(Boolean).length;
  const rows = [...named].map(([at, clippings]): PlaceRow => {
    const found = [...clippings].filter(([clipping]) => passing[clipping]);
    const place = entities.entity[at] ?? '';
    return {
      place,
      name_en: entities.name_en[at] ?? '',
      name_fr: entities.name_fr[at] ?? '',
      kind: entities.place_kind[at] ?? 'city',
      country: entities.country[at] ?? null,
      parent: entities.parent[at] ?? null,
      latitude: entities.latitude[at] ?? null,
      longitude: entities.longitude[at] ?? null,
      n: found.length,
      within: within.get(place)?.size ?? 0,
      metonymic: found.filter(([, { literal, metonymic }]) => literal <= 0 && metonymic > 0).length,
      all: clippings.size,
      of_clippings: ofClippings,
      rolled: [...(rolled.get(at) ?? [])].sort(inOrder)
    };
  });
  return inOrderOfPlaces(rows);
}
