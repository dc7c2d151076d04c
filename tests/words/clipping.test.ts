import { expect, it } from 'vitest';
import { clippingWords } from '../../src/lib/words/clipping.ts';

const [en, fr] = [clippingWords('en'), clippingWords('fr')];

it('why a name counts is said with how sure that is, and how often where rules differ', () => {
  expect(en.recognised('name', 0.98)).toBe('recognised by its name, very likely right (0.98)');
  expect(en.recognised('context', 0.85, 1)).toBe(
    'recognised once by the words around it, likely right (0.85)'
  );
  expect(fr.recognised('tag', 0.98, 2)).toBe(
    'reconnu 2\u00a0fois à un mot-clé, très probablement juste (0,98)'
  );
});

it('who corrected something does not turn the date behind it', () => {
  expect(en.correctedBy('Jeanne Doe', '2026-12-01')).toBe('Jeanne Doe, 1 December 2026');
  expect(fr.correctedBy('יעל', '2026-12-01')).toBe('\u2068יעל\u2069, 1er décembre 2026');
});

it('what an editor says of a name needs no measure', () => {
  expect(fr.recognised('editor', 1)).toBe('reconnu par la rédaction');
});

it('mentions in tags and for a government are told from the others', () => {
  expect(en.among(3, 1, 2)).toBe('1 in the tags, 2 for the government');
  expect(fr.among(2, 2, 0)).toBe('mots-clés seuls');
  expect(fr.among(4, 0, 0)).toBe('');
});

it('what the evidence of an action leaves open is told in clauses', () => {
  expect(en.doubts(['no target', 'title only'])).toBe('no company is named; only the title tells it');
  expect(fr.doubts(['no target', 'title only'])).toBe(
    'aucune entreprise n’est nommée\u00a0; seul le titre le dit'
  );
});
