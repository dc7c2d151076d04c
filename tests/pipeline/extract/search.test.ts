import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/pipeline/extract/text/search.ts';
import { seeded } from '../../../src/bench/random.ts';

const TEXT =
  "Été 2021 : l’autorité l'a dit, “la CNIL” fined Kiosk €5m — 12\u00a0300 euros. L’AMENDE ÉTAIT prête ; Ďakujem, ſo the 𝒞ourt said. It won't, she said. Fin";

const PATTERNS = [
  /(?<![\p{L}])(?:amende|autorité|été)(?![\p{L}])/iu,
  /l['’](?:a|amende) ?/i,
  /(?:^|[\s,])(?:la|fined|été)\s/i,
  /\d{1,3}(?:[\s]\d{3})*(?: euros?)?/,
  /[€$]\d+m?/,
  /(?:court|kiosk|so)\b/iu,
  /.ourt/u,
  /[^a-z\s]{2}/u,
  /;|,\s(?:la|“)|\s[–—]\s/,
  /(?<name>ſ|s)o(?= the)/iu,
  /fin$/i,
  /(?:\p{Lu}{2,}|\u20ac)\w*/u,
  /(?<![\p{L}])(?:ne |n')pas|n't/u,
  /(?:^[^.;]{0,30}|\s)(?:dit|said)(?![\p{L}])/u,
  /(?<![\p{L}])(?:la|the|it)(?:\s?[^ ,;]+(?: |$)){0,3}\s?(?:[ld]')?$/iu,
  /(?:said|dit)(?!,| “|\.)|cnil(?![^”])/iu,
  /\s(?:the|la)\s(?=\p{L}|$)|(?<=[.,]\s)(?:she|it)/iu
];

const native = (pattern: RegExp, text = TEXT) =>
  [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(({ index, 0: words }) => [
    index,
    words
  ]);
const ours = (pattern: RegExp, text = TEXT) =>
  createSearch(pattern)
    .all(text)
    .map(({ index, 0: words }) => [index, words]);

describe('a search', () => {
  it.each(PATTERNS.filter((pattern) => native(pattern).length > 0).map((pattern) => [pattern]))(
    'finds what %s finds',
    (pattern) => {
      expect(ours(pattern)).toEqual(native(pattern));
    }
  );

  it('finds what patterns find in beginnings, ends and mixtures of a text', () => {
    const random = seeded(7);
    const words = TEXT.split(/(?<=[\s’'])/);
    const mixtures = Array.from({ length: 60 }, () =>
      Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]).join('')
    );
    for (const pattern of PATTERNS) {
      const search = createSearch(pattern);
      for (const mixture of mixtures) {
        const cut = mixture.slice(0, Math.floor(random() * mixture.length));
        const found = search.all(cut).map(({ index, 0: words }) => [index, words]);
        expect(found, `${pattern.source} in ${cut}`).toEqual(native(pattern, cut));
      }
    }
  });

  it('starts where it is told to, and matches at the very end', () => {
    const search = createSearch(/fine?/i);
    expect(search.exec('fine fin', 1)?.index).toBe(5);
    expect(search.test('of')).toBe(false);
  });

  it('finds nothing between characters as often as a pattern does', () => {
    expect(ours(/x*/, 'axxb')).toEqual(native(/x*/, 'axxb'));
  });
});
