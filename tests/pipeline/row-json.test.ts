import { expect, test } from 'vitest';
import { rowJson } from '../../src/pipeline/row-json.ts';

test('cells are written as JSON, whatever stands in them', () => {
  const long = 'a "quoted" word, '.repeat(9);
  for (const text of [
    '',
    'Bruxelles',
    'l’été',
    'a "b"',
    'a\\b',
    'a\nb',
    '\u0000',
    '\ud83d',
    '🙂',
    '\u2028',
    long
  ]) {
    for (const excerpt of [true, null]) {
      const row = { clipping: -0, text, excerpt };
      expect(rowJson('texts', row)).toBe(JSON.stringify(row));
    }
  }
});
