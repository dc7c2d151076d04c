import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** The authorities of the last action that a text tells. */
function last(language: 'fr' | 'en', text: string): string {
  return actionsIn(language, text, { published: '2025-07-04' }).at(-1)?.authorities.join('+') ?? '';
}

describe('an agency behind “Then it was Spain’s turn.”', () => {
  it.each([
    [
      'fr',
      'Le ministre kényan de l’intérieur a suspendu Worldcoin. C’est au tour de l’Espagne. Mercredi 6 mars, l’Agence de protection des données a ordonné à Worldcoin de cesser toute collecte.',
      'es-aepd'
    ],
    [
      'fr',
      'Le Kenya a suspendu Worldcoin. Puis vint le tour du Portugal. L’autorité de protection des données a interdit Worldcoin en mars.',
      'pt-cnpd'
    ],
    [
      'en',
      'Kenya suspended Worldcoin. Then it was Spain’s turn. On Wednesday, the data protection agency banned Worldcoin.',
      'es-aepd'
    ],
    [
      'en',
      'Kenya suspended Worldcoin. Now it is the turn of Portugal. The data protection authority banned Worldcoin.',
      'pt-cnpd'
    ]
  ] as const)('is of that country (%s): %s', (language, text, id) => {
    expect(last(language, text)).toBe(id);
  });

  it('is of another one that its sentence tells', () => {
    const text = 'Then it was Spain’s turn. The data protection agency of Portugal banned Worldcoin.';
    expect(last('en', text)).toBe('pt-cnpd');
  });
});

describe('who is first to do something', () => {
  it('is read behind a day as well', () => {
    const text =
      'New York had barred teachers from using Zoom, and Taiwan, on April 7, 2020, became the first government to ban Zoom.';
    expect(last('en', text)).toBe('tw-authorities');
  });
});
