import { WORD } from './characters.ts';

const LONGEST = 32;

/**
 * Returns a scan for certain words, given in lower case, which reports the offset and the lower-case form of each one in
 * text order. Words are told by first letter and length before they are compared, so most of a text costs next to nothing.
 */
export function createWordScan(
  words: Iterable<string>
): (text: string, report: (offset: number, word: string) => void) => void {
  const wanted = new Set(words);
  const shapes = new Set<number>();
  for (const word of wanted) {
    const first = word.charAt(0);
    for (const letter of [first, first.toUpperCase()])
      shapes.add(letter.charCodeAt(0) * LONGEST + word.length);
  }
  const likely = new Uint8Array((0x10000 * LONGEST) / 8);
  for (const shape of shapes) likely[shape >> 3] = (likely[shape >> 3] ?? 0) | (1 << (shape & 7));

  return (text, report) => {
    const { length } = text;
    let i = 0;
    while (i < length) {
      if (WORD[text.charCodeAt(i)] !== 1) {
        i++;
        continue;
      }
      const start = i;
      while (i < length && WORD[text.charCodeAt(i)] === 1) i++;
      if (i - start >= LONGEST) continue;
      const shape = text.charCodeAt(start) * LONGEST + (i - start);
      if (((likely[shape >> 3] ?? 0) & (1 << (shape & 7))) === 0) continue;
      const word = text.slice(start, i).toLowerCase();
      if (wanted.has(word)) report(start, word);
    }
  };
}
