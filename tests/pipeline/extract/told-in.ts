import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

/**
 * What each of many sentences tells that was done, as « type target+target jurisdiction » in alphabetical order; each is all that a clipping of 4 July 2025 says.
 */
export async function toldIn(
  sentences: readonly { language: 'en' | 'fr'; text: string }[]
): Promise<string[][]> {
  const gazetteers = await loadGazetteers('data/gazetteers');
  const clippings = sentences.map(({ language, text }, i) => ({
    ...clippingOf('Review', text),
    language,
    id: `sentence-${i}`,
    published: { date: '2025-07-04', precision: 'day' as const, source: 'url' as const }
  }));
  return extractFacts(clippings, gazetteers).map(({ actions }) =>
    actions
      .filter(({ status }) => status === 'done')
      .map(({ type, targets, jurisdiction }) => `${type} ${targets.join('+')} ${jurisdiction}`)
      .sort()
  );
}
