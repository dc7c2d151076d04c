/** Beyond this many words only the first and the last ones are looked for: an article may differ in between. */
const LONG = 12;
const ENDS = 5;

/**
 * The address of a passage in a page: browsers that know text fragments scroll to it and mark it, others open the page.
 * White space is made plain, as browsers compare it; a word with half a surrogate pair, which no address can hold, is
 * left out.
 */
export function passageAddress(url: string, quote: string): string {
  const directive = textDirective(quote);
  if (directive === '') return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
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
