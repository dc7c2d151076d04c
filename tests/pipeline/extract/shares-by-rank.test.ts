import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('of two that are fined together each has the sum of its rank', () => {
  it.each<['fr' | 'en', string]>([
    [
      'fr',
      'Bolt et Wolt ont écopé lundi d’une sanction de 300 millions d’euros de la Commission européenne : 200 millions pour la première, 100 millions pour la seconde.'
    ],
    [
      'fr',
      'La Commission européenne a infligé 300 millions d’euros à Bolt et Wolt : 100 millions pour le second et 200 millions pour le premier.'
    ],
    [
      'en',
      'The European Commission fined Bolt and Wolt 300 million euros: 200 million for the former, 100 million for the latter.'
    ]
  ])('%s: %s', (language, text) => {
    expect(actionLines(language, text).sort()).toEqual([
      'fine eu-commission bolt 200000000',
      'fine eu-commission wolt 100000000'
    ]);
  });
});

describe('sums dealt before a colon', () => {
  it.each<['fr' | 'en', string]>([
    ['fr', '27 millions pour Bolt, 15 pour Wolt : les deux entreprises ont été sanctionnées par la Cnil.'],
    ['en', '€27m for Bolt, €15m for Wolt: the two companies have been fined by the CNIL.']
  ])('are those of whoever is spoken of behind (%s): %s', (language, text) => {
    expect(actionLines(language, text).sort()).toEqual([
      'fine fr-cnil bolt 27000000',
      'fine fr-cnil wolt 15000000'
    ]);
  });

  it('are not those of a company that is named behind', () => {
    expect(
      actionLines('fr', '27 salariés pour Bolt, 15 pour Wolt : Uber a été sanctionné par la Cnil.')
    ).toEqual(['fine fr-cnil uber -']);
  });
});
