import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « targets date amount » of each fine, of a clipping published on 12 June 2025. */
function fines(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-06-12' }).map(({ targets, date, amount }) =>
    [targets.join('+'), date.date, amount].join(' ')
  );
}

describe('several fines told in one sentence', () => {
  it('of one company are as many as there are sums with a time of their own', () => {
    expect(
      fines(
        'fr',
        'La Commission européenne a infligé à Intel des amendes de 2 milliards d’euros en juin 2017, 4 milliards en 2018 puis 1 milliard en mars 2019.'
      )
    ).toEqual(['intel 2017-06 2000000000', 'intel 2018 4000000000', 'intel 2019-03 1000000000']);
    expect(
      fines('en', 'The Dutch regulator fined Uber €10 million in January and €290 million in August.')
    ).toEqual(['uber 2025-01 10000000', 'uber 2024-08 290000000']);
  });

  it('are told of a sum and of a part of it that has a time of its own', () => {
    const lead = 'L’Arcom a des doutes. C8 a reçu de l’Arcom 7,6 millions d’euros d’amendes, dont';
    expect(fines('fr', `${lead} 3,5 millions prononcés en février 2023.`)).toContain('c8 2023-02 3500000');
    expect(fines('fr', `${lead} 3,5 millions à payer en 2026.`)).toHaveLength(1);
  });

  it('of several companies have each the time behind its sum', () => {
    expect(
      fines('en', 'Ofcom fined Netflix £1.2m in May 2023 and Spotify £345,000 in September 2023.')
    ).toEqual(['netflix 2023-05 1200000', 'spotify 2023-09 345000']);
  });

  it('of several companies have each the time behind who pays', () => {
    const dealt = ['meta 2023-05 1200000000', 'linkedin 2024-10 310000000'];
    expect(
      fines(
        'en',
        'Ireland’s Data Protection Commission has fined them: €1.2bn for Meta in May 2023, €310m for LinkedIn in October 2024.'
      ).sort()
    ).toEqual(dealt.toSorted());
    expect(
      fines(
        'fr',
        'La DPC irlandaise a infligé 1,2 milliard d’euros à Meta en mai 2023, 310 millions à LinkedIn en octobre 2024.'
      )
    ).toEqual(dealt);
  });

  it('have a season of their own, and not the day of the sum before', () => {
    expect(
      fines(
        'fr',
        'La Cnil a infligé à Orange 50 millions d’euros à l’automne 2023 et à Shein 150 millions à l’été 2024.'
      )
    ).toEqual(['orange 2023 50000000', 'shein 2024 150000000']);
    expect(
      fines('en', 'Ofcom fined Netflix £1.2m in May 2023 and Spotify £345,000 in the autumn of 2024.')
    ).toEqual(['netflix 2023-05 1200000', 'spotify 2024 345000']);
  });

  it('are one where another sum is none, or something is told between them', () => {
    expect(
      fines('en', 'Ofcom fined Netflix £3 million in May 2023 and its revenue was £300 million in 2022.')
    ).toEqual(['netflix 2023-05 3000000']);
  });
});
