import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets date » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, authorities, targets, date }) =>
    [type, authorities.join('+'), targets.join('+'), date.date].join(' ')
  );
}

describe('what happened to a company as to another before', () => {
  it.each([
    [
      'en',
      'The RBI imposed curbs on Paytm in April 2024. HDFC Bank faced a similar embargo from December 2020.',
      ['restriction in-rbi paytm 2024-04', 'restriction in-rbi hdfc-bank 2020-12']
    ],
    [
      'fr',
      'Le Garante italien a bloqué DeepSeek en janvier 2025. ChatGPT avait connu le même sort en 2023.',
      ['ban it-garante deepseek 2025-01', 'ban it-garante chatgpt 2023']
    ],
    [
      'fr',
      'La CNIL a bloqué Deezer en juin 2024. Spotify, autre maison de Netflix, y a eu droit en juillet 2025.',
      ['ban fr-cnil deezer 2024-06', 'ban fr-cnil spotify 2025-07']
    ],
    [
      'en',
      'Italy banned Deezer in May 2021. Spotify got the same treatment in June 2021.',
      ['ban it-authorities deezer 2021-05', 'ban it-authorities spotify 2021-06']
    ]
  ] as const)('is the same action on its own day, in %s: « %s »', (language, text, told) => {
    expect(read(language, text)).toEqual(told);
  });

  it.each([
    'Ofcom banned Netflix. Investors fear that Disney could face a similar ban.',
    'Ofcom banned Netflix. Disney shared the same view.',
    'Ofcom banned Netflix. In Ireland, Disney suffered the same fate.'
  ])('is none where nobody says that it happened, or it was elsewhere: « %s »', (text) => {
    expect(read('en', text)).toEqual(['ban gb-ofcom netflix ']);
  });
});
