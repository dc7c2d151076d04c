import { describe, expect, it } from 'vitest';
import { datedActions } from './dated-actions.ts';

type Language = 'fr' | 'en';

/** Earlier actions need not stand first. */
function sorted(lines: readonly string[]): string[] {
  return [...lines].sort();
}

describe('several actions of one sentence', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'L’Arcep a condamné Free à 9 millions d’euros lundi, SFR à 7 millions mardi et Bouygues à 4 millions mercredi.',
      [
        'fine fr-arcep → free 2025-06-30 9000000',
        'fine fr-arcep → sfr 2025-07-01 7000000',
        'fine fr-arcep → bouygues 2025-07-02 4000000'
      ]
    ],
    [
      'fr',
      'La Consob a sanctionné lundi Revolut (9 millions d’euros), mis en demeure Monzo et ouvert une enquête sur Klarna.',
      [
        'fine it-consob → revolut 2025-06-30 9000000',
        'order it-consob → monzo 2025-06-30',
        'investigation_opened it-consob → klarna 2025-06-30'
      ]
    ],
    [
      'fr',
      'Auchan a été condamné lundi à 9 millions d’euros par la DGCCRF, et son rival Carrefour a été mis en demeure.',
      ['fine fr-dgccrf → auchan 2025-06-30 9000000', 'order fr-dgccrf → carrefour 2025-06-30']
    ],
    [
      'en',
      'The FCA ordered Revolut on Monday to change its terms, two months after it opened an investigation into Monzo.',
      ['order gb-fca → revolut 2025-06-30', 'investigation_opened gb-fca → monzo 2025-04']
    ],
    [
      'fr',
      'L’Arcep a ordonné lundi à Free de changer ses contrats, deux mois après avoir ouvert une enquête sur SFR.',
      ['order fr-arcep → free 2025-06-30', 'investigation_opened fr-arcep → sfr 2025-04']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, text))).toEqual(sorted(actions));
  });
});

describe('what the sentences behind an action go on to tell', () => {
  const NEWS = {
    en: 'The FCA fined Revolut £9m on Monday.',
    fr: 'L’Arcep a infligé lundi 9 millions d’euros à Free.'
  };
  const FINE = {
    en: 'fine gb-fca → revolut 2025-06-30 9000000',
    fr: 'fine fr-arcep → free 2025-06-30 9000000'
  };
  it.each<[Language, string, string[]]>([
    [
      'en',
      'The agency, which fined Monzo £2m in 2022, has been investigating Klarna since March.',
      ['fine gb-fca → monzo 2022 2000000', 'investigation_opened gb-fca → klarna 2025-03']
    ],
    [
      'fr',
      'L’autorité, qui avait puni SFR de 2 millions d’euros en 2022, enquête sur Bouygues depuis mars.',
      ['fine fr-arcep → sfr 2022 2000000', 'investigation_opened fr-arcep → bouygues 2025-03']
    ],
    [
      'en',
      'It is its second fine on the company, after £2m in 2022.',
      ['fine gb-fca → revolut 2022 2000000']
    ],
    [
      'fr',
      'C’est la deuxième sanction de l’autorité contre l’opérateur, après 2 millions d’euros en 2022.',
      ['fine fr-arcep → free 2022 2000000']
    ],
    [
      'en',
      'It is not the first time: in 2021 the Financial Conduct Authority fined it £2m, and in 2022 sued it.',
      ['fine gb-fca → revolut 2021 2000000', 'lawsuit gb-fca → revolut 2022']
    ],
    [
      'fr',
      'En 2021, l’Autorité de la concurrence lui avait infligé 2 millions d’euros, et en 2022 l’avait mis en demeure.',
      ['fine fr-adlc → free 2021 2000000', 'order fr-adlc → free 2022']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, `${NEWS[language]} ${text}`))).toEqual(
      sorted([FINE[language], ...actions])
    );
  });

  it('keeps to a year that « since » is said to be of', () => {
    expect(
      datedActions(
        'fr',
        'L’examen avait commencé en mai 2022. Depuis juin de la même année, Temu est interdit au Vietnam.'
      )
    ).toEqual(['ban vn-authorities → temu 2022-06']);
  });
});
