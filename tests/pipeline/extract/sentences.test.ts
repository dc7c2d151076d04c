import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/pipeline/extract/text/sentences.ts';

/** The sentence around the first occurrence of `word`. */
function around(text: string, word: string): string {
  const { start, end } = sentenceAround(text, text.indexOf(word), text.indexOf(word) + word.length);
  return text.slice(start, end);
}

describe('sentenceAround', () => {
  it('ends at full stops, and not at abbreviations or initials', () => {
    const text = 'Il pleut. M. Durand a vu J. P. Martin aux U.S. customs à Liège. Puis rien.';
    expect(around(text, 'Liège')).toBe('M. Durand a vu J. P. Martin aux U.S. customs à Liège.');
  });

  it('ends behind the network X, where a small word stands before', () => {
    expect(around('Brazil has acted against X. Google is next.', 'Google')).toBe('Google is next.');
    expect(around('They met Malcolm X. Johnson in May.', 'May')).toBe('They met Malcolm X. Johnson in May.');
  });

  it('ends after an acronym if the next word opens sentences', () => {
    expect(around('They sell in the U.S. The firm grew.', 'firm')).toBe('The firm grew.');
    expect(around('The U.S. Senate met. It voted.', 'Senate')).toBe('The U.S. Senate met.');
  });

  it('does not split dates with full stops', () => {
    expect(around('10. 2.2021 by Ann Example - Alibaba grew fast. More soon.', 'Alibaba')).toBe(
      '10. 2.2021 by Ann Example - Alibaba grew fast.'
    );
  });

  it('keeps the quotation mark that closes a quoted sentence', () => {
    const text = 'Il insiste. « Tout va changer à Namur. » La suite demain.';
    expect(around(text, 'Namur')).toBe('« Tout va changer à Namur. »');
    expect(around('“We sell in Ghent.” Nobody asked.', 'Ghent')).toBe('“We sell in Ghent.”');
  });

  it('goes on after an exclamation inside quotation marks', () => {
    const text = 'Le patron criait : « Vendu ! » et toute la salle de Mons applaudissait. Fin.';
    expect(around(text, 'Mons')).toBe(
      'Le patron criait : « Vendu ! » et toute la salle de Mons applaudissait.'
    );
  });

  it('cuts off a heading glued to the sentence before it', () => {
    const text = 'La firme publie aussi de la vidéo.Questions ouvertes\n\nLa suite.';
    expect(around(text, 'firme')).toBe('La firme publie aussi de la vidéo.');
    expect(around(text, 'ouvertes')).toBe('Questions ouvertes');
  });

  it('keeps names with a full stop in one piece', () => {
    expect(around('Le site JD.com vend à Gand. Point.', 'Gand')).toBe('Le site JD.com vend à Gand.');
  });

  it('stops at line feeds', () => {
    expect(around('Un titre sans point\n\nLe corps commence', 'corps')).toBe('Le corps commence');
  });

  it('cuts a long sentence at clauses, keeps the passage, and stays verbatim', () => {
    const clause = 'une proposition qui n’apporte rien de neuf au lecteur attentif, ';
    const text = `Ici ${clause.repeat(8)}la ville de Huy apparaît enfin, ${clause.repeat(8)}fin.`;
    const quote = around(text, 'ville de Huy');
    expect(quote.length).toBeLessThanOrEqual(300);
    expect(quote).toContain('ville de Huy');
    expect(text).toContain(quote);
    expect(quote.startsWith('une proposition')).toBe(true);
  });

  it('stays short in a text without any boundary', () => {
    const text = 'x'.repeat(100_000);
    const { start, end } = sentenceAround(text, 50_000);
    expect(end - start).toBeLessThanOrEqual(300);
    expect(start).toBeLessThanOrEqual(50_000);
    expect(end).toBeGreaterThan(50_000);
  });
});
