import { describe, expect, it } from 'vitest';
import { createNames } from '../../src/lib/view/names.ts';
import type { CatalogueRow } from '../../src/lib/queries/catalogue.ts';

const ROWS: CatalogueRow[] = [
  { dimension: 'place', value: 'ghent', label_en: 'Ghent', label_fr: 'Gand' },
  { dimension: 'company', value: 'ghent', label_en: 'Ghent Lines', label_fr: 'Ghent Lines' }
];
const [en, fr] = [createNames(ROWS, 'en'), createNames(ROWS, 'fr')];

describe('a name', () => {
  it('is in the reader’s language, and of its kind', () => {
    expect([en('place', 'ghent'), fr('place', 'ghent')]).toEqual(['Ghent', 'Gand']);
    expect(fr('company', 'ghent')).toBe('Ghent Lines');
  });

  it('is the id where the catalogue has none', () => {
    expect(en('company', 'nobody')).toBe('nobody');
    expect(fr('outlet', 'news.example')).toBe('news.example');
  });

  it('of a jurisdiction needs no catalogue, also where its code is no country’s', () => {
    const codes = ['CN', 'EU', 'INT', 'TW'];
    expect(codes.map((code) => en('jurisdiction', code))).toEqual([
      'China',
      'European Union',
      'International',
      'Taiwan'
    ]);
    expect(codes.map((code) => fr('jurisdiction', code))).toEqual([
      'Chine',
      'Union européenne',
      'International',
      'Taïwan'
    ]);
    expect(en('jurisdiction', 'nowhere')).toBe('nowhere');
  });
});
