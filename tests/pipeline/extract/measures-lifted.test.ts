import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets date » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, authorities, targets, date }) =>
    [type, authorities.join('+'), targets.join('+'), date.date].join(' ')
  );
}

describe('a measure that is lifted', () => {
  it.each([
    [
      'en',
      'The Reserve Bank of India lifted its curbs on Paytm. It had imposed them in April 2024.',
      'restriction in-rbi paytm 2024-04'
    ],
    [
      'en',
      'The Reserve Bank of India lifted the ban on Paytm. The measure was imposed in January 2024.',
      'ban in-rbi paytm 2024-01'
    ],
    [
      'fr',
      'L’Italie a levé le blocage de DeepSeek. Le Garante l’avait ordonné en janvier 2025.',
      'ban it-garante deepseek 2025-01'
    ],
    [
      'fr',
      'L’ANPD brésilienne a levé la suspension qui empêchait Meta de lire Facebook. Elle avait ordonné cette mesure le 2 juillet 2024.',
      'ban br-anpd meta 2024-07-02'
    ]
  ] as const)('was taken when the sentence behind says, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'Ofcom lifted the ban on Netflix. The broadcaster had asked for it in March 2024.'],
    ['en', 'Britain lifted its curbs on travel. They were imposed in March 2020.'],
    ['en', 'Ofcom praised Netflix. The regulator had introduced it in March 2024.'],
    ['fr', 'L’Arcom a levé l’interdiction de Netflix. Elle l’avait annoncé en mars 2024.']
  ] as const)('is not told where nobody says so, in %s: « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('a measure that a court stays', () => {
  it.each([
    ['fr', 'Le Conseil d’État a suspendu mercredi le blocage de TikTok en Nouvelle-Calédonie.'],
    ['fr', 'La justice suspend le bannissement d’Uber à Lyon.'],
    ['en', 'A court halted the blocking of Telegram in Brazil.']
  ] as const)('is no ban, in %s: « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('is one where it is taken', () => {
    expect(read('fr', 'La France a bloqué TikTok en Nouvelle-Calédonie.')).toEqual([
      'ban fr-authorities tiktok '
    ]);
  });
});
