import { expect, it } from 'vitest';
import { recognitions } from '../../src/lib/clipping/recognitions.ts';
import type { NameRule } from '../../src/lib/schema.ts';

const span = (entity: string, rule: NameRule, confidence: number) =>
  ({ entity, kind: 'company', rule, confidence }) as const;
const named = (rule: NameRule, confidence: number, in_tags = 0) =>
  ({ entity: 'meta', kind: 'company', in_tags, rule, confidence }) as const;

it('where all mentions count by one rule, it is said once', () => {
  const spans = [span('meta', 'name', 0.98), span('meta', 'name', 0.98), span('apple', 'context', 0.8)];
  expect(recognitions(named('name', 0.98, 1), spans)).toEqual([{ rule: 'name', confidence: 0.98, times: 2 }]);
});

it('rules that differ are counted, the surest first', () => {
  const spans = [
    span('meta', 'elsewhere', 0.9),
    span('meta', 'context', 0.95),
    span('meta', 'elsewhere', 0.9)
  ];
  expect(recognitions(named('context', 0.95), spans)).toEqual([
    { rule: 'context', confidence: 0.95, times: 1 },
    { rule: 'elsewhere', confidence: 0.9, times: 2 }
  ]);
});

it('a name of the tags counts by these, also where they are surer than the text', () => {
  expect(recognitions(named('tag', 0.97, 2), [])).toEqual([{ rule: 'tag', confidence: 0.97, times: 2 }]);
  expect(recognitions(named('tag', 0.97, 1), [span('meta', 'elsewhere', 0.9)])).toEqual([
    { rule: 'tag', confidence: 0.97, times: 1 },
    { rule: 'elsewhere', confidence: 0.9, times: 1 }
  ]);
});

it('an entity of another kind with the same id is another', () => {
  const place = { entity: 'meta', kind: 'place', rule: 'name', confidence: 0.99 } as const;
  expect(recognitions(named('tag', 0.97, 1), [place])).toHaveLength(1);
});
