import type { Gazetteers, Mention } from '../types.ts';
import type { Hit } from './hits.ts';
import { createJurisdictions } from './jurisdictions.ts';
import type { JurisdictionCue } from './jurisdictions.ts';
import type { Scene } from './scene.ts';
import type { Voice } from './voice.ts';

/** Who takes an action. */
export interface Agent {
  /** `named` in the right place of the sentence, `near` it, or only understood. */
  evidence: 'named' | 'near' | 'none';
  authorities: string[];
  jurisdiction: string | null;
  /** A company or somebody without office stands where the authority should. */
  private: boolean;
}

export interface AgentFinder {
  (hit: Hit, scene: Scene, voice: Voice): Agent;
}

/** Offset of the last general word for an authority before `offset` in the sentence, or null. */
export function agentWordBefore(scene: Scene, offset: number): number | null {
  let last: number | null = null;
  for (const match of scene.text.matchAll(OFFICE)) {
    if (scene.start + match.index >= offset) break;
    last = scene.start + match.index;
  }
  return last;
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
  const anyDemonym = anyOf([...demonyms.keys()]);

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
    for (const match of text.matchAll(anyDemonym)) {
      const jurisdiction = demonyms.get(match[0]);
      if (jurisdiction)
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

    return (hit, scene, voice) => {
      const clause = clauseOf(scene, hit);
      const inClause = scene.authorities.filter(({ start }) => start >= clause.start && start < clause.end);
      const before = inClause.filter((mention) => mention.end <= hit.start && !isSource(scene, mention));
      const after = inClause.filter(
        (mention) => mention.start >= hit.verbEnd && isAgentAfter(scene, mention)
      );
      const named =
        voice === 'passive' || voice === 'subject' || voice === 'noun' ? [after, before] : [before, after];
      const group = named
        .map((list) => coordinated(scene, list, list === before))
        .find((list) => list.length > 0);
      if (group) {
        const ids = [...new Set(group.flatMap((mention) => idOf(mention) ?? []))];
        const jurisdiction = group.map(jurisdictionOf).find((found) => found !== null) ?? null;
        return { evidence: 'named', authorities: ids, jurisdiction, private: false };
      }
      const word = officeNear(scene, hit, clause, voice);
      if (word) {
        const jurisdiction = jurisdictions.of(word);
        const id = governmentOf(jurisdiction);
        return { evidence: 'named', authorities: id ? [id] : [], jurisdiction, private: false };
      }
      const elsewhere = scene.authorities.filter((mention) => !isSource(scene, mention));
      const nearest = elsewhere.sort(
        (a, b) => Math.abs(a.start - hit.start) - Math.abs(b.start - hit.start)
      )[0];
      const isPrivate = hasPrivateSubject(scene, hit, clause, voice);
      if (nearest) {
        const id = idOf(nearest);
        return {
          evidence: 'near',
          authorities: id ? [id] : [],
          jurisdiction: jurisdictionOf(nearest),
          private: isPrivate
        };
      }
      const jurisdiction = jurisdictions.of({ start: hit.start, end: hit.end });
      const id = governmentOf(jurisdiction);
      return { evidence: 'none', authorities: id ? [id] : [], jurisdiction, private: isPrivate };
    };
  };
}

/** General words for those who hold an office. */
const OFFICE = anyOf(
  `autorité|autorités|régulateur|régulateurs|gendarme|gouvernement|gouvernements|ministère|ministre|ministres|tribunal|tribunaux|cour|cours|juge|juges|justice|parquet|procureur|procureure|procureurs|commissaire|parlement|parlementaires|députés|eurodéputés|sénateurs|sénat|exécutif|législateur|pouvoirs publics|banque centrale|fisc|douanes|inspection du travail|préfecture|mairie|municipalité|président|présidente|état|états|etat|etats|administration|agence|garde des sceaux|magistrats|prud'hommes|police|congrès|assemblée|enquêteurs|chancelière|
regulator|regulators|authority|authorities|watchdog|watchdogs|government|governments|ministry|minister|ministers|court|courts|judge|judges|prosecutor|prosecutors|attorney general|attorneys general|commissioner|parliament|lawmakers|legislators|senators|congress|legislature|council|president|agency|agencies|officials|police|central bank|tribunal|state|states|department|bureau|enforcers|trustbusters|investigators|House|Senate|cabinet|committee|panel|jury`
    .split(/[|\n]+/)
    .map((word) => word.trim())
    .filter(Boolean),
  'giu'
);

function anyOf(words: string[], flags = 'gu'): RegExp {
  const sources = words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

interface Clause {
  start: number;
  end: number;
}

/** The clause around a term: between semicolons, « but », « while », and a colon before it. */
function clauseOf(scene: Scene, hit: Hit): Clause {
  let start = scene.start;
  let end = scene.end;
  for (const match of scene.text.matchAll(CLAUSE_BREAK)) {
    const at = scene.start + match.index;
    if (at + match[0].length <= hit.start) start = at + match[0].length;
    else if (at >= hit.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

const CLAUSE_BREAK = /;|[\s\u00a0]:\s|,?\s(?:mais|but|while|whereas|tandis que|alors que)\s|\s[–—]\s/gi;

/** « selon les autorités », « d’après la Commission », « plainte auprès de la CNIL »: named, but not as acting. */
function isSource(scene: Scene, mention: Mention): boolean {
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 40), mention.start - scene.start);
  return /(?:selon|d['’]après|according to|auprès d[eu]s?|contre|against|appeal to|à|to|devant|with|avec|face à|chez|sous|by|par|ex-|ancienn?e?s? \S+ d[eu])\s(?:les?\s|la\s|l['’]|the\s)?(?:[\p{L}]+\s)?$/iu.test(
    before
  );
}

/** After a term, an authority acts where « by », « par », « de la part de » leads to it. */
function isAgentAfter(scene: Scene, mention: Mention): boolean {
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 60), mention.start - scene.start);
  return (
    /(?:\bby|\bpar|de la part d[eu]s?|\bfrom|\bbrought by|\bof|\bde|\bdu|\bdes|\bd['’]|\bdevant|\bbefore|\bau|\bà|\bto|\bwith|\bin|\ben)[\s’']*(?:les?\s|la\s|l['’]|the\s|un\s|une\s|an?\s)?(?:[\p{L}-]+\s){0,2}$/iu.test(
      before
    ) || /\b(?:et|and|,)\s(?:les?\s|la\s|l['’]|the\s)?$/iu.test(before)
  );
}

/** The names that act together: the one nearest to the term and those joined to it. */
function coordinated(scene: Scene, mentions: Mention[], nearestLast: boolean): Mention[] {
  const ordered = nearestLast ? [...mentions].reverse() : mentions;
  const [first, ...rest] = ordered;
  if (!first) return [];
  const group = [first];
  let edge = first;
  for (const mention of rest) {
    const [left, right] = nearestLast ? [mention, edge] : [edge, mention];
    const gap = scene.text.slice(left.end - scene.start, right.start - scene.start);
    if (
      !/^(?:[^.;:]{0,30})(?:,|\bet\b|\band\b|&|\bainsi que\b|\bas well as\b)[^.;:]{0,25}$/i.test(gap) ||
      /\b(?:a|has|qui|which|par|by|pour|for|contre|against)\b/i.test(gap)
    )
      break;
    group.push(mention);
    edge = mention;
  }
  return nearestLast ? group.reverse() : group;
}

/** A general word for an authority where the agent stands, as a span; or null. */
function officeNear(
  scene: Scene,
  hit: Hit,
  clause: Clause,
  voice: Voice
): { start: number; end: number } | null {
  const spans = [...scene.text.matchAll(OFFICE)]
    .map((match) => ({ start: scene.start + match.index, end: scene.start + match.index + match[0].length }))
    .filter(({ start, end }) => start >= clause.start && end <= clause.end && !inCompany(scene, start));
  const before = spans.filter(
    ({ end, start }) =>
      (end <= hit.start &&
        !isSource(scene, mentionLike(start, end)) &&
        !/^(?:etats?|états?|states?|justice|cours?|president|président)/i.test(
          scene.text.slice(start - scene.start, end - scene.start)
        )) ||
      (end <= hit.start && hit.start - end < 30 && !isSource(scene, mentionLike(start, end)))
  );
  const after = spans.filter(
    ({ start, end }) =>
      start >= hit.verbEnd &&
      /(?:\bby|\bpar|de la part d[eu]s?|\bdevant|\bbefore|\bin front of)[\s’']*(?:\S+\s){0,4}$/i.test(
        scene.text.slice(Math.max(0, start - scene.start - 50), start - scene.start)
      ) &&
      end > start
  );
  if (voice === 'active' || voice === 'law') return before.at(-1) ?? after[0] ?? null;
  return after[0] ?? before.at(-1) ?? null;
}

function mentionLike(start: number, end: number): Mention {
  return { start, end, entity: null, kind: 'authority', surface: '', metonymic: false };
}

function inCompany(scene: Scene, offset: number): boolean {
  return scene.companies.some(({ start, end }) => start <= offset && offset < end);
}

/** Whether a company is the subject of an active verb: « Twitter banned », « Google porte plainte ». */
function hasPrivateSubject(scene: Scene, hit: Hit, clause: Clause, voice: Voice): boolean {
  if (voice !== 'active') return false;
  const subjects = scene.companies.filter(({ start, end }) => start >= clause.start && end <= hit.start);
  const last = subjects.at(-1);
  if (last === undefined) return false;
  return !/[,;]\s(?:qu[ei']|to which|à qui|auquel|à laquelle)/i.test(
    scene.text.slice(last.end - scene.start, hit.start - scene.start)
  );
}
