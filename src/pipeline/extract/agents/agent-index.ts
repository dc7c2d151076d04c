import { entriesById } from '../../gazetteer/by-id.ts';
import type { AuthorityEntry, Gazetteers, Mention, PlaceEntry } from '../../types.ts';
import { courtAt } from './court-seats.ts';
import { describesCompany, isNationOfCompany, isOnlyCompared, isSeatOfCompany } from './agent-words.ts';
import { withoutOwners } from './jurisdictions.ts';
import { isMute } from './mute-places.ts';
import type { JurisdictionCue } from './jurisdictions.ts';
import { createBranchReader } from '../names/nationality.ts';
import { createRoleIndex } from '../names/roles.ts';
import type { Search } from '../text/search.ts';
import { inOneByte } from '../text/one-byte.ts';
import { createWordSearch } from '../text/word-search.ts';

/** What names say of who acts: of which authority and country they are. */
export interface AgentIndex {
  authorities: ReadonlyMap<string, AuthorityEntry>;
  places: ReadonlyMap<string, PlaceEntry>;
  /** Finds « chinois », “Irish”. */
  anyDemonym: Search;
  /** The place whose people are called so, in small letters: « néerlandais », “dutch”. */
  homeOfPeople: ReadonlyMap<string, PlaceEntry>;
  authorityFor: ReturnType<typeof createRoleIndex>;
  jurisdictionOf(mention: Mention): string | null;
  /** The id of the authority that is named, or of the government of the place. */
  idOf(mention: Mention): string | null;
  governmentOf(jurisdiction: string | null): string | null;
  /** All that tells in a text whose authorities are meant. */
  cuesOf(text: string, mentions: readonly Mention[]): JurisdictionCue[];
}

/** The id of the authority that “the Commission” and « Bruxelles » mean by themselves. */
export const EUROPEAN_COMMISSION = 'eu-commission';

/** Reads the gazetteers once for all clippings. */
export function createAgentIndex(gazetteers: Gazetteers): AgentIndex {
  const authorities = entriesById(gazetteers.authorities);
  const places = entriesById(gazetteers.places);
  const companies = entriesById(gazetteers.companies);
  const demonyms = new Map<string, string>();
  const homeOfPeople = new Map<string, PlaceEntry>();
  for (const place of gazetteers.places) {
    const jurisdiction = place.metonym ?? place.country;
    if (jurisdiction)
      for (const demonym of place.demonyms.map(inOneByte))
        if (!demonyms.has(demonym)) demonyms.set(demonym, jurisdiction);
    if (place.metonym) for (const demonym of place.demonyms) homeOfPeople.set(demonym.toLowerCase(), place);
  }
  const authorityFor = createRoleIndex(gazetteers.authorities);
  const anyDemonym = createWordSearch([...demonyms.keys()]);

  const countryOfBranch = createBranchReader(gazetteers.places);
  const jurisdictionOf = ({ kind, entity }: Mention): string | null => {
    if (entity === null) return null;
    if (kind === 'authority') return authorities.get(entity)?.jurisdiction ?? null;
    if (kind === 'company') return companies.get(entity)?.country ?? null;
    const place = places.get(entity);
    return place?.metonym ?? place?.country ?? null;
  };

  const cuesOf = (text: string, mentions: readonly Mention[]): JurisdictionCue[] => {
    const cues: JurisdictionCue[] = [];
    for (const mention of mentions) {
      const jurisdiction = jurisdictionOf(mention);
      if (jurisdiction === null || (mention.kind === 'place' && isMute(text, mention))) continue;
      if (mention.kind === 'company' && isOnlyCompared(text, mention)) continue;
      const branch = mention.kind === 'company' ? countryOfBranch(mention.surface) : null;
      if (branch !== null) {
        cues.push({ start: mention.start, end: mention.end, jurisdiction: branch, kind: 'origin' });
        continue;
      }
      cues.push({
        start: mention.start,
        end: mention.end,
        jurisdiction:
          (mention.kind === 'place' ? courtAt(text, mention.entity, mention) : null) ?? jurisdiction,
        kind:
          mention.kind === 'place' && (isSeatOfCompany(text, mention) || isNationOfCompany(text, mention))
            ? 'origin'
            : mention.kind === 'other'
              ? 'place'
              : mention.kind
      });
    }
    const companies = mentions.filter(({ kind }) => kind === 'company');
    // Both are in text order, so that a long text is walked through once.
    let next = 0;
    const isInName = (at: number): boolean => {
      while ((companies[next]?.end ?? Infinity) <= at) next++;
      return (companies[next]?.start ?? Infinity) <= at;
    };
    for (const { index: start, 0: word } of anyDemonym.all(text)) {
      const jurisdiction = demonyms.get(word);
      const end = start + word.length;
      // “American Express”, “British American Tobacco”: part of a name.
      if (jurisdiction && !isInName(start) && !describesCompany(text, start, end))
        cues.push({ start, end, jurisdiction, kind: 'demonym' });
    }
    return withoutOwners(
      text,
      cues.sort((a, b) => a.start - b.start)
    );
  };

  const idOf = (mention: Mention): string | null => {
    if (mention.kind === 'authority') return mention.entity;
    const seatOf = places.get(mention.entity ?? '')?.seatOf;
    if (seatOf) return seatOf;
    // “New York City sued” is its town hall, “New York sued” the state's attorney general.
    const ofState = `us-${mention.entity ?? ''}-${OF_TOWN.test(mention.surface) ? 'city' : 'ag'}`;
    if (mention.kind === 'place' && authorities.has(ofState)) return ofState;
    return governmentOf(jurisdictionOf(mention));
  };
  const governmentOf = (jurisdiction: string | null): string | null => {
    const id = jurisdiction === null ? null : `${jurisdiction.toLowerCase()}-authorities`;
    return id !== null && authorities.has(id) ? id : null;
  };

  return {
    authorities,
    places,
    anyDemonym,
    homeOfPeople,
    authorityFor,
    jurisdictionOf,
    idOf,
    governmentOf,
    cuesOf
  };
}

const OF_TOWN = /\sCity$|^N\.?Y\.?C\.?$/u;
