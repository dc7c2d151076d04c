export const THEMES = ['light', 'dark'] as const;
export const BACKGROUNDS = ['transparent', 'solid'] as const;
export const FONTS = ['sans', 'serif', 'system'] as const;

/** How an embed looks; null where it is left as it is. */
export interface Appearance {
  /** Null follows the reader's system. */
  theme: (typeof THEMES)[number] | null;
  background: (typeof BACKGROUNDS)[number] | null;
  /** `#rrggbb`, for what is selected. */
  accent: string | null;
  font: (typeof FONTS)[number] | null;
}

/** The appearance that a query asks for: `theme=dark&background=transparent&accent=c2410c&font=serif`. Other values are ignored. */
export function readAppearance(search: string): Appearance {
  const given = new URLSearchParams(search);
  const accent = given.get('accent') ?? '';
  return {
    theme: oneOf(THEMES, given.get('theme')),
    background: oneOf(BACKGROUNDS, given.get('background')),
    accent: /^#?[0-9a-f]{6}$/i.test(accent) ? `#${accent.replace('#', '').toLowerCase()}` : null,
    font: oneOf(FONTS, given.get('font'))
  };
}

/** The query of an appearance, without `?`; empty where nothing is asked. */
export function appearanceSearch({ theme, background, accent, font }: Appearance): string {
  return Object.entries({ theme, background, accent: accent?.replace('#', '') ?? null, font })
    .flatMap(([key, value]) => (value === null ? [] : [`${key}=${value}`]))
    .join('&');
}

function oneOf<T extends string>(values: readonly T[], given: string | null): T | null {
  return values.find((value) => value === given) ?? null;
}
