import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Language = 'fr' | 'en';

describe('fines recalled behind another one', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'En 2018, Bruxelles avait infligé 4,34 milliards d’euros à Google, après 2,42 milliards l’année précédente.',
      ['4340000000', '2420000000']
    ],
    [
      'en',
      'The Dutch authority fined Uber €290m on Monday, after €600,000 in 2018 and €10m in 2023.',
      ['290000000', '600000', '10000000']
    ]
  ])('are told: %s %s', (language, text, sums) => {
    expect(actionLines(language, text).map((action) => action.split(' ').at(-1))).toEqual(sums);
  });

  it('are not, where another company paid', () => {
    expect(
      actionLines('en', 'The Dutch authority fined Uber €290m, after the €10m that Bolt paid in 2023.')
    ).toEqual(['fine nl-authorities uber 290000000']);
  });

  it('have the sum that their own clause tells', () => {
    expect(
      actionLines(
        'en',
        'The fine of €1.2bn on Meta eclipses the €746m that Luxembourg imposed on Amazon in 2021.'
      )
    ).toEqual(['fine lu-authorities amazon 746000000']);
  });
});

describe('penalties whose sums the text does not tell', () => {
  it('do not take that of a year which the next sentence recalls', () => {
    const text =
      'Chinese regulators announced new penalties for Alibaba and Tencent on Monday. In April 2021 Alibaba was fined more than €2.3bn for abusing its dominance.';
    expect(actionLines('en', text)).toEqual([
      'fine cn-authorities alibaba+tencent -',
      'fine cn-authorities alibaba 2300000000'
    ]);
  });
});
