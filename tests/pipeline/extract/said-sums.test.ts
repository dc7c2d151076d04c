import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets amount » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, targets, amount }) =>
    [type, targets.join('+'), amount ?? ''].join(' ').trim()
  );
}

describe('a sum that nobody imposed', () => {
  it.each([
    [
      'fr',
      'Bolloré a été mis en examen jeudi. Trois juges d’instruction enquêtent sur les sommes, près de 8 millions d’euros, que le groupe aurait versées entre 2010 et 2012 à des partis.',
      ['investigation_opened bollore']
    ],
    [
      'fr',
      'Nestlé proteste contre les règles de l’OFEV. La note atteindrait 2 milliards de francs, selon le groupe.',
      []
    ],
    ['fr', 'L’addition s’élèverait à 3 milliards d’euros pour Orange, selon l’Arcep.', []],
    ['en', 'The Fed wants tougher rules for JPMorgan. The tab could reach $24 billion, the bank says.', []]
  ] as const)('is no fine: %s %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  it.each([
    [
      'en',
      'The CMA fined Tesco £5.2m on Monday. The penalty comes to £1,000 for each line of its books.',
      'fine tesco 5200000'
    ],
    ['en', 'The CMA made Tesco pay £1,000 for each of its breaches.', 'fine tesco 1000']
  ] as const)('is not reckoned by the piece where the whole is told: %s %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([expected]);
  });

  it.each([
    [
      'en',
      'The Federal Reserve barred Wells Fargo from growing its assets beyond $1.95 trillion.',
      'ban wells-fargo'
    ],
    ['en', 'The OCC has forbidden Citi to grow beyond $1.9 trillion in assets.', 'ban citigroup'],
    [
      'fr',
      'La BCE interdit à UniCredit de porter son bilan au-delà de 800 milliards d’euros.',
      'ban unicredit'
    ],
    ['en', 'The FTC seized $3 million in assets from Uber.', 'order uber 3000000']
  ] as const)(
    'is a size where it is of assets, and not where they are taken: %s %s',
    (language, text, expected) => {
      expect(read(language, text)).toEqual([expected]);
    }
  );

  it('is a penalty behind what a bank has admitted', () => {
    const text =
      'HSBC has admitted to money laundering and will pay about $1.9 billion to American authorities.';
    expect(read('en', text)).toEqual(['fine hsbc 1900000000']);
  });
});

describe('a sum that is paid back', () => {
  it('is an order', () => {
    const text =
      'The ACCC fined Coles A$5m on Monday. It also ordered the retailer to refund A$2 million to suppliers.';
    expect(read('en', text)).toEqual(['fine coles 5000000', 'order coles 2000000']);
  });
});

describe('a fine besides a ban', () => {
  it.each([
    'The CMA has banned Deloitte from new audits. It must also pay a fine of £4 million.',
    'London has barred Deloitte from new audits. The firm must also pay a fine of £4 million.'
  ])('is told by what the company must also pay: %s', (text) => {
    expect(read('en', text)).toEqual(['ban deloitte', 'fine deloitte 4000000']);
  });
});

describe('a fine that is upheld', () => {
  it.each([
    'Meta lost its case. The General Court upheld the €60.5m fine that Microsoft was given in 2021.',
    'Meta lost its case. The Luxembourg court upheld the €60.5m penalty which Microsoft received in 2021.'
  ])('strikes whoever was given it: %s', (text) => {
    expect(read('en', text)).toEqual(['fine microsoft 60500000']);
  });

  it.each([
    [
      'en',
      'CNIL fines Amazon €32m and upholds Microsoft penalty',
      ['fine amazon 32000000', 'fine microsoft']
    ],
    [
      'fr',
      'La CJUE condamne Amazon à payer 13 millions d’euros et confirme l’amende de Meta',
      ['fine amazon 13000000', 'fine meta']
    ]
  ] as const)('does not take the sum of the verb before: %s %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});

describe('the fines of others', () => {
  it.each([
    [
      'fr',
      'Samsung devra payer 50 millions d’euros, a annoncé l’Autorité de la concurrence. Ses deux grossistes ne sont pas épargnés : 7,1 millions d’euros pour Tech Data, 6,9 millions pour Ingram Micro.'
    ],
    [
      'en',
      'Samsung must pay €50m, France’s competition watchdog said. Its two wholesalers were not spared: €7.1m for Tech Data and €6.9m for Ingram Micro.'
    ]
  ] as const)('are told behind the first: %s %s', (language, text) => {
    expect(read(language, text)).toEqual([
      'fine samsung 50000000',
      'fine tech-data 7100000',
      'fine ingram-micro 6900000'
    ]);
  });

  it('are one where two pay it together', () => {
    const text =
      'La Commission européenne a infligé des amendes à cinq banques. Barclays paiera 110 millions d’euros, HSBC et UBS, solidairement, 174 millions, Deutsche Bank 20 millions.';
    expect(read('fr', text)).toEqual([
      'fine barclays 110000000',
      'fine hsbc+ubs 174000000',
      'fine deutsche-bank 20000000'
    ]);
  });

  it('are owed by whom an aside describes, and not by whom it names', () => {
    const text =
      'The FCC fined AT&T $57 million on Monday. Sprint, which T-Mobile has bought, owes another $12 million.';
    expect(read('en', text)).toEqual(['fine at-and-t 57000000', 'fine sprint 12000000']);
  });

  it('are not of whom the sentence before lets off', () => {
    const text =
      'La Commission européenne a condamné Volvo. Scania, qui avait dénoncé l’entente, ne paiera rien. À Londres, l’autorité de la concurrence a annoncé des pénalités de 77 millions de livres.';
    expect(read('fr', text).filter((line) => line.includes('scania'))).toEqual([]);
  });
});
