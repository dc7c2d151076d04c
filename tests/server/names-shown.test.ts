import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import type { CatalogueRow } from '../../src/lib/queries/catalogue.ts';
import { namesShown } from '../../src/lib/server/names-shown.ts';

const row = (dimension: CatalogueRow['dimension'], value: string): CatalogueRow => ({
  ...{ dimension, value, label_en: `${value} in English`, label_fr: `${value} en français` }
});

describe('the names that a page needs', () => {
  const meta = row('company', 'meta');
  const sameWord = row('authority', 'meta');
  const liege = row('place', 'liege');
  const catalogue = group([meta, sameWord, liege, row('place', 'paris')], ({ value }) => value);

  it('are those of every value in what it shows, however deep, once', () => {
    const shown = {
      actions: [{ targets: ['meta'], authority: null }],
      spans: [{ entity: 'liege' }, { entity: 'meta' }]
    };
    expect(namesShown(catalogue, shown)).toEqual([meta, sameWord, liege]);
  });

  it('are those of what corrections took away', () => {
    const shown = { corrections: [{ before: '{"company":"meta"}', after: null }], text: '{ no JSON }' };
    expect(namesShown(catalogue, shown)).toEqual([meta, sameWord]);
  });

  it('are none where nothing of the catalogue is shown', () => {
    expect(namesShown(catalogue, { text: 'a day in liege', n: 3, none: undefined })).toEqual([]);
  });
});
