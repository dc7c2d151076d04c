import { describe, expect, it } from 'vitest';
import { tagWords } from '../../src/lib/clipping/tag-words.ts';

describe('a tag', () => {
  const tag = '[fr]Règlement_Général[en]General_Data__EU_[nl]Algemene_Verordening';

  it('in several languages is read in the reader’s, else in the first', () => {
    expect(tagWords(tag, 'en')).toBe('General Data EU');
    expect(tagWords(tag, 'fr')).toBe('Règlement Général');
    expect(tagWords('[de]Datenschutz[nl]Luik', 'en')).toBe('Datenschutz');
  });

  it('of any other form stays as it is', () => {
    for (const other of ['data_protection', '[sic]', 'a [fr]b', 'x', ''])
      expect(tagWords(other, 'fr')).toBe(other);
  });
});
