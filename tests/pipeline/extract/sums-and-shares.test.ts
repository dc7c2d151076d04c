import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets amount » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, targets, amount }) =>
    [type, targets.join('+'), amount ?? ''].join(' ').trim()
  );
}

describe('a sum that is paid', () => {
  it.each([
    [
      'en',
      'The CMA cleared it. Uber agreed in May to pay $950 million for the business, owned by Delivery Hero.'
    ],
    ['en', 'The FTC looked at it. Meta agreed to pay $1 billion to buy Instagram.'],
    ['en', 'The CMA cleared it. Adobe agreed to pay $20bn in cash and stock for the start-up.'],
    [
      'fr',
      'L’Autorité de la concurrence s’en saisit. Carrefour a accepté de payer 300 millions d’euros pour la filiale italienne.'
    ],
    ['fr', 'Bercy a donné son avis. Netflix a accepté de payer 3 milliards d’euros pour racheter le studio.']
  ] as const)('is a price where it is said what for: %s %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Uber agreed to pay $19 million for the misconduct in its business, the ACCC said.',
      'fine uber 19000000'
    ],
    [
      'en',
      'Optus agreed to pay $100 million for the sales practices of its stores, the ACCC said.',
      'fine optus 100000000'
    ],
    ['en', 'Meta agreed to pay $5 million to close a case over data, the FTC said.', 'fine meta 5000000'],
    [
      'fr',
      'Carrefour a accepté de payer 3 millions d’euros pour les pratiques de sa filiale, a annoncé la DGCCRF.',
      'fine carrefour 3000000'
    ]
  ] as const)('is a penalty for what was done: %s %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('a sum beside an order', () => {
  it('was stolen, and is no fine', () => {
    const text =
      'The Financial Services Agency ordered Coincheck to overhaul its operations after hackers made off with ¥58 billion worth of NEM from the exchange.';
    expect(read('en', text)).toEqual(['order coincheck']);
  });

  it('is a share of the fines told before', () => {
    const en =
      'The ANSM imposed penalties totaling €8 million on 11 companies. Biogaran alone accounts for more than half of the sum, with €4.8 million.';
    expect(read('en', en)).toEqual(['fine  8000000', 'fine biogaran 4800000']);
    const fr =
      'L’ANSM a infligé 8 millions d’euros d’amende à onze laboratoires. Biogaran représente à lui seul plus de la moitié du total, avec 4,8 millions d’euros.';
    expect(read('fr', fr)).toEqual(['fine  8000000', 'fine biogaran 4800000']);
  });

  it('is such a share behind who that is', () => {
    const text =
      'The ANSM imposed penalties totaling €8 million on 11 companies. Biogaran, the generics specialist, alone accounts for more than half of the sum, with €4.8 million.';
    expect(read('en', text)).toEqual(['fine  8000000', 'fine biogaran 4800000']);
  });

  it('is in nairas, or in the reais behind a name', () => {
    expect(read('en', 'The Nigeria Data Protection Commission fined MultiChoice N766.2 million.')).toEqual([
      'fine multichoice 766200000'
    ]);
    expect(read('en', 'Senacon has fined Apple R$12.27 million.')).toEqual(['fine apple 12270000']);
    expect(
      actionsIn('en', 'Senacon fined Netflix R$2 million for N95 masks on the N7 road.')[0]
    ).toMatchObject({
      amount: 2000000,
      currency: 'BRL'
    });
  });

  it('is sought as damages, and no fine', () => {
    const text =
      'The state sued BYD in May. Prosecutors are asking for R$257 million in collective moral damages.';
    expect(read('en', text).filter((action) => action.startsWith('fine'))).toEqual([]);
  });

  it('is none of the fines where it is a share of a market', () => {
    const text =
      'The JFTC fined four utilities 101 billion yen. Apple accounts for half of the market, with sales of $3 billion.';
    expect(read('en', text)).toEqual(['fine  101000000000']);
  });
});

describe('a word of chance in a company’s name', () => {
  it('makes nothing uncertain', () => {
    const text =
      'The JFTC acted on Thursday. Chugoku Electric Power Co. was told to pay about 70.7 billion yen.';
    expect(read('en', text)).toEqual(['fine chugoku-electric 70700000000']);
    expect(read('en', 'The JFTC has the power to fine Chugoku Electric 70.7 billion yen.')).toEqual([]);
  });
});

describe('a second verb with a pronoun', () => {
  it.each([
    [
      'en',
      'The CNIL acted on Apple. It fined the company 12 million euros and told it to cancel sales of the iPhone 12.',
      'fine apple 12000000'
    ],
    [
      'fr',
      'La CNIL a visé Apple. Elle a infligé une amende de 12 millions d’euros à l’entreprise et lui a ordonné de retirer l’iPhone 12.',
      'fine apple 12000000'
    ]
  ] as const)('tells what is to be done about what it names: %s %s', (language, text, action) => {
    expect(read(language, text)).toContain(action);
    expect(read(language, text).join()).not.toContain('iphone');
  });

  it('is not denied by what is lacking before it', () => {
    const text =
      'Senacon has halted the sale of phones that come without an adapter and fined Apple $2 million.';
    expect(read('en', text)).toContain('fine apple 2000000');
    expect(read('en', 'Senacon closed the case without a fine or a ban on Apple.')).toEqual([]);
  });
});

describe('an order of an agency spoken of', () => {
  it('is given to whoever it was about', () => {
    const text =
      'The ACM fined Epic Games 1.1 million euros. It also issued a binding instruction under which the timers have to be gone by June.';
    expect(read('en', text)).toEqual(['fine epic-games 1100000', 'order epic-games']);
  });
});

describe('a unit without a name', () => {
  it('is not its owner', () => {
    expect(read('en', 'China fines Alibaba, Tencent unit and Hive Box 500,000 yuan.')).toEqual([
      'fine alibaba+hive-box 500000'
    ]);
  });
});
