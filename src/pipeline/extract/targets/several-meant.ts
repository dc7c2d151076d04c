import type { Mention } from '../../types.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene } from '../scene.ts';

/**
 * The companies that words of several mean, of the `mentions` of a sentence before: the list that they begin with; of « les banques », which may mean a
 * trade, all that the sentence `justBefore` names, unless that is one. « SNCF : le nettoyage coûte cher à A et à B », « Les deux sociétés »: the first two
 * that a list joins, from whichever on.
 */
export function severalMeant(
  words: string,
  scene: Scene,
  mentions: readonly Mention[],
  justBefore: boolean
): string[] {
  const list = idsOf(listFrom(scene, [...mentions]));
  if (list.length === 1 && TWO.test(words)) {
    const lists = mentions.map((_, i) => idsOf(listFrom(scene, mentions.slice(i))));
    return lists.find(({ length }) => length === 2) ?? list;
  }
  if (!TRADE.test(words)) return list;
  const all = justBefore ? idsOf(mentions) : [];
  return all.length > 1 ? all : [];
}

function idsOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ entity }) => entity ?? []))];
}

const TWO = /^(?:les|ces|aux|des|the|both|these)\s(?:deux|two)\s/iu;
const TRADE = /^(?:les|aux)\s(?!deux|trois|quatre)/iu;

/** « Ces derniers ». */
export const LATTER = /^(?:ces derni(?:er|ère)s|the latter (?:two|pair))(?!\p{L})/iu;
/** “The latter”, « la seconde »: of two. */
export const THE_LATTER = /^(?:the latter|(?:la|le|au) seconde?)(?!\p{L})/iu;
