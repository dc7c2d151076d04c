import { entriesById } from './gazetteer/by-id.ts';
import type {
  ActionRow,
  ClippingRow,
  EntityKind,
  EntityRow,
  MentionRow,
  RowOf,
  TableName
} from '../lib/schema.ts';
import type { DecisionRecord } from './correct/record.ts';
import { excerptOf, wholeText } from './excerpt.ts';
import type { PublishedText } from './excerpt.ts';
import { firstDay } from './extract/dates/calendar.ts';
import { loadConfidence } from './extract/confidence.ts';
import { isWhite } from './extract/text/characters.ts';
import { sentenceAround } from './extract/text/sentences.ts';
import { clippedBounds } from './parse/bounds.ts';
import { WHOLE_AND_VERBATIM } from './sidecar.ts';
import type { TextPolicy } from './sidecar.ts';
import { namesInQuotes } from './quoted-names.ts';
import { correctionRows, entitiesOf, spanRows, textRow } from './text-rows.ts';
import type {
  ActionReport,
  Clipping,
  ClippingFacts,
  EntityMentions,
  Gazetteers,
  PartialDate
} from './types.ts';

/** All rows of all tables, in file order. */
export type Dataset = { [T in TableName]: RowOf<T>[] };

const LEAD_LENGTH = 280;

/** What rows say beside the facts: what editors decided, and per file of clippings how its texts are published. */
export interface DatasetExtras {
  decisions?: readonly DecisionRecord[];
  policies?: ReadonlyMap<string, TextPolicy>;
}

/**
 * The rows of all tables, sorted for compression and range reads: clippings by day of publication (undated
 * ones last, in the order of the corpus), what belongs to a clipping by clipping.
 */
export function datasetRows(
  facts: readonly ClippingFacts[],
  gazetteers: Gazetteers,
  { decisions = [], policies }: DatasetExtras = {}
): Dataset {
  const bounds = clippedBounds(facts.map(({ clipping }) => clipping));
  const order = facts
    .map((fact, i) => ({ fact, bound: bounds[i] ?? { after: null, before: null } }))
    .sort((a, b) => compare(sortDay(a.fact.clipping), sortDay(b.fact.clipping)));
  const sorted = order.map(({ fact, bound }) => {
    const policy = policies?.get(fact.clipping.file) ?? WHOLE_AND_VERBATIM;
    return { fact, bound, policy, published: policy.excerpt ? excerptOf(fact) : wholeText(fact) };
  });
  const ofTags = loadConfidence().ofMention('tag');
  const named = nothingNamed();
  for (const { fact } of sorted) addNamed(named, fact);
  const rowOf = new Map(sorted.map(({ fact }, i) => [fact.clipping.id, i]));
  return {
    clippings: sorted.map(({ fact, bound, policy, published }, i) =>
      clippingRow(fact.clipping, bound, published, policy, i)
    ),
    mentions: sorted.flatMap(({ fact, published }, i) => mentionRows(fact, published, i, ofTags)),
    actions: sorted.flatMap(({ fact, published }, i) => actionRows(fact, published, i)),
    entities: entityRows(named, gazetteers, decisions),
    texts: sorted.map(({ published, policy }, i) => textRow(published, policy, i)),
    spans: sorted.flatMap(({ fact, published }, i) => spanRows(fact, published, i)),
    corrections: correctionRows(decisions, rowOf)
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
/** Undated clippings come last. */
export const sortDay = ({ published }: Pick<Clipping, 'published'>) => published.date ?? '9999';

export function clippingRow(
  clipping: Clipping,
  bound: { after: string | null; before: string | null },
  published: PublishedText,
  { verbatim }: TextPolicy,
  row: number
): ClippingRow {
  return {
    clipping: row,
    id: clipping.id,
    title: clipping.title,
    url: clipping.url,
    outlet: clipping.outlet,
    language: clipping.language,
    author: clipping.author,
    published: dayOf(clipping.published),
    published_precision: clipping.published.precision,
    published_source: clipping.published.source,
    clipped_after: bound.after,
    clipped_before: bound.before,
    tags: clipping.tags,
    truncated: clipping.truncated,
    words: clipping.words,
    lead: leadOf(published.text.slice(clipping.bodyStart)),
    verbatim,
    corrected: clipping.corrected ?? null
  };
}

export function mentionRows(
  { clipping, entities }: ClippingFacts,
  published: PublishedText,
  row: number,
  ofTags: number
): MentionRow[] {
  const namesIn = namesInQuotes(entities);
  return entities.map((found) => {
    const first = found.mentions[0];
    const inBody = found.mentions.find(({ start }) => start >= clipping.bodyStart) ?? first;
    const sentence = inBody ? sentenceAround(clipping.text, inBody.start) : null;
    return {
      clipping: row,
      entity: found.entity,
      kind: found.kind,
      mentions: found.mentions.length + found.tags.length,
      in_title: found.mentions.filter(({ start }) => start < clipping.bodyStart).length,
      in_tags: found.tags.length,
      metonymic: found.mentions.filter(({ metonymic }) => metonymic).length,
      first_offset: first ? (published.move(first)?.start ?? null) : null,
      surface: first?.surface ?? found.tags[0] ?? '',
      quote: sentence ? clipping.text.slice(sentence.start, sentence.end) : null,
      names: sentence ? namesIn(sentence) : [],
      ...surest(found, ofTags),
      corrected: found.corrected ?? null
    };
  });
}

/** By which rule an entity is known in a clipping: the most reliable of those that found it. */
function surest({ mentions, tags }: EntityMentions, ofTags: number): Pick<MentionRow, 'rule' | 'confidence'> {
  const tag = { rule: 'tag', confidence: ofTags } as const;
  return [...mentions, ...(tags.length > 0 ? [tag] : [])].reduce<Pick<MentionRow, 'rule' | 'confidence'>>(
    (best, { rule, confidence }) => (confidence > best.confidence ? { rule, confidence } : best),
    { rule: 'tag', confidence: 0 }
  );
}

export function actionRows(
  { actions, entities }: ClippingFacts,
  published: PublishedText,
  row: number
): ActionRow[] {
  const namesIn = namesInQuotes(entities);
  return actions.map((action) => {
    // An action's quote is never left out.
    const { start, end } = published.move(action) ?? action;
    return {
      event: action.event,
      clipping: row,
      date: dayOf(action.date),
      date_precision: action.date.precision,
      type: action.type,
      status: action.status,
      jurisdiction: action.jurisdiction,
      authorities: action.authorities,
      targets: action.targets,
      amount: action.amount,
      currency: action.currency,
      quote: action.quote,
      quote_start: start,
      quote_end: end,
      names: namesIn(action),
      rule: action.rule,
      confidence: action.confidence,
      doubts: [...action.doubts],
      corrected: action.corrected ?? null
    };
  });
}

/** Ids of what clippings name, by kind. */
export interface NamedEntities extends Record<EntityKind, Set<string>> {
  /** Of companies that no gazetteer has, the name that the first clipping gives. */
  unlisted: Map<string, string>;
}

export const nothingNamed = (): NamedEntities => ({
  company: new Set(),
  place: new Set(),
  authority: new Set(),
  unlisted: new Map()
});

/** Adds what a clipping names, and who acts on whom in it. */
export function addNamed(
  named: NamedEntities,
  { entities, actions }: { entities: readonly EntityMentions[]; actions: readonly ActionReport[] }
): void {
  for (const { kind, entity, mentions } of entities) {
    named[kind].add(entity);
    const name = mentions[0]?.unlisted;
    if (name !== undefined) addUnlisted(named, entity, name);
  }
  for (const { targets, authorities } of actions) {
    for (const target of targets) named.company.add(target);
    for (const authority of authorities) named.authority.add(authority);
  }
}

/** Clippings must come in the order of their rows. */
export function addUnlisted({ unlisted }: NamedEntities, id: string, name: string): void {
  if (!unlisted.has(id)) unlisted.set(id, name);
}

/** The catalogue of what the clippings name, or named before a correction, with everything that it rolls up to. */
export function entityRows(
  named: NamedEntities,
  gazetteers: Gazetteers,
  decisions: readonly DecisionRecord[]
): EntityRow[] {
  const corrected = entitiesOf(decisions);
  const allOf = (kind: EntityKind) => new Set([...named[kind], ...corrected[kind]]);
  const authorities = allOf('authority');
  const place = (entry: Gazetteers['places'][number]): EntityRow => ({
    ...identity(entry, 'place', entry.parent, entry.country),
    place_kind: entry.kind,
    latitude: entry.latitude,
    longitude: entry.longitude
  });
  const rows = [
    ...withParents(gazetteers.companies, allOf('company')).map((e) =>
      identity(e, 'company', e.parent, e.country)
    ),
    ...[...named.unlisted].map(([id, name]) =>
      identity({ id, name, nameFr: name, wikidata: null }, 'company', null, null)
    ),
    ...withParents(gazetteers.places, allOf('place')).map(place),
    ...gazetteers.authorities
      .filter(({ id }) => authorities.has(id))
      .map((e) => identity(e, 'authority', null, e.jurisdiction))
  ];
  return rows.sort((a, b) => compare(a.kind, b.kind) || compare(a.entity, b.entity));
}

function withParents<T extends { id: string; parent: string | null }>(
  entries: readonly T[],
  ids: Set<string>
): T[] {
  const byId = entriesById(entries);
  const kept = new Set<T>();
  for (const id of ids) {
    for (
      let entry = byId.get(id);
      entry && !kept.has(entry);
      entry = entry.parent === null ? undefined : byId.get(entry.parent)
    ) {
      kept.add(entry);
    }
  }
  return [...kept];
}

function identity(
  entry: { id: string; name: string; nameFr: string; wikidata: string | null },
  kind: EntityKind,
  parent: string | null,
  country: string | null
): EntityRow {
  return {
    entity: entry.id,
    kind,
    name_en: entry.name,
    name_fr: entry.nameFr,
    parent,
    country,
    place_kind: null,
    latitude: null,
    longitude: null,
    wikidata: entry.wikidata
  };
}

/** The first day that a date covers, as the DATE columns hold it. */
const dayOf = ({ date }: PartialDate) => (date === null ? null : firstDay(date));

/** The beginning of a text, cut at a word, with white space made one space. */
function leadOf(body: string): string {
  let text = '';
  for (let i = 0; i < body.length && text.length <= LEAD_LENGTH;) {
    const start = i;
    while (i < body.length && !isWhite(body, i)) i++;
    text += body.slice(start, i);
    if (i >= body.length || text.length > LEAD_LENGTH) break;
    while (i < body.length && isWhite(body, i)) i++;
    text += ' ';
  }
  if (text.length <= LEAD_LENGTH) return text;
  const cut = text.slice(0, LEAD_LENGTH - 1);
  let end = cut.lastIndexOf(' ');
  if (end < 0) end = cut.length - 1;
  while (end > 0 && (LOOSE_ENDS.includes(cut.charAt(end - 1)) || isWhite(cut, end - 1))) end--;
  return `${cut.slice(0, end)}…`;
}

const LOOSE_ENDS = ',;:–—-';
