import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets amount » of each action, in alphabetical order. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title })
    .map(({ type, jurisdiction, targets, amount }) =>
      [type, jurisdiction, targets.join('+'), amount ?? '-'].join(' ')
    )
    .sort();
}

describe('sums of a list that leave out what the first has told', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'L’Autorité de la concurrence réclame 12,5 millions d’euros à Carrefour, 9 à Auchan et 4 à Casino.',
      ['fine FR auchan 9000000', 'fine FR carrefour 12500000', 'fine FR casino 4000000']
    ],
    [
      'fr',
      'La CNIL a infligé 40 millions d’euros d’amende à Criteo et 15 à Spotify.',
      ['fine FR criteo 40000000', 'fine FR spotify 15000000']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a tranché : Fnac est redevable de 3 millions d’euros, Auchan de 2, et Casino, l’enseigne stéphanoise, de 500 000 euros.',
      ['fine FR auchan 2000000', 'fine FR casino 500000', 'fine FR fnac 3000000']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a sanctionné trois groupes. Carrefour paiera 12 millions d’euros, Auchan 8,5 et Casino 5.',
      ['fine FR auchan 8500000', 'fine FR carrefour 12000000', 'fine FR casino 5000000']
    ],
    [
      'en',
      'Italy’s antitrust authority fined Ryanair €100m, easyJet 39 and Vueling 29.',
      ['fine IT easyjet 39000000', 'fine IT ryanair 100000000', 'fine IT vueling 29000000']
    ],
    [
      'fr',
      'La CNIL a infligé 900 000 euros d’amende à Criteo et 350 000 à Spotify.',
      ['fine FR criteo 900000', 'fine FR spotify 350000']
    ]
  ])('are in its money and scale (%s): %s', (language, text, told) => {
    expect(read(language, text)).toEqual(told);
  });

  it.each([
    'La CNIL a infligé 40 millions d’euros d’amende à Criteo, 15 jours après Spotify.',
    'La CNIL a infligé 40 millions d’euros d’amende à Criteo, 3 ans après une plainte contre Spotify.'
  ])('are no other numbers: %s', (text) => {
    expect(read('fr', text).filter((told) => /^fine.*spotify/.test(told))).toEqual([]);
  });

  it('are told of two in the order in which they were named', () => {
    const told = ['fine FR auchan 4800000', 'fine FR carrefour 6200000'];
    const both =
      'paieront respectivement 6,2 et 4,8 millions d’euros, a annoncé l’Autorité de la concurrence.';
    expect(read('fr', `Carrefour et Auchan ${both}`)).toEqual(told);
    expect(
      read('fr', `Les deux sociétés ${both}`, 'Viande : l’entente coûte cher à Carrefour et à Auchan')
    ).toEqual(told);
  });
});

describe('sums told by place', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'Netflix a été condamné à 50 millions d’euros en France et 7 en Suède.',
      ['fine FR netflix 50000000', 'fine SE netflix 7000000']
    ],
    [
      'en',
      'Netflix was fined €390m in Ireland and 60 in France.',
      ['fine FR netflix 60000000', 'fine IE netflix 390000000']
    ]
  ])('leave out what the first has told (%s): %s', (language, text, told) => {
    expect(read(language, text)).toEqual(told);
  });
});

describe('the sum of a fine before', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'en',
      'Already fined €60m in 2022, Netflix was penalised again on 4 March 2025 by the French regulator CNIL.',
      ['fine FR netflix -', 'fine FR netflix 60000000']
    ],
    [
      'fr',
      'C’est la deuxième amende de la CNIL contre Netflix, après celle de 50 millions d’euros en 2019.',
      ['fine FR netflix -']
    ]
  ])('is not that of the next (%s): %s', (language, text, told) => {
    expect(read(language, text)).toEqual(told);
  });
});

describe('the first and the second of two', () => {
  it('are struck where they open the clause of whoever acts', () => {
    expect(
      read(
        'fr',
        'Le régulateur a rendu deux décisions. À la première, qui tardait à répondre, l’IBPT demande 400.000 euros ; à la seconde, il enjoint de revoir ses contrats.',
        'Proximus et Telenet : deux poids, deux mesures'
      )
    ).toEqual(['fine BE proximus 400000', 'order BE telenet -']);
  });

  it('pay what stands beside them', () => {
    expect(
      read(
        'fr',
        'Pour la première, l’Office des transports du Canada a fixé la note à 117 000 $ ; la seconde paiera 126 000 $.',
        'Air Transat et Sunwing à l’amende'
      )
    ).toEqual(['fine CA air-transat 117000', 'fine CA sunwing 126000']);
  });

  it('are a company spoken of as any other is', () => {
    expect(
      read('fr', 'Au géant américain, la CNIL inflige une amende de 50 millions d’euros.', 'Google rattrapé')
    ).toEqual(['fine FR google 50000000']);
  });
});

describe('wordings of the French press', () => {
  it.each<[string, string]>([
    [
      'Des inspecteurs de la Commission européenne se sont présentés sans prévenir chez Delivery Hero.',
      'investigation_opened EU delivery-hero -'
    ],
    [
      'Les enquêteurs du parquet de Paris ont passé la matinée dans les locaux de Pictet.',
      'investigation_opened FR pictet -'
    ],
    ['La Finma a privé de licence la banque Mirabaud.', 'ban CH mirabaud -'],
    [
      'Mirabaud s’est vu confisquer 12,7 millions de francs de bénéfices indus par la Finma.',
      'fine CH mirabaud 12700000'
    ],
    ['À Milan, la justice a placé Armani sous administration.', 'order IT armani -'],
    [
      'En 2022, Lafarge avait plaidé coupable aux États-Unis et accepté de remettre 778 millions de dollars au ministère américain de la Justice.',
      'fine US lafarge 778000000'
    ],
    [
      'Le chèque de 1,4 milliard de dollars que Meta a consenti au procureur général du Texas est un record.',
      'fine US meta 1400000000'
    ]
  ])('tell an action: %s', (text, told) => {
    expect(read('fr', text)).toEqual([told]);
  });

  it('tell a fine by what it cost, under a title that names who acts', () => {
    expect(
      read(
        'fr',
        'Ces pratiques valent à Doctolib 4,67 millions d’euros, selon la décision du 6 novembre 2024.',
        'Doctolib : les Sages de la rue de l’Échelle sévissent'
      )
    ).toEqual(['fine FR doctolib 4670000']);
  });

  it('tell a penalty payment that came due', () => {
    expect(
      read(
        'fr',
        'Le tribunal de Paris a liquidé vendredi à 1,15 million l’astreinte que Netflix avait dédaignée. Elle était de cinquante mille euros par jour.'
      )
    ).toEqual(['fine FR netflix 1150000']);
  });

  it('tell a fine of others by their fate', () => {
    expect(
      read(
        'fr',
        'La CNIL a infligé 3 millions d’euros d’amende à Voodoo. Deezer et Uber avaient connu le même sort.'
      )
    ).toEqual(['fine FR deezer -', 'fine FR uber -', 'fine FR voodoo 3000000']);
  });
});
