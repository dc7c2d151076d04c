import type { ReferenceWords } from './reference-words.ts';

/** Of the words that refer, and of an adjective right behind a French noun. */
export function nationalityOf(
  words: string,
  french: boolean,
  { one, nationalityIn }: ReferenceWords
): string | null {
  const match = one[french ? 'fr' : 'en'].exec(words);
  // « la filiale française »: of a group from elsewhere.
  if (match?.index !== 0 || A_UNIT.test(match[0])) return null;
  const adjective = french ? (BEHIND.exec(words.slice(match[0].length))?.[0] ?? '') : '';
  return nationalityIn(match[0] + adjective);
}

const A_UNIT = /(?<!\p{L})(?:filiale|branche|antenne|succursale|subsidiary|unit)$/iu;

/** « a condamné l’américain », and then « Elle lui interdit »: of the one spoken of in between. */
export function nationalityAmong(text: string, french: boolean, references: ReferenceWords): string | null {
  const found = references.one[french ? 'fr' : 'en'].exec(text);
  // “India’s Financial Intelligence Unit”: no company, whatever its last word.
  return found && !/'s\s/.test(found[0]) ? nationalityOf(text.slice(found.index), french, references) : null;
}

const BEHIND = /^\s[\p{L}-]+/u;
