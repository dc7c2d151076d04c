import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Case = ['fr' | 'en', string, string[]];

const itTells = (cases: readonly Case[]) => {
  it.each(cases)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
};

describe('what each of several pays', () => {
  describe('stands in a row behind a fine against those that nobody has named yet', () => {
    itTells([
      [
        'fr',
        'L’AGCM réclame 600 millions d’euros à quatre pétroliers. Eni est redevable de 300 millions, devant Q8 (170,5 millions), Esso (90 millions) et Saras (39,5 millions).',
        [
          'fine it-agcm eni 300000000',
          'fine it-agcm q8 170500000',
          'fine it-agcm esso 90000000',
          'fine it-agcm saras 39500000'
        ]
      ],
      [
        'en',
        'The European Commission fined the banks a combined €900 million. Barclays, HSBC and JPMorgan will pay €210 million, €249 million and €131 million respectively; Citigroup’s bill is €310 million.',
        [
          'fine eu-commission barclays 210000000',
          'fine eu-commission hsbc 249000000',
          'fine eu-commission jpmorgan-chase 131000000',
          'fine eu-commission citigroup 310000000'
        ]
      ]
    ]);
  });

  describe('leaves scale and currency to the sum of all in the sentence before', () => {
    itTells([
      [
        'fr',
        'L’Autorité de la concurrence a infligé 600 millions d’euros d’amendes à douze enseignes. SEB en supportera 180,5, Darty 110, Boulanger 85.',
        ['fine fr-adlc seb 180500000', 'fine fr-adlc darty 110000000', 'fine fr-adlc boulanger 85000000']
      ]
    ]);
  });

  describe('may be shared by two of them, or be told of both at once', () => {
    itTells([
      [
        'fr',
        'La DGCCRF a prononcé cinq amendes. Brico Dépôt et M6 doivent chacun 1,1 million d’euros, Veolia 2 millions.',
        ['fine fr-dgccrf brico-depot+m6-group 1100000', 'fine fr-dgccrf veolia 2000000']
      ],
      [
        'fr',
        'L’AGCM a condamné quatre compagnies. Ryanair écope de 10 millions d’euros, Vueling de 9 millions ; EasyJet et Volotea s’en tirent avec 1,6 et 1,2 million.',
        [
          'fine it-agcm easyjet 1600000',
          'fine it-agcm volotea 1200000',
          'fine it-agcm ryanair 10000000',
          'fine it-agcm vueling 9000000'
        ]
      ]
    ]);
  });

  describe('is told by turns', () => {
    itTells([
      [
        'en',
        '€300m for one, €200m for the other: the European Commission fined Apple and Meta on Wednesday.',
        ['fine eu-commission apple 300000000', 'fine eu-commission meta 200000000']
      ]
    ]);
  });

  describe('was paid before, behind the fine of one', () => {
    itTells([
      [
        'en',
        'The FCA fined Barclays £40m last week. Metro Bank, £16.7m, and Starling, £29m, had been penalised before.',
        ['fine gb-fca barclays 40000000', 'fine gb-fca metro-bank 16700000', 'fine gb-fca starling 29000000']
      ]
    ]);
  });

  describe('has the money of whoever fines, where no sum of the row says in which', () => {
    itTells([
      [
        'fr',
        'La CNMC a sanctionné vendredi plusieurs compagnies. Ryanair écope de 108 millions, Vueling de 39 millions, easyJet de 29 millions ; Volotea n’est pas inquiétée.',
        ['fine es-cnmc ryanair 108000000', 'fine es-cnmc vueling 39000000', 'fine es-cnmc easyjet 29000000']
      ]
    ]);
  });

  describe('is told by the row alone, where some of those fined together pay a sum each', () => {
    itTells([
      [
        'en',
        'The CNMC has fined three airlines. Ryanair pays €2.3 million, while Vueling and Volotea pay €1.3 million each.',
        ['fine es-cnmc ryanair 2300000', 'fine es-cnmc vueling+volotea 1300000']
      ]
    ]);
  });
});

describe('no fines are', () => {
  describe('sums of other business beside the fine of one', () => {
    itTells([
      [
        'en',
        'The FCA fined Barclays £40m last week. Barclays has set aside £90m and Lloyds £450m for claims.',
        ['fine gb-fca barclays 40000000']
      ],
      [
        'fr',
        'La CNIL a infligé 40 millions d’euros à Criteo. Seuls Meta (60 millions) et Amazon (50 millions) ont payé davantage ailleurs.',
        ['fine fr-cnil criteo 40000000']
      ]
    ]);
  });

  describe('sizes that a company is held to', () => {
    itTells([
      [
        'en',
        'The OCC fined Wells Fargo on Monday. The assets of the bank were capped at $434 billion.',
        ['fine us-occ wells-fargo -', 'restriction us-occ wells-fargo -']
      ],
      [
        'en',
        'The OCC fined Wells Fargo on Monday. The fine came to $434 million.',
        ['fine us-occ wells-fargo 434000000']
      ]
    ]);
  });
});
