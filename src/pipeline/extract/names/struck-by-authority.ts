import type { Mention, Span } from '../../types.ts';
import { isAllCaps } from '../text/characters.ts';
import { sentenceAround } from '../text/sentences.ts';
import { FIRST_NAMES } from './first-names.ts';

/**
 * Whether an authority by name does to a bare name what it does to companies: “The CMA fined Zorblax”, « Zorblax a été sanctionné par la CNIL ». Of names of
 * several words only those that are no person's by their first, and where millions are to be paid. `mentions` are in text order.
 */
export function isStruckByAuthority(
  text: string,
  { start, end }: Span,
  mentions: readonly Mention[]
): boolean {
  const name = text.slice(start, end);
  const words = name.split(/[  ]/u);
  if (isAllCaps(name) || words.some((word) => FIRST_NAMES.has(word))) return false;
  const { start: from, end: to } = sentenceAround(text, start, end);
  const before = text.slice(from, start);
  const behind = text.slice(end, to);
  if (OF_PEOPLE.test(behind) || DESCRIBES_NEXT.test(behind) || isSurnameAlone(text, start, name, words))
    return false;
  if (words.length > 1 && !MILLIONS.test(before + behind)) return false;
  const dealt = DEALT.test(before) && PENALTY.test(before + behind) && MILLIONS.test(before + behind);
  const told =
    dealt || WITH_OBJECT.some(([ahead, next]) => (next === null || next.test(behind)) && ahead.test(before));
  const isActing = ({ kind, metonymic, start: at }: Mention) =>
    at >= from && at < to && (kind === 'authority' || (kind === 'place' && metonymic));
  return (told || IS_STRUCK.test(behind)) && mentions.some(isActing);
}

const DAY = String.raw`(?:(?:on\s\p{Lu}\p{Ll}+day|this\sweek|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier)\s)?`;
/** What stands before whom it strikes, and what behind where the first alone says too little: “told A to”, « mis A en demeure ». */
const OBJECTS: readonly (readonly [words: string, behind: RegExp | null])[] = [
  [
    '(?:(?:has|have|had)\\s)?(?:fined|sued|penali[sz]ed|raided|reprimanded|blacklisted|subpoenaed)|sues|fines|sanctionne|condamne|épingle|(?:a|ont|avait)\\s(?:[^,;:.]{0,16}\\s)?(?:sanctionné|condamné|épinglé|perquisitionné|assigné)',
    null
  ],
  [
    '(?:fines?|penalt(?:y|ies)|lawsuit|suit|proceedings|injunction)\\s(?:[^,;:.]{0,30}\\s)?(?:on|against)|(?:investigation|inquiry|probe|inspection|raid)s?\\s(?:into|of|on)|(?:issued|sent|served|handed)\\s[^,;:.]{0,30}(?:orders?|notice|warning|fine|penalty)\\sto',
    null
  ],
  [
    '(?:amendes?|plainte|enquête|procédure|sanction|poursuites|perquisition)s?\\s(?:[^;:.]{0,40}\\s)?(?:contre|visant|sur|chez)|inflig(?:é|e|ent|er)\\s[^;:.]{0,60}?à|amende\\s[^;:.]{0,40}\\sà',
    null
  ],
  [
    'ordered|orders|told|tells|required|requires|instructed|directed|gave',
    /^\s(?:to|\d+|until|three|six|two)\s/u
  ],
  ['banned|barred|prohibited', /^\sfrom\s\p{Ll}+ing(?!\p{L})/u],
  ['warned|warns', /^\s(?:over|about|that|against|on|to)\s/u],
  ['accused|accuses|suspects|suspected', /^\sof\s\p{Ll}+ing(?!\p{L})/u],
  ['mis|met', /^\sen\s(?:demeure|garde)(?!\p{L})/u],
  ['rappelé|rappelle', /^\sà\sl['’]ordre/u],
  [
    '(?:ordonné|enjoint|imposé|interdit|demandé|ordonne|enjoint|impose|interdit|donné|donne)\\s(?:[^;:.]{0,24}\\s)?à',
    /^\s(?:d['’]|de\s|\p{Ll}+\s\p{Ll}+\spour\s)/u
  ],
  ['accuse|accusé|soupçonne', /^\s(?:d['’]|de\s)/u],
  [
    '(?:licen[cs]e|approval|offices|premises|headquarters|takeover|acquisition|purchase)\\sof|(?:agrément|licence|locaux|siège|rachat|acquisition)\\s(?:de|du)',
    null
  ]
];
const WITH_OBJECT = OBJECTS.map(
  ([words, behind]) => [new RegExp(`(?<!\\p{L})(?:${words})\\s${DAY}$`, 'u'), behind] as const
);
/** What an action is told by behind whom it strikes. */
const STRUCK_WORDS = String.raw`(?:['’]s\s(?:licen[cs]e|offices|premises|headquarters)(?!\p{L})|\s(?:(?:was|has been|had been)\s(?:fined|sued|penali[sz]ed|raided|reprimanded|ordered\sto|told\sto\s(?:pay|hand|stop))|is\sunder\sinvestigation|(?:must|will|has\sto|agreed\sto|is\sto|was\sto)\spay\s|(?:a|avait)\sété\s(?:sanctionnée?|condamnée?|épinglée?|perquisitionnée?|rappelée?\sà\sl['’]ordre|mise?\sen\sdemeure)|est\s(?:sanctionnée?|visée?\spar\sune\senquête)|fait\sl['’]objet\sd['’]une\senquête|(?:a\s)?écopé?e?\sd|(?:devra|doit)\s(?:payer|verser)|paiera|versera))`;
const IS_STRUCK = new RegExp(`^${STRUCK_WORDS}`, 'u');
/** « 108 millions pour Zorblax, 39 pour », “€39m for Zorblax”, of a penalty. */
const DEALT_WORDS = String.raw`\d[\d.,]*(?:[  ]?(?:[mM]illions?|[bB]illions?|[mM]illiards?|mn|bn|m)(?:\s(?:d['’]euros|de\s\p{Ll}+|euros|dollars|pounds))?)?\s(?:pour|for|on|contre|à)`;
const DEALT = new RegExp(`${DEALT_WORDS}\\s$`, 'u');
const PENALTY = /(?<!\p{L})(?:amendes?|sanctions?|fines?|fined|penalt(?:y|ies))(?!\p{L})/u;
/** “fined Zorblax customers”: theirs. */
const OF_PEOPLE =
  /^(?:['’]s)?\s(?:customers|users|drivers|couriers|riders|workers|employees|fans|supporters|players|voters|residents|students)(?!\p{L})/u;
/** A sum that few people have to pay. */
export const MILLIONS =
  /\d[\d.,  ]*(?:[mM]illions?|[bB]illions?|[mM]illiards?|mln|bln|mn|bn|m|crore|trillion)(?!\p{L})/u;

/** “fined City broker Zorblax”, “Isabel dos Santos”: what stands there only describes, or goes on. */
const DESCRIBES_NEXT =
  /^\s(?:dos|da|do|de|del|della|di|van|von|der|bin|ibn|ben|al|el|(?:[\p{Ll}-]+\s)?(?:broker|trader|dealer|firm|bank|lender|insurer|retailer|group|giant|company|start-?up|operator|maker|supplier|utility|fund))\s\p{Lu}/u;

/** “fined Marley Zorb. Zorb must pay”: whom a text calls by the last word is somebody. */
function isSurnameAlone(text: string, start: number, name: string, words: readonly string[]): boolean {
  const last = words.length === 2 ? words[1] : undefined;
  const around = text.slice(Math.max(0, start - AROUND), start + AROUND);
  return last !== undefined && around.replaceAll(name, ' ').includes(last);
}

/** How far around a text is asked for a surname. */
const AROUND = 2000;

/** What a bare name has to stand behind, or before, to be asked about at all; as the parts of a pattern. */
export const BEFORE_BARE_NAME: readonly string[] = [...OBJECTS.map(([words]) => words), DEALT_WORDS];
export const BEHIND_BARE_NAME = STRUCK_WORDS;
