import { METONYMIC } from '../lib/schema.ts';
import type { NameInQuote } from '../lib/schema.ts';
import type { EntityMentions, Span } from './types.ts';

/** The names of a clipping that stand in a passage of its text, in text order, the longer of two that begin together first. */
export function namesInQuotes(entities: readonly EntityMentions[]): (quote: Span) => NameInQuote[] {
  const all = entities
    .flatMap(({ entity, kind, mentions }) =>
      mentions.map(({ start, end, metonymic }) => ({ start, end, metonymic, entity, kind }))
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return (quote) =>
    all
      .filter(({ start, end }) => start >= quote.start && end <= quote.end)
      .map(
        ({ start, end, kind, entity, metonymic }): NameInQuote =>
          `${start - quote.start}-${end - quote.start} ${kind} ${entity}${metonymic ? ` ${METONYMIC}` : ''}`
      );
}
