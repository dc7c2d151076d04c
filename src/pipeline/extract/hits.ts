import type { Span } from '../types.ts';
import type { ActionTerm } from './action-terms.ts';
import type { Scene, SceneReader } from './scene.ts';
import { createScan, matchAt, sticky } from './search.ts';
import { createWordScan } from './words.ts';

/** A term of action found in a text. */
export interface Hit extends Span {
  term: ActionTerm;
  /** Where its first word ends: what it acts on may stand inside the term (« inflige à Google une amende »). */
  verbEnd: number;
  /** Where a general word for an authority stands before it in the sentence, if one does. */
  agentWord: number | null;
}

/** A sentence with the terms in it. */
export interface HitScene {
  scene: Scene;
  hits: Hit[];
}

/**
 * Returns a function that finds the sentences with terms of action in a text, in its order. One pass looks for the
 * telling words of all terms; only sentences that have one are read further.
 */
export function createHitFinder(
  terms: readonly ActionTerm[],
  agentBefore: (scene: Scene, offset: number) => number | null
): (text: string, language: string, reader: SceneReader) => HitScene[] {
  const byAnchor = new Map<string, ActionTerm[]>();
  for (const term of terms)
    for (const anchor of new Set(term.anchors)) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), term]);

  const scan = createWordScan(byAnchor.keys());
  const hitsIn = createHitReader(terms, agentBefore);

  return (text, language, reader) => {
    const found: HitScene[] = [];
    let candidates = new Set<ActionTerm>();
    let scene: Scene | null = null;
    const finish = (): void => {
      if (scene === null) return;
      const hits = hitsIn(scene, candidates);
      if (hits.length > 0) found.push({ scene, hits: hits.slice(0, MOST_HITS) });
    };
    scan(text, (offset, word) => {
      if (scene === null || offset >= scene.end) {
        finish();
        scene = reader.at(offset);
        candidates = new Set();
      }
      for (const term of byAnchor.get(word) ?? []) {
        if (language === term.language || (language !== 'fr' && language !== 'en')) candidates.add(term);
      }
    });
    finish();
    return found;
  };
}

/** No sentence of a newspaper has more; text without full stops has, and must not cost more. */
const MOST_HITS = 12;

/** Returns a function that matches those of the terms that may stand in a sentence, all of them in one pass. */
function createHitReader(
  terms: readonly ActionTerm[],
  agentBefore: (scene: Scene, offset: number) => number | null
): (scene: Scene, candidates: ReadonlySet<ActionTerm>) => Hit[] {
  const scan = createScan(terms.map(({ pattern }) => pattern));
  const patterns = terms.map(({ pattern }) => sticky(pattern));

  return (scene, candidates) => {
    const hits: Hit[] = [];
    const ends = new Map<ActionTerm, number>();
    scan(scene.text, 0, (at, indices) => {
      for (const index of indices) {
        const term = terms[index];
        if (!term || !candidates.has(term) || at < (ends.get(term) ?? 0)) continue;
        const match = matchAt(patterns[index], scene.text, at);
        if (!match) continue;
        ends.set(term, at + match[0].length);
        const start = scene.start + at;
        const firstWord = /^[\p{L}\p{N}]+/u.exec(match[0])?.[0].length ?? match[0].length;
        hits.push({
          term,
          start,
          end: start + match[0].length,
          verbEnd: start + firstWord,
          agentWord: agentBefore(scene, start)
        });
      }
      return false;
    });
    const order = [...candidates];
    return hits.sort(
      (a, b) => a.start - b.start || b.end - a.end || order.indexOf(a.term) - order.indexOf(b.term)
    );
  };
}
