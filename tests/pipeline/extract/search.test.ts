import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../../src/pipeline/extract/beginnings.ts';
import { createScan, createSearch } from '../../../src/pipeline/extract/search.ts';

const TEXT =
  "Été 2021 : l’autorité l'a dit, “la CNIL” fined Kiosk €5m — 12\u00a0300 euros. L’AMENDE ÉTAIT prête ; Ďakujem, ſo the 𝒞ourt said. Fin";

const native = (pattern: RegExp) =>
  [...TEXT.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(({ index, 0: words }) => [
    index,
    words
  ]);

describe('a search', () => {
  it.each([
    [/(?<![\p{L}])(?:amende|autorité|été)(?![\p{L}])/iu],
    [/l['’](?:a|amende) ?/i],
    [/(?:^|[\s,])(?:la|fined|été)\s/i],
    [/\d{1,3}(?:[\s]\d{3})*(?: euros?)?/],
    [/[€$]\d+m?/],
    [/(?:court|kiosk|so)\b/iu],
    [/.ourt/u],
    [/[^a-z\s]{2}/u],
    [/;|,\s(?:la|“)|\s[–—]\s/],
    [/(?<name>ſ|s)o(?= the)/iu],
    [/fin$/i],
    [/(?:\p{Lu}{2,}|\u20ac)\w*/u]
  ])('finds what %s finds', (pattern) => {
    const found = createSearch(pattern).all(TEXT);
    expect(found.map(({ index, 0: words }) => [index, words])).toEqual(native(pattern));
    expect(found.length).toBeGreaterThan(0);
  });

  it('starts where it is told to, and matches at the very end', () => {
    const search = createSearch(/fine?/i);
    expect(search.exec('fine fin', 1)?.index).toBe(5);
    expect(search.test('of')).toBe(false);
  });

  it('refuses patterns that can match nothing, and back references', () => {
    expect(() => createSearch(/x*/)).toThrow('can match nothing');
    expect(() => beginningsOf(/(a)\1/)).toThrow('not understood');
  });

  it('tries patterns only where they can begin', () => {
    const starts: number[] = [];
    createScan([/(?<![\p{L}])fin/u])('final affine fin.', 0, (start) => starts.push(start) < 0);
    expect(starts).toEqual([0, 13]);
  });
});
