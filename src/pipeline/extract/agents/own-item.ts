import type { Mention, Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/**
 * Of several participles that share a subject, the words from that of a term up to the next one, where they tell who did it, or where: of “sued by Texas, banned
 * in India and fined by Ireland”, « interdit en Inde, condamné en Irlande et poursuivi par quatorze États », each its own; else null.
 */
export function ownItemOf(hit: Hit, scene: Scene, voice: Voice = 'passive'): Span | null {
  if (voice !== 'passive' && voice !== 'subject') return null;
  let item = known.get(hit);
  if (item === undefined) known.set(hit, (item = findOwnItem(hit, scene)));
  return item;
}

/** Asked for each name of a sentence again. */
const known = new WeakMap<Hit, Span | null>();

function findOwnItem(hit: Hit, scene: Scene): Span | null {
  const { text, start: from } = scene;
  const at = hit.start - from;
  const isWhole = STARTS_WITH_IS.test(text.slice(at));
  const behind = (isWhole ? hit.end : hit.verbEnd) - from;
  const next = NEXT.exec(text.slice(behind));
  const isListed = JOINED.test(text.slice(0, at)) && SUFFERS.test(text.slice(0, at));
  if (!isListed && (next === null || !(isWhole || BEGINS.test(text.slice(0, at))))) return null;
  const item = {
    start: isListed ? hit.start : from,
    end: from + behind + (next?.index ?? text.length - behind)
  };
  const hasOwn = [...scene.places, ...scene.authorities].some(
    ({ start, end }) =>
      start - from > behind && end <= item.end && LEADS.test(text.slice(behind, start - from))
  );
  return hasOwn || OFFICE.test(text.slice(behind, item.end - from)) ? item : null;
}

/** Where the item of a list of participles says that it was, or null: « visé par une enquête à Bruxelles ». */
export function placeOfItem(hit: Hit, scene: Scene): Mention | null {
  const item = ownItemOf(hit, scene);
  const places = [...scene.places, ...scene.authorities.filter(({ kind }) => kind === 'place')];
  return places.find(({ start, end }) => item !== null && start > hit.start && end <= item.end) ?? null;
}

/** “was banned in India, sued by”: from one participle, with a place or somebody of its own, into the next. */
export function runsOverItems(words: string): boolean {
  const next = NEXT.exec(words);
  return next !== null && STARTS_WITH_IS.test(words) && LED_SOMEWHERE.test(words.slice(0, next.index));
}

/** Whether a participle goes on a list that a pronoun is the subject of: “It has been sued by Texas, banned in India”. */
export function isOfListedPronoun(before: string): boolean {
  return JOINED.test(before) && PRONOUN_SUFFERS.test(before);
}

/** “sued by the FTC and banned in Russia”, « poursuivi par la FTC et interdit en Russie »: who did what another participle tells. */
export function isOfOtherParticiple({ start, end }: Span, hit: Hit, scene: Scene, voice: Voice): boolean {
  const item = ownItemOf(hit, scene, voice);
  if (item === null) return false;
  // “In Europe, it was sued by A, fined in B”: what opens the sentence is said of all.
  const opens = end <= hit.start && !SUFFERS.test(scene.text.slice(0, start - scene.start));
  return !opens && (end <= item.start || start >= item.end);
}

const ADVERBS =
  '(?:(?:also|then|later|again|even|once|finally|(?:most|more)\\srecently|aussi|puis|ensuite|enfin|même|plus\\srécemment|(?:as\\sof|since|on|last|this|depuis|dès)\\s[\\p{L}\\d]+),?\\s){0,2}';
const PARTICIPLE =
  '(?:\\p{Ll}{3,}ed|sued|hit|shut|told|thrown|struck|cut|stung|driven|\\p{Ll}{3,}ée?s?|mise?s?|(?:interd|proscr|inscr)ite?s?|contrainte?s?|(?:poursuiv|bann|pun|avert|sais)ie?s?|(?:excl|suspend|reten)ue?s?)';
const AND = '(?:,(?:\\s(?:and|et|puis|then),?)?|\\s(?:and|et|puis|then),?)\\s';

/** The next participle. */
const NEXT = new RegExp(
  `${AND}${ADVERBS}(?<!\\p{L})${PARTICIPLE}(?=\\s(?:(?:by|in|from|to|for|over|off|out|at|under|with|par|en|au|aux|à|de|du|pour|dans)\\s|d'|[^\\p{L}\\s]))`,
  'u'
);
/** Right before one that is not the first. */
const JOINED = new RegExp(`${AND}${ADVERBS}$`, 'u');
const IS =
  '(?:was|were|been|is|are|being|été|est|sont|était|étaient)\\s(?:(?:also|already|since|aussi|déjà|\\p{Ll}+ly|\\p{Ll}+ment)\\s)?';
/** Right before the first. */
const BEGINS = new RegExp(`(?:^|[\\s'])${IS}$`, 'u');
const STARTS_WITH_IS = /^(?:was|were|been|été)\s/u;
const SUFFERS = new RegExp(`(?:^|[\\s'])${IS}${PARTICIPLE}(?!\\p{L})`, 'u');
const PRONOUN_SUFFERS = new RegExp(
  `(?:^|[\\s,])(?:it|they|il|elle|ils|elles)\\s(?:(?:has|have|had|a|ont|avait|avaient)\\s(?:also\\s|already\\s|aussi\\s|déjà\\s)?)?${IS}${PARTICIPLE}(?!\\p{L})`,
  'iu'
);
const LEADS =
  /\s(?:by|in|from|par|en|au|aux|à|de|du|out of|dans)\s(?:(?:the|la|le|les)\s|l')?(?:[\p{L}-]+\s){0,2}$|\sd'$/u;
const LED_SOMEWHERE = /\s(?:in|by|en|au|aux|par)\s(?:(?:the|la|le|les)\s|l')?\p{Lu}/u;
const OFFICE =
  /\s(?:by|par)\s(?:the\s|an?\s|la\s|le\s|les\s|des\s|une?\s|l')?[^,;:]*?(?:states|états|attorneys|regulators?|watchdogs?|authorit(?:y|ies)|courts?|judges?|prosecutors?|agency|ministry|régulateurs?|gendarmes?|autorités?|tribunal|juges?|justice|parquet|agence|ministère|gouvernement|government)(?!\p{L})/iu;
