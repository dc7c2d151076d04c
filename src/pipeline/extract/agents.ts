import type { Gazetteers, Mention, Span } from '../types.ts';
import type { Hit } from './hits.ts';
import { createJurisdictions } from './jurisdictions.ts';
import type { JurisdictionCue, Jurisdictions } from './jurisdictions.ts';
import { officesIn, privatePeopleIn } from './offices.ts';
import { createRoleIndex } from './roles.ts';
import type { Scene, SceneReader } from './scene.ts';
import { createSearch } from './search.ts';
import type { Voice } from './voice.ts';

/** Who takes an action. */
export interface Agent {
  /** `named` in the right place of the sentence, `near` it, or only understood. */
  evidence: 'named' | 'near' | 'none';
  authorities: string[];
  jurisdiction: string | null;
  /** The sentence beside, where only that one names the authority. */
  toldIn: Scene | null;
  /** A company or somebody without office stands where the authority should. */
  private: boolean;
}

export interface AgentFinder {
  (hit: Hit, scene: Scene, voice: Voice, reader: SceneReader): Agent;
}

/** Offset of the last general word for an authority before `offset` in the sentence, or null. */
export function agentWordBefore(scene: Scene, offset: number): number | null {
  return officesIn(scene).findLast(({ start }) => start < offset)?.start ?? null;
}

/** Returns a function that tells who acts, for one clipping. */
export function createAgentFinder(
  gazetteers: Gazetteers
): (text: string, mentions: readonly Mention[]) => AgentFinder {
  const authorities = new Map(gazetteers.authorities.map((entry) => [entry.id, entry]));
  const places = new Map(gazetteers.places.map((entry) => [entry.id, entry]));
  const companies = new Map(gazetteers.companies.map((entry) => [entry.id, entry]));
  const demonyms = new Map<string, string>();
  for (const place of gazetteers.places) {
    const jurisdiction = place.metonym ?? place.country;
    if (jurisdiction)
      for (const demonym of place.demonyms) if (!demonyms.has(demonym)) demonyms.set(demonym, jurisdiction);
  }
  const authorityFor = createRoleIndex(gazetteers.authorities);
  const anyDemonym = createSearch(anyOf([...demonyms.keys()]));

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
      if (jurisdiction === null) continue;
      cues.push({
        start: mention.start,
        end: mention.end,
        jurisdiction,
        kind: mention.kind === 'company' ? 'company' : 'place'
      });
    }
    for (const match of anyDemonym.all(text)) {
      const jurisdiction = demonyms.get(match[0]);
      if (jurisdiction && !describesCompany(text, match.index, match.index + match[0].length))
        cues.push({ start: match.index, end: match.index + match[0].length, jurisdiction, kind: 'demonym' });
    }
    return cues.sort((a, b) => a.start - b.start);
  };

  const idOf = (mention: Mention): string | null => {
    if (mention.kind === 'authority') return mention.entity;
    return governmentOf(jurisdictionOf(mention));
  };
  const governmentOf = (jurisdiction: string | null): string | null => {
    const id = jurisdiction === null ? null : `${jurisdiction.toLowerCase()}-authorities`;
    return id !== null && authorities.has(id) ? id : null;
  };

  return (text, mentions) => {
    const jurisdictions = createJurisdictions(text, cuesOf(text, mentions));

    return (hit, scene, voice, reader) => {
      const clause = clauseOf(scene, hit);
      const acting = scene.authorities
        .filter((mention) => canAct(hit, mention) && !isSource(scene, mention))
        .flatMap((mention) => meantBy(mention, scene, jurisdictions) ?? []);
      const inClause = acting.filter(({ start }) => start >= clause.start && start < clause.end);
      const before = coordinated(
        scene,
        inClause.filter(({ end }) => end <= hit.start),
        true
      );
      const after = coordinated(
        scene,
        inClause.filter((mention) => mention.start >= hit.verbEnd && leadsTo(hit, scene, mention)),
        false
      );
      const isPrivate = hasPrivateAgent(scene, hit, clause, voice, before.at(-1));
      const [first, second] = voice === 'active' || voice === 'law' ? [before, after] : [after, before];
      // « Le tribunal a confirmé l’amende infligée par la CNIL »: an office in the agent's place acts, not who follows.
      const inPlace = voice === 'active' && first.length === 0 && hasOfficeBefore(scene, hit, clause);
      const group = first.length > 0 || inPlace ? first : second;
      if (group.length > 0) {
        const ids = [...new Set(group.flatMap((mention) => idOf(mention) ?? []))];
        const jurisdiction = group.map(jurisdictionOf).find((found) => found !== null) ?? null;
        return { evidence: 'named', authorities: ids, jurisdiction, toldIn: null, private: isPrivate };
      }
      const meant = isPrivate ? null : pronounFor(hit, scene, voice, reader);
      if (meant) {
        const id = idOf(meant);
        return {
          evidence: 'named',
          authorities: id ? [id] : [],
          jurisdiction: jurisdictionOf(meant),
          toldIn: null,
          private: false
        };
      }
      const office = isPrivate ? null : officeNear(scene, hit, clause, voice);
      const nearest = acting.sort((a, b) => Math.abs(a.start - hit.start) - Math.abs(b.start - hit.start))[0];
      if (!office && nearest) {
        const id = idOf(nearest);
        return {
          evidence: 'near',
          authorities: id ? [id] : [],
          jurisdiction: jurisdictionOf(nearest),
          toldIn: null,
          private: isPrivate
        };
      }
      const jurisdiction = jurisdictions.of(office ?? hit);
      const isOpen = hit.term.type === 'fine' && !office && !isPrivate;
      const told = isOpen ? toldBeside(scene, reader, jurisdiction) : null;
      const id = told?.id ?? governmentOf(jurisdiction);
      return {
        toldIn: told?.scene ?? null,
        evidence: office ? 'named' : 'none',
        authorities: id ? [id] : [],
        jurisdiction,
        private: isPrivate
      };
    };
  };

  /** The authority itself; that of another country for « l’équivalent italien de la CNIL »; null where nobody knows that one. */
  function meantBy(mention: Mention, scene: Scene, jurisdictions: Jurisdictions): Mention | null {
    const comparison = comparisonBefore(scene, mention);
    if (comparison === null) return mention;
    const jurisdiction = jurisdictions.beside(comparison);
    const roles = authorities.get(mention.entity ?? '')?.roles ?? [];
    const entity =
      jurisdiction === null ? null : (authorityFor(roles, jurisdiction) ?? governmentOf(jurisdiction));
    return entity === null ? null : { ...mention, kind: 'authority', entity };
  }

  /**
   * « The FCC fined the carriers. A must pay 5m », « A écope de 5 millions. La CNMC lui reproche … »: the one authority of the
   * sentence before, else of the one after, if it is of that country.
   */
  function toldBeside(scene: Scene, reader: SceneReader, jurisdiction: string | null) {
    for (const told of [reader.before(scene), reader.after(scene)]) {
      const named = told?.authorities.filter(({ kind }) => kind === 'authority') ?? [];
      const [id, ...others] = new Set(named.flatMap(({ entity }) => entity ?? []));
      if (
        told &&
        id !== undefined &&
        others.length === 0 &&
        authorities.get(id)?.jurisdiction === jurisdiction
      )
        return { id, scene: told };
    }
    return null;
  }

  /** Courts hear lawsuits, they do not bring them. */
  function canAct(hit: Hit, { entity, kind }: Mention): boolean {
    if (hit.term.type !== 'lawsuit' || kind !== 'authority' || entity === null) return true;
    return !(authorities.get(entity)?.roles ?? []).some((role) => /court/.test(role));
  }
}

/** « le géant américain », “Chinese apps”: where a company comes from, not where it is regulated. */
function describesCompany(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    COMPANY_BEFORE.test(before) ||
    /^\s(?:[\p{L}-]+\s)?(?:apps?|giants?|compan(?:y|ies)|firms?|platforms?|groups?|tech|carmakers?|rivals?|startups?|internet|e-commerce|retailers?|conglomerate)(?![\p{L}])/u.test(
      text.slice(end, end + 40)
    )
  );
}

const COMPANY_BEFORE = createSearch(
  /(?:géants?|groupes?|applis?|applications?|plates?-?formes?|sociétés?|entreprises?|firmes?|réseaux?|constructeurs?|fabricants?|start-up|multinationales?|rivaux|rival|concurrents?|filiales?|colosses?)\s(?:\p{Ll}+\s)?$/u
);

/** « l’équivalent italien de » before an authority, « Spain’s counterpart to »: whose is meant stands in or before it. */
function comparisonBefore(scene: Scene, mention: Span): Span | null {
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 60), mention.start - scene.start);
  const found = COMPARISON.exec(before);
  return found ? { start: mention.start - found[0].length, end: mention.start } : null;
}

const COMPARISON = createSearch(
  /(?<![\p{L}])(?:équivalente?s?|homologues?|pendant|counterparts?|equivalents?)\s(?:[\p{L}-]+\s)?(?:d[eu]\s|d['’]|of\s|to\s)(?:la\s|l['’]|the\s)?$/iu
);

/** « It ordered the company to stop »: the authority of the sentence before. */
function pronounFor(hit: Hit, scene: Scene, voice: Voice, reader: SceneReader): Mention | null {
  if (voice !== 'active') return null;
  const before = scene.text.slice(0, hit.start - scene.start);
  if (!AGENT_PRONOUN.test(before)) return null;
  return reader.before(scene)?.authorities[0] ?? null;
}

const AGENT_PRONOUN = createSearch(
  /(?:^|[\s,«“])(?:it|they|elle|il|elles|ils|the body|the agency|l['’]agence|l['’]institution)\s(?:\S+\s){0,4}(?:l['’])?$/i
);

function anyOf(words: string[]): RegExp {
  const sources = words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** The clause around a term: between semicolons, « but », « while », and a colon before it. */
function clauseOf(scene: Scene, hit: Hit): Span {
  let start = scene.start;
  let end = scene.end;
  for (const match of CLAUSE_BREAK.all(scene.text)) {
    const at = scene.start + match.index;
    if (at + match[0].length <= hit.start) start = at + match[0].length;
    else if (at >= hit.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

const CLAUSE_BREAK = createSearch(
  /;|[\s\u00a0]:\s|,?\s(?:mais(?! aussi)|but(?! also)|while|whereas|tandis que|alors que)\s|\s[–—]\s/gi
);

/** « selon les autorités », « plainte auprès de la CNIL »: named, but not as acting. */
function isSource(scene: Scene, mention: Span): boolean {
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 50), mention.start - scene.start);
  return SOURCE_BEFORE.test(before);
}

const SOURCE_BEFORE = createSearch(
  /(?:(?:selon|d['’]après|according to)\s(?:\S+\s){0,4}(?:[ld]['’])?|(?:auprès d[eu]s?|contre|against|appeal to|face à|chez|sous|ex-|recours devant|suing|sues?|sued|poursuit)\s(?:les?\s|la\s|l['’]|the\s)?(?:[\p{L}]+\s)?)$/iu
);

/** After a term, an authority acts where « by », « par » leads to it; at hearings « before », in settlements « with ». */
function leadsTo(hit: Hit, scene: Scene, mention: Span): boolean {
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 60), mention.start - scene.start);
  const lead =
    hit.term.type === 'hearing' || hit.term.type === 'summons'
      ? BEFORE_COURT
      : hit.term.type === 'fine'
        ? SETTLED_WITH
        : BY;
  return lead.test(before) || /(?:\bet|\band|,)\s(?:les?\s|la\s|l['’]|the\s)?$/i.test(before);
}

const TAIL = "[\\s’']*(?:les?\\s|la\\s|l['’]|the\\s|une?\\s|an?\\s)?(?:[\\p{L}-]+\\s){0,3}(?:[ld]['’])?$";
const BY = createSearch(
  new RegExp(`(?<![\\p{L}])(?:by|par|de la part d[eu]s?|from|of|de|du|des|d)${TAIL}`, 'iu')
);
const SETTLED_WITH = createSearch(
  new RegExp(
    `(?<![\\p{L}])(?:by|par|de la part d[eu]s?|from|of|de|du|des|d|au|aux|à|to|with|avec)${TAIL}`,
    'iu'
  )
);
const BEFORE_COURT = createSearch(
  new RegExp(
    `(?<![\\p{L}])(?:by|par|from|of|de|du|des|d|devant|before|au|à|to|in front of|in|par)${TAIL}`,
    'iu'
  )
);

/** The names that act together: the one nearest to the term and those joined to it. */
function coordinated(scene: Scene, mentions: Mention[], nearestLast: boolean): Mention[] {
  const [first, ...rest] = nearestLast ? [...mentions].reverse() : mentions;
  if (!first) return [];
  const group = [first];
  let edge = first;
  for (const mention of rest) {
    const [left, right] = nearestLast ? [mention, edge] : [edge, mention];
    const gap = scene.text.slice(left.end - scene.start, right.start - scene.start);
    if (!JOINED.test(gap) || (NOT_JOINED.test(gap) && !TOGETHER.test(gap))) break;
    group.push(mention);
    edge = mention;
  }
  return nearestLast ? group.reverse() : group;
}

const JOINED =
  /^(?:,?\s(?:joined by|along with|together with|rejointe?s? par|aux côtés d[eu]s?|de concert avec)\s(?:les?\s|la\s|l['’]|the\s)?|,\s(?:les?\s|la\s|l['’]|the\s)?|[^.;:]{0,30}(?:\set\s|\sand\s|&|\sainsi qu|\sas well as\s)[^.;:]{0,25})$/i;
const TOGETHER = /^,?\s(?:joined|rejointe?s?)\s/i;
const NOT_JOINED = createSearch(/(?:^|\s)(?:a|has|qui|which|par|by|pour|for|contre|against)(?=\s|$)/i);

/** A general word for an authority where the agent stands, or null. */
function officeNear(scene: Scene, hit: Hit, clause: Span, voice: Voice): Span | null {
  const offices = officesIn(scene).filter(
    ({ start, end }) =>
      start >= clause.start &&
      end <= clause.end &&
      !scene.companies.some((name) => name.start <= start && start < name.end)
  );
  const before = offices.filter((span) => span.end <= hit.start && !isSource(scene, span)).at(-1);
  const after = offices.find(
    (span) =>
      span.start >= hit.verbEnd &&
      (hit.term.type === 'hearing' ? BEFORE_COURT : BY_ONLY).test(
        scene.text.slice(Math.max(0, span.start - scene.start - 60), span.start - scene.start)
      )
  );
  return (voice === 'active' || voice === 'law' ? (before ?? after) : (after ?? before)) ?? null;
}

function hasOfficeBefore(scene: Scene, hit: Hit, clause: Span): boolean {
  return officesIn(scene).some(
    (span) => span.start >= clause.start && span.end <= hit.start && !isSource(scene, span)
  );
}

const BY_ONLY = createSearch(new RegExp(`(?<![\\p{L}])(?:by|par|de la part d[eu]s?)${TAIL}`, 'iu'));

/** Whether a company or somebody without office acts: « Twitter banned », « des livreurs ont assigné », « banned by Apple ». */
function hasPrivateAgent(
  scene: Scene,
  hit: Hit,
  clause: Span,
  voice: Voice,
  authority: Span | undefined
): boolean {
  if (voice === 'active') {
    const from = Math.max(
      clause.start,
      authority?.end ?? 0,
      officesIn(scene).findLast(({ end }) => end <= hit.start)?.end ?? 0
    );
    const subjects = [...scene.companies, ...privatePeopleIn(scene)].filter(
      ({ start, end }) => start >= from && end <= hit.start
    );
    const last = subjects.sort((a, b) => a.start - b.start).at(-1);
    return (
      last !== undefined &&
      !OBJECT_OF_RELATIVE.test(scene.text.slice(last.end - scene.start, hit.start - scene.start))
    );
  }
  const after = scene.text.slice(hit.verbEnd - scene.start, hit.verbEnd - scene.start + 120);
  // « par la CNIL à Google »: whoever follows an authority does not act.
  const by =
    /(?<![\p{L}])(?:by|par)\s(?:(?:les?|la|the|une?|des|an?)\s|l['’])?(?:(?!à\s|to\s)[\p{Ll}-]+\s){0,2}$/u;
  const agents = [...scene.companies, ...privatePeopleIn(scene)].filter(
    ({ start }) => start >= hit.verbEnd && start < hit.verbEnd + 120
  );
  return agents.some(({ start }) => by.test(after.slice(0, start - hit.verbEnd)));
}

const OBJECT_OF_RELATIVE = createSearch(
  /(?:^|[,;\s])(?:qu['’]|que\s|whom|to which|à qui|auquel|à laquelle|auxquels)/i
);
