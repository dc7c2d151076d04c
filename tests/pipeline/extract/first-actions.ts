import { beforeAll, expect, it } from 'vitest';
import type { ActionType } from '../../../src/lib/schema.ts';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

/** A sentence with its language and the action that it reports, or null. */
export type Told = readonly ['fr' | 'en', ActionType | null, string];

/** A test for each sentence, of the first action that is found in it where it is all that a clipping says. */
export function itReads(sentences: readonly Told[]): void {
  let found: (ActionType | undefined)[] = [];
  beforeAll(async () => {
    const gazetteers = await loadGazetteers('data/gazetteers');
    const clippings = sentences.map(([language, , text], i) => ({
      ...clippingOf(language === 'fr' ? 'Revue' : 'Review', text),
      language,
      id: `sentence-${i}`
    }));
    found = extractFacts(clippings, gazetteers).map(({ actions }) => actions[0]?.type);
  }, 60_000);

  it.each(sentences.map(([, type, text], i) => [text, type, i] as const))('%s', (_, type, i) => {
    expect(found[i] ?? null).toBe(type);
  });
}
