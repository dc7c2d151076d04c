import { describe, expect, it } from 'vitest';
import { namingSentences } from '../../src/lib/clipping/naming-sentences.ts';

/** The sentences of a text with every occurrence of `name` in brackets. */
function naming(text: string, name: string, language = 'en'): string[] {
  const names = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length
  }));
  return namingSentences(text, names, language).map((pieces) =>
    pieces.map((piece) => (piece.named ? `[${piece.text}]` : piece.text)).join('')
  );
}

describe('namingSentences', () => {
  it('gives each sentence that holds a name, and none of the others', () => {
    const text = 'Port news\n\nNorthmail sank. Nobody saw it. A buoy of Northmail did.';
    expect(naming(text, 'Northmail')).toEqual(['[Northmail] sank.', 'A buoy of [Northmail] did.']);
  });

  it('leaves the title out unless it alone names it', () => {
    expect(naming('Northmail sinks\n\nNorthmail sank.', 'Northmail')).toEqual(['[Northmail] sank.']);
    expect(naming('Northmail sinks\n\nIt sank.', 'Northmail')).toEqual(['[Northmail] sinks']);
  });

  it('does not end a sentence behind an initial or a short form', () => {
    expect(naming('T\n\nM. Leroy left Northmail Inc. Ghent wept.', 'Ghent', 'fr')).toEqual([
      'M. Leroy left Northmail Inc. [Ghent] wept.'
    ]);
  });

  it('never reaches over the end of a line', () => {
    expect(naming('T\n\nA list\nNorthmail\nthe end', 'Northmail')).toEqual(['[Northmail]']);
  });

  it('shows names inside names once', () => {
    const text = 'T\n\nThe Port of Ghent slept.';
    const names = [
      { start: 7, end: 20 },
      { start: 15, end: 20 }
    ];
    expect(namingSentences(text, names, 'en')).toEqual([
      [
        { text: 'The ', named: false },
        { text: 'Port of Ghent', named: true },
        { text: ' slept.', named: false }
      ]
    ]);
  });

  it('of a text without names gives nothing', () => {
    expect(namingSentences('T\n\nQuiet.', [], 'en')).toEqual([]);
  });
});
