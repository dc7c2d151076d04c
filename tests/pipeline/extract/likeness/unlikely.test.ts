import { describe, expect, it } from 'vitest';
import { createActionFinder } from '../../../../src/pipeline/extract/actions.ts';
import { weighedByWords } from '../../../../src/pipeline/extract/likeness/unlikely.ts';
import type { Draft } from '../../../../src/pipeline/extract/retold/merge.ts';
import { createSceneReader } from '../../../../src/pipeline/extract/scene.ts';
import { createNameFinder } from '../../../../src/pipeline/extract/names/names.ts';
import { clippingOf, WORLD } from '../gazetteers.ts';

const LONG =
  'They met again last week and it was said that there had been a long talk over many other things.';
const reader = createSceneReader({ ...clippingOf('Review', LONG), language: 'en' }, []);
const START = 8;

const WEAK: Draft = {
  type: 'order',
  status: 'done',
  jurisdiction: 'GB',
  authorities: [],
  targets: ['meta'],
  date: { date: null, precision: 'unknown' },
  amount: null,
  currency: null,
  quote: LONG,
  start: START,
  end: START + LONG.length,
  rule: 'noun: talk',
  doubts: ['agent understood', 'target referred'],
  inTitle: false,
  assumed: null,
  completeness: 0,
  toldBack: false,
  certain: false,
  firm: false,
  toldBeside: null,
  followUp: false,
  announces: false,
  alone: false
};

/** What stays of a draft whose words tell an action by this chance, as a table of one weight says. */
function weighed(draft: Partial<Draft>, chance: number, of = reader): Draft | undefined {
  const weights = new Map([['en', new Map([['#', Math.log(chance / (1 - chance))]])]]);
  return weighedByWords([{ ...WEAK, ...draft }], of, 'en', weights)[0];
}

const kept = (...of: Parameters<typeof weighed>): boolean => weighed(...of) !== undefined;

describe('a draft on weak evidence', () => {
  it('is left out where its words are hardly ever about an action, the sooner the weaker it is', () => {
    expect(kept({}, 0.25)).toBe(false);
    expect(kept({}, 0.35)).toBe(true);
    expect(kept({ doubts: ['agent near'] }, 0.25)).toBe(true);
    expect(kept({ doubts: ['agent near'] }, 0.1)).toBe(false);
  });

  it.each<[string, Partial<Draft>]>([
    ['lacks nothing but day and sum', { doubts: ['no particulars'] }],
    ['lacks nothing', { doubts: [] }],
    ['tells the sum of a named authority', { doubts: ['noun', 'target referred'], amount: 5 }],
    ['is a headline', { inTitle: true }],
    ['has only to come', { status: 'threatened' }],
    ['strikes no company', { targets: [] }]
  ])('stays where it %s', (_, draft) => {
    expect(kept(draft, 0.001)).toBe(true);
  });

  it('is not saved by a sum where nobody is named who acts', () => {
    expect(kept({ amount: 5 }, 0.001)).toBe(false);
  });

  it('stays where its sentence has too few words to weigh', () => {
    const text = 'The reply earned it an immediate ban.';
    const brief = createSceneReader({ ...clippingOf('Review', text), language: 'en' }, []);
    expect(kept({}, 0.001, brief)).toBe(true);
  });

  it('stays in a language that no weights are known for', () => {
    expect(weighedByWords([WEAK], reader, 'nl', new Map())).toEqual([WEAK]);
  });

  it('keeps a doubt where its words are more often about something else', () => {
    expect(weighed({}, 0.45)?.doubts).toEqual([...WEAK.doubts, 'unlikely words']);
    expect(weighed({}, 0.55)?.doubts).toEqual(WEAK.doubts);
  });

  it('is doubted by its words even where nothing else is open', () => {
    expect(weighed({ doubts: [] }, 0.2)?.doubts).toEqual(['unlikely words']);
  });
});

describe('the actions of a clipping', () => {
  it('are those that its words leave', () => {
    const text =
      'Regulators were busy again last spring. Google, which sells advertisements in many countries, has been fined there as well.';
    const clipping = { ...clippingOf('The week', text), language: 'en' };
    const { mentions } = createNameFinder(WORLD).find(clipping);
    const found = (weight: number) =>
      createActionFinder(
        WORLD,
        undefined,
        undefined,
        new Map([['en', new Map([['#', weight]])]])
      )(clipping, mentions).map(({ type, targets }) => `${type} ${targets.join()}`);
    expect(found(5)).toEqual(['fine google']);
    expect(found(-5)).toEqual([]);
  });
});
