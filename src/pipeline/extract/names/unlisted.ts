import type { Mention, Span } from '../../types.ts';
import { slug } from '../../events/resolve.ts';
import { isAllCaps } from '../text/characters.ts';
import {
  FRENCH_KINDS,
  GENERIC,
  KINDS,
  LEGAL_FORM,
  OPENINGS,
  OFFICIAL,
  SHORT_FORM,
  TITLES
} from './firm-words.ts';
import { isOpening, isShouting, isTitleCase } from './surroundings.ts';

/** A company that no gazetteer has: its words as first printed, without legal form. */
interface Firm {
  id: string;
  name: string;
  /** What the text calls it, the longest first. */
  forms: string[];
}

/**
 * The mentions of a text with those of companies that no gazetteer has and whose names say that they are companies: “Toronto Breeze
 * Services Inc.”, “Kivu Airways”, « Banque Lormel ». A name of the gazetteers stays as it is; only a legal form makes a longer one
 * of it that begins with a place or a word. `isListed` tells ids of the gazetteers, which none of these has. Where they are
 * called by less later on (“Toronto Breeze”), it is they.
 */
export function withUnlisted(
  text: string,
  mentions: Mention[],
  isListed: (id: string) => boolean,
  confidence: number
): Mention[] {
  const firms = new Map<string, Firm>();
  for (const { start, end } of [...legalNames(text, mentions), ...namesOfKind(text, mentions)].sort(
    (a, b) => a.start - b.start
  )) {
    const name = text.slice(start, end).replace(/\s+/g, ' ');
    const id = slug(name);
    if (id === '' || isListed(id) || firms.has(id)) continue;
    firms.set(id, { id, name, forms: formsOf(name, text) });
  }
  if (firms.size === 0) return mentions;
  const found: Mention[] = [];
  for (const [form, { id, name }] of formsIn(firms)) {
    const full = form === name;
    for (const span of occurrences(text, form)) {
      if (found.some((other) => overlap(other, span))) continue;
      if (
        !full &&
        (isPartOfName(text, span) || (!form.includes(' ') && mentions.some((one) => overlap(one, span))))
      )
        continue;
      if (mentions.some((one) => overlap(one, span) && !isInside(one, span, full))) continue;
      const surface = text.slice(span.start, span.end);
      found.push({
        ...span,
        entity: id,
        kind: 'company',
        surface,
        metonymic: false,
        rule: 'unlisted',
        confidence,
        unlisted: name
      });
    }
  }
  const kept = mentions.filter((mention) => !found.some((own) => overlap(own, mention)));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
/** “Toronto” in “Toronto Breeze”; in a whole name whatever stands in it. */
const isInside = (one: Mention, span: Span, full: boolean): boolean =>
  !outlasts(one, span) && (full || (one.kind === 'place' && one.end - one.start < span.end - span.start));
/** Whether one overlaps the other and is no part of it. */
const outlasts = (one: Span, other: Span): boolean =>
  overlap(one, other) && (one.start < other.start || one.end > other.end);

/** Names that a legal form stands behind. */
function legalNames(text: string, mentions: readonly Mention[]): Span[] {
  return [...text.matchAll(LEGAL_FORM)].flatMap(({ 0: form, index: end }): Span[] => {
    if (SHORT_FORM.test(form) || isUnreadable(text, end)) return [];
    const start = runBefore(text, end);
    if (start === null) return [];
    const span = { start, end };
    const words = text.slice(start, end);
    if (OFFICIAL.test(words) || !/\p{L}{2}/u.test(words)) return [];
    const inside = mentions.filter((mention) => overlap(mention, span));
    const whole = inside.some(
      (mention) =>
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
      !mentions.some((mention) => overlap(mention, span))
  );
}

/** A headline in capitals tells no names. */
const isUnreadable = (text: string, at: number): boolean => isTitleCase(text, at) || isShouting(text, at);

/** “Zorblax Bank Tower”, “Secretary of Vermont Energy”, “Bank of”: the words are part of something else. */
const goesOn = (text: string, { start, end }: Span): boolean =>
  /^(?:[\s-]\p{Lu}|\s(?:of|de|du|des|d['’])(?!\p{L})|\s&)/u.test(text.slice(end, end + 6)) ||
  /\p{Lu}[\p{L}]+\s(?:of|for|de|du)(?:\sthe)?\s$/u.test(text.slice(Math.max(0, start - 40), start));

/** Some word of it is its own: not “Central Bank”, “Renewable Energy”, “Norwegian Airlines”. */
function isOwnName(name: string): boolean {
  return /\s/.test(name) && !OFFICIAL.test(name) && hasOwnWord(name);
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

const LONGEST = 90;
/** A capitalised word, an initial or “&”. */
const WORD = /^(?:[\p{Lu}\d][\p{L}\p{N}’'&+-]*|\p{Lu}\.|St\.|&|\+)$/u;

const isFrenchKind = (word: string): boolean => new RegExp(FRENCH_KINDS.source, 'u').test(`${word} A`);

/** Where the capitalised words begin that end there; null where there are none. */
function runBefore(text: string, end: number): number | null {
  let start = end;
  for (let at = end; end - at < LONGEST;) {
    let from = at;
    while (from > 0 && !/\s/.test(text.charAt(from - 1))) from--;
    // Behind an opening mark, an article that is run together or a hyphen a name begins.
    const opening = /^(?:[«“"‘(]+|[ldLD]['’])/u.exec(text.slice(from, at))?.[0].length ?? 0;
    const word = text.slice(from + opening, at);
    if (!WORD.test(word) || /['’]s?$/u.test(word)) break;
    start = from + opening;
    if (opening > 0 || !/^[  ]$/u.test(text.charAt(from - 1))) break;
    at = from - 1;
  }
  for (;;) {
    const [opening = '', gap = ''] = /^(\S+)(\s+)/u.exec(text.slice(start, end))?.slice(1) ?? [];
    if (opening === '') break;
    const lower = opening.toLowerCase();
    const isCut =
      /^(?:&|\+)$/u.test(opening) || TITLES.has(lower) || (OPENINGS.has(lower) && isOpening(text, start));
    if (!isCut) break;
    start += opening.length + gap.length;
  }
  const name = text.slice(start, end);
  return start === end ||
    TITLES.has(name.toLowerCase()) ||
    OPENINGS.has(name.toLowerCase()) ||
    /^\d+$/u.test(name)
    ? null
    : start;
}

/** Where the capitalised words end that begin there. */
function runBehind(text: string, start: number): number {
  const run = /^[\p{Lu}][\p{L}\p{N}’'-]*(?:\s(?:(?:&|et)\s)?\p{Lu}[\p{L}\p{N}’'-]*)*/u.exec(
    text.slice(start, start + LONGEST)
  );
  return start + (run?.[0].length ?? 0);
}

/**
 * What a text calls a company: its name, the same without the words at its end that say what it does, and without what all but
 * its first two words say. A word alone only where the text does not have it in small letters.
 */
function formsOf(name: string, text: string): string[] {
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  const forms = [name];
  if (rest.length > 0 && isFrenchKind(first)) {
    const own = rest.join(' ');
    return rest.length > 1 || isTelling(own, text) ? [name, own] : forms;
  }
  for (let count = words.length - 1; count > 0; count--) {
    const form = words.slice(0, count).join(' ');
    const last = words[count - 1] ?? '';
    if (/^(?:&|\+|et)$/u.test(last)) continue;
    if (count === 1 ? !isTelling(form, text) : !hasOwnWord(form)) continue;
    forms.push(form);
  }
  return forms;
}

const SHORTEST = 5;

function isTelling(word: string, text: string): boolean {
  if (word.length < SHORTEST || GENERIC.has(word.toLowerCase()) || ADJECTIVE.test(word)) return false;
  return !isKind(word) && !isAllCaps(word) && !text.includes(word.toLowerCase());
}

/** Each form with whom it means, the longest first; one that could mean two means nobody. */
function formsIn(firms: ReadonlyMap<string, Firm>): [string, Firm][] {
  const owners = new Map<string, Firm[]>();
  for (const firm of firms.values())
    for (const form of firm.forms) owners.set(form, [...(owners.get(form) ?? []), firm]);
  return [...owners]
    .flatMap(([form, [own, other]]): [string, Firm][] => {
      if (own === undefined || (other !== undefined && own.name !== form && other.name !== form)) return [];
      return [[form, own.name === form ? own : other?.name === form ? other : own]];
    })
    .sort(([a], [b]) => b.length - a.length);
}

function occurrences(text: string, form: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const end = at + form.length;
    if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))) continue;
    found.push({ start: at, end });
  }
  return found;
}

/** “Toronto Breeze” in “Toronto Breeze Stadium”, “Lake Toronto Breeze”; in a headline all words have capitals. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  if (isTitleCase(text, start)) return false;
  return (
    /^[ -]\p{Lu}/u.test(text.slice(end, end + 2)) ||
    /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, start - 20), start))
  );
}
