import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../../src/lib/charts/theme.ts';
import { deltaE2000, DEFICIENCIES, seenLab } from './colour-vision.ts';
import type { Deficiency } from './colour-vision.ts';

test('differences of colours are those that the authors of the formula publish', () => {
  const pairs = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
  ] as const;
  for (const [a, b, published] of pairs) expect(deltaE2000([...a], [...b])).toBeCloseTo(published, 4);
});

test('grey stays grey to every eye', () => {
  for (const deficiency of Object.keys(DEFICIENCIES) as Deficiency[]) {
    expect(deltaE2000(seenLab('#808080', deficiency), seenLab('#808080', null))).toBeLessThan(1);
  }
});

/** The smallest difference between two families, as each eye sees them. */
function smallest(colours: readonly string[], deficiency: Deficiency | null): number {
  const differences = colours.flatMap((a, i) =>
    colours.slice(i + 1).map((b) => deltaE2000(seenLab(a, deficiency), seenLab(b, deficiency)))
  );
  return Math.min(...differences);
}

// The smallest of all is stated in CONTRIBUTING: a change of the palette changes both.
describe.each([
  ['light', LIGHT, { none: 26.2, protanopia: 20.61, deuteranopia: 20.5, tritanopia: 20.43 }],
  ['dark', DARK, { none: 30.54, protanopia: 20.41, deuteranopia: 22.67, tritanopia: 20.92 }]
] as const)('families of actions in %s colours', (_name, palette, stated) => {
  test.each([null, 'protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'are told apart with %s',
    (deficiency) => {
      const found = smallest(Object.values(palette.family), deficiency);
      expect(found).toBeGreaterThanOrEqual(20);
      expect(found).toBeCloseTo(stated[deficiency ?? 'none'], 1);
    }
  );

  test.each([null, 'protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'what is chosen is told from what is not with %s',
    (deficiency) => {
      for (const other of [palette.ink, palette.ghost, palette.ghostMark]) {
        expect(deltaE2000(seenLab(palette.accent, deficiency), seenLab(other, deficiency))).toBeGreaterThan(
          20
        );
      }
    }
  );
});
