import { expect, test } from 'vitest';
import { createProse } from '../../src/bench/prose.ts';
import { loadGazetteers } from '../../src/pipeline/gazetteer/load.ts';

const gazetteers = await loadGazetteers('data/gazetteers');

test('the same seed writes the same texts, another one others', () => {
  const [one, again, other] = [1, 1, 2].map((seed) => createProse(gazetteers, seed).articles(20_000));
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

test('a paragraph has no line breaks and the length asked for, a list its lines', () => {
  const prose = createProse(gazetteers, 3);
  const paragraph = prose.paragraph(5000);
  expect(paragraph).toHaveLength(5000);
  expect(paragraph).not.toContain('\n');
  expect(prose.list(30).split('\n')).toHaveLength(30);
});
