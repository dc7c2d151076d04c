/** One word or « phrase » of a search, folded; a clipping has to hold each of them somewhere. */
export type Term = string;

/** As many terms of one search are looked for: what comes after is ignored. */
const MOST_TERMS = 12;

/**
 * What a search asks for: words in any order, and phrases between quotation marks, “like this”, « ainsi » or "so". Each is
 * folded, and stands once; an unclosed quotation mark begins a phrase that the reader is still typing.
 */
export function termsOf(search: string): Term[] {
  const terms = new Set<Term>();
  const parts = search.matchAll(/["“”«»]([^"“”«»]*)(?:["“”«»]|$)|[^\s"“”«»]+/gu);
  for (const [word, phrase] of parts) {
    const term = fold(phrase ?? word)
      .trim()
      .replace(/\s+/g, ' ');
    if (term !== '') terms.add(term);
  }
  return [...terms].slice(0, MOST_TERMS);
}

/**
 * Text as a reader would type it: no case, no accents, plain spaces and apostrophes. The same as `fold` of the database
 * (db/prepare.ts), so that what is found is also what is marked.
 */
export function fold(text: string): string {
  // Whole words of plain letters are changed at once: a list of clippings is marked anew at each letter that is typed.
  return text.replace(/\P{ASCII}/gu, foldSign).toLowerCase();
}

/** A piece of a text; `found` where it is what was searched for. */
export interface FoundPiece {
  text: string;
  found: boolean;
}

/** A text cut at what a search finds in it; overlapping finds are one. Joined again, the pieces are the text. */
export function findTerms(text: string, search: string): FoundPiece[] {
  const terms = termsOf(search);
  if (terms.length === 0) return text === '' ? [] : [{ text, found: false }];
  const ranges = terms.flatMap((term) => occurrences(text, term)).sort((a, b) => a[0] - b[0]);
  const pieces: FoundPiece[] = [];
  let at = 0;
  for (const [start, end] of merged(ranges)) {
    if (start > at) pieces.push({ text: text.slice(at, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

/** Whether a text holds any term of a search. */
export function holdsTerm(text: string, search: string): boolean {
  const terms = termsOf(search);
  // Lists ask this of every sentence, mostly without a search.
  if (terms.length === 0) return false;
  const folded = fold(text);
  return terms.some((term) => folded.includes(term));
}

/** Ranges of the text, in UTF-16 offsets, whose folded form is the term. */
function occurrences(text: string, term: Term): [number, number][] {
  const folded = fold(text);
  const ranges: [number, number][] = [];
  if (!folded.includes(term)) return ranges;
  // Offset in the folded text → offset in the text: a folded sign may be none or several.
  const offsets: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const sign of text) {
    for (let unit = fold(sign).length; unit > 0; unit--) {
      offsets.push(offset);
      ends.push(offset + sign.length);
    }
    offset += sign.length;
  }
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    const [start, end] = [offsets[at], ends[at + term.length - 1]];
    if (start === undefined || end === undefined) continue;
    // Accents of their own, which fold to nothing, belong to the letter before them.
    ranges.push([start, Math.max(end, offsets[at + term.length] ?? text.length)]);
  }
  return ranges;
}

function merged(ranges: readonly [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

const foldedSigns = new Map<string, string>();

/** A sign (code point) that is not plain, in its folded form: none, one or several. */
function foldSign(sign: string): string {
  const known = foldedSigns.get(sign);
  if (known !== undefined) return known;
  const folded = sign
    .replace(/[\u00a0\u202f]/, ' ')
    .replace('\u2019', "'")
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
  foldedSigns.set(sign, folded);
  return folded;
}
