import { OPENINGS, TITLES } from './firm-words.ts';
import { isOpening } from './surroundings.ts';

/** How much of a text a name may take. */
const LONGEST = 90;
/** “Bank of Zorblax Ltd”, « Compagnie des Eaux de Zorblax SA »: what such a noun is joined to is its name. */
const HEAD = /(?<!\p{L})(?:Bank|Banque|Compagnie|Caisse|Crédit|Société|Groupe|Eaux|House|Sons)\s$/u;

/** “Canada’s”, “London-listed”: what stands before a name. */
const DESCRIBES =
  /['’]s?$|-(?:based|listed|owned|backed|led|run|born|traded|headquartered|controlled|linked|focused)$/u;
/** A capitalised word, an initial or “&”. */
const WORD = /^(?:[\p{Lu}\d][\p{L}\p{N}’'&+-]*|\p{Lu}\.|St\.|&|\+)$/u;

/** Where the capitalised words begin that end there; null where there are none. */
export function runBefore(text: string, end: number): number | null {
  let start = end;
  for (let at = end; end - at < LONGEST;) {
    let from = at;
    while (from > 0 && !/\s/.test(text.charAt(from - 1))) from--;
    // Behind an opening mark, an article that is run together or a hyphen a name begins.
    const opening = /^(?:[«“"‘(]+|[ldLD]['’])/u.exec(text.slice(from, at))?.[0].length ?? 0;
    const word = text.slice(from + opening, at);
    const joins =
      /^(?:of|de|du|des)$/u.test(word) && start < end && HEAD.test(text.slice(Math.max(0, from - 14), from));
    if (!joins && (!WORD.test(word) || DESCRIBES.test(word))) break;
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
export function runBehind(text: string, start: number): number {
  const run = /^[\p{Lu}][\p{L}\p{N}’'-]*(?:\s(?:(?:&|et)\s)?\p{Lu}[\p{L}\p{N}’'-]*)*/u.exec(
    text.slice(start, start + LONGEST)
  );
  return start + (run?.[0].length ?? 0);
}
