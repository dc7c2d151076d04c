import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/pipeline/extract/sums/amounts.ts';

const amounts = (text: string) => findAmounts(text).map(({ value, currency }) => `${value} ${currency}`);

describe('amounts of a text', () => {
  it.each([
    ['1,8 milliard d’euros', '1800000000 EUR'],
    ['$2.8bn', '2800000000 USD'],
    ['€530m', '530000000 EUR'],
    ['500 000 yuans', '500000 CNY'],
    ['500\u202f000\u00a0euros', '500000 EUR'],
    ['50 M€', '50000000 EUR'],
    ['2,42 Md€', '2420000000 EUR'],
    ['US$ 1 billion', '1000000000 USD'],
    ['207 milliards de wons', '207000000000 KRW'],
    ['Rs 1,337.76 crore', '13377600000 INR'],
    ['A$50 million', '50000000 AUD'],
    ['£3,000', '3000 GBP'],
    ['un milliard de dollars', '1000000000 USD'],
    ['a billion dollars', '1000000000 USD'],
    ['150 millions de livres sterling', '150000000 GBP'],
    ['375 000 €', '375000 EUR'],
    ['a 1.13 billion-euro fine', '1130000000 EUR'],
    ['20 millions d’euros', '20000000 EUR'],
    ['EUR 1.2bn', '1200000000 EUR'],
    ['Cinquante millions d’euros', '50000000 EUR'],
    ['deux milliards et demi d’euros', '2500000000 EUR'],
    ['a half-billion-euro fine', '500000000 EUR'],
    ['14 milliards de francs CFA', '14000000000 XOF'],
    ['sept cent quarante-six millions d’euros', '746000000 EUR'],
    ['cent vingt millions d’euros', '120000000 EUR'],
    ['deux cents millions d’euros', '200000000 EUR'],
    ['soixante-dix-sept millions d’euros', '77000000 EUR'],
    ['soixante et onze millions d’euros', '71000000 EUR'],
    ['quatre-vingt-dix-neuf millions d’euros', '99000000 EUR'],
    ['quatre-vingts millions d’euros', '80000000 EUR'],
    ['dix-huit millions d’euros', '18000000 EUR'],
    ['vingt et un millions d’euros', '21000000 EUR'],
    ['a hundred and twenty million dollars', '120000000 USD'],
    ['seven hundred forty-six million euros', '746000000 EUR'],
    ['a two-million-euro fine', '2000000 EUR'],
    ['a five hundred million dollar fine', '500000000 USD'],
    ['290 mln euros', '290000000 EUR'],
    ['71.8 million francs', '71800000 CHF'],
    ['N766,242,500', '766242500 NGN'],
    ['N766m', '766000000 NGN'],
    ['N1.2tn', '1200000000000 NGN'],
    ['TL 61.3 million', '61300000 TRY'],
    ['61 million TL', '61000000 TRY'],
    ['R13bn', '13000000000 ZAR'],
    ['R150 million', '150000000 ZAR'],
    ['RM500,000', '500000 MYR'],
    ['P25 million', '25000000 PHP'],
    ['Tk 10 crore', '100000000 BDT'],
    ['Dh1.5 million', '1500000 AED'],
    ['10 billion South Korean won', '10000000000 KRW'],
    ['220 million Nigerian naira', '220000000 NGN'],
    ['20 million Polish zlotys', '20000000 PLN'],
    ['4.6 billion Russian roubles', '4600000000 RUB'],
    ['351 million koruna', '351000000 CZK'],
    ['Sh5 million', '5000000 KES']
  ])('reads %s', (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });

  it.each([
    ['de 887,6, 12,5 et 140 millions d’euros', ['887600000 EUR', '12500000 EUR', '140000000 EUR']],
    ['respectivement, 168.000 et 86.500 euros', ['168000 EUR', '86500 EUR']],
    ['12,000 and 5,000 dollars', ['12000 USD', '5000 USD']],
    ['in 2019, 2020 and 12 million dollars', ['12000000 USD']],
    ['le 4 et 60 000 euros', ['60000 EUR']]
  ])('reads the numbers of a list: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    'an N95 mask',
    'the R2 unit',
    'a P38 pistol',
    'R1200 GS',
    'Route N 7',
    'page P12,5',
    'N2024',
    'RM 12'
  ])('takes a letter without scale or groups for no money: %s', (text) => {
    expect(amounts(text)).toEqual([]);
  });

  it('reads no number where words are none, rather than a part of them', () => {
    expect(amounts('trois deux millions d’euros')).toEqual([]);
    expect(amounts('twenty thirty million euros')).toEqual([]);
  });

  it('marks the conversion in brackets', () => {
    expect(findAmounts('18.228 billion yuan (some $2.8 billion)').map(({ converted }) => converted)).toEqual([
      false,
      true
    ]);
    expect(findAmounts('300 000 yuans (environ 38 500 euros)').map(({ converted }) => converted)).toEqual([
      false,
      true
    ]);
    expect(findAmounts('10 euros, puis (en mai) 20 euros').map(({ converted }) => converted)).toEqual([
      false,
      false
    ]);
  });

  it('leaves currency and scale to the amount before where each has somebody of its own', () => {
    const listed = ['27000000 EUR', '15000000 EUR', '5000000 EUR'];
    expect(amounts('27 millions d’euros pour Free Mobile, quinze pour Free et 5 pour Iliad')).toEqual(listed);
    expect(amounts('27 millions d’euros pour Free, 15 pour cent de plus')).toEqual(['27000000 EUR']);
    expect(amounts('€27m for Free, 15 for lunch')).toEqual(['27000000 EUR']);
  });

  it('finds none in numbers without a currency', () => {
    expect(
      amounts('40 000 employés, 8 % en 2021, 3 millions de voyageurs, 1.3 billion users, Covid-19')
    ).toEqual([]);
  });
});
