import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createReferenceWords } from '../../../src/pipeline/extract/targets/reference-words.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';

const { places } = await loadGazetteers('data/gazetteers');
const words = createReferenceWords(places);

describe('words that speak of a company without its name', () => {
  it.each([
    ['le groupe américain', 'US'],
    ['l’Américaine', 'US'],
    ['la plateforme sud-coréenne', 'KR'],
    ['the Chinese-owned app', 'CN'],
    ['the Seoul-based platform', 'KR'],
    ['the Silicon Valley giant', 'US'],
    ['the US firm', 'US'],
    ['it told us', null],
    ['le loueur pékinois', 'CN'],
    ['la société', null]
  ])('tell of « %s » that it is from %s', (text, country) => {
    expect(words.nationalityIn(text)).toBe(country);
  });

  it('are found in whole words only, from their article on', () => {
    expect(words.one.fr.exec('Hier, la société mère a payé.')?.[0]).toBe('la société mère');
    expect(words.one.fr.exec('Hier, le Norvégien a payé.')?.[0]).toBe('le Norvégien');
    expect(words.one.fr.test('Il parle de la marqueterie.')).toBe(false);
    expect(words.one.en.exec('So its search engine paid.')?.[0]).toBe('its search engine');
    expect(words.several.test('les deux Norvégiens')).toBe(true);
  });

  it('mean the last that was named where they are those of a product', () => {
    expect(words.isLatest('the app')).toBe(true);
    expect(words.isLatest('the company')).toBe(false);
  });
});

describe('reference-words.csv', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-words-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (text: string) => {
    const path = join(folder, 'reference-words.csv');
    writeFileSync(path, text);
    return () => createReferenceWords(places, path);
  };

  it('is refused where a line is wrong, with its number', () => {
    expect(read('language,words\n')).toThrow(
      'data/gazetteers/reference-words.csv:1: the header is "language,words"'
    );
    expect(read('language,kind,words\nfr,one,société\nde,one,Firma\n')).toThrow(
      'data/gazetteers/reference-words.csv:3: language "de" is unknown'
    );
    expect(read('language,kind,words\nfr,many,sociétés\n')).toThrow(
      'data/gazetteers/reference-words.csv:2: kind "many" is unknown'
    );
  });
});
