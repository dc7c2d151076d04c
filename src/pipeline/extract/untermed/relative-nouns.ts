import type { ActionType } from '../../../lib/schema.ts';
import type { Clipping, Span } from '../../types.ts';
import { invertedClause, isSubjectNext } from '../agents/relative-subject.ts';
import { officesIn } from '../agents/offices.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Search } from '../text/search.ts';
import type { ToldNoun } from './told-nouns.ts';

/** An action and whom a pronoun of its clause means; null where the clause has none, or nobody that it could mean stands before. */
export interface RelativeNoun extends ToldNoun {
  struck: string[] | null;
}

/**
 * Actions that a text looks back to as something somebody did: “The suit that the Justice Department filed in October 2020 was about”, “the fine the
 * FTC imposed on A”, « L’amende que la Cnil a infligée à A en janvier n’a rien changé », « l’amende que vient de lui infliger la Cnil ». The noun stands before
 * the verb; whoever acts is all that stands between, or follows.
 */
export function findRelativeNouns({ text, language }: Clipping, reader: SceneReader): RelativeNoun[] {
  const told = language === 'fr' ? FRENCH : ENGLISH;
  return told.any.all(text).flatMap(({ index, 0: words }): RelativeNoun[] => {
    const scene = reader.at(index);
    const kind = told.kinds.find(({ noun }) => noun.test(words));
    const noun = { start: index, end: index + words.length };
    if (scene.inTitle || !kind || DROPPED.test(text.slice(scene.start, index))) return [];
    const behind = text.slice(noun.end, Math.min(scene.end, noun.end + REACH));
    const span = clauseOf(told, kind.verb, noun, behind, scene);
    if (span === null) return [];
    if (scene.dates.length + scene.amounts.length === 0 && scene.companies.length === 0) return [];
    const term = unwrittenTerm({
      type: kind.type,
      language: language === 'fr' ? 'fr' : 'en',
      frame: span.start === noun.start ? 'noun' : 'active',
      needs: new Set(['agent', 'target']),
      words: 'relative clause'
    });
    const { start, end, pronoun } = span;
    const behindIt = text.slice(Math.max(end, noun.end), scene.end);
    if (UNDONE.test(behindIt) || isOnlyCompared(text.slice(noun.end, end), behindIt, end, scene)) return [];
    const struck = pronoun ? subjectBefore(index, scene) : null;
    return [{ scene, hit: { term, start, end, verbEnd: end, agentWord: null }, struck }];
  });
}

/** The verb of the clause behind a noun, or the noun itself where whoever acts follows the verb; null where there is no such clause. */
function clauseOf(told: Nouns, verbs: RegExp, noun: Span, behind: string, scene: Scene) {
  const inverted = invertedClause(behind);
  if (inverted && verbs.test(inverted.verb)) {
    const from = noun.end + inverted.length;
    const next = [...scene.authorities, ...scene.places, ...officesIn(scene)].some(
      ({ start }) => start >= from && isSubjectNext(scene.text.slice(from - scene.start, start - scene.start))
    );
    return next ? { ...noun, pronoun: RECEIVER.test(behind.slice(0, inverted.length)) } : null;
  }
  const clause = told.clause.exec(behind);
  const { who, verb } = clause?.groups ?? {};
  if (!clause || who === undefined || verb === undefined || !verbs.test(verb)) return null;
  const end = noun.end + clause[0].length;
  const start = end - verb.length;
  const from = noun.end + clause[0].lastIndexOf(who, clause[0].length - verb.length - 1);
  const isActing = isActor(scene, from, start) || (PRONOUN.test(who) && opensWithActor(scene, noun.start));
  if (!isActing) return null;
  const pronoun = RECEIVER.test(clause[0]) || ON_IT.test(scene.text.slice(end - scene.start));
  return { start, end, pronoun };
}

/** “risks the largest fine that the regulator has ever imposed”: a measure of what may come, unless it goes on with whom that one struck. */
function isOnlyCompared(clause: string, behind: string, at: number, { companies }: Scene): boolean {
  return (EVER.test(clause) || SO_FAR.test(behind)) && companies.every(({ start }) => start < at);
}

const EVER = /(?<!\p{L})ever(?!\p{L})/u;
const SO_FAR = /^\s(?:so\sfar|to\sdate|until\snow|jusqu'(?:ici|à\sprésent)|à\sce\sjour)(?!\p{L})/u;

/** The one company that stands before a noun in its sentence. */
function subjectBefore(at: number, { companies }: Scene): string[] | null {
  const [first, ...others] = new Set(companies.flatMap(({ end, entity }) => (end <= at && entity) || []));
  return first !== undefined && others.length === 0 ? [first] : null;
}

const RECEIVER = /(?<!\p{L})(?:lui|leur)(?!\p{L})/u;
const ON_IT = /^\s(?:on|against)\s(?:it|them)(?!\p{L})/u;

/** « Le régulateur poursuit l’examen qu’il a ouvert »: whoever acts opens the sentence, and nobody else is named. */
function opensWithActor({ authorities, companies }: Scene, at: number): boolean {
  return authorities.some(({ end }) => end < at) && companies.every(({ start }) => start > at);
}

const PRONOUN = /^(?:ils?|elles?|it|they)$/u;

/** « L’amende que la Cnil avait infligée à A en janvier a été annulée »: it is no more. */
const UNDONE =
  /^[^;:]{0,120}?\s(?:(?:a|ont|avait|avaient)\s(?:\p{Ll}+\s)?été\s|(?:was|were|(?:has|have|had)\sbeen)\s(?:later\s|since\s)?)(?:annulée?s?|levée?s?|cassée?s?|abandonnée?s?|retirée?s?|classée?s?|closes?|annulled|overturned|quashed|struck down|thrown out|dropped|dismissed|withdrawn|closed|lifted|scrapped)(?!\p{L})/iu;

/** “has dropped the suit that it had filed”, « a abandonné l’enquête qu’elle avait ouverte ». */
const DROPPED =
  /(?<!\p{L})(?:drop(?:s|ped|ping)?|abandon\p{L}*|withdr[ae]w\p{L}*|clos(?:e|es|ed|ing)|shelv\p{L}+|end(?:s|ed)|retir(?:e|é|er)|clos|clôt\p{L}*|class(?:e|é)|referm\p{L}+|renonc\p{L}+\sà)\s(?:the|its|their|an?|la|le|les|une?|sa|son|l')\s?(?:\p{Ll}+\s)?$/iu;

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
    /^(?:\s(?:against|into|on|of|to)\s(?:[^,;:.]|(?<=\d)[.,](?=\d)){2,60}?)?(?:,?\s(?:that|which))?\s(?<who>(?:[^,;:.()]|(?<=\p{Lu})\.){2,60}?)\s(?:(?:has|had|have|then|first|also|later|already|recently)\s){0,2}(?<verb>imposed|levied|issued|handed down|handed|slapped|filed|brought|lodged|opened|launched|began|started)(?!\p{L})/u,
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
    /(?<!\p{L})(?:amendes?|sanctions?|pénalités?|plaintes?|assignation|procès|enquêtes?|examen|procédures?|injonctions?|mises? en demeure|interdiction|suspension)(?!\p{L})/iu
  ),
  clause:
    /^(?:\s(?:contre|sur|visant)\s[^,;:.]{2,40}?|(?:\s(?:\p{Ll}+|d[e']\s?\d[\d,. ]*(?:\s(?:millions?|milliards?))?(?:\s(?:d'euros|de\s\p{Ll}+))?)){1,3}?)?,?\s(?:que\s|qu')(?<who>[^,;:.()]{2,60}?)\s(?:(?:lui|leur)\s)?(?:l')?(?:a|ont|avait|avaient)\s(?:(?:déjà|ensuite|aussi|finalement|récemment)\s)?(?<verb>inflig(?:é|ée|és|ées)|prononc(?:é|ée|és|ées)|impos(?:é|ée|és|ées)|dépos(?:é|ée|és|ées)|intent(?:é|és)|ouvertes?|lanc(?:ée|ées)|engag(?:ée|ées)|adress(?:é|ée|és|ées)|notifi(?:ée|ées)|décidée|décrétée)(?!\p{L})/u,
  kinds: [
    { type: 'fine', noun: /^(?:amende|sanction|pénalité)/iu, verb: /^(?:inflig|prononc|impos)/u },
    { type: 'lawsuit', noun: /^(?:plainte|assignation|procès)/iu, verb: /^(?:dépos|intent)/u },
    {
      type: 'investigation_opened',
      noun: /^(?:enquête|procédure|examen)/iu,
      verb: /^(?:ouverte|lanc|engag)/u
    },
    { type: 'order', noun: /^(?:injonction|mise)/iu, verb: /^(?:adress|notifi|prononc|impos)/u },
    { type: 'ban', noun: /^(?:interdiction|suspension)/iu, verb: /^(?:prononc|impos|notifi|décid|décrét)/u }
  ]
};
