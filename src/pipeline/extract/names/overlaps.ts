import { bisector } from 'd3';
import type { Span } from '../../types.ts';

/** Whether of two that overlap one is no part of the other. */
export const outlasts = (one: Span, other: Span): boolean => one.start < other.start || one.end > other.end;

const byEnd = bisector(({ end }: Span) => end);

/** Those of spans in text order, none of which holds another, that overlap one; a text may have a hundred thousand. */
export function overlapping<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  for (let i = byEnd.right(spans, start); i < spans.length; i++) {
    const span = spans[i];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}
