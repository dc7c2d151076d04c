import type { Facts, FoldedTexts } from '../tally/facts.ts';
import type { Atlas } from 'world-atlas/countries-110m.json';
import { callScript } from './call-script.ts';
import { inEdition } from './edition.ts';
import type { Edition } from './edition.ts';

/** What a frame needs to draw any view of a small corpus, each in a file: counts, texts for a search, coasts for the map. */
export interface FactsContents {
  counts: Facts;
  texts: FoldedTexts;
  coasts: Atlas;
}
export type FactsKind = keyof FactsContents;

/** The global function that the files call. */
export const FACTS_CALLBACK = 'coupuresFacts';

export function factsFileName(kind: FactsKind, { release }: Edition): string {
  return `${inEdition(kind, release)}.js`;
}

/** The file as a script. */
export function factsScript<Kind extends FactsKind>(kind: Kind, content: FactsContents[Kind]): string {
  return callScript(FACTS_CALLBACK, kind, content);
}
