import type { ActionFamily } from '../schema.ts';

/**
 * The colours of a chart. On pages they are CSS variables, so that dark mode needs no redraw; in exports, which
 * leave the page, they are hex values.
 */
export interface Palette {
  paper: string;
  ink: string;
  /** Secondary text: at least 4.5 : 1 on paper. */
  quiet: string;
  hairline: string;
  /** Selection, and nothing else. */
  accent: string;
  /** The whole behind the filtered part. */
  ghost: string;
  /** Outlines of single ghost marks, a shade stronger than areas. */
  ghostMark: string;
  land: string;
  border: string;
  /**
   * By family of action: ΔE2000 of at least 20.4 between all pairs, also for protan, deutan and tritan vision as Machado et al.
   * (2009) model it (`tests/charts/colour-vision.test.ts`), and at least 3.2 : 1 against the paper, 3 : 1 against land.
   */
  family: Record<ActionFamily, string>;
  font: string;
}

const FONT_STACK = "'Inter Variable', Inter, system-ui, sans-serif";

export const LIGHT: Palette = {
  paper: '#fbfaf7',
  ink: '#1d1d1b',
  quiet: '#63615b',
  hairline: '#d9d5cc',
  accent: '#c8450a',
  ghost: '#e6e2d8',
  ghostMark: '#c9c4b7',
  land: '#ece8de',
  border: '#d3cec2',
  family: {
    sanctions: '#780047',
    proceedings: '#5e80e3',
    restrictions: '#4021cd',
    rules: '#005200',
    signals: '#9f820b'
  },
  font: FONT_STACK
};

export const DARK: Palette = {
  paper: '#15171b',
  ink: '#eceae4',
  quiet: '#a6a49d',
  hairline: '#3a3d43',
  accent: '#ff9457',
  ghost: '#2b2e34',
  ghostMark: '#4d5159',
  land: '#24272c',
  border: '#3b3f46',
  family: {
    sanctions: '#c95f5d',
    proceedings: '#5173b2',
    restrictions: '#d4c5ff',
    rules: '#83f9c8',
    signals: '#ffd02f'
  },
  font: FONT_STACK
};

/** For pages: every colour is `var(--…)`, as `paletteCss` names them. */
export const PAGE: Palette = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  hairline: 'var(--hairline)',
  accent: 'var(--accent)',
  ghost: 'var(--ghost)',
  ghostMark: 'var(--ghost-mark)',
  land: 'var(--land)',
  border: 'var(--border)',
  family: {
    sanctions: 'var(--sanctions)',
    proceedings: 'var(--proceedings)',
    restrictions: 'var(--restrictions)',
    rules: 'var(--rules)',
    signals: 'var(--signals)'
  },
  font: `var(--font-chart, ${FONT_STACK})`
};

/** The declarations that give `PAGE` its colours: `--paper: #fbfaf7; …`. The font is declared with the others. */
export function paletteCss(palette: Palette): string {
  const { family, ghostMark } = palette;
  const { paper, ink, quiet, hairline, accent, ghost, land, border } = palette;
  const colours = {
    paper,
    ink,
    quiet,
    hairline,
    accent,
    ghost,
    land,
    border,
    'ghost-mark': ghostMark,
    ...family
  };
  return Object.entries(colours)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');
}

/** An outline per family, so that marks are told apart without colour. `r` is half the height of the mark. */
export function familyShape(family: ActionFamily, r: number): string {
  const n = (value: number) => String(Math.round(value * 100) / 100);
  const polygon = (points: [number, number][]) => `M${points.map(([x, y]) => `${n(x)},${n(y)}`).join('L')}Z`;
  switch (family) {
    case 'sanctions': {
      const a = r * 0.9;
      return polygon([
        [-a, -a],
        [a, -a],
        [a, a],
        [-a, a]
      ]);
    }
    case 'proceedings':
      return `M${n(r)},0A${n(r)},${n(r)},0,1,1,${n(-r)},0A${n(r)},${n(r)},0,1,1,${n(r)},0Z`;
    case 'restrictions': {
      const a = r * 1.2;
      return polygon([
        [0, -a],
        [a, 0],
        [0, a],
        [-a, 0]
      ]);
    }
    case 'rules': {
      const [a, b] = [r * 1.1, r * 0.42];
      return polygon([
        [-b, -a],
        [b, -a],
        [b, -b],
        [a, -b],
        [a, b],
        [b, b],
        [b, a],
        [-b, a],
        [-b, b],
        [-a, b],
        [-a, -b],
        [-b, -b]
      ]);
    }
    case 'signals': {
      const a = r * 1.12;
      return polygon([
        [0, -a],
        [a * 1.04, a * 0.84],
        [-a * 1.04, a * 0.84]
      ]);
    }
  }
}
