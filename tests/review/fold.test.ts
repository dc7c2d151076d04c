import { expect, it } from 'vitest';
import { fold as foldOfPipeline } from '../../src/pipeline/extract/text/characters.ts';
import { contains, fold } from '../../src/lib/review/fold.ts';

it('folds every character that a text may hold as the pipeline does', () => {
  const different: string[] = [];
  for (let unit = 1; unit < 0x10000; unit++) {
    const text = `a${String.fromCharCode(unit)} b`;
    if (fold(text) !== foldOfPipeline(text)) different.push(unit.toString(16));
  }
  expect(different).toEqual([]);
});

it('finds words whatever their case, accents, apostrophes and spaces', () => {
  expect(contains('L’AUTORITÉ\u00a0a  puni\u202f!', "l'autorite a puni")).toBe(true);
  expect(contains('a fine', 'fines')).toBe(false);
});
