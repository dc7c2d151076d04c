import type { AuthorityEntry, RoleEntry } from '../types.ts';
import { fold } from './characters.ts';

/** A role phrase, by its first word: the rest of it, folded, and the roles it stands for. */
export interface RoleTail {
  tail: string;
  role: string;
}

/** Characters after the first word of a role phrase that can still belong to it. */
const REACH = 120;

/**
 * Role phrases of roles.csv by their folded first word, in singular and plural. A demonym may stand behind that
 * word: « autorités chinoises de la concurrence » is « autorités de la concurrence ».
 */
export function roleHeads(roles: readonly RoleEntry[]): Map<string, RoleTail[]> {
  const heads = new Map<string, RoleTail[]>();
  for (const { role, aliases } of roles) {
    for (const alias of aliases) {
      const words = fold(alias).split(' ');
      const [head = '', ...rest] = words;
      const tails = rest.length === 0 ? [''] : numbers(rest.join(' '));
      for (const first of rest.length === 0
        ? numbers(head)
        : [head, ...(head.endsWith('s') ? [] : [`${head}s`])]) {
        for (const tail of tails) heads.set(first, [...(heads.get(first) ?? []), { tail, role }]);
      }
    }
  }
  for (const tails of heads.values()) tails.sort((a, b) => b.tail.length - a.tail.length);
  return heads;
}

function numbers(words: string): string[] {
  if (/s$/.test(words)) return [words];
  return words.endsWith('y') ? [words, `${words.slice(0, -1)}ies`] : [words, `${words}s`];
}

/**
 * Where the longest role phrase ends that begins with a head ending at `headEnd`, and its roles; null if none does.
 * `demonymEnd` gives the end of a demonym that starts at an offset, or -1.
 */
export function readRole(
  text: string,
  headEnd: number,
  tails: readonly RoleTail[],
  demonymEnd: (start: number) => number
): { end: number; roles: string[] } | null {
  for (const from of [headEnd, afterDemonyms(text, headEnd, demonymEnd)]) {
    if (from < 0) continue;
    const rest = text.slice(from, from + REACH);
    for (const { tail } of tails) {
      if (tail === '' && from !== headEnd) continue;
      const length = prefixLength(rest, tail);
      if (length < 0) continue;
      return {
        end: from + length,
        roles: tails.filter((other) => other.tail === tail).map(({ role }) => role)
      };
    }
  }
  return null;
}

/** « autorités chinoises … », « régulateurs chinois et américains … ». */
function afterDemonyms(text: string, headEnd: number, demonymEnd: (start: number) => number): number {
  let end = demonymEnd(headEnd + 1);
  if (end < 0) return -1;
  const second = /^ (et|and) /.exec(text.slice(end, end + 5));
  if (second) end = Math.max(end, demonymEnd(end + second[0].length));
  return end;
}

/** How many characters of `rest` spell a space and `tail`, ending at a word boundary; -1 if they do not. */
function prefixLength(rest: string, tail: string): number {
  if (tail === '') return 0;
  const wanted = ` ${tail}`;
  let matched = 0;
  for (let i = 0; i < rest.length; i++) {
    const unit = fold(rest.charAt(i));
    if (unit === '') continue;
    if (unit !== wanted.charAt(matched)) return -1;
    matched++;
    if (matched === wanted.length) return /^[\p{L}\p{N}]/u.test(rest.slice(i + 1)) ? -1 : i + 1;
  }
  return -1;
}

/** The authority of a jurisdiction that has one of the roles, in the order of authorities.csv; null if none has. */
export function authorityFor(
  authorities: readonly AuthorityEntry[],
  roles: readonly string[],
  jurisdiction: string
): string | null {
  for (const role of roles) {
    const found = authorities.find(
      (entry) => entry.jurisdiction === jurisdiction && entry.roles.includes(role)
    );
    if (found) return found.id;
  }
  return null;
}
