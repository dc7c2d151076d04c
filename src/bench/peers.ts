import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Gazetteers } from '../pipeline/types.ts';

/** What is run on the same texts for comparison. */
export interface Peer {
  name: string;
  /** Reads all texts; what it finds is thrown away. */
  read(texts: readonly string[]): void;
  /** Characters of text that are enough to tell its speed by: the slow peers are not given the longest texts. */
  sample: number;
}

/** A general library at its best: tokens, sentences and named entities only, fed article by article. */
export function winkPeer(): Peer {
  const nlp = winkNLP(winkModel, ['sbd', 'ner']);
  return {
    name: 'wink-nlp',
    read: (texts) => {
      for (const text of texts) nlp.readDoc(text);
    },
    sample: 500_000
  };
}

/** What one would write first: all names and aliases of the gazetteers in one alternation, longest first. */
export function regExpPeer({ companies, places, authorities }: Gazetteers): Peer {
  const names = [...companies, ...places, ...authorities].flatMap(({ name, nameFr, aliases }) => [
    name,
    nameFr,
    ...aliases
  ]);
  const longestFirst = [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
  return {
    name: 'RegExp',
    read: (texts) => {
      for (const text of texts) for (const match of text.matchAll(pattern)) void match;
    },
    sample: 500_000
  };
}
