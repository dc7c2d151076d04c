import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « jurisdiction targets amount » of each fine. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text)
    .filter(({ type }) => type === 'fine')
    .map(({ jurisdiction, targets, amount }) => [jurisdiction, targets.join('+'), amount ?? '-'].join(' '));
}

describe('what each of several pays of a sum that is told before', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'en',
      'The Fair Trade Commission of South Korea fined three carriers a combined 90 billion won. SK Telecom accounts for 42 billion won of that, LG Uplus for 28 billion and KT for the remaining 20 billion.',
      ['KR sk-telecom 42000000000', 'KR lg-uplus 28000000000', 'KR kt-corporation 20000000000']
    ],
    [
      'en',
      'Fined by Ofcom for late repairs, five operators will not appeal. Vodafone bears the heaviest share, £6 million, followed by BT with £5 million.',
      ['GB vodafone 6000000', 'GB bt 5000000']
    ],
    [
      'en',
      'Spain’s consumer ministry has put a price on the abuse: €107m in the case of Ryanair and €39m for Vueling. EasyJet got away with €2m.',
      ['ES ryanair 107000000', 'ES vueling 39000000', 'ES easyjet 2000000']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a sanctionné cinq opérateurs d’une amende. L’opérateur Orange supporte la plus grosse part, 60 millions d’euros, devant SFR, 40 millions.',
      ['FR orange 60000000', 'FR sfr 40000000']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a sanctionné deux banques, 20 millions d’euros dans le cas de BNP Paribas et 15 millions pour Natixis.',
      ['FR bnp-paribas 20000000', 'FR natixis 15000000']
    ]
  ])('is a fine of its own (%s): %s', (language, text, fines) => {
    expect(read(language, text)).toEqual(expect.arrayContaining(fines));
  });

  it('is none where a company counts for a part of something else', () => {
    const text =
      'Ofcom fined BT £5 million. Vodafone accounts for £42 million in sales, and Three makes up the rest.';
    expect(read('en', text)).toEqual(['GB bt 5000000']);
  });
});

describe('a fine that an authority’s turning to somebody tells', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'en',
      'The Turkish Competition Authority charged Meta 4.8 million liras as a penalty. In December the board turned to Google: 2.6 billion liras, for favouring its own tools.',
      ['TR meta 4800000', 'TR google 2600000000']
    ],
    [
      'en',
      'Ken Paxton, the attorney general of Texas, has a new trophy. Google agreed on Friday to give the state $1.3 billion and thereby end two suits over face prints.',
      ['US google 1300000000']
    ]
  ])('is against whoever stands there (%s): %s', (language, text, fines) => {
    expect(read(language, text)).toEqual(expect.arrayContaining(fines));
  });
});

describe('several whom sentences deal sums to', () => {
  it('are all meant by “the carriers” behind', () => {
    const text =
      'Spain’s consumer ministry fined Ryanair €107 million and Vueling €39 million. Norwegian got away with €1.6 million; Volotea, the smallest, with €1.2 million. The carriers were also told to drop the practice, pending a ruling from the Madrid courts.';
    const told = actionsIn('en', text).find(({ type }) => type === 'order');
    expect(told?.authorities).toEqual(['es-consumer']);
    expect(told?.targets).toEqual(['ryanair', 'vueling', 'norwegian-air-shuttle', 'volotea']);
  });

  it('are told apart as the former and the latter', () => {
    const text =
      'The Turkish Competition Authority fined Meta 1 billion liras and Google 2.6 billion liras. The latter must open its auctions. The former has six months to comply.';
    const told = actionsIn('en', text).filter(({ type }) => type === 'order');
    expect(told.map(({ targets }) => targets)).toEqual([['google'], ['meta']]);
  });
});

describe('a sum that somebody is relieved of', () => {
  it('is a fine where an agency takes it', () => {
    const text = 'In London Vinted had been relieved of £3.5 million by the Financial Conduct Authority.';
    expect(read('en', text)).toEqual(['GB vinted 3500000']);
  });

  it('is told whatever customers are signed up to', () => {
    const text =
      'Germany’s data protection commissioner has handed down a penalty. Vodafone is to pay €15 million because shops signed customers up to contracts that they had not seen.';
    expect(read('en', text)).toEqual(['DE vodafone 15000000']);
  });
});

describe('a company “and its rival”', () => {
  it.each<['fr' | 'en', string, string]>([
    ['en', 'The CMA fined BT and its rival Vodafone £5 million in May.', 'GB bt+vodafone 5000000'],
    [
      'fr',
      'L’Autorité de la concurrence a infligé 5 millions d’euros à Deezer et à son rival Spotify.',
      'FR deezer+spotify 5000000'
    ],
    ['en', 'The CMA fined BT £5 million, and its rival Vodafone welcomed it.', 'GB bt 5000000'],
    [
      'en',
      'The CMA fined BT and its German competitor Deutsche Telekom £5 million in May.',
      'GB bt+deutsche-telekom 5000000'
    ],
    ['en', 'The CMA fined BT and its partner Vodafone £5 million in May.', 'GB bt+vodafone 5000000']
  ])('is struck with it where both are the object (%s): %s', (language, text, fine) => {
    expect(read(language, text)).toEqual([fine]);
  });
});

describe('who pays most of a fine', () => {
  it.each<['fr' | 'en', string]>([
    ['en', 'Ofcom fined three carriers £60 million. Vodafone bears most of it, £40 million.'],
    ['en', 'Ofcom fined three carriers £60 million. Vodafone pays the bulk of the sum, £40 million.'],
    [
      'fr',
      'L’Ofcom a condamné trois opérateurs à 60 millions de livres. Vodafone paie l’essentiel, 40 millions.'
    ]
  ])('pays the sum beside it (%s): %s', (language, text) => {
    expect(read(language, text)).toContain('GB vodafone 40000000');
  });
});
