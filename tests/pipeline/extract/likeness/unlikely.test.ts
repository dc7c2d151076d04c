import { describe, expect, it } from 'vitest';
import { createActionFinder } from '../../../../src/pipeline/extract/actions.ts';
import { withoutUnlikely } from '../../../../src/pipeline/extract/likeness/unlikely.ts';
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

/** How likely such words tell an action, as a table of one weight. */
function kept(draft: Partial<Draft>, chance: number, of = reader): boolean {
  const weights = new Map([['en', new Map([['#', Math.log(chance / (1 - chance))]])]]);
  return withoutUnlikely([{ ...WEAK, ...draft }], of, 'en', weights).length === 1;
}

describe('a draft on weak evidence', () => {
  it('is left out where its words are hardly ever about an action, the sooner the weaker it is', () => {
    expect(kept({}, 0.1)).toBe(false);
    expect(kept({}, 0.3)).toBe(true);
    expect(kept({ doubts: ['agent near'] }, 0.1)).toBe(true);
    expect(kept({ doubts: ['agent near'] }, 0.03)).toBe(false);
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
    expect(withoutUnlikely([WEAK], reader, 'nl', new Map())).toHaveLength(1);
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
