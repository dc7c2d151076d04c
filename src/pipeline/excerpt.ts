import { isSpaceAt } from './extract/text/characters.ts';
import { sentenceAround } from './extract/text/sentences.ts';
import type { ClippingFacts, Span } from './types.ts';

/** The part of a clipping's text that is published, and where an offset into the whole text stands in it. */
export interface PublishedText {
  text: string;
  /** Null where the passage is left out. */
  move(span: Span): Span | null;
}

const LEFT_OUT = '[…]';

/** All of the text. */
export function wholeText({ clipping: { text } }: ClippingFacts): PublishedText {
  return { text, move: (span) => span };
}

/**
 * The title, each sentence that the other tables quote anyway (one for every action and every entity), and the sentence
 * before and after an action's; `[…]` stands for the rest. For texts whose owners allow no more than quoting.
 */
export function excerptOf({ clipping, entities, actions }: ClippingFacts): PublishedText {
  const { text, bodyStart } = clipping;
  const named = entities.flatMap(({ mentions }) => {
    const first = mentions.find(({ start }) => start >= bodyStart);
    return first ? [sentenceAround(text, first.start)] : [];
  });
  const acted = actions.filter(({ start }) => start >= bodyStart);
  const around = acted.flatMap(({ start, end }) => neighbours(text, bodyStart, start, end));
  const body = joined(text, [...named, ...acted, ...around]);
  const kept = [{ start: 0, end: bodyStart, moved: 0 }];
  let published = text.slice(0, bodyStart);
  let end = bodyStart;
  for (const span of body) {
    published += gap(text, end, span.start, published.length > bodyStart);
    kept.push({ ...span, moved: published.length });
    published += text.slice(span.start, span.end);
    end = span.end;
  }
  if (text.slice(end).trim() !== '') published += gap(text, end, text.length, body.length > 0).trimEnd();
  return {
    text: published,
    move: (span) => {
      const home = kept.find((part) => part.start <= span.start && span.end <= part.end);
      if (!home) return null;
      const by = home.moved - home.start;
      return { start: span.start + by, end: span.end + by };
    }
  };
}

/** The sentences before and after a passage of the body. */
function neighbours(text: string, bodyStart: number, start: number, end: number): Span[] {
  let before = start - 1;
  while (before >= bodyStart && isSpaceAt(text, before)) before--;
  let after = end;
  while (after < text.length && isSpaceAt(text, after)) after++;
  return [
    ...(before >= bodyStart ? [sentenceAround(text, before)] : []),
    ...(after < text.length ? [sentenceAround(text, after)] : [])
  ];
}

/** Spans in text order, those that overlap or have only white space between them made one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && text.slice(last.end, Math.max(start, last.end)).trim() === '')
      last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts;
}

/** What stands between two kept passages: the mark of an omission, on lines of its own where it left paragraphs out. */
function gap(text: string, from: number, to: number, follows: boolean): string {
  const between = text.slice(from, to);
  if (between.trim() === '') return follows ? between : '';
  const opens = !follows ? '' : /^\s*\n/.test(between) ? '\n' : ' ';
  return `${opens}${LEFT_OUT}${/\n\s*$/.test(between) ? '\n' : ' '}`;
}
