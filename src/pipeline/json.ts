import { entriesById } from './gazetteer/by-id.ts';
import type { ClippingFacts, EntityMentions, Gazetteers } from './types.ts';

/**
 * One clipping as `--json` prints it: names in English, dates as precise as they are known, tags without `#`.
 * The field names are a contract with people's scripts.
 */
export function clippingJson({ clipping, entities, actions }: ClippingFacts, gazetteers: Gazetteers) {
  const companies = entriesById(gazetteers.companies);
  const unlisted = new Map(
    entities.flatMap(({ entity, mentions: [first] }) => (first?.unlisted ? [[entity, first.unlisted]] : []))
  );
  const companyNamed = (id: string) => companies.get(id)?.name ?? unlisted.get(id) ?? id;
  const places = entriesById(gazetteers.places);
  const authorities = entriesById(gazetteers.authorities);
  const nameOf = (map: ReadonlyMap<string, { name: string }>, id: string) => map.get(id)?.name ?? id;
  return {
    id: clipping.id,
    title: clipping.title,
    url: clipping.url,
    outlet: clipping.outlet,
    language: clipping.language,
    author: clipping.author,
    published: clipping.published,
    tags: clipping.tags,
    truncated: clipping.truncated,
    ...reasonOf(clipping),
    companies: entities
      .filter(({ kind }) => kind === 'company')
      .map((found) => {
        const parent = companies.get(found.entity)?.parent;
        return {
          name: companyNamed(found.entity),
          parent: parent ? nameOf(companies, parent) : null,
          mentions: found.mentions.length + found.tags.length,
          in: sections(found, clipping.bodyStart),
          surfaces: surfaces(found),
          ...reasonOf(found)
        };
      }),
    places: entities
      .filter(({ kind }) => kind === 'place')
      .map((found) => ({
        name: nameOf(places, found.entity),
        country: places.get(found.entity)?.country ?? null,
        kind: places.get(found.entity)?.kind ?? null,
        mentions: found.mentions.length,
        use: placeUse(found),
        surfaces: surfaces(found),
        ...reasonOf(found)
      })),
    actions: actions.map((action) => ({
      event_id: action.event,
      type: action.type,
      status: action.status,
      jurisdiction: action.jurisdiction,
      authorities: action.authorities.map((id) => nameOf(authorities, id)),
      targets: action.targets.map(companyNamed),
      date: action.date.date,
      date_precision: action.date.precision,
      amount: action.amount,
      currency: action.currency,
      quote: action.quote,
      start: action.start,
      end: action.end,
      rule: action.rule,
      confidence: action.confidence,
      doubts: action.doubts,
      ...reasonOf(action)
    }))
  };
}

/** Why an editor changed it: a field that only what was changed has. */
function reasonOf({ corrected }: { corrected?: string }): { corrected?: string } {
  return corrected === undefined ? {} : { corrected };
}

function sections({ mentions, tags }: EntityMentions, bodyStart: number): ('title' | 'body' | 'tags')[] {
  return [
    ...(mentions.some(({ start }) => start < bodyStart) ? (['title'] as const) : []),
    ...(mentions.some(({ start }) => start >= bodyStart) ? (['body'] as const) : []),
    ...(tags.length > 0 ? (['tags'] as const) : [])
  ];
}

const surfaces = ({ mentions, tags }: EntityMentions) => [
  ...new Set([...mentions.map(({ surface }) => surface), ...tags])
];

function placeUse({ mentions }: EntityMentions): 'literal' | 'metonymic' | 'mixed' {
  const metonymic = mentions.filter((mention) => mention.metonymic).length;
  if (metonymic === 0) return 'literal';
  return metonymic === mentions.length ? 'metonymic' : 'mixed';
}
