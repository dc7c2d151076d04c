import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, PAGE, familyShape, paletteCss } from '../../src/lib/charts/theme.ts';
import { ACTION_FAMILIES } from '../../src/lib/schema.ts';

/** Contrast after WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK]
])('%s palette', (_name, palette) => {
  test('text can be read on paper and land', () => {
    for (const colour of [palette.ink, palette.quiet, palette.accent]) {
      expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.quiet, palette.land)).toBeGreaterThanOrEqual(4.5);
  });

  test('marks of every family stand out from the paper', () => {
    for (const colour of Object.values(palette.family)) {
      expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(3.2);
    }
  });
});

test('families differ in shape, not only in colour', () => {
  expect(new Set(ACTION_FAMILIES.map((family) => familyShape(family, 6))).size).toBe(ACTION_FAMILIES.length);
});

test('the style sheet declares every colour that pages use', () => {
  const { family, font, ...colours } = PAGE;
  expect(font).toContain('var(--font-chart');
  for (const value of [...Object.values(colours), ...Object.values(family)]) {
    const name = /var\((--[a-z-]+)/.exec(value)?.[1] ?? value;
    expect(paletteCss(LIGHT)).toContain(`${name}: `);
  }
});
