import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** The days and sums of what a clipping of Friday, 4 July 2025 tells, in the order of days. */
function told(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' })
    .map(({ date, amount }) => `${date.date ?? 'none'} ${amount ?? '-'}`)
    .sort();
}

describe('an action that the news only looks back on', () => {
  it.each([
    ['en', 'BaFin said on Thursday it had fined N26 €4 million on June 12.', '2025-06-12 4000000'],
    ['en', 'BaFin announced on Thursday that it had fined N26 €4 million in June.', '2025-06 4000000'],
    [
      'fr',
      'La Cnil a annoncé jeudi avoir infligé le 12 juin une amende de 10 millions d’euros à Uber.',
      '2025-06-12 10000000'
    ],
    [
      'fr',
      'Le régulateur irlandais a indiqué jeudi avoir ouvert le 12 juin une enquête sur TikTok.',
      '2025-06-12 -'
    ],
    [
      'en',
      'Apple changed its terms on Thursday after being fined €500 million by the European Commission in April.',
      '2025-04 500000000'
    ],
    [
      'en',
      'Apple on Monday filed an appeal against the €500 million fine imposed on it by the European Commission in April.',
      '2025-04 500000000'
    ],
    [
      'en',
      'Apple paid on Monday the €500 million fine the European Commission had imposed on April 23.',
      '2025-04-23 500000000'
    ],
    [
      'fr',
      'Apple a fait appel lundi de l’amende de 500 millions d’euros que la Commission européenne lui avait infligée en avril.',
      '2025-04 500000000'
    ],
    [
      'fr',
      'Apple a annoncé jeudi des changements, après l’amende de 500 millions d’euros infligée en avril par la Commission européenne.',
      '2025-04 500000000'
    ],
    [
      'en',
      'Amazon lost its appeal in March against a €746 million fine imposed in 2021 by Luxembourg’s privacy regulator.',
      '2021 746000000'
    ],
    [
      'en',
      'Shares in N26 fell 3% on Thursday after BaFin fined the bank €4 million on Wednesday.',
      '2025-07-02 4000000'
    ]
  ] as const)('has its own day (%s): %s', (language, text, line) => {
    expect(told(language, text)).toEqual([line]);
  });

  it.each([
    [
      'en',
      'Apple changed its terms on Thursday, two months after the European Commission fined it €500 million.',
      '2025-05 500000000'
    ],
    [
      'en',
      'N26 named a new boss on Thursday, a day after it was fined €4 million by BaFin.',
      '2025-07-02 4000000'
    ],
    [
      'fr',
      'L’action N26 a reculé jeudi, au lendemain d’une amende de 4 millions d’euros infligée par la BaFin.',
      '2025-07-02 4000000'
    ],
    [
      'en',
      'In a decision dated June 12 and published on Thursday, the CNIL fined Uber €10 million.',
      '2025-06-12 10000000'
    ],
    [
      'en',
      'In a June 12 decision made public on Thursday, BaFin fined N26 €4 million.',
      '2025-06-12 4000000'
    ],
    [
      'fr',
      'Par une décision du 12 juin, rendue publique jeudi, la Cnil a condamné Uber à 10 millions d’euros d’amende.',
      '2025-06-12 10000000'
    ]
  ] as const)(
    'has the day that is counted from the news, or that its decision bears (%s): %s',
    (language, text, line) => {
      expect(told(language, text)).toEqual([line]);
    }
  );

  it.each([
    [
      'en',
      'Ireland’s DPC fined Meta €1.2 billion in 2023, a year after fining Instagram €405 million.',
      ['2022 405000000', '2023 1200000000']
    ],
    [
      'en',
      'BaFin fined N26 €4 million on Thursday, after fining it €9.2 million in May 2024.',
      ['2024-05 9200000', '2025-07-03 4000000']
    ],
    [
      'en',
      'BaFin fined N26 €4 million on Thursday, following a €9.2 million penalty in May 2024.',
      ['2024-05 9200000', '2025-07-03 4000000']
    ],
    [
      'fr',
      'La BaFin a infligé jeudi une amende de 4 millions d’euros à N26, déjà condamnée en mai 2024 à 9,2 millions d’euros.',
      ['2024-05 9200000', '2025-07-03 4000000']
    ],
    [
      'en',
      'The CNIL fined Orange €50 million on Tuesday. It had previously fined Amazon €35 million.',
      ['2025-07-01 50000000', 'none 35000000']
    ],
    [
      'fr',
      'N26 a ouvert jeudi un bureau à Paris. La banque a déjà été condamnée à 4 millions d’euros d’amende par la BaFin.',
      ['none 4000000']
    ],
    [
      'en',
      'Amazon, which was fined €746 million in 2021, was sued on Thursday by the FTC.',
      ['2021 746000000', '2025-07-03 -']
    ]
  ] as const)('is told apart from another one (%s): %s', (language, text, lines) => {
    expect(told(language, text)).toEqual(lines);
  });

  it.each([
    ['en', 'BaFin said on Thursday it had fined N26 €4 million over a breach in 2023.', '2025-07-03 4000000'],
    [
      'fr',
      'La BaFin a indiqué jeudi avoir condamné N26 à 4 millions d’euros d’amende pour une panne survenue en juin.',
      '2025-07-03 4000000'
    ],
    ['en', 'Shares in N26 fell 3% on Thursday after BaFin fined the bank €4 million.', '2025-07-03 4000000'],
    [
      'en',
      'BaFin on Thursday imposed a €4 million fine on N26, the highest levied in 2025.',
      '2025-07-03 4000000'
    ],
    [
      'fr',
      'La BaFin a infligé jeudi 4 millions d’euros d’amende à N26, au lendemain de la publication de ses comptes.',
      '2025-07-03 4000000'
    ],
    ['en', 'BaFin fined N26 €4 million on Thursday for ignoring an order of June 12.', '2025-07-03 4000000'],
    [
      'en',
      'Italy’s antitrust authority ordered Meta on Tuesday to suspend terms that took effect on June 15.',
      '2025-07-01 -'
    ]
  ] as const)('is not seen where it is the news (%s): %s', (language, text, line) => {
    expect(told(language, text)).toEqual([line]);
  });
});

describe('an action that the opening sentence says was done, without its day', () => {
  it.each([
    ['fr', 'Une amende de 64 millions d’euros a été infligée à Airbnb en Espagne.', '2025-07-04 64000000'],
    ['fr', 'L’introduction en Bourse d’Ant Group a été suspendue par Pékin.', '2025-07-04 -'],
    [
      'en',
      'A fine of €64 million has been imposed on Airbnb by Spain’s consumer ministry.',
      '2025-07-04 64000000'
    ],
    [
      'en',
      'Apple appealed on Monday against a €500 million fine imposed by the European Commission.',
      'none 500000000'
    ],
    [
      'fr',
      'Apple a fait appel lundi de l’amende de 500 millions d’euros infligée par la Commission européenne.',
      'none 500000000'
    ]
  ] as const)(
    'is of the day of publication, and what is only named is of none (%s): %s',
    (language, text, expected) => {
      expect(told(language, text)).toEqual([expected]);
    }
  );
});
