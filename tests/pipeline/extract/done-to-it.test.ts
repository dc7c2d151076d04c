import { describe, expect, it } from 'vitest';
import { datedActions } from './dated-actions.ts';

describe('what a company has done to it, in the words of dailies', () => {
  const BY = 'mardi par la Cnil';
  it.each([
    ['se voit', 'sanctionner'],
    ['s’est vu', 'sanctionner'],
    ['se fait', 'sanctionner'],
    ['s’est fait', 'sanctionner'],
    ['s’est encore fait', 'sanctionner'],
    ['vient de se faire', 'sanctionner'],
    ['vient de se voir', 'sanctionner'],
    ['a fini par se faire', 'sanctionner'],
    ['se retrouve', 'puni'],
    ['a été', 'pénalisé']
  ])('is a fine: %s %s', (auxiliary, verb) => {
    expect(datedActions('fr', `Ryanair ${auxiliary} ${verb} ${BY}.`)).toEqual([
      'fine fr-cnil → ryanair 2025-07-01'
    ]);
  });

  it.each(['pourrait se faire', 'risque de se faire', 'ne s’est pas fait', 'craint de se voir'])(
    'is none yet: %s',
    (auxiliary) => {
      const told = datedActions('fr', `Ryanair ${auxiliary} sanctionner par la Cnil.`);
      expect(told.filter((one) => !one.includes('threatened'))).toEqual([]);
    }
  );

  it.each(['a puni', 'a pénalisé', 'vient de punir'])('%s', (verb) => {
    expect(datedActions('fr', `La Cnil ${verb} Ryanair mardi.`)).toEqual([
      'fine fr-cnil → ryanair 2025-07-01'
    ]);
  });

  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'La Cnil a sanctionné Orange mardi. Ses deux rivaux, Deezer et Spotify, écopent respectivement de 76,1 et 62,9 millions d’euros.',
      [
        'fine fr-cnil → orange 2025-07-01',
        'fine fr-cnil → deezer 2025-07-01 76100000',
        'fine fr-cnil → spotify 2025-07-01 62900000'
      ]
    ],
    [
      'fr',
      'La Cnil a sanctionné Orange mardi. Deezer et Spotify devront payer respectivement 76,1 et 62,9 millions.',
      [
        'fine fr-cnil → orange 2025-07-01',
        'fine fr-cnil → deezer 2025-07-01 76100000',
        'fine fr-cnil → spotify 2025-07-01 62900000'
      ]
    ],
    [
      'en',
      'The CNIL fined Orange on Tuesday. Its rival, Deezer, was fined €5m.',
      ['fine fr-cnil → orange 2025-07-01', 'fine fr-cnil → deezer 2025-07-01 5000000']
    ]
  ])('strikes rivals too, each with its own sum (%s): %s', (language, text, actions) => {
    expect(datedActions(language, text)).toEqual(actions);
  });
});
