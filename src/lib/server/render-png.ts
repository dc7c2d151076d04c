import { renderAsync } from '@resvg/resvg-js';
import { pictureFonts } from './picture-fonts.ts';

/** An SVG as PNG, of its own size, with the fonts of the site and no others. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { fontFiles: await pictureFonts(), loadSystemFonts: false, defaultFontFamily: 'Inter' }
  });
  return image.asPng();
}
