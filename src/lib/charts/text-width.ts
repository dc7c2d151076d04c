/** Advance widths of Inter at weight 400 with tabular figures, in hundredths of an em, by group of characters. */
const ADVANCES: [number, string][] = [
  [18, '\u202f\u2009'],
  [25, "ijlIìíîïÌÍÎÏ'’‘"],
  [29, ' \u00a0!,.:·;|'],
  [36, '()/[]ftr“”"'],
  [46, '-_°*–^?¿'],
  [55, 'ksxzceéèêëçavyàâáäåýJL¥«»'],
  [60, 'hnuoFEÉÈbdgpqñùûúüôóöòø0123456789+<=>€£₩'],
  [65, 'SPRTBZ$&#×~'],
  [69, 'KXYVAÀÂÁÄÅ'],
  [75, 'DCHUGNOQÇÔÖÓØÜÙ@%w₹'],
  [88, 'mMæ…'],
  [99, 'WœŒÆ—']
];

const WIDTHS = new Map(
  ADVANCES.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const))
);
const UNKNOWN = 62;
const FULL_WIDTH = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
const ZERO_WIDTH = /\p{M}|\p{Cf}/u;

/**
 * Width in px of a line of text in Inter. An estimate, a little on the wide side, because charts are laid out where no
 * text can be measured, and must come out the same where it can.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  let hundredths = 0;
  for (const character of text) hundredths += advance(character);
  return (hundredths / 100) * size * (weight >= 600 ? 1.07 : 1.02);
}

/**
 * The text in at most `lines` lines no wider than `width`, broken at spaces, hyphens and, where a word is longer than a
 * line, anywhere. What does not fit ends in « … ».
 */
export function wrapText(text: string, width: number, size: number, lines: number, weight = 400): string[] {
  const result: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate.trimEnd(), size, weight) <= width;
  for (const word of text.split(/(?<=[ -])/)) {
    if (fits(line + word)) {
      line += word;
      continue;
    }
    if (line !== '') result.push(line.trimEnd());
    line = word;
    while (!fits(line)) {
      const head = longestHead(line, fits);
      result.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trimEnd() !== '' || result.length === 0) result.push(line.trimEnd());
  if (result.length <= lines) return result;
  const kept = result.slice(0, lines);
  const last = [...(kept.pop() ?? '')];
  while (last.length > 0 && !fits(last.join('') + '…')) last.pop();
  return [...kept, last.join('').trimEnd() + '…'];
}

function advance(character: string): number {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  if (ZERO_WIDTH.test(character)) return 0;
  if (FULL_WIDTH.test(character)) return 100;
  if (character.length > 1) return 130;
  const base = character.normalize('NFD').charAt(0);
  return WIDTHS.get(base) ?? UNKNOWN;
}

function longestHead(text: string, fits: (candidate: string) => boolean): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && !fits(head + character)) break;
    head += character;
  }
  return head;
}
