import type { AmountMention } from './amounts.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** “agreed to pay $950 million for the business”, « payer 3 milliards pour racheter A »: what a term of paying tells of is a purchase. */
export function paysPrice({ term, end }: Hit, scene: Scene): boolean {
  const next = scene.amounts.find(({ start }) => start >= end);
  return (
    next !== undefined &&
    /pay|vers/.test(term.words) &&
    BARE.test(scene.text.slice(end - scene.start, next.start - scene.start)) &&
    isPrice(next, scene)
  );
}

/** Whether a sum is told as what somebody gives for a company, a part of one, or rights. */
export function isPrice({ end }: AmountMention, scene: Scene): boolean {
  return FOR_WHAT.test(scene.text.slice(end - scene.start));
}

/** No word of a penalty stands between the verb and the sum. */
const BARE = /^(?:\s\p{Ll}+){0,3}\s$/u;
const FOR_WHAT =
  /^(?:\s\([^()]{1,40}\))?\s(?:in (?:cash|stock|shares)(?: and (?:cash|stock|shares))?\s|en (?:numéraire|actions|cash)\s)?(?:to (?:buy|acquire|take over)(?!\p{L})|pour (?:racheter|acquérir|acheter|s['’]offrir)(?!\p{L})|(?:for|pour)\s(?:(?:the|its|his|their|an?|all of|most of|la|les?|une?|son|sa|ses)\s|l['’])(?:(?!(?:of|in|de|des|du|by|at)\s)[\p{L}\d%-]+\s){0,3}(?:business|businesses|operations|stake|shares|unit|assets|subsidiary|start-?up|division|stores|licences?|licenses?|spectrum|rights|filiale|participation|activités?|actifs|magasins|fréquences|droits)(?=(?:\s\p{Ll}+)?(?:[.,;:)]|$)|\s(?:in|of|last|from|owned|that|and|when|de|du|d['’]|en|que|qui)(?!\p{Ll})))/iu;
