import type { MentionRow, NameRule, SpanRow } from '../schema.ts';

/** How often a clipping names an entity in words that count by this rule. */
export interface Recognition {
  rule: NameRule;
  /** 0 to 1. */
  confidence: number;
  times: number;
}

type Named = Pick<MentionRow, 'entity' | 'kind' | 'in_tags' | 'rule' | 'confidence'>;
type Occurrence = Pick<SpanRow, 'entity' | 'kind' | 'rule' | 'confidence'>;

/**
 * By which rules an entity is recognised in a clipping, the surest first; `spans` are the names of the text. Tags count where
 * nothing is surer, as of others the confidence is not known.
 */
export function recognitions(
  { entity, kind, in_tags: times, rule, confidence }: Named,
  spans: readonly Occurrence[]
): Recognition[] {
  const found: Recognition[] = rule === 'tag' ? [{ rule, confidence, times }] : [];
  for (const span of spans) {
    if (span.entity !== entity || span.kind !== kind) continue;
    const known = found.find((one) => one.rule === span.rule && one.confidence === span.confidence);
    if (known) known.times++;
    else found.push({ rule: span.rule, confidence: span.confidence, times: 1 });
  }
  return found.sort((a, b) => b.confidence - a.confidence);
}
