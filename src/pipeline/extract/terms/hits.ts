import type { Span } from '../../types.ts';
import type { ActionTerm } from './action-terms.ts';
import { LONGEST_SCENE } from '../scene.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { matchAt, sticky } from '../text/search.ts';
import { leadsIntoWhatIsTold } from './what-is-told.ts';
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
    const saying = SAYS_OF_ITSELF.test(match[0]);
    const firstWord = saying ? null : /^[\p{L}\p{N}]+/u.exec(match[0]);
    return {
      term,
      start,
      end: start + match[0].length,
      verbEnd: start + (firstWord?.[0].length ?? match[0].length),
      agentWord: agentBefore(scene, start)
    };
  }

  /** Reads the sentence at an offset from word to word. */
  function readWords(
    text: string,
    { start, end, offsets, words, strange }: WordedSentence,
    offset: number,
    index: TermIndex,
    reader: SceneReader
  ): HitScene[] {
    if (!index.mayHold(words)) return [];
    const sentence = text.slice(start, end).trimEnd();
    indexes.order.read(text, start, end);
    const matches: Omit<Found, 'rank'>[] = [];
    const latest = new Map<number, Omit<Found, 'rank'>>();
    for (const [i, word] of words.entries()) {
      const at = (offsets[i] ?? 0) - start;
      for (const number of index.opening[word] ?? []) {
        if (!index.mayBe(number)) continue;
        const spanning = latest.get(number);
        const within = spanning !== undefined && at < spanning.match.index + spanning.match[0].length;
        if (within && !isSecondVerb(terms[number], sentence.slice(spanning.match.index, at))) continue;
        // Parts of words that are not plain have no place in the order of words.
        if (!strange && !indexes.order.mayBegin(number, at + start)) continue;
        const pattern = patternOf(number);
        const match = pattern && matchAt(pattern, sentence, at);
        if (!match) continue;
        // “ordered A to stop and opened an inquiry”: the noun is the object of the second verb.
        if (within) spanning.match = match;
        else {
          const found = { number, match };
          latest.set(number, found);
          matches.push(found);
        }
      }
    }
    if (matches.length === 0) return [];
    const ranks = index.ranked(words);
    return inOrder(
      reader.at(offset),
      matches.map(({ number, match }) => ({ number, match, rank: ranks.get(number) ?? 0 }))
    );
  }

  /** Reads a sentence without an end in stretches as long as a scene is, each from a little before where the last one ended. */
  function readStretches(
    text: string,
    { offsets, words, strange }: WordedSentence,
    index: TermIndex,
    reader: SceneReader
  ): HitScene[] {
    const all: HitScene[] = [];
    let readTo = 0;
    for (let i = 0; i < words.length;) {
      if (!indexes.isTelling(words[i] ?? 0)) {
        i++;
        continue;
      }
      const offset = offsets[i] ?? 0;
      const { start, end } = reader.at(offset);
      let first = i;
      const from = Math.max(start, readTo - LONGEST_TERM);
      while (first > 0 && (offsets[first - 1] ?? 0) >= from) first--;
      readTo = end;
      while (i < words.length && (offsets[i] ?? 0) < end) i++;
      const stretch = {
        start,
        end,
        strange,
        offsets: offsets.slice(first, i),
        words: words.slice(first, i)
      };
      all.push(...readWords(text, stretch, offset, index, reader));
    }
    return all;
  }

  const readSentences = createWordedSentences();
  return (text, language, reader) => {
    const index = indexes.of(language);
    const found: HitScene[] = [];
    readSentences(text, indexes.wordAt, (sentence) => {
      if (sentence.end - sentence.start <= LONGEST_SCENE)
        found.push(...readWords(text, sentence, sentence.offsets[0] ?? 0, index, reader));
      else found.push(...readStretches(text, sentence, index, reader));
    });
    return found;
  };
}

/** Whether what stands before a verb joins it to one before (“ordered A to stop and at the same time”), says when that was (“, two months after it”), or has it tell what the one before announces. */
function isSecondVerb(term: ActionTerm | undefined, before: string): boolean {
  return term?.frame !== 'noun' && (SECOND_VERB.test(before) || leadsIntoWhatIsTold(before));
}

const SECOND_VERB =
  /\s(?:and|et|puis|then|but|mais|while|whereas|tandis que|alors que)\s(?:[^\s,;:.]+\s){0,4}$|,\s(?:[^\s,;:.]+\s){1,4}(?:after|before|après|avant)\s(?:[^\s,;:.]+\s){0,3}$/u;

/** “said it was investigating A”: “it” is whoever acts, and what the verb strikes stands behind the term. */
const SAYS_OF_ITSELF =
  /^(?:said|says|announced|announces|confirmed|confirms)\s(?:that\s)?(?:it|they)\s(?:is|are|was|were|has|have|had)\s(?:[^\s,;]+\s){0,3}(?:into|\p{Ll}+ing)$/iu;

interface Found {
  number: number;
  rank: number;
  match: RegExpExecArray;
}

/** Characters that a term may take, names in its middle counted. */
const LONGEST_TERM = 120;

/** No sentence of a newspaper has more; text without full stops has, and must not cost more. */
const MOST_HITS = 12;
