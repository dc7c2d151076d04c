import type { Span } from '../../types.ts';
import type { Scene } from '../scene.ts';

/** A word, number, sign or name of a sentence. Names stand for what they are, never for which: `COMPANY`, `OTHER`, `AUTHORITY`, `PLACE`, `SUM`, `MONEY`. */
export interface Piece {
  word: string;
  /** Without its ending, so that the forms of a verb are one. */
  stem: string;
}

/**
 * The pieces of a sentence in its order. The company `struck` is `COMPANY`, each further one `OTHER`; all are, where it is null: whom the
 * sentence is asked about is then named elsewhere. Where it is asked about one sum, each other one is `MONEY`.
 */
export function piecesOf(
  scene: Scene,
  language: string,
  struck: string | null,
  sum: Span | null = null
): Piece[] {
  const names = [
    ...scene.companies.map((span) => nameAt(span, span.entity === struck ? 'COMPANY' : 'OTHER')),
    ...scene.authorities.map((span) => nameAt(span, 'AUTHORITY')),
    ...scene.places.map((span) => nameAt(span, 'PLACE')),
    ...scene.amounts.map((span) => nameAt(span, sum === null || span.start === sum.start ? 'SUM' : 'MONEY'))
  ].sort((a, b) => a.start - b.start);
  const ending = language === 'fr' ? FR_ENDING : EN_ENDING;
  const pieces: Piece[] = [];
  let at = scene.start;
  for (const { start, end, word } of names) {
    if (start < at) continue;
    pieces.push(...wordsIn(scene, at, start, ending), { word, stem: word });
    at = end;
  }
  pieces.push(...wordsIn(scene, at, scene.end, ending));
  return pieces;
}

function nameAt({ start, end }: Span, word: string): Span & { word: string } {
  return { start, end, word };
}

function wordsIn(scene: Scene, from: number, to: number, ending: RegExp): Piece[] {
  const words = scene.text.slice(from - scene.start, to - scene.start).match(PIECE) ?? [];
  return words.map((printed): Piece => {
    if (/^\d/.test(printed)) return printed.length === 4 ? YEAR : NUMBER;
    const word = printed.toLowerCase();
    // Names that no gazetteer has are left whole.
    const stem = word.length > 5 && word === printed ? word.replace(ending, '') : word;
    return { word, stem };
  });
}

const YEAR: Piece = { word: 'YEAR', stem: 'YEAR' };
const NUMBER: Piece = { word: 'NUMBER', stem: 'NUMBER' };
const PIECE = /\p{L}+|\d+|[,;:?"«»]/gu;
const EN_ENDING = /(?:ings?|ed|es|s|ly)$/;
const FR_ENDING = /(?:ées?|és?|er|ent|ait|aient|ant|es|e|s|ons)$/;
