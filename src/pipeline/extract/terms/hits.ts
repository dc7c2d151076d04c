import type { Span } from '../../types.ts';
import type { ActionTerm } from './action-terms.ts';
import { LONGEST_SCENE } from '../scene.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { matchAt, sticky } from '../text/search.ts';
import { createTermIndexes } from './term-index.ts';
import type { TermIndex } from './term-index.ts';
import { createWordedSentences } from '../text/worded-sentences.ts';
import type { WordedSentence } from '../text/worded-sentences.ts';

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
 * Returns a function that finds the sentences with terms of action in a text, in its order. One pass looks for the words
 * that terms begin with and for their telling words; only sentences where a term may stand between two of them are read further.
 */
export function createHitFinder(
  terms: readonly ActionTerm[],
  agentBefore: (scene: Scene, offset: number) => number | null
): (text: string, language: string, reader: SceneReader) => HitScene[] {
  const indexes = createTermIndexes(terms);
  // A text uses few of the terms, and making a pattern takes longer than reading a sentence.
  const patterns: (RegExp | undefined)[] = terms.map(() => undefined);
  const patternOf = (number: number) => (patterns[number] ??= terms[number] && sticky(terms[number].pattern));

  /** The hits of some terms, in text order; of those at one place the longest first, then in the order of the terms. */
  function inOrder(scene: Scene, found: readonly Found[]): HitScene[] {
    const hits = found
      .flatMap(({ number, rank, match }) => {
        const term = terms[number];
        return term ? [{ rank, hit: hitOf(term, match, scene) }] : [];
      })
      .sort((a, b) => a.hit.start - b.hit.start || b.hit.end - a.hit.end || a.rank - b.rank)
      .map(({ hit }) => hit);
    return hits.length > 0 ? [{ scene, hits: hits.slice(0, MOST_HITS) }] : [];
  }

  function hitOf(term: ActionTerm, match: RegExpExecArray, scene: Scene): Hit {
    const start = scene.start + match.index;
    const firstWord = /^[\p{L}\p{N}]+/u.exec(match[0])?.[0].length ?? match[0].length;
    return {
      term,
      start,
      end: start + match[0].length,
      verbEnd: start + firstWord,
      agentWord: agentBefore(scene, start)
    };
  }

  /** Reads a sentence from word to word. */
  function readWords(
    text: string,
    { start, end, offsets, words }: WordedSentence,
    index: TermIndex,
    reader: SceneReader
  ): HitScene[] {
    if (!index.mayHold(words)) return [];
    const sentence = text.slice(start, end).trimEnd();
    indexes.order.read(text, start, end);
    const matches: Omit<Found, 'rank'>[] = [];
    const ends = new Map<number, number>();
    for (const [i, word] of words.entries()) {
      const at = (offsets[i] ?? 0) - start;
      for (const number of index.opening[word] ?? []) {
        if (!index.mayBe(number) || at < (ends.get(number) ?? 0)) continue;
        if (!indexes.order.mayBegin(number, at + start)) continue;
        const match = matchAt(patternOf(number), sentence, at);
        if (!match) continue;
        ends.set(number, at + match[0].length);
        matches.push({ number, match });
      }
    }
    if (matches.length === 0) return [];
    const ranks = index.ranked(words);
    return inOrder(
      reader.at(offsets[0] ?? 0),
      matches.map(({ number, match }) => ({ number, match, rank: ranks.get(number) ?? 0 }))
    );
  }

  /** Reads what no words can be told in, or what has no end, in stretches as long as a scene is. */
  function readAll({ offsets, words }: WordedSentence, index: TermIndex, reader: SceneReader): HitScene[] {
    const all: HitScene[] = [];
    for (let i = 0; i < words.length;) {
      if (!indexes.isTelling(words[i] ?? 0)) {
        i++;
        continue;
      }
      const scene = reader.at(offsets[i] ?? 0);
      let next = i + 1;
      while (next < words.length && (offsets[next] ?? 0) < scene.end) next++;
      const found = [...index.ranked(words.slice(i, next))].flatMap(([number, rank]) =>
        everyMatch(terms[number], scene.text).map((match) => ({ number, rank, match }))
      );
      all.push(...inOrder(scene, found));
      i = next;
    }
    return all;
  }

  const readSentences = createWordedSentences();
  return (text, language, reader) => {
    const index = indexes.of(language);
    const found: HitScene[] = [];
    readSentences(text, indexes.wordAt, (sentence) => {
      const worded = !sentence.strange && !index.hasFree && sentence.end - sentence.start <= LONGEST_SCENE;
      found.push(...(worded ? readWords(text, sentence, index, reader) : readAll(sentence, index, reader)));
    });
    return found;
  };
}

/** As `matchAll`, but that makes a new pattern each time. */
function everyMatch(term: ActionTerm | undefined, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = matchAt(term?.pattern, text, 0); match; match = term?.pattern.exec(text) ?? null)
    found.push(match);
  return found;
}

interface Found {
  number: number;
  rank: number;
  match: RegExpExecArray;
}

/** No sentence of a newspaper has more; text without full stops has, and must not cost more. */
const MOST_HITS = 12;
