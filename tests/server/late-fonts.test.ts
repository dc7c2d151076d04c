import { expect, test } from 'vitest';
import { withLateFonts } from '../../src/lib/server/late-fonts.ts';

const face = (name: string, src: string) => `@font-face{font-family:${name};src: ${src}format("woff2")}`;
const SANS = face('Sans', 'url(./sans.woff2)');
const SERIF = face('"Serif 4"', 'url(./serif.woff2)');
const LOCAL = face('Fallback', 'local(Arial)');
const page = (style: string) => `<head><style>${style}</style></head><body>${SANS}</body>`;

test('fonts that have to be fetched stand in a style of their own, which holds without scripts only', () => {
  const html = withLateFonts(page(`${SANS}${SERIF}${LOCAL}p{color:red}`));
  const late = `<style data-fonts media="(scripting: none)">${SANS}${SERIF}</style>`;
  expect(html).toBe(`<head><style>${LOCAL}p{color:red}</style>${late}</head><body>${SANS}</body>`);
});

test('a page without such fonts stays as it is', () => {
  expect(withLateFonts(page(LOCAL))).toBe(page(LOCAL));
});
