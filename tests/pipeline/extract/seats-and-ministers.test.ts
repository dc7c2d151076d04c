import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** The authorities of the last action that a text tells. */
function last(language: 'fr' | 'en', text: string): string {
  return actionsIn(language, text, { published: '2025-07-04' }).at(-1)?.authorities.join('+') ?? '';
}

describe('a seat of government that bans', () => {
  it.each([
    [
      'en',
      'Industry Minister François-Philippe Champagne spoke in Canada on Wednesday. Ottawa banned TikTok from government phones in February 2023.',
      'ca-authorities'
    ],
    [
      'fr',
      'La ministre de l’Industrie, Mélanie Joly, l’a annoncé vendredi au Canada. En novembre 2024, Ottawa avait déjà exigé la fermeture des bureaux canadiens de TikTok.',
      'ca-authorities'
    ]
  ] as const)('is the government, whichever minister speaks elsewhere (%s)', (language, text, id) => {
    expect(last(language, text)).toBe(id);
  });

  it('is the agency that a text names', () => {
    const text =
      'The Competition Bureau had written to it twice in Canada. Ottawa ordered Google to sell its ad exchange.';
    expect(last('en', text)).toBe('ca-competition-bureau');
  });
});
