import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « jurisdiction targets amount » of each fine. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title })
    .filter(({ type }) => type === 'fine')
    .map(({ jurisdiction, targets, amount }) => [jurisdiction, targets.join('+'), amount ?? '-'].join(' '));
}

const FR = 'La Commission européenne a infligé 157 millions d’euros d’amendes à Deezer, Spotify et Criteo. ';
const EN = 'The European Commission fined Deezer, Spotify and Criteo €157m. ';
const TOTAL = 'EU deezer+spotify+criteo 157000000';

describe('what each of several companies pays of their fine', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      `${FR}Deezer paie le plus cher, 119,7 millions d’euros, devant Spotify, 19,7 millions, et Criteo, 17,6 millions.`,
      ['EU deezer 119700000', 'EU spotify 19700000', 'EU criteo 17600000']
    ],
    [
      'fr',
      `${FR}Les trois ont coopéré. La part de Deezer, 107,7 millions, est la plus lourde ; Spotify en doit 39,2 et Criteo 10,1.`,
      ['EU deezer 107700000', 'EU spotify 39200000', 'EU criteo 10100000']
    ],
    [
      'fr',
      `${FR}Deezer paie 100 millions, Spotify 40 millions et Criteo 17 millions.`,
      ['EU deezer 100000000', 'EU spotify 40000000', 'EU criteo 17000000']
    ],
    [
      'en',
      `${EN}Deezer pays most, €119.7m, ahead of Spotify (€19.7m) and Criteo (€17.6m).`,
      ['EU deezer 119700000', 'EU spotify 19700000', 'EU criteo 17600000']
    ],
    [
      'en',
      `${EN}Deezer’s share is the largest at €107.7m; Spotify owes €39.2m and Criteo €10.1m.`,
      ['EU deezer 107700000', 'EU spotify 39200000', 'EU criteo 10100000']
    ]
  ])('is told beside the whole (%s): %s', (language, text, shares) => {
    expect(read(language, text).sort()).toEqual([TOTAL, ...shares].sort());
  });

  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'La Cnil a prononcé deux amendes à l’encontre de Google et de Shein. Google écope de 325 millions d’euros, Shein de 150 millions.',
      ['FR google 325000000', 'FR shein 150000000']
    ],
    [
      'fr',
      'La Cnil a sanctionné Google et Shein. Le moteur de recherche écope de 325 millions d’euros, le vendeur de vêtements à bas prix de 150 millions.',
      ['FR google 325000000', 'FR shein 150000000']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a sanctionné Engie et Veolia. Le premier devra payer 3 millions d’euros, le second 2 millions.',
      ['FR engie 3000000', 'FR veolia 2000000']
    ],
    [
      'en',
      'The CMA has fined Ryanair and Wizz Air. The Irish airline must pay £3m and the Hungarian one £2m.',
      ['GB ryanair 3000000', 'GB wizz-air 2000000']
    ]
  ])('parts a fine whose sum nobody tells (%s): %s', (language, text, shares) => {
    expect(read(language, text)).toEqual(shares);
  });

  it('is that of the authority which the sentence between names, and of no others of its kind', () => {
    const text =
      'Le secteur n’échappe plus à la vigilance des gendarmes de la concurrence. La Commission européenne a annoncé mardi avoir sanctionné trois maisons. Deezer paie 100 millions d’euros, Spotify 40 millions et Criteo 17 millions.';
    expect(read('fr', text, 'Deezer, Spotify et Criteo écopent de 157 millions d’euros d’amende')).toEqual([
      TOTAL,
      'EU deezer 100000000',
      'EU spotify 40000000',
      'EU criteo 17000000'
    ]);
  });

  it.each<['fr' | 'en', string]>([
    ['fr', `${FR}Le service français paiera 100 millions, Spotify 40 millions et Criteo 17 millions.`],
    ['en', `${EN}The French group’s share comes to €100m; Spotify was given €40m and Criteo €17m.`]
  ])('with the one that is only spoken of (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([
      TOTAL,
      'EU deezer 100000000',
      'EU spotify 40000000',
      'EU criteo 17000000'
    ]);
  });

  it.each<['fr' | 'en', string]>([
    // More than the whole.
    ['fr', `${FR}La part de Deezer est de 300 millions, Spotify 40 millions et Criteo 17 millions.`],
    // Of something else.
    [
      'fr',
      `${FR}Deezer paie 100 millions d’actionnaires, Spotify 40 millions d’euros de ventes, Criteo 17 millions.`
    ],
    ['fr', `${FR}Deezer paiera 100 millions, et Spotify conteste.`],
    ['en', `${EN}Shares fell: Deezer made sales of €100m, Spotify €40m and Criteo €17m.`],
    ['en', `${EN}Deezer must change its terms, Spotify its prices and Criteo its trackers.`]
  ])('but nothing else that is told of them one by one (%s): %s', (language, text) => {
    expect(read(language, text)).toContain(TOTAL);
    expect(read(language, text).filter((fine) => fine.startsWith('EU spotify'))).toEqual([]);
  });
});
