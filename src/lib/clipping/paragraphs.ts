/** A half-open range of UTF-16 offsets into a text. */
interface Range {
  start: number;
  end: number;
}

/** A piece of text inside the same names, the longest first; `names` are indexes of the spans given. */
export interface Piece {
  text: string;
  names: number[];
}

/** Pieces inside the same quotes; `quotes` are indexes, and `opens` those of them that begin here. */
export interface Run {
  quotes: number[];
  opens: number[];
  pieces: Piece[];
}

/** One line of the text. */
export interface Paragraph {
  runs: Run[];
}

/**
 * A text in paragraphs, cut wherever a quote or a name starts or ends, however these overlap or reach beyond a line.
 * What is empty or lies outside the text is passed over. Joined again, the pieces are the text without its line feeds.
 */
export function paragraphsOf(text: string, quotes: readonly Range[], names: readonly Range[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const opened = new Set<number>();
  for (const line of linesOf(text)) {
    const runs: Run[] = [];
    const [marked, named] = [within(line, quotes), within(line, names)];
    const cuts = cutsOf(line, [...marked, ...named]);
    for (const [i, start] of cuts.slice(0, -1).entries()) {
      const end = cuts[i + 1] ?? start;
      const piece = { text: text.slice(start, end), names: covering(named, start, end) };
      const inside = covering(marked, start, end);
      const last = runs.at(-1);
      if (last && last.quotes.join() === inside.join()) last.pieces.push(piece);
      else {
        const opens = inside.filter((quote) => !opened.has(quote));
        for (const quote of opens) opened.add(quote);
        runs.push({ quotes: inside, opens, pieces: [piece] });
      }
    }
    if (runs.length > 0) paragraphs.push({ runs });
  }
  return paragraphs;
}

function linesOf(text: string): Range[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
}

type Indexed = Range & { index: number };

/** The ranges that share a character with a line, longest first. */
function within(line: Range, ranges: readonly Range[]): Indexed[] {
  return ranges
    .map(({ start, end }, index) => ({ start, end, index }))
    .filter(({ start, end }) => start < end && start < line.end && end > line.start)
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.index - b.index);
}

function cutsOf(line: Range, ranges: readonly Range[]): number[] {
  const inside = ranges
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > line.start && cut < line.end);
  return [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b);
}

function covering(ranges: readonly Indexed[], start: number, end: number): number[] {
  return ranges.filter((range) => range.start <= start && range.end >= end).map(({ index }) => index);
}
