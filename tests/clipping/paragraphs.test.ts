import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/lib/clipping/paragraphs.ts';
import { seeded } from '../fixtures/random.ts';

const TEXT = 'A fine\n\nThe CWB fined BrightCart. It was late.\nNobody came.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

/** Each paragraph as text, quotes in square brackets, names in round ones. */
const drawn = (quotes: { start: number; end: number }[], names: { start: number; end: number }[]) =>
  paragraphsOf(TEXT, quotes, names).map(({ runs }) =>
    runs
      .map((run) => {
        const text = run.pieces
          .map((piece) => piece.names.reduce((inner) => `(${inner})`, piece.text))
          .join('');
        return run.quotes.length > 0 ? `[${text}]` : text;
      })
      .join('')
  );

describe('a text in paragraphs', () => {
  it('has one for each line that is not empty', () => {
    expect(drawn([], [])).toEqual(['A fine', 'The CWB fined BrightCart. It was late.', 'Nobody came.']);
    expect(paragraphsOf('', [], [])).toEqual([]);
  });

  it('marks quotes and the names in and outside them', () => {
    expect(drawn([at('The CWB fined BrightCart.')], [at('CWB'), at('Nobody')])).toEqual([
      'A fine',
      '[The (CWB) fined BrightCart.] It was late.',
      '(Nobody) came.'
    ]);
  });

  it('nests names of the same or of a shorter passage, the longest outside', () => {
    const [long, short] = [at('CWB fined'), at('CWB')];
    expect(drawn([], [short, long])[1]).toBe('The ((CWB))( fined) BrightCart. It was late.');
    expect(paragraphsOf(TEXT, [], [short, long])[1]?.runs[0]?.pieces[1]?.names).toEqual([1, 0]);
  });

  it('cuts quotes that overlap, and says once where each begins', () => {
    const runs = paragraphsOf(TEXT, [at('The CWB fined BrightCart. It'), at('It was late.')], [])[1]?.runs;
    expect(runs?.map(({ quotes, opens }) => [quotes, opens])).toEqual([
      [[0], [0]],
      [[0, 1], [1]],
      [[1], []]
    ]);
  });

  it('carries on behind a line feed, and passes over what is outside', () => {
    expect(drawn([{ start: TEXT.indexOf('late'), end: TEXT.length + 9 }], [{ start: 5, end: 5 }])).toEqual([
      'A fine',
      'The CWB fined BrightCart. It was [late.]',
      '[Nobody came.]'
    ]);
  });

  it('loses and doubles no character, whatever the ranges', () => {
    const next = seeded(7);
    const ranges = () =>
      Array.from({ length: 6 }, () => {
        const start = Math.floor(next() * TEXT.length);
        return { start, end: start + Math.floor(next() * 20) };
      });
    for (let i = 0; i < 200; i++) {
      const pieces = paragraphsOf(TEXT, ranges(), ranges()).map(({ runs }) =>
        runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join('')
      );
      expect(pieces).toEqual(TEXT.split('\n').filter((line) => line !== ''));
    }
  });
});
