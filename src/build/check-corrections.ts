import { readCorrectionFiles } from '../pipeline/correct/files.ts';
import { correctedFacts, readCorpus } from '../pipeline/facts.ts';
import { loadGazetteers } from '../pipeline/gazetteer/load.ts';

/** Applies corrections files to corpora as the next build will; throws an `InputError` where it would stop. */
export async function checkCorrections(files: readonly string[], corpora: readonly string[]): Promise<void> {
  const gazetteers = await loadGazetteers('data/gazetteers');
  const { clippings } = await readCorpus(corpora);
  correctedFacts(clippings, gazetteers, await readCorrectionFiles(files, gazetteers, corpora));
}
