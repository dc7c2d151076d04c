/** A piece of a sentence; `named` where it is the name that the sentence stands here for. */
export interface SentencePiece {
  text: string;
  named: boolean;
}

interface Range {
  start: number;
  end: number;
}

/** Behind these a full stop ends no sentence, which the segmenter does not know. */
const ABBREVIATED =
  /(?:^|[\s(«“"'’])(?:\p{Lu}|\p{Lu}\.\p{Lu}|Mr|Ms|Mrs|Dr|Mme|St|No|Inc|Co|Corp|Ltd|vs|art)\.\s*$/u;

/**
 * The sentences of a text that hold one of the names, in order, each cut at them. Names are half-open ranges of UTF-16
 * offsets. The first line is the title: it is left out as long as another sentence names it too.
 */
export function namingSentences(text: string, names: readonly Range[], language: string): SentencePiece[][] {
  const inside = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const found = sentencesOf(text, language).flatMap((sentence) => {
    const within = inside.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return within.length === 0
      ? []
      : [{ pieces: cut(text, sentence, within), isTitle: sentence.start < titleEnd(text) }];
  });
  const body = found.filter(({ isTitle }) => !isTitle);
  return (body.length > 0 ? body : found).map(({ pieces }) => pieces);
}

function titleEnd(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

function sentencesOf(text: string, language: string): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Range[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let open: Range | null = null;
    for (const { segment, index } of segmenter.segment(line)) {
      const end = lineStart + index + segment.length;
      if (open) open.end = end;
      else {
        open = { start: lineStart + index, end };
        sentences.push(open);
      }
      if (!ABBREVIATED.test(segment)) open = null;
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

function cut(text: string, sentence: Range, names: readonly Range[]): SentencePiece[] {
  const pieces: SentencePiece[] = [];
  let at = sentence.start;
  for (const { start, end } of names) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), named: false });
    pieces.push({ text: text.slice(start, end), named: true });
    at = end;
  }
  const rest = text.slice(at, sentence.end).trimEnd();
  if (rest !== '') pieces.push({ text: rest, named: false });
  return pieces;
}
