import { METONYMIC } from '../schema.ts';
import type { EntityKind, NameInQuote } from '../schema.ts';

/** A name in a sentence, at `start`–`end` (UTF-16 offsets) of it. */
export interface QuotedName {
  start: number;
  end: number;
  kind: EntityKind;
  entity: string;
  metonymic: boolean;
}

/** A quote as one line: white space is one space and none stands at the ends. */
export interface Sentence {
  text: string;
  /** Where they then stand. */
  names: QuotedName[];
}

export function sentenceOf(quote: string, names: readonly NameInQuote[]): Sentence {
  const placeOf = (offset: number) => oneLine(quote.slice(0, offset)).trimStart().length;
  return {
    text: oneLine(quote).trim(),
    names: names.map((name) => {
      const [range = '', kind, entity = '', use] = name.split(' ');
      const [start = 0, end = 0] = range.split('-').map(Number);
      const isMetonymic = use === METONYMIC;
      return {
        ...{ start: placeOf(start), end: placeOf(end), entity },
        ...{ kind: kind as EntityKind, metonymic: isMetonymic }
      };
    })
  };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
