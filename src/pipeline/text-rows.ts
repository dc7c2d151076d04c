import type { CorrectionRow, EntityKind, SpanRow, TextRow } from '../lib/schema.ts';
import type { DecisionRecord } from './correct/record.ts';
import type { PublishedText } from './excerpt.ts';
import type { TextPolicy } from './sidecar.ts';
import type { ClippingFacts } from './types.ts';

/** The text of a clipping as it is published. */
export function textRow({ text }: PublishedText, { excerpt }: TextPolicy, row: number): TextRow {
  return { clipping: row, text, excerpt };
}

/** Every occurrence of every entity in title and body, in text order. */
export function spanRows({ entities }: ClippingFacts, published: PublishedText, row: number): SpanRow[] {
  return entities
    .flatMap(({ entity, kind, mentions }) => mentions.map((mention) => ({ ...mention, entity, kind })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mention) => {
      const { entity, kind, surface, metonymic, rule, confidence } = mention;
      const { start, end } = published.move(mention) ?? { start: null, end: null };
      return { clipping: row, start, end, entity, kind, surface, metonymic, rule, confidence };
    });
}

/** Ids of the entities that corrections speak of, by kind. */
export function entitiesOf(decisions: readonly DecisionRecord[]): Record<EntityKind, string[]> {
  const sides = decisions.flatMap(({ before, after }) => [before, after]);
  const ids = (...keys: string[]) =>
    sides
      .flatMap((fields) => keys.flatMap((key) => fields?.[key] ?? []))
      .filter((id): id is string => typeof id === 'string');
  return {
    company: ids('company', 'targets'),
    place: ids('place'),
    authority: ids('authority', 'authorities')
  };
}

/** What editors decided, with the clipping's row instead of its id. */
export function correctionRows(
  decisions: readonly DecisionRecord[],
  rowOf: ReadonlyMap<string, number>
): CorrectionRow[] {
  const json = (fields: DecisionRecord['before']) => (fields === null ? null : JSON.stringify(fields));
  return decisions.map(({ clipping, before, after, ...rest }) => ({
    ...rest,
    clipping: clipping === null ? null : (rowOf.get(clipping) ?? null),
    before: json(before),
    after: json(after)
  }));
}
