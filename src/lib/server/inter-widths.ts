import { readFileSync } from 'node:fs';
import { pictureFonts } from './picture-fonts.ts';

/** Width in px of a text on one line. */
export type MeasureText = (text: string, size: number, weight: 400 | 600) => number;

/**
 * Measures text in Inter by the advances that the font files give, without kerning, which would make a line narrower by half
 * a percent.
 */
export async function interWidths(): Promise<MeasureText> {
  advances ??= pictureFonts().then(readAdvances);
  const known = await advances;
  return (text, size, weight) => {
    const widths = known[weight];
    const wide = widths.get(0x57) ?? 1;
    return (
      [...text].reduce((sum, letter) => sum + (widths.get(letter.codePointAt(0) ?? 0) ?? wide), 0) * size
    );
  };
}

let advances: Promise<Record<400 | 600, Map<number, number>>> | undefined;

function readAdvances(paths: readonly string[]): Record<400 | 600, Map<number, number>> {
  const ofWeight = (weight: number) =>
    new Map(
      paths
        .filter((path) => path.endsWith(`-${weight}.ttf`))
        .flatMap((path) => [...advancesOf(readFileSync(path))])
    );
  return { 400: ofWeight(400), 600: ofWeight(600) };
}

/** The advance of each character of a TrueType font, in em. */
function advancesOf(font: Buffer): Map<number, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  const table = (name: string) => tables.get(name) ?? 0;
  const unitsPerEm = font.readUInt16BE(table('head') + 18);
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const widthOf = (glyph: number) =>
    font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  return new Map([...glyphs(font, table('cmap'))].map(([code, glyph]) => [code, widthOf(glyph)]));
}

/** Characters and their glyphs, from the segments of a `cmap` (format 4). */
function glyphs(font: Buffer, cmap: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + 8 * i + 4);
    if (font.readUInt16BE(table) !== 4) continue;
    const segments = font.readUInt16BE(table + 6);
    for (let segment = 0; segment < segments; segment += 2) {
      const end = font.readUInt16BE(table + 14 + segment);
      const start = font.readUInt16BE(table + 16 + segments + segment);
      const delta = font.readUInt16BE(table + 16 + 2 * segments + segment);
      const offsetAt = table + 16 + 3 * segments + segment;
      const offset = font.readUInt16BE(offsetAt);
      for (let code = start; code <= end && code < 0xffff; code++) {
        const glyph = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
        if (glyph !== 0) found.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return found;
}
