import { existsSync } from 'node:fs';
import { extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteers } from '../types.ts';
import { NO_CORRECTIONS } from './correction.ts';
import type { Corrections } from './correction.ts';
import { isAbout, readCorrections } from './read.ts';

const OWN = fileURLToPath(new URL('../../../data/corrections.yaml', import.meta.url));

/** The corrections file that comes with the project, as seen from where the command runs. */
export const projectCorrections = (): string => relative('.', OWN);

/** The corrections file of a corpus that the project's own is not about: `mine.corrections.yaml` for `mine.txt`. */
export function correctionsBeside(corpus: string): string {
  return `${corpus.slice(0, corpus.length - extname(corpus).length)}.corrections.yaml`;
}

/**
 * The files whose entries concern these corpora: the one that is named (`--corrections`), else the project's own and
 * those beside the corpora, as far as they are there.
 */
export function correctionFiles(
  corpora: readonly string[],
  given?: string,
  own = projectCorrections()
): string[] {
  if (given !== undefined) return [given];
  return [...new Set([own, ...corpora.map(correctionsBeside)])].filter((path) => existsSync(path));
}

/**
 * The file that new decisions about these corpora belong in; it need not be there yet. Not the project's own where that is
 * about another corpus: whoever builds that would be stopped by entries for clippings that are not in it. Null for several
 * corpora, none of whose files would hold for one of them alone.
 */
export async function fileForDecisions(
  corpora: readonly string[],
  given?: string,
  own = projectCorrections()
): Promise<string | null> {
  if (given !== undefined) return given;
  const [corpus, ...others] = corpora;
  if (corpus === undefined || others.length > 0) return null;
  return existsSync(own) && (await isAbout(own, corpora)) ? own : correctionsBeside(corpus);
}

/** The entries of these files, one after another. Throws an `InputError` at the first mistake. */
export async function readCorrectionFiles(
  files: readonly string[],
  gazetteers: Gazetteers,
  corpora: readonly string[]
): Promise<Corrections> {
  if (files.length === 0) return NO_CORRECTIONS;
  const read = await Promise.all(files.map((path) => readCorrections(path, gazetteers, corpora)));
  return { corrections: read.flatMap(({ corrections }) => corrections) };
}
