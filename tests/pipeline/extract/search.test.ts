import { describe, expect, it } from 'vitest';
import { automatonOf } from '../../../src/pipeline/extract/text/automaton.ts';
import { createRecognizer } from '../../../src/pipeline/extract/text/recognizer.ts';
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

  it('heeds a condition on what stands before only where the pattern does', () => {
    expect(createSearch(/(?<![\p{L}])never|n't/u).test("it won't")).toBe(true);
  });

  it('finds nothing between characters as often as a pattern does', () => {
    expect(ours(/x*/, 'axxb')).toEqual(native(/x*/, 'axxb'));
  });

  it('refuses patterns that it would have to try everywhere, and back references', () => {
    expect(() => createSearch(/(?<!a)x*/).test('x')).toThrow('can match nothing');
    expect(() => automatonOf(/(a)\1/)).toThrow('not understood');
  });
});

describe('a recognizer', () => {
  const places = (text: string, ...patterns: RegExp[]) => {
    const recognizer = createRecognizer(patterns.map(automatonOf));
    const found: [at: number, patterns: number][] = [];
    for (let at = recognizer.next(text, 0); at >= 0; at = recognizer.next(text, at + 1))
      found.push([at, recognizer.candidates]);
    return found;
  };

  it('tells where patterns may match, and nowhere else but for accents, case and counts', () => {
    expect(places('final affine fin.', /(?<![\p{L}])fin(?![\p{L}])/u)).toEqual([[13, 1]]);
    expect(places('final affine fin.', /(?<![\p{L}])fin/u)).toEqual([
      [0, 1],
      [13, 1]
    ]);
    expect(places('Été', /ete/)).toEqual([[0, 1]]);
  });

  it('tells which of several patterns may match', () => {
    expect(places('a fine, the fines', /fine(?![\p{L}])/u, /fines/, /the/)).toEqual([
      [2, 1],
      [8, 4],
      [12, 2]
    ]);
  });

  it('tells the same when it keeps next to nothing of what it has met', () => {
    const automata = [automatonOf(/x(?:ab|bc|abc|c{2})+y/), automatonOf(/b[^x]*x/)];
    const [large, small] = [createRecognizer(automata), createRecognizer(automata, 2)];
    const random = seeded(3);
    const text = Array.from({ length: 2000 }, () => 'abcxy'.charAt(Math.floor(random() * 5))).join('');
    for (let from = 0; from < text.length; from++) {
      expect(small.next(text, from)).toBe(large.next(text, from));
      expect(small.candidates).toBe(large.candidates);
    }
  });

  it('takes 32 patterns at most', () => {
    const many = Array.from({ length: 33 }, () => automatonOf(/x/));
    expect(() => createRecognizer(many)).toThrow('32 are the most');
  });
});
