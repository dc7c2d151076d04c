import { createSearch } from '../text/search.ts';
import type { Scene } from '../scene.ts';
import type { AgentIndex } from './agent-index.ts';
import type { Agent } from './agent.ts';
import { createCoalitionReader } from './coalitions.ts';

/** Returns a function that adds whoever acts together with an authority: states that join it, and those of its kind in other countries. */
export function createCompanionReader(index: AgentIndex) {
  const withStates = createCoalitionReader(index);
  const withCountries = createCountriesReader(index);
  const withPlaces = createPlacesReader(index);
  const withCounterparts = createCounterpartsReader(index);
  return (agent: Agent, scene: Scene): Agent =>
    withCounterparts(withPlaces(withCountries(withStates(agent, scene), scene), scene), scene);
}

/** The other countries which one plural tells of: “the Italian and Spanish regulators fined”, « les autorités italienne, française et espagnole ont ouvert ». */
function createCountriesReader({ authorities, authorityFor, governmentOf, homeOfPeople, idOf }: AgentIndex) {
  return (agent: Agent, scene: Scene): Agent => {
    if (agent.private || agent.evidence !== 'named' || !SEVERAL.test(scene.text)) return agent;
    const [named] = scene.authorities.filter((mention) => agent.authorities.includes(idOf(mention) ?? ''));
    if (!named || !(named.surface.endsWith('s') || PLURAL.test(named.surface))) return agent;
    const from = named.start - scene.start;
    const lists = [
      BEFORE.exec(scene.text.slice(Math.max(0, from - REACH), named.end - scene.start)),
      BEHIND.exec(scene.text.slice(from, named.end - scene.start + REACH))
    ];
    const roles = authorities.get(idOf(named) ?? '')?.roles ?? [];
    const others = lists
      .flatMap((list) => list?.groups?.peoples?.split(/,?\s(?:and|et)\s|,\s|\s/u) ?? [])
      .flatMap((people) => {
        const home =
          homeOfPeople.get(people.toLowerCase())?.metonym ?? INITIALS[people.replaceAll('.', '')] ?? null;
        return (home === null ? null : (authorityFor(roles, home) ?? governmentOf(home))) ?? [];
      });
    return others.length < 2
      ? agent
      : { ...agent, authorities: [...new Set([...others, ...agent.authorities])] };
  };
}

/** Those of the places listed behind one plural: “fined by watchdogs in Italy, Greece and Britain”, « par les autorités en Italie et en Grèce ». */
function createPlacesReader({ authorities, authorityFor, governmentOf, idOf }: AgentIndex) {
  return (agent: Agent, scene: Scene): Agent => {
    const found = agent.private || agent.evidence !== 'named' ? null : IN_PLACES.exec(scene.text);
    if (!found) return agent;
    const [at, end] = [scene.start + found.index, scene.start + found.index + found[0].length];
    const named = scene.authorities.find((one) => one.start <= at && one.end > at && one.kind !== 'place');
    const id = named && idOf(named);
    if (!id || !agent.authorities.includes(id)) return agent;
    const roles = authorities.get(id)?.roles ?? [];
    const places = [...scene.places, ...scene.authorities.filter(({ kind }) => kind === 'place')];
    const theirs = places
      .filter((place) => place.start >= at && place.end <= end)
      .sort((a, b) => a.start - b.start)
      .flatMap((place) => authorities.get(idOf(place) ?? '')?.jurisdiction ?? [])
      .flatMap((home) => authorityFor(roles, home) ?? governmentOf(home) ?? []);
    return theirs.length < 2 ? agent : { ...agent, authorities: [...new Set([...theirs, id])] };
  };
}

/** Those of its kind in the countries listed behind: “the CMA and its counterparts in Germany and France have opened”, « la CNIL et ses homologues en Italie et en Espagne ». */
function createCounterpartsReader({ authorities, authorityFor, idOf }: AgentIndex) {
  return (agent: Agent, scene: Scene): Agent => {
    const found = agent.private || agent.evidence !== 'named' ? null : COUNTERPARTS.exec(scene.text);
    if (!found) return agent;
    const at = scene.start + found.index;
    const named = scene.authorities.find(({ end }) => end === at);
    const one = named && authorities.get(idOf(named) ?? '');
    if (!one) return agent;
    const homes = scene.places
      .filter(({ start, end }) => start >= at && end <= at + found[0].length)
      .flatMap((place) => authorities.get(idOf(place) ?? '')?.jurisdiction ?? []);
    const others = homes.flatMap((home) =>
      home === one.jurisdiction ? [] : (authorityFor(one.roles, home) ?? [])
    );
    const ids = [one.id, ...others];
    const isTheirs =
      agent.authorities.some((id) => ids.includes(id)) || homes.includes(agent.jurisdiction ?? '');
    return isTheirs ? { ...agent, authorities: [...new Set(ids)], jurisdiction: one.jurisdiction } : agent;
  };
}

/** From the last letters of the plural on. */
const IN_PLACES = createSearch(
  /(?<=\p{L})s\s(?:in|en|au|aux|de|d'|du)\s?(?:(?:the\s|la\s|l')?\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?(?:,\s|,?\s(?:and|et)\s)(?:(?:in|en|au|aux|de|du)\s|d')?){1,5}(?:the\s|la\s|l')?\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?/u
);

const COUNTERPARTS = createSearch(
  /,?\s(?:and|along with|together with|et|avec)\s(?:(?:its|their|ses|leurs)\s)?(?:\p{Ll}+\s)?(?:counterparts|peers|homologues)\s(?:in|from|of|en|au|aux|d'|de|du)\s?(?:(?:the\s|la\s|l')?\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?(?:,\s|,?\s(?:and|et)\s)?(?:(?:in|en|au|aux)\s)?){1,5}/u
);

/** Characters before or behind a name in which peoples are listed. */
const REACH = 60;
const PLURAL =
  /^(?:autorités|régulateurs|gendarmes|gouvernements|ministères|justices|parquets|tribunaux)(?!\p{L})/iu;
/** Countries in initials, as the ids of jurisdictions. */
const INITIALS: Partial<Record<string, string>> = { US: 'US', UK: 'GB', EU: 'EU' };
/** « Italian », “U.S.”. */
const PEOPLE = '(?:\\p{Lu}\\p{Ll}+|(?:US|UK|EU|U\\.S\\.|U\\.K\\.|E\\.U\\.))';
/** Two words that an “and” joins right before the plural of an office, or right behind it. */
const SEVERAL = createSearch(
  new RegExp(
    `${PEOPLE},?\\sand\\s${PEOPLE}\\s(?:\\p{Ll}+\\s){0,2}(?:regulators|authorities|watchdogs|governments|agencies|ministries|prosecutors|courts|officials|investigators)(?!\\p{L})|(?:[Rr]égulateurs|[Aa]utorités|[Pp]arquets|[Tt]ribunaux|[Jj]ustices|[Ee]nquêteurs|[Gg]endarmes|[Gg]ouvernements|[Aa]gences|[Mm]inistères)\\s(?:\\p{Ll}+\\s){0,5}?\\p{Ll}+(?:,\\s\\p{Ll}+)*\\set\\s\\p{Ll}+`,
    'u'
  )
);
const BEFORE = new RegExp(
  `(?<!\\p{L})(?<peoples>(?:${PEOPLE},\\s)*${PEOPLE},?\\sand\\s${PEOPLE})\\s(?:\\p{Ll}+\\s){0,2}\\p{Ll}+s$`,
  'u'
);
const BEHIND = /^\p{L}+s\s(?:\p{Ll}+\s){0,5}?(?<peoples>\p{Ll}+(?:,\s\p{Ll}+)*\set\s\p{Ll}+)(?!\p{L})/u;
