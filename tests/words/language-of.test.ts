import { expect, it } from 'vitest';
import { foreignLanguage } from '../../src/lib/words/language-of.ts';

it('words in the other language are told from those in the language of the page', () => {
  const english = 'The sentence dates the rule by the one before: it was adopted earlier that year.';
  const french =
    'La phrase donne la date de la règle d’après celle qui précède : elle a été adoptée plus tôt.';
  expect(foreignLanguage(english, 'fr')).toBe('en');
  expect(foreignLanguage(french, 'en')).toBe('fr');
  expect(foreignLanguage(english, 'en')).toBeUndefined();
  expect(foreignLanguage(french, 'fr')).toBeUndefined();
});

it.each(['', 'Erratum 2021-03-20', 'Tencent', '罚款'])('%j tells no language', (text) => {
  expect(foreignLanguage(text, 'en')).toBeUndefined();
  expect(foreignLanguage(text, 'fr')).toBeUndefined();
});
