import { expect, it } from 'vitest';
import { namesInQuotes } from '../../src/pipeline/quoted-names.ts';
import type { EntityMentions, Mention } from '../../src/pipeline/types.ts';
import { seeded } from '../fixtures/random.ts';

const named = (entity: string, ...spans: [start: number, end: number][]): EntityMentions => ({
  ...{ entity, kind: 'company', tags: [] },
  mentions: spans.map(([start, end]): Mention => ({
    ...{ entity, kind: 'company', surface: '', start, end },
    ...{ metonymic: false, rule: 'name', confidence: 1 }
  }))
});

it('names stand in their order, the longer first, and those that reach beyond the quote are left out', () => {
  const namesIn = namesInQuotes([named('b', [10, 13], [30, 36]), named('a', [10, 20], [5, 9], [33, 41])]);
  expect(namesIn({ start: 5, end: 36 })).toEqual([
    '0-4 company a',
    '5-15 company a',
    '5-8 company b',
    '25-31 company b'
  ]);
  expect(namesIn({ start: 6, end: 10 })).toEqual([]);
});

it('every name of a quote is found, and no other, whatever stands around', () => {
  const random = seeded(7);
  const spans = Array.from({ length: 300 }, (): [number, number] => {
    const start = Math.floor(random() * 2000);
    return [start, start + 1 + Math.floor(random() * 20)];
  });
  const namesIn = namesInQuotes([named('a', ...spans)]);
  for (let start = 0; start < 2000; start += 37) {
    const end = start + 90;
    const inside = spans.filter((span) => span[0] >= start && span[1] <= end);
    expect(namesIn({ start, end }).toSorted()).toEqual(
      inside.map((span) => `${span[0] - start}-${span[1] - start} company a`).toSorted()
    );
  }
});
