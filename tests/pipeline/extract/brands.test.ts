import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « targets amount » of each action. */
function read(language: 'fr' | 'en', title: string, text: string): string[] {
  return actionsIn(language, text, { title }).map(({ targets, amount }) => `${targets.join('+')} ${amount}`);
}

describe('a fine told of a brand and of its owner', () => {
  it.each([
    [
      'fr',
      'Google Shopping : la justice confirme l’amende de 2,4 milliards d’euros',
      'La Cour de justice de l’Union européenne a validé l’amende de 2,42 milliards d’euros infligée à Google.',
      ['google 2420000000']
    ],
    [
      'en',
      'Instagram fined €405m over children’s data',
      'The Irish Data Protection Commission has fined Meta €405 million over how Instagram treats teenagers.',
      ['meta 405000000']
    ],
    [
      'en',
      'Review',
      'Ofcom fined Meta £3 million. Instagram was fined £3 million because it had lost files, the regulator said.',
      ['meta 3000000']
    ]
  ] as const)('is one, in %s: « %s » « %s »', (language, title, text, told) => {
    expect(read(language, title, text)).toEqual(told);
  });

  it('is two where the sums differ', () => {
    const text = 'Ofcom fined Meta £3 million in March. It fined Instagram £5 million in May.';
    expect(read('en', 'Review', text)).toEqual(['meta 3000000', 'instagram 5000000']);
  });

  it('is told of the brands where the title has their owner', () => {
    const text = 'La Commission européenne a ouvert mardi une enquête contre Facebook et Instagram.';
    expect(read('fr', 'Meta visé par une enquête de Bruxelles', text)).toEqual(['facebook+instagram null']);
  });
});
