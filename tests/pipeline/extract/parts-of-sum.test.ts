import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const fines = (language: 'fr' | 'en', text: string) =>
  actionsIn(language, text)
    .filter(({ type }) => type === 'fine')
    .map(({ targets, amount }) => `${targets.join(' ')} ${amount}`);

describe('a sum that is divided behind', () => {
  it.each([
    [
      'en',
      'Barclays will pay £9 million to settle the case, the FCA said. Of the sum, £3.6 million is a penalty and £5.4 million goes to clients.',
      'barclays 9000000'
    ],
    [
      'en',
      'Lloyds will have to pay £50 million, the FCA said. Clients are to get £30 million; the remaining £20 million is a civil fine.',
      'lloyds 50000000'
    ],
    [
      'en',
      'Telus was fined $7.5 million by the CRTC. Each of them is punished with $2.5 million.',
      'telus 7500000'
    ],
    [
      'fr',
      'La CNIL a infligé 9 millions d’euros d’amende à Free. Sur ce montant, 6 millions sanctionnent la fuite de données.',
      'free 9000000'
    ]
  ] as const)('is one fine (%s): %s', (language, text, fine) => {
    expect(fines(language, text)).toEqual([fine]);
  });

  it('is two where the other sum is somebody else’s', () => {
    expect(fines('en', 'The FCA fined Barclays £10 million. The other £6 million fine hit Lloyds.')).toEqual([
      'barclays 10000000',
      'lloyds 6000000'
    ]);
  });
});

describe('a sum that each pays', () => {
  it.each([
    'must each pay 500,000 yuan',
    'must both pay 500,000 yuan',
    'will each have to pay 500,000 yuan',
    'must each hand over 500,000 yuan',
    'were each ordered to pay 500,000 yuan'
  ])('“%s” is a fine', (verb) => {
    const text = `Baidu and Meituan ${verb} for undeclared takeovers, China’s market regulator said.`;
    expect(fines('en', text)).toEqual(['baidu meituan 500000']);
  });

  it('but no other duty that both have', () => {
    const text = 'Baidu and Meituan must both stop charging sellers, China’s market regulator said.';
    expect(fines('en', text)).toEqual([]);
  });
});

describe('what each pays in a sentence of its own', () => {
  it.each([
    [
      'en',
      'Barclays and Lloyds were fined by the FCA. Barclays has to pay £1 million. The bill for Lloyds is £750,000.',
      ['barclays 1000000', 'lloyds 750000']
    ],
    [
      'fr',
      'Orange et SFR ont été sanctionnés par l’Arcep. Orange devra payer 2 millions d’euros. SFR écope de 900 000 euros.',
      ['orange 2000000', 'sfr 900000']
    ]
  ] as const)('is a fine of each (%s): %s', (language, text, expected) => {
    expect(fines(language, text)).toEqual(expected);
  });
});
