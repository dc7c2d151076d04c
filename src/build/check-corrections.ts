import { readCorrections } from '../pipeline/correct/read.ts';
import { correctedFacts, readCorpus } from '../pipeline/facts.ts';
import { loadGazetteers } from '../pipeline/gazetteer/load.ts';

/** Applies a corrections file to corpora as the next build will; throws an `InputError` where it would stop. */
export async function checkCorrections(path: string, corpora: readonly string[]): Promise<void> {
  const gazetteers = await loadGazetteers('data/gazetteers');
  const { clippings } = await readCorpus(corpora);
  correctedFacts(clippings, gazetteers, await readCorrections(path, gazetteers, corpora));
}
