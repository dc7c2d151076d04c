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
    expect(en.share(603 / 604, 0.92)).toBe('99.8%');
    expect(en.share(0.99999)).toBe('99.9%');
    expect(en.share(1)).toBe('100%');
    expect(fr.share(0.997)).toBe('99,7\u202f%');
  });

  it('tell by tenths how much is missing where all is the goal', () => {
    expect(en.share(901 / 902, 1)).toBe('99.9%');
    expect(en.share(0.99999, 1)).toBe('99.9%');
    expect(fr.share(539 / 540, 1)).toBe('99,8\u202f%');
    expect(en.share(1, 1)).toBe('100%');
    expect(en.share(0.985, 0.97)).toBe('99%');
  });

  it('say in the standfirst whether it was measured', () => {
    expect(en.standfirst({ precision: 0.925, recall: 0.755 }, [])).toMatch(
      /93% of the actions .* 76% of those/
    );
    expect(fr.standfirst(null, [])).toContain('n’a pas été mesurée');
  });

  it('say there, too, how badly harder texts were read', () => {
    const hardest = [
      { manner: 'features', recall: 0.41 },
      { manner: 'titles', recall: 0.57 }
    ] as const;
    expect(en.standfirst({ precision: 0.9, recall: 0.8 }, hardest)).toMatch(
      /found 41% of the actions told in features and magazines and 57% in titles of a news agency\.$/
    );
  });

  it('say how many goals are met, and which are missed', () => {
    expect(en.accuracy.chartTitle(17, 19)).toBe('On unseen text, 17 of 19 goals are met');
    expect(en.accuracy.chartTitle(19, 19)).toBe('On unseen text, all 19 goals are met');
    expect(en.accuracy.undrawn(['Titles', 'Cut off or not'])).toBe(
      'Met, and in the table only: titles, cut off or not.'
    );
    expect(fr.accuracy.missed(['Date', 'Stade'])).toBe('Manqués\u00a0: date et stade.');
  });

  it('say how real reports are read where the sample has some', () => {
    const sizes = { unseen: 690, dev: 4610 };
    const origins = [
      { key: 'written' as const, clippings: 540, recall: { value: 0.83 } },
      { key: 'retold' as const, clippings: 150, recall: { value: 0.54 } }
    ];
    expect(en.accuracy.intro(sizes, origins)[0]).toContain(
      '690 other short clippings in both languages, 540 written for the purpose (83% of their actions are found) and 150 that tell real reports in other words (54%), labelled by hand'
    );
    expect(en.accuracy.intro(sizes, [])[0]).toContain(
      '690 other short clippings in both languages, written for the purpose and labelled by hand'
    );
    expect(fr.accuracy.intro(sizes, origins)[0]).toContain(
      '540 écrites pour cela (83\u202f% de leurs actions sont trouvées) et 150 qui redisent de vrais articles en d’autres mots (54\u202f%), annotées'
    );
  });

  it('tell how far confidence and truth lie apart in points, as both are percentages', () => {
    const summary = (words: typeof en, error: number) =>
      words.confidence.summary({ brier: 0.068, error, n: 863 });
    expect(summary(en, 0.021)).toBe(
      '863 finds; confidence and truth differ by two points on average (Brier score 0.07).'
    );
    expect(summary(en, 0.004)).toContain('by less than one point');
    expect(summary(en, 0.011)).toContain('by one point on');
    expect(summary(fr, 0.021)).toContain('diffèrent de deux points en moyenne (score de Brier 0,07)');
    expect(summary(fr, 0.004)).toContain('de moins d’un point');
    expect(summary(fr, 0.011)).toContain('d’un point en');
  });

  it('name what is hard without saying that most is missed', () => {
    const worst = [{ difficulty: 'target' as const, hits: 312, of: 431 }];
    expect(en.weaknesses.intro(worst)).toBe(
      'Actions are missed most often in clippings that are hard because of whom it strikes (312 of 431 found).'
    );
  });

  it('count confirmations in one sentence', () => {
    expect(en.corrections.confirmed(28, 31)).toBe(
      '28 of them confirm an action as it was found; three changed something:'
    );
    expect(fr.corrections.confirmed(1, 2)).toBe(
      'Une d’entre elles confirme une action telle qu’elle a été trouvée\u00a0; une a changé quelque chose\u00a0:'
    );
  });

  it('keep French punctuation on its line', () => {
    const all = [...texts(fr), ...fr.processing.steps(null), ...fr.corpus.read(NUMBERS)];
    expect(all.filter((text) => / [;:!?»%]|« /.test(text))).toEqual([]);
    expect(all.filter((text) => /'/.test(text))).toEqual([]);
  });
});
