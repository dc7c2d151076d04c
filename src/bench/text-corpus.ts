import { closeSync, openSync, writeSync } from 'node:fs';
import type { Gazetteers } from '../pipeline/types.ts';
import { createProse } from './prose.ts';
import { seeded } from './random.ts';

/** Characters of generated text that are repeated with other dates and addresses: making text is no part of what is timed. */
const STOCK = 4_000_000;
/** Of all clippings, those that nothing dates. */
const UNDATED = 0.15;

/**
 * Writes `n` generated articles of some 3,000 characters in the layout of a corpus, most of them dated by their address over
 * ten years, and returns its bytes. The same numbers give the same file. `title` may change single clippings.
 */
export function writeTextCorpus(
  path: string,
  gazetteers: Gazetteers,
  n: number,
  { seed = 1, title = (i: number) => `Letter ${i} from the workshop` } = {}
): number {
  const random = seeded(seed);
  const stock = createProse(gazetteers, seed).articles(Math.min(STOCK, n * 3000));
  const file = openSync(path, 'w');
  let bytes = 0;
  for (let i = 0; i < n; i++) {
    const day = new Date(Date.UTC(2014, 0, 1) + Math.floor(random() * 3650) * 86_400_000);
    const dated = random() >= UNDATED ? `${day.toISOString().slice(0, 10).replaceAll('-', '/')}/` : '';
    const text = `• ${title(i)}\n\n    https://news${i % 97}.example/${dated}article-${i}\n\n    ${
      stock[Math.floor(random() * stock.length)] ?? ''
    }\n\n    #workshop #letters\n\n`;
    bytes += writeSync(file, text);
  }
  closeSync(file);
  return bytes;
}
