import { describe, expect, it } from 'vitest';
import { datedActions } from './dated-actions.ts';

describe('a fine that the next sentence says is no more', () => {
  it.each<['fr' | 'en', string]>([
    ['en', 'The AGCM fined Ryanair €20m in 2019. A court in Rome annulled the fine on Tuesday.'],
    ['en', 'In 2019 the AGCM ordered Ryanair to pay €20m. A court threw out the decision on Tuesday.'],
    [
      'en',
      'Ryanair will not have to pay the €20m fine that the AGCM imposed in 2019. A court quashed it on Tuesday.'
    ],
    ['en', 'The AGCM fined Ryanair €20m in 2019. The penalty was later overturned.'],
    ['en', 'The AGCM banned Ryanair’s app in 2019. A court in Rome annulled the ban on Tuesday.'],
    [
      'fr',
      'L’AGCM avait interdit l’application de Ryanair en 2019. Un tribunal a annulé mardi l’interdiction.'
    ],
    [
      'fr',
      'L’AGCM avait condamné Ryanair à 20 millions d’euros en 2019. Un tribunal a annulé mardi cette amende.'
    ],
    [
      'fr',
      'En 2019, l’AGCM avait infligé 20 millions d’euros d’amende à Ryanair. La décision a été annulée mardi.'
    ],
    [
      'fr',
      'Ryanair ne paiera pas les 20 millions d’euros que l’AGCM lui avait infligés en 2019. Un tribunal les a annulés.'
    ],
    ['fr', 'Ryanair échappe à l’amende de 20 millions d’euros que l’AGCM lui avait infligée en 2019.']
  ])('is none (%s): %s', (language, text) => {
    expect(datedActions(language, text)).toEqual([]);
  });

  it.each<['fr' | 'en', string, string]>([
    [
      'en',
      'The AGCM fined Ryanair €20m in 2019. A court refused to annul the decision.',
      'fine it-agcm → ryanair 2019 20000000'
    ],
    [
      'en',
      'The AGCM fined Ryanair €20m in 2019. A court annulled the decision in part.',
      'fine it-agcm → ryanair 2019 20000000'
    ],
    [
      'fr',
      'L’AGCM avait condamné Ryanair à 20 millions d’euros en 2019. Un tribunal n’a pas annulé cette amende.',
      'fine it-agcm → ryanair 2019 20000000'
    ]
  ])('stands where it is only attacked or cut (%s): %s', (language, text, action) => {
    expect(datedActions(language, text)).toEqual([action]);
  });
});
