import { describe, expect, it } from 'vitest';
import { createWordSearch } from '../../../src/pipeline/extract/text/word-search.ts';

const search = createWordSearch(['sud-coréen', 'sud', 'South Korean', 'd’Ivoire', 'Irish']);

const found = (text: string) => search.all(text).map(({ 0: words, index }) => `${words} at ${index}`);

describe('a search for words', () => {
  it('finds each where no letter or digit stands beside it, the longest of several', () => {
    expect(found('le sud, le sud-coréen et South Korean')).toEqual([
      'sud at 3',
      'sud-coréen at 11',
      'South Korean at 25'
    ]);
    expect(found('sudiste, l’usud, sud2, 2sud')).toEqual([]);
  });

  it('tells capitals apart, and no kinds of apostrophe', () => {
    expect(found('irish IRISH Irish')).toEqual(['Irish at 12']);
    expect(found("d'Ivoire d’Ivoire")).toHaveLength(2);
  });

  it('finds words behind accents and invisible characters, and before them', () => {
    expect(found('a\u0301Irish \u00adIrish Irish\u00ad')).toHaveLength(3);
  });

  it('finds each in long stretches without a gap, which are read in pieces', () => {
    const stretch = 'Irish\u00ad'.repeat(2000);
    expect(search.all(stretch)).toHaveLength(2000);
    expect(found(`${'x'.repeat(61)}\u00adIrish`)).toEqual(['Irish at 62']);
    expect(found(`${'x'.repeat(59)}\u00adIrish`)).toEqual(['Irish at 60']);
  });

  it('goes on from where it is told to', () => {
    expect(search.exec('sud et sud', 1)?.index).toBe(7);
    expect(search.test('nord')).toBe(false);
  });

  it('refuses what begins with no word', () => {
    expect(() => createWordSearch(['-là'])).toThrow('begins with no word');
  });
});
