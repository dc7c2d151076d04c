import { entriesById } from '../../gazetteer/by-id.ts';
import type { NameRule } from '../../../lib/schema.ts';
import type { Clipping, EntityMentions, Gazetteers, Mention, Span } from '../../types.ts';
import { isAllCaps } from '../text/characters.ts';
import { companyVerdict, isPlaceOfThatName, placeVerdict } from './ambiguity.ts';
import type { SureNames, Verdict } from './ambiguity.ts';
import { createAuthorityResolver } from './authorities.ts';
import type { AuthorityResolver } from './authorities.ts';
import { loadConfidence } from '../confidence.ts';
import { createCollector } from './candidates.ts';
import type { Candidate, Candidates, Option } from './candidates.ts';
import { withCompanyAcronyms, withDefinedAcronyms } from './defined-acronyms.ts';
import { isDemonymHere } from './demonym-places.ts';
import { createHomeReader } from '../agents/home.ts';
import { createJurisdictions } from '../agents/jurisdictions.ts';
import { isPartOfLongerName, isSurname } from './longer-names.ts';
import { isMetonymic } from './metonymy.ts';
import { namesakeNear } from './place-namesakes.ts';
import { coordinated, followPredecessors } from './place-lists.ts';
import { capitalsVerdict } from './shouted.ts';
import { ownsBody } from './state-bodies.ts';
import { createTagReader } from './tags.ts';
import type { TagHit } from './tags.ts';
import { withUnlisted } from './unlisted.ts';
import { createVocabulary } from './vocabulary.ts';
import type { EntityName } from './vocabulary.ts';

/** « the » and « les » with the space behind them. */
const LONGEST_ARTICLE = 4;

export interface NameFinder {
  /**
   * The names in a clipping's text, in text order and not overlapping, but for a name of two kinds (Liège Airport, a
   * company and a place), which gives two mentions of the same span; and per entity its mentions and tags.
   */
  find(clipping: Clipping): { mentions: Mention[]; entities: EntityMentions[] };
}

/**
 * Finds companies, places and authorities. A text is read once for candidates, longest first; then names that are
 * also words are weighed by their context and by what the clipping says elsewhere; what remains is no name.
 */
export function createNameFinder(gazetteers: Gazetteers, { ofMention } = loadConfidence()): NameFinder {
  const vocabulary = createVocabulary(gazetteers);
  const collect = createCollector(vocabulary, gazetteers);
  const readTags = createTagReader(gazetteers);
  const resolve = createAuthorityResolver(gazetteers, vocabulary);
  const companies = entriesById(gazetteers.companies);
  const places = entriesById(gazetteers.places);
  const relatives = familyOf(gazetteers);
  const homeOf = createHomeReader();
  const isForm = (name: string) => vocabulary.matcher.matchAt(name, 0).some(({ end }) => end === name.length);

  function find(clipping: Clipping) {
    const { text } = clipping;
    const candidates = collect(text);
    const tags = readTags(clipping.tags);
    const accepts = createJudge(text, candidates, tags, relatives);
    const authorityAt = resolve(
      createJurisdictions(text, candidates.cues, candidates.cues.length > 0 ? homeOf(clipping) : null),
      candidates.list,
      tags
    );
    const mentions: Mention[] = [];
    let position = 0;
    for (const [i, { start, options }] of candidates.list.entries()) {
      if (start < position || isOutgrown(options, start, candidates.list[i + 1])) continue;
      for (const option of options) {
        const span = { start, end: option.end };
        const nearest: Nearest = (names) => namesakeNear(names, start, candidates.cues, places);
        const found = readOption(text, span, option, accepts, authorityAt, nearest);
        if (found.length === 0) continue;
        for (const name of found) {
          const place = name.kind === 'place' && name.entity !== null ? places.get(name.entity) : undefined;
          const surface = text.slice(start, option.end);
          const metonymic =
            place !== undefined &&
            (coordinated(text, span, mentions) ?? isMetonymic(text, span, place, clipping.language));
          const { entity, kind, rule } = name;
          const confidence = ofMention(rule);
          mentions.push({ start, end: option.end, entity, kind, surface, metonymic, rule, confidence });
        }
        position = option.end;
        break;
      }
    }
    followPredecessors(text, mentions);
    adoptUse(text, mentions);
    const known = withDefinedAcronyms(text, withCompanyAcronyms(text, mentions));
    const all = withUnlisted(text, known, (id) => companies.has(id), isForm, ofMention('unlisted'));
    return { mentions: all, entities: byEntity(all, tags) };
  }
  return { find };
}

/** « China’s regulator » is China as a state where the clipping says elsewhere that China acts, else a country. */
function adoptUse(text: string, mentions: readonly Mention[]): void {
  const acting = new Set(mentions.filter(({ metonymic }) => metonymic).map(({ entity }) => entity));
  if (acting.size === 0) return;
  for (const mention of mentions) {
    if (mention.kind !== 'place' || mention.metonymic || !acting.has(mention.entity)) continue;
    mention.metonymic = ownsBody(text, mention);
  }
}

/** « the West » before « West Bank », « l’Assemblée nationale » before « Assemblée nationale populaire ». */
function isOutgrown(options: readonly Option[], start: number, next: Candidate | undefined): boolean {
  const end = options[0]?.end ?? 0;
  // « X, Instagram »: what only follows outgrows nothing.
  if (next === undefined || next.start - start > LONGEST_ARTICLE || next.start >= end) return false;
  return (next.options[0]?.end ?? 0) > end;
}

type Found = Pick<EntityName, 'kind' | 'entity'> & { rule: NameRule };

/** What one reading names; nothing if its names are refused here. Names of entities win over other names. */
function readOption(
  text: string,
  span: Span,
  option: Option,
  accepts: Judge,
  authorityAt: AuthorityResolver,
  nearest: Nearest
): Found[] {
  const authority = authorityAt(span, text, option);
  const found: Found[] =
    authority === null
      ? []
      : [{ kind: 'authority', entity: authority, rule: authorityRule(authority, option) }];
  const company = preferred(option, 'company', accepts);
  if (company) found.push(company);
  const place = preferred(option, 'place', accepts, nearest);
  if (place && !(place.ambiguous && found.length > 0)) found.push(place);
  const other = option.names.find(({ kind }) => kind === 'other');
  return found.length > 0 || other === undefined ? found : [{ ...other, rule: 'name' }];
}

/** A name that other countries' authorities have as well was placed by its context, as a role phrase is. */
function authorityRule(entity: string, { names }: Option): NameRule {
  const name = names.find((candidate) => candidate.kind === 'authority' && candidate.entity === entity);
  if (name === undefined) return 'role';
  return name.ambiguous ? 'context' : 'name';
}

type Choice = Found & { ambiguous: boolean };

/** Of several places of one name the one that the names around tell. */
type Nearest = (names: readonly Choice[]) => Choice | undefined;

/** The plain meaning before the ones that need context; among those, the one told nearby, else the first of the gazetteer. */
function preferred(
  option: Option,
  kind: EntityName['kind'],
  accepts: Judge,
  nearest?: Nearest
): Choice | undefined {
  const doubtful: Choice[] = [];
  for (const name of option.names) {
    const rule = name.kind === kind ? accepts(name, option) : null;
    if (rule === null) continue;
    const { entity, ambiguous } = name;
    if (!ambiguous) return { kind, entity, rule, ambiguous };
    doubtful.push({ kind, entity, rule, ambiguous });
  }
  return (doubtful.length > 1 ? nearest?.(doubtful) : undefined) ?? doubtful[0];
}

/** By which rule a name is taken for one, or null where it is none here. */
type Judge = (name: EntityName, option: Option) => NameRule | null;

/** Decides on names of companies and places by their context, and on doubtful ones by the rest of the clipping. */
function createJudge(
  text: string,
  { list, known }: Candidates,
  tags: readonly TagHit[],
  relatives: ReadonlyMap<string, readonly string[]>
): Judge {
  const verdicts = new Map<Option, Verdict[]>();
  const supported = new Set(tags.map(({ kind, entity }) => `${kind} ${entity}`));
  for (const { start, options } of list) {
    for (const option of options) {
      const found = option.names.map((name) => weigh(text, name, option, { start, end: option.end }, known));
      // Most readings are one sure name: only the others need a note.
      if (found.some((verdict) => verdict !== 'yes')) verdicts.set(option, found);
      option.names.forEach((name, i) => {
        if (found[i] === 'yes') supported.add(keyOf(name));
      });
    }
  }
  return (name, option) => {
    const found = verdicts.get(option);
    const verdict = found ? found[option.names.indexOf(name)] : 'yes';
    if (verdict === 'yes') return name.ambiguous ? 'context' : 'name';
    if (verdict !== 'likely') return null;
    const family = name.kind === 'company' ? (relatives.get(name.entity ?? '') ?? []) : [];
    const named = supported.has(keyOf(name)) || family.some((id) => supported.has(`company ${id}`));
    return named ? 'elsewhere' : null;
  };
}

/** Kind and id in one, as ids are unique within their kind. */
function keyOf({ kind, entity }: EntityName): string {
  return `${kind} ${entity ?? ''}`;
}

function weigh(text: string, name: EntityName, { names }: Option, span: Span, known: SureNames): Verdict {
  if (name.kind !== 'company' && name.kind !== 'place') return 'yes';
  if (isSurname(text, span) && !/\s/.test(text.slice(span.start, span.end))) return 'no';
  if (name.kind === 'place' && (isDemonymHere(text, span) || isPartOfLongerName(text, span, known)))
    return 'no';
  const namesakes = names.length > 1 && names.some(({ kind, ambiguous }) => kind === 'place' && ambiguous);
  if (namesakes && names.some(({ kind }) => kind === 'company')) {
    const meansPlace = isPlaceOfThatName(text, span);
    if (name.kind === 'place') return meansPlace ? 'yes' : 'no';
    if (meansPlace) return 'no';
  }
  if (!name.ambiguous) return 'yes';
  if (isAllCaps(text.slice(span.start, span.end)) && !isAllCaps(name.form))
    return name.kind === 'company' ? capitalsVerdict(text, span, known) : 'likely';
  return name.kind === 'place' ? placeVerdict(text, span, known) : companyVerdict(text, span, known);
}

/** The parents and subsidiaries of each company, one step away. */
function familyOf({ companies }: Gazetteers): Map<string, string[]> {
  const relatives = new Map<string, string[]>();
  const relate = (one: string, other: string) => relatives.set(one, [...(relatives.get(one) ?? []), other]);
  for (const { id, parent } of companies) {
    if (parent === null) continue;
    relate(id, parent);
    relate(parent, id);
  }
  return relatives;
}

function byEntity(mentions: readonly Mention[], tags: readonly TagHit[]): EntityMentions[] {
  const entities: EntityMentions[] = [];
  const index: Record<EntityMentions['kind'], Map<string, EntityMentions>> = {
    company: new Map(),
    place: new Map(),
    authority: new Map()
  };
  const entryOf = (entity: string, kind: EntityMentions['kind']) => {
    const known = index[kind].get(entity);
    if (known) return known;
    const entry: EntityMentions = { entity, kind, mentions: [], tags: [] };
    index[kind].set(entity, entry);
    entities.push(entry);
    return entry;
  };
  for (const mention of mentions) {
    if (mention.entity !== null && mention.kind !== 'other') {
      entryOf(mention.entity, mention.kind).mentions.push(mention);
    }
  }
  for (const { entity, kind, tag } of tags) {
    const entry = entryOf(entity, kind);
    if (!entry.tags.includes(tag)) entry.tags.push(tag);
  }
  return entities;
}
