import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import type { ClippingFacts } from '../../../src/pipeline/types.ts';
import { clippingOf } from './gazetteers.ts';

const gazetteers = await loadGazetteers('data/gazetteers');

/** The actions that a clipping reports by the rules and gazetteers as they are. `published` is a day; without it nothing dates the clipping. */
export function actionsIn(
  language: 'fr' | 'en',
  text: string,
  { title = 'Revue', published }: { title?: string; published?: string } = {}
): ClippingFacts['actions'] {
  const clipping = { ...clippingOf(title, text), language };
  const dated = published
    ? { ...clipping, published: { date: published, precision: 'day', source: 'url' } as const }
    : clipping;
  return extractFacts([dated], gazetteers)[0]?.actions ?? [];
}
