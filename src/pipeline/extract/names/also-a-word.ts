import type { Span } from '../../types.ts';

/** How far around a name a text is asked what else it writes so: an article, but not a book for each of its names. */
const AROUND = 20_000;

/** What stands around a name. */
function textAround(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}

/** Whether a text has a name in small letters as well, singular or plural: a word that opens a sentence. */
export function isAlsoAWord(text: string, span: Span): boolean {
  const around = textAround(text, span);
  const word = text.slice(span.start, span.end).toLowerCase();
  return placesOf(word, around).some((at) => {
    const behind = at + word.length;
    const end = around.charAt(behind) === 's' ? behind + 1 : behind;
    return !isLetter(around.charAt(at - 1)) && !isLetter(around.charAt(end));
  });
}

/** Whether a name stands behind a first name or an initial: “Marley Zorb” makes Zorb a person. */
export function hasFirstName(text: string, span: Span): boolean {
  const around = textAround(text, span);
  const name = text.slice(span.start, span.end);
  return placesOf(name, around).some(
    (at) =>
      FIRST_NAME.test(around.slice(Math.max(0, at - LONGEST), at)) &&
      !isLetter(around.charAt(at + name.length))
  );
}

/** Whether it stands there more than once. */
export function isNamedAgain(text: string, span: Span): boolean {
  return placesOf(text.slice(span.start, span.end), textAround(text, span)).length > 1;
}

function placesOf(words: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);

const LONGEST = 24;
const FIRST_NAME = /(?<!\p{L})(?:\p{Lu}\p{Ll}+|\p{Lu}\.)\s$/u;
