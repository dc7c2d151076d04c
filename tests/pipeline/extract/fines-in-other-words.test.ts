import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('fines as the press words them', () => {
  it.each([
    [
      'Google was dealt a 2.95 billion euro blow by the European Commission.',
      'eu-commission google 2950000000'
    ],
    ['Ofcom docked Royal Mail 21 million pounds for late letters.', 'gb-ofcom royal-mail 21000000'],
    [
      'Barclays was docked 50,000 pounds under Britain’s Financial Services Act.',
      'gb-authorities barclays 50000'
    ],
    [
      'India’s markets regulator wants 48 billion rupees back from Citigroup.',
      'in-authorities citigroup 48000000000'
    ],
    ['The FCA is demanding 40 million pounds from Barclays.', 'gb-fca barclays 40000000'],
    [
      'The affair ended with a 50 million euro bill for Orange, which the CNIL punished for its advertisements.',
      'fr-cnil orange 50000000'
    ],
    [
      'HSBC pleaded guilty in New York; the bill in America amounts to $2 billion.',
      'us-authorities hsbc 2000000000'
    ],
    [
      'Ericsson agreed in 2019 to pay 1.06 billion dollars to the United States to end bribery inquiries.',
      'us-authorities ericsson 1060000000'
    ],
    [
      'The SEC accepted an offer by Tesla, Nikola and six others to pay 20 million dollars.',
      'us-sec tesla+nikola 20000000'
    ],
    ['Finma said UBS must give up 4.4 million francs in profits.', 'ch-finma ubs 4400000'],
    [
      'Nestle’s guilty plea over the price of water brought a C$50 million fine from an Ontario judge.',
      'ca-courts nestle 50000000'
    ],
    ['Ibama handed Vale a 635 million real penalty.', 'br-ibama vale 635000000'],
    ['Bruxelles a asséné à Google un coup de 2,95 milliards d’euros.', 'eu-commission google 2950000000']
  ])('%s', (text, line) => {
    const language = /[éà]/u.test(text) ? 'fr' : 'en';
    expect(actionLines(language, text)).toEqual([`fine ${line}`]);
  });

  it.each([
    'Google was dealt another blow by the European Commission.',
    'The Supreme Court dealt Tesla a blow over a 56 billion dollar pay package.',
    'The government wants 5 billion dollars from taxpayers for the factory that Intel planned.',
    'Bayer will pay $10 billion to settle thousands of suits in US courts over its weedkiller.',
    'GSK has agreed to pay $2 billion to settle about 70,000 lawsuits in US state courts.'
  ])('but none in: %s', (text) => {
    expect(actionLines('en', text)).toEqual([]);
  });
});

describe('whom a fine strikes that names nobody', () => {
  it.each([
    [
      'en',
      'Meta’s woes grew on Monday when Nigeria’s consumer watchdog imposed a $220 million penalty over its privacy policy.',
      'ng-fccpc meta 220000000'
    ],
    [
      'en',
      'Amazon ignored the order; the Italian regulator responded with a fine of 10 million euros.',
      'it-authorities amazon 10000000'
    ],
    [
      'en',
      'Daimler, Scania and Iveco shared prices; the European Commission answered with fines of 2.9 billion euros in all.',
      'eu-commission daimler+scania+iveco 2900000000'
    ],
    [
      'en',
      'Volkswagen, BMW and Renault ran a cartel. The European Commission imposed a fine of 458 million euros.',
      'eu-commission volkswagen+bmw+renault 458000000'
    ],
    [
      'fr',
      'Apple et Google se sont entendus pendant trois ans. L’Autorité de la concurrence a prononcé une amende de 50 millions d’euros.',
      'fr-adlc apple+google 50000000'
    ],
    [
      'en',
      'KPMG’s fine for its work on the accounts of Carillion was 21 million pounds, the Financial Reporting Council said.',
      'gb-frc kpmg 21000000'
    ],
    [
      'en',
      'Alphabet’s search arm Google pleaded guilty and accepted a fine of 25 million euros from Paris prosecutors.',
      'fr-paris-prosecutor google 25000000'
    ]
  ] as const)('(%s) %s', (language, text, line) => {
    expect(actionLines(language, text)).toEqual([`fine ${line}`]);
  });
});

describe('a fine that was cut', () => {
  it.each([
    ['en', 'A Paris court cut the 1.1 billion euro fine on Apple to 372 million.'],
    ['en', 'The 1.1 billion euro fine on Apple was cut to 372 million by the Paris court of appeal.'],
    ['en', 'The Paris court of appeal cut Apple’s fine from 1.1 billion euros to 372 million.'],
    ['fr', 'La cour d’appel de Paris a ramené à 372 millions d’euros l’amende infligée à Apple.'],
    [
      'fr',
      'L’amende de 1,1 milliard d’euros infligée à Apple a été ramenée à 372 millions par la cour d’appel de Paris.'
    ],
    ['fr', 'La cour d’appel de Paris a réduit l’amende d’Apple de 1,1 milliard à 372 millions d’euros.']
  ] as const)('is what is left of it (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual(['fine fr-courts apple 372000000']);
  });
});

describe('a branch that bears the name of a country', () => {
  it.each([
    [
      'en',
      'Vodafone Germany was fined 45 million euros by the data protection commissioner.',
      'de-bfdi vodafone 45000000'
    ],
    [
      'fr',
      'Vodafone Allemagne a été condamné à 45 millions d’euros par la commissaire à la protection des données.',
      'de-bfdi vodafone 45000000'
    ],
    [
      'en',
      'Google Ireland was fined 150 million euros by the French privacy regulator.',
      'fr-cnil google 150000000'
    ]
  ] as const)('is watched there (%s): %s', (language, text, line) => {
    expect(actionLines(language, text)).toEqual([`fine ${line}`]);
  });
});
