import type { ActionType } from '../../../lib/schema.ts';
import type { Clipping } from '../../types.ts';
import { officesIn } from '../agents/offices.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Search } from '../text/search.ts';
import type { ToldNoun } from './told-nouns.ts';

/**
 * Actions that a text looks back to as something somebody did: “The suit that the Justice Department filed in October 2020 was about”, “the fine the
 * FTC imposed on A”, « L’amende que la Cnil a infligée à A en janvier n’a rien changé ». The noun stands before the verb; whoever acts is all that stands between.
 */
export function findRelativeNouns({ text, language }: Clipping, reader: SceneReader): ToldNoun[] {
  const told = language === 'fr' ? FRENCH : ENGLISH;
  return told.any.all(text).flatMap(({ index, 0: words }): ToldNoun[] => {
    const scene = reader.at(index);
    const clause = told.clause.exec(text.slice(index + words.length, index + words.length + REACH));
    const kind = told.kinds.find(({ noun }) => noun.test(words));
    if (scene.inTitle || !clause || !kind) return [];
    const { who, verb } = clause.groups ?? {};
    if (who === undefined || verb === undefined || !kind.verb.test(verb)) return [];
    const from = index + words.length + clause[0].length - verb.length - who.length;
    const start = index + words.length + clause[0].length - verb.length;
    const end = start + verb.length;
    if (end > scene.end || !isActor(scene, from, start)) return [];
    if (scene.dates.length + scene.amounts.length === 0 && scene.companies.length === 0) return [];
    const term = unwrittenTerm({
      type: kind.type,
      language: language === 'fr' ? 'fr' : 'en',
      frame: 'active',
      needs: new Set(['agent', 'target']),
      words: 'relative clause'
    });
    return [{ scene, hit: { term, start, end, verbEnd: end, agentWord: null } }];
  });
}

/** Characters behind the noun within which its verb stands. */
const REACH = 110;

/** Nobody but an authority, or a place that means one, between two offsets. */
export function isActor(scene: Scene, from: number, to: number): boolean {
  const { authorities, places, companies } = scene;
  const inside = ({ start, end }: { start: number; end: number }) => start >= from && end <= to;
  return (
    [...authorities, ...places, ...officesIn(scene)].some(inside) &&
    !companies.some((company) => inside(company) && !authorities.some(({ end }) => end >= company.end))
  );
}

interface Nouns {
  any: Search;
  clause: RegExp;
  kinds: { type: ActionType; noun: RegExp; verb: RegExp }[];
}

const ENGLISH: Nouns = {
  any: createSearch(
    /(?<!\p{L})(?:fines?|penalty|penalties|lawsuits?|suits?|complaint|(?:(?:disciplinary|sanctioning|infringement)\s)?cases?|investigations?|inquiry|inquiries|probes?|proceedings|orders?|injunction|bans?|prohibition|suspension)(?!\p{L})/iu
  ),
  clause:
    /^(?:\s(?:against|into|on|of|to)\s[^,;:.]{2,60}?)?(?:,?\s(?:that|which))?\s(?<who>(?:[^,;:.()]|(?<=\p{Lu})\.){2,60}?)\s(?:(?:has|had|have|then|first|also|later|already|recently)\s){0,2}(?<verb>imposed|levied|issued|handed down|handed|slapped|filed|brought|lodged|opened|launched|began|started)(?!\p{L})/u,
  kinds: [
    {
      type: 'fine',
      noun: /^(?:fine|penalt)/iu,
      verb: /^(?:imposed|levied|issued|handed down|handed|slapped)$/u
    },
    { type: 'lawsuit', noun: /^(?:law)?suit|^(?:complaint|case)/iu, verb: /^(?:filed|brought|lodged)$/u },
    {
      type: 'investigation_opened',
      noun: /^(?:investigation|inquir|probe|proceedings|(?:disciplinary|sanctioning|infringement)\scase)/iu,
      verb: /^(?:opened|launched|began|started)$/u
    },
    { type: 'order', noun: /^(?:order|injunction)/iu, verb: /^(?:imposed|issued|handed down)$/u },
    { type: 'ban', noun: /^(?:ban|prohibition|suspension)/iu, verb: /^(?:imposed|issued)$/u }
  ]
};

const FRENCH: Nouns = {
  any: createSearch(
    /(?<!\p{L})(?:amendes?|sanctions?|pénalités?|plaintes?|assignation|procès|enquêtes?|procédures?|injonctions?|mises? en demeure|interdiction|suspension)(?!\p{L})/iu
  ),
  clause:
    /^(?:\s(?:contre|sur|visant)\s[^,;:.]{2,40}?)?,?\s(?:que\s|qu')(?<who>[^,;:.()]{2,60}?)\s(?:(?:lui|leur)\s)?(?:l')?(?:a|ont|avait|avaient)\s(?:(?:déjà|ensuite|aussi|finalement|récemment)\s)?(?<verb>inflig(?:é|ée|és|ées)|prononc(?:é|ée|és|ées)|impos(?:é|ée|és|ées)|dépos(?:é|ée|és|ées)|intent(?:é|és)|ouvertes?|lanc(?:ée|ées)|engag(?:ée|ées)|adress(?:é|ée|és|ées)|notifi(?:ée|ées)|décidée|décrétée)(?!\p{L})/u,
  kinds: [
    { type: 'fine', noun: /^(?:amende|sanction|pénalité)/iu, verb: /^(?:inflig|prononc|impos)/u },
    { type: 'lawsuit', noun: /^(?:plainte|assignation|procès)/iu, verb: /^(?:dépos|intent)/u },
    {
      type: 'investigation_opened',
      noun: /^(?:enquête|procédure)/iu,
      verb: /^(?:ouverte|lanc|engag)/u
    },
    { type: 'order', noun: /^(?:injonction|mise)/iu, verb: /^(?:adress|notifi|prononc|impos)/u },
    { type: 'ban', noun: /^(?:interdiction|suspension)/iu, verb: /^(?:prononc|impos|notifi|décid|décrét)/u }
  ]
};
