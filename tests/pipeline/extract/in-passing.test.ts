import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** What a clipping's text tells, as « type authority → targets day sum ». */
function told(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, authorities, targets, date, amount }) =>
      `${type} ${authorities.join('+')} → ${targets.join('+')} ${date.date ?? '?'}${amount === null ? '' : ` ${amount}`}`
  );
}

describe('what a relative clause says that somebody did', () => {
  it.each([
    [
      'en',
      'The suit that the Justice Department filed against Google in October 2020 was about that rectangle.',
      'lawsuit us-doj → google 2020-10'
    ],
    [
      'en',
      'The fine the FTC imposed on Meta in 2019 changed nothing, says a lawyer.',
      'fine us-ftc → meta 2019'
    ],
    [
      'fr',
      "L'amende que la Cnil a infligée à Google en janvier 2022 n'a rien changé.",
      'fine fr-cnil → google 2022-01'
    ]
  ] as const)('%s: « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'The fine that the FTC could impose on Meta would be a record.'],
    ['en', 'The suit that Epic filed against Apple in 2020 was about a commission.'],
    ['en', 'The lawsuit that Amazon filed against the FTC in March has been dismissed.'],
    ['en', 'The orders that China issued for 300 Airbus jets in 2022 were a record.'],
    ['fr', "L'amende que la Cnil avait infligée à Google en janvier 2022 a été annulée."],
    ['fr', 'L’enquête que Le Monde a ouverte sur Uber en 2022 a fait du bruit.']
  ] as const)('%s: nothing in « %s »', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});

describe('those without office', () => {
  it.each([
    [
      'fr',
      'En 2011, un étudiant autrichien, Max Schrems, adresse à la minuscule administration vingt-deux plaintes contre Facebook.'
    ],
    [
      'fr',
      'Le cabinet canadien Example, qui l’a découpé à la scie diamant, y reconnaît la main du fondeur shanghaïen SMIC.'
    ],
    [
      'fr',
      'La fédération des distributeurs a saisi la Commission indienne de la concurrence. Elle accuse Amazon et Flipkart de vendre à perte.'
    ],
    [
      'en',
      'Meta argues that it cannot be brought before a Kenyan court. They say they were blacklisted after trying to form a union.'
    ]
  ] as const)('%s: nothing in « %s »', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });

  it('leaves what an authority does beside them', () => {
    expect(
      told(
        'fr',
        'La Commission indienne de la concurrence a rendu son rapport. Elle accuse Amazon et Flipkart de favoriser leurs vendeurs.'
      )
    ).toEqual(['investigation_opened in-cci → amazon+flipkart ?']);
  });
});

describe('fines listed without verbs', () => {
  it('are of the authority that the text has just told of', () => {
    const text =
      'La DPC a infligé à WhatsApp une amende de 225 millions d’euros en septembre 2021. Depuis, le compteur s’est affolé. Google, 1,2 milliard en mai 2023 pour ses transferts vers les États-Unis ; LinkedIn, 310 millions en octobre 2024 ; TikTok, 530 millions, en mai 2025.';
    expect(told('fr', text)).toEqual([
      'fine ie-dpc → whatsapp 2021-09 225000000',
      'fine ie-dpc → google 2023-05 1200000000',
      'fine ie-dpc → linkedin 2024-10 310000000',
      'fine ie-dpc → tiktok 2025-05 530000000'
    ]);
  });

  it.each([
    [
      'fr',
      'La DPC a infligé à WhatsApp une amende de 225 millions d’euros en 2021. Le secteur se porte bien : Google, 1,2 milliard de bénéfices en mai 2023 ; LinkedIn, 310 millions d’utilisateurs.',
      'fine ie-dpc → whatsapp 2021 225000000'
    ],
    [
      'en',
      'The FTC fined Google $5bn in 2019. Lobbying budgets rose: Google, $12m in 2020; Amazon, $18m in 2021.',
      'fine us-ftc → google 2019 5000000000'
    ]
  ] as const)('%s: are none in « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });
});
