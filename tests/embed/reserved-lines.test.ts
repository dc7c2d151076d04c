import { describe, expect, it } from 'vitest';
import { linesByWidth, reservedLines } from '../../src/lib/embed/reserved-lines.ts';
import { interWidths } from '../../src/lib/server/inter-widths.ts';

/** Every letter is half as wide as high. */
const measure = (text: string, size: number) => [...text].length * size * 0.5;
const text = {
  text: 'x'.repeat(30) + ' ' + 'x'.repeat(30),
  size: 20,
  weight: 600,
  lineHeight: 1.25
} as const;

describe('lines that a text takes', () => {
  it('are one where it fits, and one more from the width at which its last word does not', () => {
    const lines = linesByWidth({ ...text, selector: 'h1' }, measure);
    expect(lines).toEqual([
      { below: null, lines: 1 },
      { below: 609, lines: 2 }
    ]);
  });

  it('stay those of its greatest width', () => {
    expect(linesByWidth({ ...text, selector: 'h1', widest: 600 }, measure)).toEqual([
      { below: null, lines: 2 }
    ]);
  });

  it('are kept by rules, from wide to narrow', () => {
    expect(reservedLines([{ ...text, selector: 'h1' }], measure)).toBe(
      'html:not([data-font],[data-compact],[data-drawn]) h1{min-height:1.25em}' +
        '@container (max-width:609px){html:not([data-font],[data-compact],[data-drawn]) h1{min-height:2.5em}}'
    );
  });
});

it('the font of embeds is measured as its files say', async () => {
  const width = await interWidths();
  // Inter 4: a zero takes 1292 of 2048 units at weight 400.
  expect(width('0', 100, 400)).toBeCloseTo(63.09, 1);
  expect(width('Entreprises', 19, 600)).toBeGreaterThan(width('Entreprises', 19, 400) * 1.02);
  expect(width('é', 10, 400)).toBe(width('e', 10, 400));
});
