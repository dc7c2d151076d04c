import type { AuthorityEntry, RoleEntry } from '../../types.ts';
import { fold, isUpper } from '../text/characters.ts';

/** A role phrase as one form, in singular or plural. */
export interface RolePhrase {
  form: string;
  role: string;
}

/** What follows the first word of a French role phrase, and a demonym: « autorités (chinoises) de la concurrence ». */
export interface RoleTail {
  /** The first word, and the rest with a space before it, folded. */
  head: string;
  tail: string;
  role: string;
}

/** Characters after a demonym that can still belong to the role phrase around it. */
const REACH = 120;

/** Every phrase of roles.csv, with the plural or the singular of its first word (French) or of its last one. */
export function rolePhrases(roles: readonly RoleEntry[]): RolePhrase[] {
  return roles.flatMap(({ role, language, aliases }) => {
    const forms = aliases.flatMap(spellings).flatMap(language === 'fr' ? headNumbers : lastNumbers);
    return [...new Set(forms)].map((form) => ({ form, role }));
  });
}

/** The French phrases of several words, split behind the first one. */
export function roleTails(roles: readonly RoleEntry[]): RoleTail[] {
  return roles
    .filter(({ language }) => language === 'fr')
    .flatMap(({ role, aliases }) =>
      aliases
        .flatMap(spellings)
        .flatMap(headNumbers)
        .flatMap((form) => {
          const space = form.indexOf(' ');
          return space < 0 ? [] : [{ head: form.slice(0, space), tail: fold(form.slice(space)), role }];
        })
    )
    .sort((a, b) => b.tail.length - a.tail.length);
}

/** « antitrust » and “anti-trust”, « antimonopole » and “anti-monopole”. */
function spellings(phrase: string): string[] {
  const hyphened = phrase.replace(/(?<!\p{L})anti(?=trust|monopol)/u, 'anti-');
  return hyphened === phrase ? [phrase] : [phrase, hyphened];
}

function headNumbers(phrase: string): string[] {
  const [head = '', ...rest] = phrase.split(' ');
  return /[sx]$/.test(head) ? [phrase] : [phrase, [`${head}s`, ...rest].join(' ')];
}

function lastNumbers(phrase: string): string[] {
  if (phrase.endsWith('s')) return [phrase];
  return [phrase, phrase.endsWith('y') ? `${phrase.slice(0, -1)}ies` : `${phrase}s`];
}

/** Whether a role is part of another word: “out-of-court”, “a police pension fund”, “government bonds”; or where somebody goes: “will see them in court”. */
export function isNoOffice(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (text.slice(start, end) === 'court' && (isWhereToGo(text, start, end) || IN_WHICH.test(text.slice(end))))
    return true;
  return before.slice(-7).toLowerCase() === 'out-of-' || isOfThing(text, end);
}

/** “will go to court over it”, “will fight it in court.”; but “contests in court a suit”, “took it to court”. */
function isWhereToGo(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  return GOES_TO.test(before) || (/(?<!\p{L})in\s$/u.test(before) && /^[.,;)]/u.test(text.slice(end)));
}

/** “vows a court fight”. */
const IN_WHICH = /^\s(?:fight|battle|showdown|challenge|clash|bid)s?(?!\p{L})/u;
const GOES_TO = /(?<!\p{L})(?:go|goes|going|went|gone|head(?:s|ed|ing)?|back)\sto\s$/u;

/** “police pension fund”, “government bonds”, “court-enforceable”: whether the word that ends at `end` only says whose something is. */
export function isOfThing(text: string, end: number): boolean {
  return OF_THINGS.test(text.slice(end, end + 40));
}

const OF_THINGS =
  /^(?:\s(?:workers|employees|officers)(?:['’]s?)?)?\s(?:pensions?|retirement)\s(?:funds?|schemes?|systems?|plans?)(?!\p{L})|^\s(?:bonds?|debt|borrowing|securities|gilts)(?!\p{L})|^-(?:enforceable|owned|backed|run|funded|controlled|linked|sponsored)(?!\p{L})|^\s(?:approval|consent|sign-off)(?!\p{L})/iu;

/** « Bruxelles juge que », « La Commission juge insuffisantes »: a verb. */
export function isVerbToJudge(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) !== 'juge') return false;
  return (
    /^\s(?:que\s|qu['’])/u.test(text.slice(end, end + 5)) ||
    NAME_BEFORE.test(text.slice(Math.max(0, start - 40), start))
  );
}

const NAME_BEFORE =
  /(?<![\p{L}’'-])(?!(?:Les?|La|Une?|Ce|Cette|Du|Au|Aux|Des|Son|Sa|Chaque|Aucune?|Premier|Première|Deux)\s)(?:[dlDL]['’])?\p{Lu}[\p{L}’'-]*\s$/u;

/** Whether a passage is the phrase, and not a word that differs by its accents (« juges », « jugés »). */
export function isRoleSpelling(passage: string, form: string): boolean {
  if (passage === form) return true;
  const lower = passage.normalize('NFC').toLowerCase().replaceAll('\u00a0', ' ').replaceAll('’', "'");
  return lower === form.toLowerCase().replaceAll('’', "'") || isUpper(passage.charAt(0));
}

/**
 * Where the longest of the role phrases ends whose head ends at `headEnd` and is followed by demonyms, and its roles;
 * null if none does. `demonymEnd` gives the end of a demonym that starts at an offset, or -1.
 */
export function readSplitRole(
  text: string,
  headEnd: number,
  tails: readonly RoleTail[],
  demonymEnd: (start: number) => number
): { end: number; roles: string[] } | null {
  const from = afterDemonyms(text, headEnd, demonymEnd);
  if (from < 0) return null;
  const rest = text.slice(from, from + REACH);
  const folded = fold(rest);
  for (const { tail } of tails) {
    if (!folded.startsWith(tail) || /^[\p{L}\p{N}]/u.test(folded.slice(tail.length))) continue;
    const roles = tails.filter((other) => other.tail === tail).map(({ role }) => role);
    return { end: from + unfoldedLength(rest, tail.length), roles };
  }
  return null;
}

/** « autorités chinoises … », « régulateurs chinois et américains … »; -1 where no demonym follows. */
function afterDemonyms(text: string, headEnd: number, demonymEnd: (start: number) => number): number {
  const end = demonymEnd(headEnd + 1);
  if (end < 0) return -1;
  const second = /^ (et|and) /.exec(text.slice(end, end + 5));
  return second ? Math.max(end, demonymEnd(end + second[0].length)) : end;
}

/** How many characters of `text` fold to its first `length` folded ones. */
function unfoldedLength(text: string, length: number): number {
  let end = length;
  while (fold(text.slice(0, end)).length < length && end < text.length) end++;
  return end;
}

/** Whose a territory is that has few authorities of its own: « le premier ministre » in New Caledonia is that of France. */
const STATE_OF: Readonly<Record<string, string>> = {
  NC: 'FR',
  PF: 'FR',
  GP: 'FR',
  MQ: 'FR',
  GF: 'FR',
  RE: 'FR',
  YT: 'FR',
  PM: 'FR',
  PR: 'US',
  GU: 'US',
  GL: 'DK',
  FO: 'DK'
};

/**
 * Finds the authority of a jurisdiction that has one of the roles: the first in the order of authorities.csv, else, of a territory overseas, that of its
 * state, unless it is the government as a whole.
 */
export function createRoleIndex(
  authorities: readonly AuthorityEntry[]
): (roles: readonly string[], jurisdiction: string) => string | null {
  const first = new Map<string, string>();
  for (const { id, jurisdiction, roles } of authorities) {
    for (const role of roles) {
      const key = `${jurisdiction} ${role}`;
      if (!first.has(key)) first.set(key, id);
    }
  }
  return (roles, jurisdiction) => {
    for (const role of roles) {
      const id = first.get(`${jurisdiction} ${role}`);
      if (id !== undefined) return id;
    }
    const state = STATE_OF[jurisdiction];
    for (const role of state === undefined ? [] : roles) {
      const id = role === 'government' ? undefined : first.get(`${state} ${role}`);
      if (id !== undefined) return id;
    }
    return null;
  };
}
