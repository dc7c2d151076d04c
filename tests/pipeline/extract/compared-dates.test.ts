import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** Dates of the actions of a sentence, which nothing else dates. */
const dates = (language: 'en' | 'fr', sentence: string) =>
  actionsIn(language, sentence).map(({ date }) => date.date);

describe('the year of a sum with which a fine is compared', () => {
  it.each<['en' | 'fr', string]>([
    [
      'en',
      'The antitrust watchdog fined Alibaba 18.2bn yuan, nearly three times what Qualcomm was made to pay in 2015.'
    ],
    ['en', 'The CNIL fined Google 325 million euros, twice the sum imposed on Amazon in 2020.'],
    [
      'en',
      'The European Commission fined Google 2.95 billion euros, dwarfing the 1.49 billion levied in March 2019.'
    ],
    ['en', 'The FTC fined Meta $5 billion, eclipsing the penalty given to Equifax in July 2019.'],
    [
      'fr',
      'La Cnil a infligé à Google une sanction supérieure aux 50 millions d’euros versés par Amazon en 2015.'
    ],
    [
      'fr',
      'La Cnil a infligé à Google une amende de 325 millions d’euros, plus que les 150 millions réclamés en janvier 2022.'
    ],
    [
      'fr',
      'La Commission européenne a infligé à Google une amende de 2,95 milliards d’euros, loin des 4,3 milliards payés en 2018.'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a condamné Apple à 1,1 milliard d’euros, trois fois celle infligée à Google en 2019.'
    ]
  ])('is none of the fine: %s %s', (language, sentence) => {
    expect(dates(language, sentence)).toEqual([null]);
  });

  it.each<['en' | 'fr', string, string]>([
    ['en', 'The CNIL fined Google more than 100 million euros in December 2020.', '2020-12'],
    ['en', 'Google was handed a fine of more than 50 million euros by the CNIL in 2019.', '2019'],
    [
      'en',
      'The CNIL fined Google 50 million euros in 2019, more than what it had imposed on others.',
      '2019'
    ],
    ['fr', 'La Cnil a infligé à Google une amende supérieure à 50 millions d’euros en 2019.', '2019'],
    [
      'fr',
      'Google a écopé d’une amende supérieure à 50 millions d’euros infligée par la Cnil en 2019.',
      '2019'
    ],
    ['fr', 'Google a payé l’amende de 50 millions d’euros que la Cnil lui avait infligée en 2019.', '2019']
  ])('is that of a fine which is told by it: %s %s', (language, sentence, date) => {
    expect(dates(language, sentence)).toEqual([date]);
  });
});
