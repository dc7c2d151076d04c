import { describe, expect, it } from 'vitest';
import { methodsWords } from '../../src/lib/words/methods.ts';
import type { CorpusNumbers } from '../../src/lib/words/methods.ts';

const en = methodsWords('en');
const fr = methodsWords('fr');
const NUMBERS: CorpusNumbers = {
  ...{ clippings: 25, outlets: 19, words: 4298, truncated: 1, undated: 2 },
  ...{ first: '2018-12-19', last: '2021-03-19' },
  languages: [
    { language: 'fr', n: 15 },
    { language: 'en', n: 10 }
  ],
  sources: [
    { source: 'url', n: 22 },
    { source: 'byline', n: 1 },
    { source: 'none', n: 2 }
  ],
  ...{ companies: 82, places: 29, authorities: 1, events: 20, reports: 34, soft: 1 }
};

/** Every text of an object of words that takes no numbers. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('the words of the page on methods', () => {
  it('tell of the clippings, in numbers that agree', () => {
    expect(en.corpus.read(NUMBERS).join(' ')).toMatch(
      /^This site reads 25 clippings from 19 outlets, .* 15 in French and ten in English, 4,298 words in all\. One is cut off/
    );
    expect(fr.corpus.read(NUMBERS).join(' ')).toMatch(
      /^Ce site lit 25 coupures de 19 titres.* Une est interrompue/
    );
    expect(en.corpus.found(NUMBERS)[0]).toContain('one authority. They hold 34 reports');
    expect(fr.corpus.found(NUMBERS)[0]).toContain('soit 21 événements (dont un seulement proposé ou évoqué)');
  });

  it('never round a share to all that is not all', () => {
    expect(en.share(0.997)).toBe('99%');
    expect(en.share(1)).toBe('100%');
    expect(fr.share(0.997)).toBe('99\u202f%');
  });

  it('say in the standfirst whether it was measured', () => {
    expect(en.standfirst({ precision: 0.925, recall: 0.755 })).toMatch(/93% of the actions .* 76% of those/);
    expect(fr.standfirst(null)).toContain('n’a pas été mesurée');
  });

  it('say how many goals are met, and which are missed', () => {
    expect(en.accuracy.chartTitle(17, 19)).toBe('On unseen text, 17 of 19 goals are met');
    expect(en.accuracy.chartTitle(19, 19)).toBe('On unseen text, all 19 goals are met');
    expect(fr.accuracy.missed(['Date', 'Stade'])).toBe('Manqués\u00a0: date et stade.');
  });

  it('keep French punctuation on its line', () => {
    const all = [...texts(fr), ...fr.processing.steps(null), ...fr.corpus.read(NUMBERS)];
    expect(all.filter((text) => / [;:!?»%]|« /.test(text))).toEqual([]);
    expect(all.filter((text) => /'/.test(text))).toEqual([]);
  });
});
