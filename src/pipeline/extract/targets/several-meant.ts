import type { Mention } from '../../types.ts';
import { bystandersOf } from './bystanders.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene, SceneReader } from '../scene.ts';

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
  const named = idsOf(mentions);
  // “cleared A but fined B. Both were raided”: the two that are named, in a list or not.
  if (list.length === 1 && justBefore && BOTH.test(words) && named.length === 2) return named;
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

const BOTH = /^(?:both|tou(?:te)?s (?:les )?deux|l'une? et l'autre)(?!\p{L})/iu;
const TWO = /^(?:les|ces|aux|des|the|both|these)\s(?:deux|two)\s/iu;
const TRADE = /^(?:les|aux)\s(?!deux|trois|quatre)/iu;

/** « Ces derniers ». */
export const LATTER = /^(?:ces derni(?:er|ère)s|the latter (?:two|pair))(?!\p{L})/iu;
/** “The latter”, « la seconde », « ce dernier »: of two, or of however many the one named last. */
export const THE_LATTER = /^(?:the latter|(?:la|le|au) seconde?|ce dernier|cette dernière)(?!\p{L})/iu;
/** “ordered both firms to”, « les deux groupes »: never the one that a sentence on something else names in between. */
export const isOfTwo = (words: string) => BOTH.test(words) || TWO.test(words);

/**
 * Those to whom a sentence, and the one before it in the same paragraph, deals out a sum each, which “the carriers” means behind: “€107m in the case of A
 * and €39m for B. C got away with €1m; D with €2m.” None where no more than one is.
 */
export function dealtSums(scene: Scene, reader: SceneReader): string[] {
  const before = scene.opensParagraph ? null : reader.before(scene);
  const ids = [...(before && !before.inTitle ? payersIn(before) : []), ...payersIn(scene)];
  return ids.length > 1 ? [...new Set(ids)] : [];
}

/** The companies of a sentence that has as many sums, or their total as well. */
function payersIn(scene: Scene): string[] {
  const bystanders = bystandersOf(scene);
  const named = scene.companies.filter((mention: Mention) => !bystanders.has(mention));
  const sums = scene.amounts.filter(({ converted }) => !converted);
  const [total, ...parts] = sums;
  const each = total && parts.length === named.length && parts.every(({ value }) => value < total.value);
  return sums.length === named.length || each ? named.flatMap(({ entity }) => entity ?? []) : [];
}
