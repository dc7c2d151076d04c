import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « jurisdiction targets amount » of each fine. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title })
    .filter(({ type }) => type === 'fine')
    .map(({ jurisdiction, targets, amount }) => [jurisdiction, targets.join('+'), amount ?? '-'].join(' '));
}

describe('sums that a sentence deals out to several companies', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'en',
      'Vueling, an arm of British Airways owner IAG, must pay €39m and EasyJet €29m, while Volotea was handed far less, Spain’s consumer ministry said.',
      ['ES vueling 39000000', 'ES easyjet 29000000']
    ],
    [
      'en',
      'Acmepharm, once called Oldpharm, was fined £40.9m, Cinven £51.9m and HgCapital £8.6m by the Competition and Markets Authority.',
      ['GB cinven 51900000', 'GB hgcapital 8600000']
    ],
    [
      'en',
      'The CNIL fined Google €90m for YouTube and Facebook €60m.',
      ['FR google 90000000', 'FR facebook 60000000']
    ],
    [
      'fr',
      'L’Autorité de la concurrence inflige 3 millions d’euros à Engie, 2 millions à la maison mère de SFR et 1 million à Bouygues Telecom, filiale de Bouygues.',
      ['FR engie 3000000', 'FR altice 2000000', 'FR bouygues-telecom 1000000']
    ],
    [
      'fr',
      'Le régulateur réclame 3,5 millions d’euros à SFR et 2 millions à la filiale française d’Ikea.',
      ['FR sfr 3500000', 'FR ikea 2000000']
    ]
  ])('are a fine for each (%s): %s', (language, text, fines) => {
    expect(read(language, text)).toEqual(expect.arrayContaining(fines));
  });

  it.each<['fr' | 'en', string, string]>([
    ['en', 'Ofcom fined Netflix £3m, and Spotify raised £5m from investors.', 'GB netflix 3000000'],
    [
      'fr',
      'La Cnil a condamné Google à 50 millions d’euros, loin des 746 millions infligés à Amazon par le Luxembourg.',
      'FR google 50000000'
    ]
  ])('are not whatever else is told of another (%s): %s', (language, text, fine) => {
    expect(read(language, text)).toContain(fine);
    expect(read(language, text).filter((told) => /spotify|FR amazon/.test(told))).toEqual([]);
  });
});

describe('what one of several owes', () => {
  it.each<['fr' | 'en', string, string, string]>([
    [
      'fr',
      'L’Autorité de la concurrence condamne Intermarché et Cooperl à 93 millions d’euros',
      'Les deux groupes ont manipulé les prix. Cooperl doit à elle seule 35,5 millions.',
      'FR cooperl 35500000'
    ],
    [
      'fr',
      'Cameroun : MTN et Orange à l’amende pour la qualité du réseau',
      'L’Agence de régulation des télécommunications réclame 3,5 milliards de F CFA à MTN. Camtel, qui leur loue la fibre, doit quant à elle 400 millions.',
      'CM camtel 400000000'
    ]
  ])('is told behind it (%s): %s', (language, title, text, fine) => {
    expect(read(language, text, title)).toContain(fine);
  });
});

describe('money that several countries call alike', () => {
  it.each([
    [
      'La Cemac et le Cameroun suivent. Le gouvernement camerounais a infligé 3 milliards de F CFA à MTN.',
      'XAF'
    ],
    ['Le gouvernement sénégalais a infligé 3 milliards de francs CFA à Orange SA.', 'XOF'],
    ['Le gouvernement tunisien a infligé 3 millions de dinars à Orange SA, en Tunisie.', 'TND'],
    ['Le gouvernement algérien a infligé 3 millions de dinars à Orange SA, en Algérie.', 'DZD']
  ])('is that of the country spoken of: %s', (text, currency) => {
    expect(actionsIn('fr', text).map((action) => action.currency)).toContain(currency);
  });
});
