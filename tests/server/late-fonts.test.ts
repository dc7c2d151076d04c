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

test('until they are there what follows a font in a list goes by its name, of each weight', () => {
  const standIn = (name: string, weight: number) =>
    `@font-face{font-family:${name};font-weight:${weight};src:local(Times)}`;
  const style = `${SERIF}${standIn('Text', 400)}${standIn('Text', 700)}:root{--serif:"Serif 4", "Text", serif}`;
  const [, names] =
    /<style data-stand-ins media="\(scripting: enabled\)">(.*?)<\/style>/.exec(withLateFonts(page(style))) ??
    [];
  expect(names).toBe(standIn('"Serif 4"', 400) + standIn('"Serif 4"', 700));
});
