import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets date amount » of each action. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, authorities, targets, date, amount }) =>
      [type, authorities.join('+'), targets.join('+'), date.date ?? '-', amount ?? '-'].join(' ')
  );
}

describe('the day of a headline', () => {
  it('is not that of what somebody in another country has done', () => {
    expect(
      read(
        'en',
        'The Dutch data protection authority will block access to Binance. In early March 2024, Nigerian authorities imposed a $10 billion penalty on the exchange.',
        'Dutch data protection authority to block access to Binance'
      )
    ).toEqual(['ban nl-ap binance - -', 'fine ng-authorities binance 2024-03 10000000000']);
  });

  it('is not that of what had been done already', () => {
    expect(
      read(
        'fr',
        'En France, la CNIL avait déjà puni Amazon d’une amende de 35 millions d’euros en décembre 2020.',
        'La CNPD luxembourgeoise inflige une amende de 746 millions d’euros à Amazon'
      )
    ).toEqual(['fine lu-cnpd amazon - 746000000', 'fine fr-cnil amazon 2020-12 35000000']);
  });
});

describe('a fine “from” a year', () => {
  it('was imposed in that year', () => {
    expect(
      read(
        'en',
        'In May 2025 the Irish DPC issued a €530m fine against TikTok. It trails only the €1.2bn Meta fine from 2023, also by the Irish DPC.'
      )
    ).toEqual(['fine ie-dpc tiktok 2025-05 530000000', 'fine ie-dpc meta 2023 1200000000']);
  });
});

describe('a sum in capital letters', () => {
  it('is not the company 3M', () => {
    expect(read('en', 'Coinbase faces a €3.3M fine from the Dutch central bank.')).toEqual([
      'fine nl-dnb coinbase - 3300000'
    ]);
    expect(read('en', 'The EPA fined 3M $2.8M in 2023.')).toEqual(['fine us-epa 3m 2023 2800000']);
  });
});

describe('the base of a fine', () => {
  it('is no fine of its own', () => {
    expect(
      read(
        'en',
        'Coinbase was fined €3.3m by the Dutch central bank in January 2023. The base fine is €2 million, but it was increased.'
      )
    ).toEqual(['fine nl-dnb coinbase 2023-01 3300000']);
  });
});

describe('a fine that is suspended', () => {
  it('bans nobody in a headline', () => {
    expect(read('fr', 'Les juges de Luxembourg ont suspendu l’amende.', 'Amazon : amende suspendue')).toEqual(
      []
    );
    expect(read('en', 'Judges in Luxembourg stayed the fine.', 'Amazon: fine suspended')).toEqual([]);
  });
});
