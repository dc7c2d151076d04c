import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const FOLDER = '.svelte-kit/fonts';
const WEIGHTS = [400, 600];
/** The files that the font comes in, with the letters of each. */
const SCRIPTS: Record<string, [from: number, to: number][]> = {
  latin: [
    [0x20, 0x17f],
    [0x2000, 0x22ff]
  ],
  'latin-ext': [
    [0x100, 0x24f],
    [0x1e00, 0x1eff],
    [0x20a0, 0x20cf]
  ],
  cyrillic: [[0x400, 0x4ff]],
  greek: [[0x370, 0x3ff]]
};

/**
 * Paths of Inter as TrueType, a file for each weight and script: what draws pictures at build time reads neither woff2 nor
 * variable fonts, and must not depend on the fonts of the machine.
 */
export function pictureFonts(): Promise<string[]> {
  return (made ??= makeFonts());
}

let made: Promise<string[]> | undefined;

async function makeFonts(): Promise<string[]> {
  await mkdir(FOLDER, { recursive: true });
  const require = createRequire(import.meta.url);
  const paths: string[] = [];
  for (const [script, ranges] of Object.entries(SCRIPTS)) {
    const file = `@fontsource-variable/inter/files/inter-${script}-wght-normal.woff2`;
    const font = await readFile(require.resolve(file));
    const letters = ranges.map(([from, to]) => lettersOf(from, to)).join('');
    for (const wght of WEIGHTS) {
      const path = join(FOLDER, `inter-${script}-${wght}.ttf`);
      await writeFile(
        path,
        await subsetFont(font, letters, { targetFormat: 'truetype', variationAxes: { wght } })
      );
      paths.push(path);
    }
  }
  return paths;
}

function lettersOf(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}
