import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Writes `static/embed/inter.woff2`: the sans of the site, cut down to the letters and signs of Western European text
 * and the weights in use, for pages that are fetched on phones, and for images, which carry their font.
 */
const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
);
const target = join(import.meta.dirname, '../../static/embed');

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const CHARACTERS = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŸ–—‘’“”„‚…•‹›€₩₹−×→↗✕\u2009\u202f';

await mkdir(target, { recursive: true });
const font = await subsetFont(await readFile(source), CHARACTERS, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } }
});
await writeFile(join(target, 'inter.woff2'), font);
