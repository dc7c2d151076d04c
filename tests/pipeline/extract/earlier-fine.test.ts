import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « authorities targets date amount » of each fine, of a clipping published on 12 June 2025, a Thursday. */
function fines(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-06-12' }).map(
    ({ authorities, targets, date, amount }) =>
      [authorities.join('+'), targets.join('+'), date.date, amount].join(' ')
  );
}

describe('a fine that a ruling leaves standing', () => {
  it('is told twice where the sentence says who had imposed it, and when', () => {
    expect(
      fines(
        'fr',
        'Le Conseil d’Etat a confirmé mercredi l’amende de 40 millions d’euros que la Cnil avait infligée à Spotify en juin 2023.'
      )
    ).toEqual(['fr-conseil-d-etat spotify 2025-06-11 40000000', 'fr-cnil spotify 2023-06 40000000']);
    expect(
      fines(
        'en',
        'The Court of Justice of the European Union on Wednesday dismissed Intel’s appeal against a fine of €376 million imposed by the European Commission in September 2023.'
      )
    ).toEqual(['eu-cjeu intel 2025-06-11 376000000', 'eu-commission intel 2023-09 376000000']);
  });

  it('has its own authority and day in a relative clause, before whoever tells it, and in a decision that fined', () => {
    expect(
      fines(
        'en',
        'A French court upheld a 50 million euro fine that the CNIL imposed on Spotify in 2019, the regulator said on Wednesday.'
      )
    ).toEqual(['fr-courts spotify 2025-06-11 50000000', 'fr-cnil spotify 2019 50000000']);
    expect(
      fines(
        'en',
        'The Federal Court of Justice upheld on Tuesday a 2021 decision by the Bundeskartellamt that fined Intel 12 million euros.'
      )
    ).toEqual(['de-bgh intel 2025-06-10 12000000', 'de-bundeskartellamt intel 2021 12000000']);
  });

  it('has its own sum where the ruling cuts it', () => {
    expect(
      fines(
        'en',
        'A court in Rome has cut to 7 million euros the 9 million euro fine that Italy’s antitrust authority imposed on Amazon in December 2021, the company said on Wednesday.'
      )
    ).toEqual(['it-courts amazon 2025-06-11 7000000', 'it-agcm amazon 2021-12 9000000']);
  });

  it('is told once where nothing says when it was imposed, or by the same verb', () => {
    expect(
      fines('fr', 'Le Conseil d’Etat a confirmé mercredi l’amende de 40 millions d’euros infligée à Spotify.')
    ).toHaveLength(1);
    expect(
      fines('en', 'The European Commission confirmed on Wednesday that it had fined Intel €376 million.')
    ).toHaveLength(1);
  });

  it.each([
    [
      'en',
      'The EU’s General Court dismissed Intel’s challenge to a €376 million fine.',
      'eu-general-court intel 2025-06-12 376000000'
    ],
    [
      'en',
      'Europe’s top court rejected Google’s appeal against a 2.42 billion euro fine on Tuesday.',
      'eu-cjeu google 2025-06-10 2420000000'
    ],
    [
      'fr',
      'Le Conseil d’État a rejeté jeudi le recours de Spotify contre une sanction de 5 millions d’euros.',
      'fr-conseil-d-etat spotify 2025-06-12 5000000'
    ],
    [
      'fr',
      'La cour d’appel de Paris a rejeté le recours d’Apple contre l’amende de 372 millions d’euros.',
      'fr-courts apple 2025-06-12 372000000'
    ]
  ] as const)('is told by the appeal that failed, in %s: %s', (language, text, told) => {
    expect(fines(language, text)).toEqual([told]);
  });
});

describe('a ruling that leaves no fine standing', () => {
  it.each([
    ['en', 'The General Court struck down the €1.49 billion fine on Google.'],
    [
      'en',
      'The Court of Justice dismissed the commission’s appeal against a judgment that struck down the penalty on Qualcomm.'
    ],
    ['en', 'The judge rejected Apple’s bid to end the lawsuit and a possible fine.'],
    ['fr', 'Bruxelles perd son appel contre l’annulation de l’amende infligée à Intel.'],
    [
      'fr',
      'La Cour de justice de l’Union européenne a rejeté le pourvoi de la Commission contre l’arrêt qui avait annulé l’amende infligée à Intel.'
    ],
    ['fr', 'Le tribunal a rejeté le recours de Free contre Orange.']
  ] as const)('tells none, in %s: %s', (language, text) => {
    expect(actionsIn(language, text, { published: '2025-06-12' })).toEqual([]);
  });
});

describe('a fine that a ruling changes', () => {
  it.each([
    [
      'fr',
      'Le tribunal administratif a ramené mardi de 32 à 15 millions d’euros l’amende que la Cnil avait infligée fin 2023 à Spotify.',
      ['fr-courts spotify 2025-06-10 15000000']
    ],
    [
      'fr',
      'Le Conseil d’État a réduit à 8 millions d’euros l’amende de 20 millions infligée en 2022 à Criteo par la Cnil, a-t-on appris jeudi.',
      ['fr-conseil-d-etat criteo 2025-06-12 8000000', 'fr-cnil criteo 2022 20000000']
    ],
    [
      'fr',
      'L’amende de 90 millions d’euros infligée à Orange par l’Autorité de la concurrence en 2021 a été ramenée jeudi à 40 millions par la cour d’appel de Paris.',
      ['fr-courts orange 2025-06-12 40000000', 'fr-adlc orange 2021 90000000']
    ],
    [
      'en',
      'A Rome court on Tuesday cut a 200 million euro fine imposed on Apple by Italy’s antitrust authority AGCM in 2021 to 120 million euros.',
      ['it-courts apple 2025-06-10 120000000', 'it-agcm apple 2021 200000000']
    ]
  ] as const)('is told with what is left and with what it was, in %s: %s', (language, text, told) => {
    expect(fines(language, text)).toEqual(told);
  });

  it('is told as it was where nothing says what is left', () => {
    expect(
      fines(
        'fr',
        'La cour d’appel de Versailles a divisé par trois l’amende de 1,5 million d’euros prononcée en 2021 par l’Autorité des marchés financiers contre Natixis.'
      )
    ).toEqual(['fr-amf natixis 2021 1500000']);
  });
});
