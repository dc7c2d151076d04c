import { describe, expect, it } from 'vitest';
import { findTerms, fold, holdsTerm, termsOf } from '../../src/lib/filter/terms.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';
import { useRows } from '../fixtures/use-rows.ts';

describe('termsOf', () => {
  it('takes words in any order, each once, without case and accents', () => {
    expect(termsOf('  Pékin  fine pekin ')).toEqual(['pekin', 'fine']);
  });

  it('takes what stands between quotation marks of either language as one term', () => {
    expect(termsOf('amende "de  deux" « le port » “the port” x')).toEqual([
      'amende',
      'de deux',
      'le port',
      'the port',
      'x'
    ]);
  });

  it('takes a phrase that is still being typed as it stands', () => {
    expect(termsOf('fine "the por')).toEqual(['fine', 'the por']);
  });

  it('finds no term in nothing, in blanks and in empty quotation marks', () => {
    for (const search of ['', ' \u00a0 ', '""', '« »', '"']) expect(termsOf(search)).toEqual([]);
  });

  it('ignores what comes after a dozen terms', () => {
    expect(termsOf(Array.from({ length: 40 }, (_, i) => `w${i}`).join(' '))).toHaveLength(12);
  });
});

describe('findTerms', () => {
  const marked = (text: string, search: string) =>
    findTerms(text, search)
      .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
      .join('');

  it('marks each occurrence as it is written', () => {
    expect(marked('À Pékin, PEKIN et pékin.', 'pekin')).toBe('À [Pékin], [PEKIN] et [pékin].');
  });

  it('makes one of finds that overlap or touch', () => {
    expect(marked('un antitrust', 'anti trust titr')).toBe('un [antitrust]');
  });

  it('keeps its place behind letters that fold to none or to several units', () => {
    expect(marked('e\u0301te\u0301 😀 \u1e9b\u0323 été', 'ete')).toBe(
      '[e\u0301te\u0301] 😀 \u1e9b\u0323 [été]'
    );
  });

  it('leaves the text whole where nothing is found or sought', () => {
    expect(findTerms('As it is.', 'zz')).toEqual([{ text: 'As it is.', found: false }]);
    expect(findTerms('As it is.', '')).toEqual([{ text: 'As it is.', found: false }]);
    expect(findTerms('', 'zz')).toEqual([]);
  });

  it('takes typographic apostrophes and spaces for plain ones', () => {
    expect(marked('l’été\u202f: 100\u00a0%', 'l\'ete "100 %"')).toBe('[l’été]\u202f: [100\u00a0%]');
  });
});

it('holdsTerm asks for any of the terms', () => {
  expect(holdsTerm('La Pékinoise', 'zz pekin')).toBe(true);
  expect(holdsTerm('La Pékinoise', 'zz')).toBe(false);
});

const database = await useRows(SMALL_CORPUS);

describe('fold', () => {
  it.each(['ÀÉÎÕÜ çñ', 'Straße ŒUVRE', 'L’an\u00a02020\u202f!', 'Łódź Ångström', '北京 Пекин', '한국'])(
    'of “%s” is what the database makes of it',
    async (text) => {
      const [row] = await database.run<{ folded: string }>({
        sql: 'SELECT fold(?) AS folded',
        params: [text]
      });
      expect(fold(text)).toBe(row?.folded);
    }
  );
});
