import type { Mention, Span } from '../../types.ts';
import { isSpaceAt } from '../text/characters.ts';
import { OTHER_GROUPS } from './company-nouns.ts';
import { FUNCTION_WORDS } from './cues.ts';
import { isPerson, mayBeCompany, nameEnd } from './name-ahead.ts';
import type { CompanyNoun } from './noun-before.ts';
import { nounBefore } from './noun-before.ts';
import { overlapping } from './overlaps.ts';

/** A noun and what stands between it and the name reach no further back. */
const BACK = 90;
/** Shorter words are no nouns of companies, and shorter names none by a noun alone. */
const SHORTEST = 3;

/**
 * Names that a noun before them says to be those of companies: “vaping company Hype City Vapors”, « la chaîne de parfumeries
 * Kolora », “two contractors, JinJiang and Tonghe”. None of `mentions`, which are in text order, overlaps one, but places inside.
 */
export function saidCompanies(text: string, mentions: readonly Mention[]): Span[] {
  const found: Span[] = [];
  let ofGroups: boolean | null = null;
  for (const { index } of text.matchAll(CAPITAL)) {
    const start = beginningOf(text, index);
    const lead = leadBefore(text, start);
    if (lead === null) continue;
    const said = nounAt(text, lead);
    if (said === null || (said.isGroup && (ofGroups ??= OTHER_GROUPS.test(text)))) continue;
    const { hasComma, isNaming, isListing } = lead;
    if (hasComma && !isListing && !said.isPlural && !isDefinite(text, lead)) continue;
    const spans = said.isPlural || isListing ? listAt(text, start, mentions) : oneAt(text, start);
    const isSure = hasComma || isNaming || isListing;
    for (const span of spans) {
      const next = text.slice(span.end, span.end + 8);
      // « La banque TD »: two letters may stand for a name of the gazetteers.
      if (span.end - span.start < SHORTEST && spans.length < 2 && !isListing) continue;
      if (said.isLoose && !isSure && !GOES_ON.test(next)) continue;
      if (hasComma && !said.isPlural && !/^[,.;]/u.test(next)) continue;
      if (!isPerson(text.slice(span.start, span.end)) && mayBeCompany(text, span, mentions)) found.push(span);
    }
  }
  return found;
}

/** What stands behind “the app Zorblax”: a mark or a small word, not the verb of “the app Musk bought”. */
const GOES_ON =
  /^(?:[  ]?[,.;:!?)»”"\n]|[  ](?:has|was|is|will|must|to|on|in|over|for|after|and|said)(?!\p{L})|$)/u;

/** The first of a name; small letters or figures may stand before it. */
const CAPITAL = /(?<![\p{Lu}.&’'+-])\p{Lu}/gu;
const SMALL = /[\p{Ll}\p{N}]/u;

/** Where the word of a capital begins: “eZorb”, “3Zorb”. */
function beginningOf(text: string, index: number): number {
  let start = index;
  while (index - start < 2 && SMALL.test(text.charAt(start - 1))) start--;
  return SMALL.test(text.charAt(start - 1)) ? index : start;
}

/** What leads from a noun to a name, and where it begins. */
interface Lead {
  at: number;
  /** “The company, Hushling, has”. */
  hasComma: boolean;
  /** “A gold dealer called Fowler Oldfield”. */
  isNaming: boolean;
  /** “Services, including Yolobit”, « de courtiers tels que Kochava ». */
  isListing: boolean;
}

const NAMING = new Set(
  'called named appelé appelée baptisé baptisée nommé nommée dénommé dénommée'.split(' ')
);
const LISTING = new Set('as including like notably comme dont notamment que'.split(' '));
const LISTED = /(?:such as|including|like|notably|comme|dont|notamment|tell?e?s que)$/u;

/** The lead of a name that follows a word in small letters, between a space and perhaps a quotation mark; else null. */
function leadBefore(text: string, start: number): Lead | null {
  let at = start;
  if ('"“‘\''.includes(text.charAt(at - 1)) && at > 0) at--;
  else if (isSpaceAt(text, at - 1) && text.charAt(at - 2) === '«') at -= 2;
  if (!isSpaceAt(text, at - 1) || text.charAt(at - 1) === '\n') return null;
  at--;
  const isNaming = NAMING.has(wordTo(text, at));
  const isListing = !isNaming && LISTING.has(wordTo(text, at)) && LISTED.test(text.slice(at - 10, at));
  if (isNaming) at -= wordTo(text, at).length + 1;
  if (isListing) at -= (LISTED.exec(text.slice(at - 10, at))?.[0].length ?? 0) + 1;
  const hasComma = text.charAt(at - 1) === ',';
  return { at: hasComma ? at - 1 : at, hasComma, isNaming, isListing };
}

/** The word that ends there, with its hyphens. */
function wordTo(text: string, end: number): string {
  let start = end;
  while (start > 0 && /[\p{L}-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function nounAt(text: string, { at }: Lead): CompanyNoun | null {
  const word = wordTo(text, at);
  // Most words before a name are “the”, « de », “in”.
  if (word.length < SHORTEST || FUNCTION_WORDS.has(word)) return null;
  const line =
    text
      .slice(Math.max(0, at - BACK), at)
      .split('\n')
      .at(-1) ?? '';
  return nounBefore(line.split(/[  ]|(?<=['’])/u));
}

/** “The company, Hushling, has”, « la maison mère, Trellis, annonce ». */
const isDefinite = (text: string, { at }: Lead): boolean =>
  DEFINITE.test(text.slice(Math.max(0, at - BACK), at));

const DEFINITE =
  /(?<!\p{L})(?:the|its|their|his|her|an?|le|la|l['’]|son|sa|leur|une?)\s?(?:[\p{L}-]+\s){0,3}[\p{L}-]+$/iu;

const oneAt = (text: string, start: number): Span[] => {
  const end = nameEnd(text, start);
  return end === null ? [] : [{ start, end }];
};

/** The names of a list that no gazetteer has; those it has are passed over. */
function listAt(text: string, start: number, mentions: readonly Mention[]): Span[] {
  const found: Span[] = [];
  for (let at = start; ;) {
    const end = nameEnd(text, at);
    const known = overlapping(mentions, { start: at, end: at + 1 })[0];
    const isKnown =
      known?.start === at &&
      known.kind === 'company' &&
      !(end !== null && mayBeCompany(text, { start: at, end }, mentions));
    const behind = isKnown ? known.end : end;
    if (behind === null) break;
    if (!isKnown) found.push({ start: at, end: behind });
    const gap = /^(?:,|,?[  ](?:and|et|or|ou))[  ](?:d['’])?(?=(?:\p{Ll}{0,2}|\p{N}{1,2})\p{Lu})/u.exec(
      text.slice(behind, behind + 10)
    );
    if (gap === null) break;
    at = behind + gap[0].length;
  }
  return found;
}
