import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('nothing was decided, whatever the words', () => {
  it.each([
    ['en', 'Nvidia says export curbs on China cost it $5.5bn.'],
    ['en', 'Shoppers were charged more at the till of Tesco than promised, the CMA found.'],
    ['en', 'Klarna sold shares. The listing had been suspended in April by the company itself.'],
    ['fr', 'Le Conseil constitutionnel a censuré la taxe visant Airbnb.'],
    ['fr', 'Le fisc italien enquête sur des influenceurs payés par Instagram.'],
    ['fr', 'HSBC s’était vu infliger des mesures comparables par la Finma.']
  ] as const)('(%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});

describe('decided all the same', () => {
  it.each([
    [
      'fr',
      'Le Tribunal de la concurrence a ordonné à Cineplex de payer une sanction de 38 millions de dollars.',
      ['fine ca-tribunal cineplex 38000000']
    ],
    [
      'en',
      'Brazil’s consumer secretariat ordered Apple to stop selling phones without a charger and fined it 12 million reais.',
      ['order br-senacon apple -', 'fine br-senacon apple 12000000']
    ],
    [
      'fr',
      'Le tribunal de Milan a placé Dior sous administration judiciaire.',
      ['order it-courts christian-dior -']
    ],
    ['en', 'Ofcom sanctioned Sky with a fine of £2m.', ['fine gb-ofcom sky 2000000']]
  ] as const)('(%s): %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});
