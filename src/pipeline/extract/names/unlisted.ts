import type { Mention, Span } from '../../types.ts';
import { slug } from '../../events/resolve.ts';
import { isAllCaps } from '../text/characters.ts';
import {
  FRENCH_KINDS,
  GENERIC,
  KINDS,
  LEGAL_FORM,
  OFFICES,
  OFFICIAL,
  OTHER_GROUP,
  PUBLIC,
  SHORT_FORM
} from './firm-words.ts';
import { runBefore, runBehind } from './capital-runs.ts';
import { apposedCompanies } from './apposed-companies.ts';
import { describedStruck } from './described-struck.ts';
import { listedBeside } from './listed-beside.ts';
import { outlasts, overlapping } from './overlaps.ts';
import { saidCompanies } from './said-companies.ts';
import { struckCompanies } from './struck-companies.ts';
import { isShouting, isTitleCase } from './surroundings.ts';

/** Whom a text means by a name or a part of one. */
interface Meaning {
  id: string;
  /** The name as first printed, without legal form. */
  name: string;
  isWhole: boolean;
}

/** A text with more of them is a register, and no article. */
const MOST = 300;

/**
 * The mentions of a text with those of companies that no gazetteer has: whose names say that they are companies (“Toronto Breeze
 * Services Inc.”, “Kivu Airways”, « Banque Lormel »), or of which the words around them say it (“the airline Zorblax”, « Zorblax, fabricant
 * de jouets », “Google, Zorblax and Apple”). A name of the gazetteers stays as it is; only a legal form or such words make a longer one
 * of it that begins with a place or a word. `isListed` tells ids of the gazetteers, which none of these has, `isForm` what
 * any name of theirs is called. Where they are called by less elsewhere (“Toronto Breeze”), it is they. `mentions` are in text order.
 */
export function withUnlisted(
  text: string,
  mentions: Mention[],
  isListed: (id: string) => boolean,
  isForm: (name: string) => boolean,
  confidence: number
): Mention[] {
  const said = [
    ...saidCompanies(text, mentions),
    ...apposedCompanies(text, mentions),
    ...listedBeside(text, mentions),
    ...struckCompanies(text, mentions),
    ...describedStruck(text, mentions)
  ];
  const listed = said.length > 0 ? beginningsOf(mentions) : null;
  const told = said.filter(({ start, end }) => {
    const name = text.slice(start, end);
    return !isForm(name) && !listed?.has(name);
  });
  const spans = [...legalNames(text, mentions), ...namesOfKind(text, mentions), ...told].sort(
    (a, b) => a.start - b.start
  );
  if (spans.length === 0) return mentions;
  const starts = new Set(spans.map(({ start }) => start));
  const names = new Set(spans.map(({ start, end }) => text.slice(start, end)));
  const meanings = meaningsOf([...names].slice(0, MOST), text, isListed);
  const found = spansOf([...meanings.keys()], text).flatMap((span): Mention[] => {
    const surface = text.slice(span.start, span.end);
    const meaning = meanings.get(surface);
    if (!meaning) return [];
    // One word that is told to be a company’s may be part of another name elsewhere: “Sea, a Singaporean firm”, “the South China Sea”.
    const isSure = meaning.isWhole && (/\s/.test(surface) || starts.has(span.start));
    if (!isSure && isPartOfName(text, span)) return [];
    if (overlapping(mentions, span).some((one) => !isInside(one, span, meaning))) return [];
    const { id: entity, name: unlisted } = meaning;
    const { start, end } = span;
    const rule = 'unlisted';
    return [{ start, end, entity, kind: 'company', surface, metonymic: false, rule, confidence, unlisted }];
  });
  const kept = mentions.filter((mention) => overlapping(found, mention).length === 0);
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

/** What companies of the gazetteers may be called by less: Wells, where a text names Wells Fargo. */
function beginningsOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const companies = mentions.filter(({ kind }) => kind === 'company');
  return new Set(
    companies.flatMap(({ surface }) => {
      const words = surface.split(' ');
      return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
    })
  );
}

/** “Toronto” in “Toronto Breeze”; in a whole name whatever stands in it. */
const isInside = (one: Mention, span: Span, { isWhole }: Meaning): boolean =>
  !outlasts(one, span) && (isWhole || (one.kind === 'place' && one.end - one.start < span.end - span.start));

/** What each form means, a whole name before a part of another; a part of two names means nobody. */
function meaningsOf(
  names: readonly string[],
  text: string,
  isListed: (id: string) => boolean
): Map<string, Meaning | null> {
  const first = new Map<string, string>();
  const parts = new Set(names.flatMap((name) => partsOf(name, text)));
  const meanings = new Map<string, Meaning | null>();
  for (const printed of names) {
    const id = slug(printed);
    // « Lambiet » of « Abattoirs Lambiet »
    if (id === '' || isListed(id) || parts.has(printed)) continue;
    const name = first.get(id) ?? printed;
    first.set(id, name);
    meanings.set(printed, { id, name, isWhole: true });
    for (const form of partsOf(printed, text)) {
      const other = meanings.get(form);
      if (other === undefined) meanings.set(form, { id, name, isWhole: false });
      else if (other !== null && other.id !== id && !other.isWhole) meanings.set(form, null);
    }
  }
  return meanings;
}

/** Where one of several forms stands, the longest of those that begin there, each behind the end of the one before. */
function spansOf(forms: readonly string[], text: string): Span[] {
  if (forms.length === 0) return [];
  const any = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const all = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'));
  return [...all].map(({ 0: form, index: start }) => ({ start, end: start + form.length }));
}

/** Names that a legal form stands behind. */
function legalNames(text: string, mentions: readonly Mention[]): Span[] {
  return [...text.matchAll(LEGAL_FORM)].flatMap(({ 0: form, index: end }): Span[] => {
    if (SHORT_FORM.test(form) || isUnreadable(text, end)) return [];
    const start = runBefore(text, end);
    if (start === null) return [];
    const span = { start, end };
    const words = text.slice(start, end);
    if (OFFICES.test(words) || !/\p{L}{2}/u.test(words)) return [];
    // Also what a state founds is called so in full.
    if (form.includes('Corp') && (PUBLIC.test(words) || OFFICIAL.test(words) || !hasOwnWord(words)))
      return [];
    // “McColl's Retail Group PLC” with its first word, of which the sign is no possessive.
    const inside = overlapping(mentions, { start: Math.max(0, start - 2), end });
    const whole = inside.some(
      (mention) =>
        (mention.end === start - 1 && isSureCompany(mention) && /['’]s$/u.test(mention.surface)) ||
        outlasts(mention, span) ||
        mention.kind === 'authority' ||
        mention.kind === 'other' ||
        (mention.start === start && (mention.end === end || isSureCompany(mention)))
    );
    return whole ? [] : [span];
  });
}

/** “Google Ireland Ltd”: of a company that the gazetteers know. */
const isSureCompany = ({ kind, rule }: Mention): boolean => kind === 'company' && rule === 'name';

/** Names of two words or more that end, in French begin, with what the company does. */
function namesOfKind(text: string, mentions: readonly Mention[]): Span[] {
  const english = [...text.matchAll(KINDS)].flatMap(({ 0: kind, index }): Span[] => {
    const end = index + kind.length;
    const start = /\s/.test(text.charAt(index - 1)) ? runBefore(text, end) : null;
    return start === null ? [] : [{ start, end }];
  });
  const french = [...text.matchAll(FRENCH_KINDS)].map(({ 0: kind, index: start }) => ({
    start,
    end: runBehind(text, start + kind.length)
  }));
  return [...english, ...french].filter(
    (span) =>
      !isUnreadable(text, span.start) &&
      !goesOn(text, span) &&
      isOwnName(text.slice(span.start, span.end)) &&
      overlapping(mentions, span).length === 0
  );
}

/** A headline in capitals tells no names. */
const isUnreadable = (text: string, at: number): boolean => isTitleCase(text, at) || isShouting(text, at);

/** “Zorblax Bank Tower”, “Secretary of Vermont Energy”, “Bank of”: the words are part of something else. */
const goesOn = (text: string, { start, end }: Span): boolean =>
  /^(?:[\s-](?!\p{Lu}{1,2}?[$£€])\p{Lu}|\s(?:of(?!\s(?:\p{Lu}\p{L}+\s?){1,2},)|de|du|des|d['’])(?!\p{L})|\s&)/u.test(
    text.slice(end, end + 30)
  ) || /\p{Lu}[\p{L}]+\s(?:of|for|de|du)(?:\sthe)?\s$/u.test(text.slice(Math.max(0, start - 40), start));

/** Some word of it is its own: not “Central Bank”, “Renewable Energy”, “Norwegian Airlines”. */
function isOwnName(name: string): boolean {
  return /\s/.test(name) && !OFFICIAL.test(name) && !OTHER_GROUP.test(name) && hasOwnWord(name);
}

const hasOwnWord = (name: string): boolean =>
  name.split(/\s/).some((word) => {
    const lower = word.toLowerCase();
    return /\p{L}{2}/u.test(word) && !GENERIC.has(lower) && !ADJECTIVE.test(lower) && !isKind(word);
  });

const KIND = new RegExp(`^(?:${KINDS.source}|${FRENCH_KINDS.source})`, 'u');
/** A kind of a French name is one before a capital. */
const isKind = (word: string): boolean => KIND.test(`${word} A`);

/** “Norwegian”, “Swedish”, “Chinese”, « Africaine »: whence it is. */
const ADJECTIVE = /(?:ian|ish|ese|rican|erman|rench|utch|reek|wiss|orean|aine?|oise?|ienne?)$/u;

const FRENCH_KIND = new RegExp(FRENCH_KINDS.source, 'u');
const isFrenchKind = (word: string): boolean => FRENCH_KIND.test(`${word} A`);

/**
 * What else a text calls a company: its name without words at its end, or without the one at its head that a French name begins
 * with. One word alone only of a name of two, and where the text does not have it in small letters.
 */
function partsOf(name: string, text: string): string[] {
  const words = name.split(/\s/);
  const [first = '', ...rest] = words;
  if (rest.length > 0 && isFrenchKind(first))
    return rest.length > 1 || isTelling(rest.join(' '), text) ? [name.slice(first.length + 1)] : [];
  if (words.length === 2) return isTelling(first, text) ? [first] : [];
  return words
    .map((_, i) => words.slice(0, i).join(' '))
    .slice(2)
    .filter((form) => hasOwnWord(form) && !/\s(?:&|\+|et|of|de|du|des)$/u.test(form));
}

const SHORTEST = 5;

function isTelling(word: string, text: string): boolean {
  if (word.length < SHORTEST || GENERIC.has(word.toLowerCase()) || ADJECTIVE.test(word)) return false;
  return !isKind(word) && !isAllCaps(word) && !text.includes(word.toLowerCase());
}

/**
 * “Toronto Breeze” in “Toronto Breeze Stadium”, “Lake Toronto Breeze”; in a headline all words have capitals. “The Pacific” is none of
 * Pacific Foods.
 */
function isPartOfName(text: string, { start, end }: Span): boolean {
  const isOne = !/\s/.test(text.slice(start, end));
  if (isOne && ARTICLE.test(text.slice(Math.max(0, start - 5), start))) return true;
  if (isTitleCase(text, start)) return false;
  return (
    /^[ -]\p{Lu}/u.test(text.slice(end, end + 2)) ||
    /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 20), start))
  );
}

const ARTICLE = /(?<!\p{L})(?:the|an?|le|la|les|une?)\s$|(?<!\p{L})[ld]['’]$/iu;
