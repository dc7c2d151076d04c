/** Beyond this many words only the first and the last ones are looked for: an article may differ in between. */
const LONG = 12;
const ENDS = 5;

/**
 * The address of passages in a page: browsers that know text fragments scroll to the first and mark all, others open the page.
 * White space is made plain, as browsers compare it; a word with half a surrogate pair, which no address can hold, is
 * left out.
 */
export function passageAddress(url: string, ...quotes: readonly string[]): string {
  const directives = quotes.map(textDirective).filter((directive) => directive !== '');
  if (directives.length === 0) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directives.map((directive) => `text=${directive}`).join('&')}`;
}

/** Where the article of a clipping says what is quoted; null where there is none, or the text is an abstract of it. */
export function passagesOf(
  { url, verbatim }: { url: string | null; verbatim: boolean },
  quotes: readonly string[]
): string | null {
  return url !== null && verbatim && quotes.length > 0 ? passageAddress(url, ...quotes) : null;
}

/** Where the collector cut the text, at an end of a sentence: the article has other words there. */
const CUT = /^\s*[([](?:\.\.\.|…)[)\]]|[([](?:\.\.\.|…)[)\]]\s*$/g;

function textDirective(quote: string): string {
  const words = quote
    .replace(CUT, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !/\p{Surrogate}/u.test(word));
  if (words.length <= LONG) return encode(words);
  return `${encode(words.slice(0, ENDS))},${encode(words.slice(-ENDS))}`;
}

/** Percent-encoded, with the hyphen, the comma and the ampersand, which mean something in a directive. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
