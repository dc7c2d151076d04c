import { bisector } from 'd3';
import { METONYMIC } from '../lib/schema.ts';
import type { NameInQuote } from '../lib/schema.ts';
import type { EntityMentions, Span } from './types.ts';

const byStart = bisector(({ start }: Span) => start);

/**
 * The names of a clipping that stand in a passage of its text, in text order, the longer of two that begin together first. They
 * are looked up, not gone through: a clipping may have a passage for each of a hundred thousand names.
 */
export function namesInQuotes(entities: readonly EntityMentions[]): (quote: Span) => NameInQuote[] {
  const all = entities
    .flatMap(({ entity, kind, mentions }) =>
      mentions.map(({ start, end, metonymic }) => ({ start, end, metonymic, entity, kind }))
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (quote) =>
    all
      .slice(byStart.left(all, quote.start), byStart.left(all, quote.end))
      .filter(({ end }) => end <= quote.end)
      .map(
        ({ start, end, kind, entity, metonymic }): NameInQuote =>
          `${start - quote.start}-${end - quote.start} ${kind} ${entity}${metonymic ? ` ${METONYMIC}` : ''}`
      );
}
