/** A text of an embed that wraps as its frame is wide. */
export interface WrappedText {
  text: string;
  /** Where it stands. */
  selector: string;
  /** Of its letters, in px. */
  size: number;
  weight: 400 | 600;
  /** As a multiple of the size. */
  lineHeight: number;
  /** It is no wider than this, in px. */
  widest?: number;
}

/** Width in px of a text on one line. */
type Measure = (text: string, size: number, weight: 400 | 600) => number;

const NARROWEST = 240;
const WIDEST = 840;

/**
 * Rules that keep for each text the lines that it takes in the font of embeds, at every width of its container. Until that
 * font has come another stands in, which may need a line less: what is below would move. Not where the address asks for
 * another font, nor in the compact layout, nor once other texts stand there (`data-drawn`).
 */
export function reservedLines(texts: readonly WrappedText[], measure: Measure): string {
  return texts
    .flatMap((text) =>
      linesByWidth(text, measure).map(({ below, lines }) => {
        const rule = `html:not([data-font],[data-compact],[data-drawn]) ${text.selector}{min-height:${round(lines * text.lineHeight)}em}`;
        return below === null ? rule : `@container (max-width:${below}px){${rule}}`;
      })
    )
    .join('');
}

/** How many lines a text takes, from wide to narrow: at any width, then from `below` px down. */
export function linesByWidth(text: WrappedText, measure: Measure): { below: number | null; lines: number }[] {
  const words = text.text.split(/(?<=[ -])/).map((word) => ({
    whole: measure(word, text.size, text.weight),
    // A space at the end of a line hangs over.
    last: measure(word.trimEnd(), text.size, text.weight)
  }));
  const found: { below: number | null; lines: number }[] = [];
  for (let width = WIDEST; width >= NARROWEST; width--) {
    const lines = countLines(words, Math.min(width, text.widest ?? Infinity));
    if (found.at(-1)?.lines !== lines) found.push({ below: found.length === 0 ? null : width, lines });
  }
  return found;
}

function countLines(words: readonly { whole: number; last: number }[], width: number): number {
  let lines = 1;
  let filled = 0;
  for (const { whole, last } of words) {
    if (filled > 0 && filled + last > width) {
      lines++;
      filled = 0;
    }
    filled += whole;
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
