import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const found = (language: 'fr' | 'en', text: string) =>
  actionsIn(language, text).map(({ type, jurisdiction }) => `${type} ${jurisdiction}`);

describe('whoever only speaks of what another has done', () => {
  it.each([
    [
      'en',
      'Senior figures in the Trump administration have denounced the €120 million fine imposed on Netflix.'
    ],
    ['en', 'The Irish government defended the €120 million fine imposed on Netflix.'],
    ['fr', 'La Maison Blanche a dénoncé l’amende de 120 millions d’euros infligée à Netflix.']
  ] as const)('is not taken for who did it, in %s: %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The White House criticised the €120 million fine imposed on Netflix by the European Commission.',
      'fine EU'
    ],
    ['en', 'Washington condemned the EU’s €120 million fine on Netflix.', 'fine EU'],
    ['en', 'The European Commission denounced the practice and imposed a €5m fine on Netflix.', 'fine EU']
  ] as const)('leaves it to who did, in %s: %s', (language, text, action) => {
    expect(found(language, text)).toEqual([action]);
  });
});
