import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { ReferenceWords } from './reference-words.ts';

/** « told the giant to loosen the link with its wallet A »: the giant is told, and A only belongs to it. */
export function isItsOwn(mention: Mention, hit: Hit, scene: Scene, { one }: ReferenceWords): boolean {
  const zone = scene.text.slice(hit.verbEnd - scene.start, mention.start - scene.start);
  if (TOLD_TO_DO.test(zone)) return true;
  const reference = one[hit.term.language].exec(zone);
  const own = ITS_OWN.exec(zone);
  if (reference?.index === 1 && MADE_TO_DO.test(zone.slice(1 + reference[0].length))) return true;
  // « fined its unit A »: nobody else is told.
  return reference !== null && own !== null && reference.index < own.index && !ITS_MAKER.test(zone);
}

/**
 * “ordered A to let users of B pay outside its C, giving the company 20 days”: A, and neither what belongs to it nor what it is told to deal with; all where nothing else
 * is named.
 */
export function withoutOwnThings(mentions: readonly Mention[], { start: from, text }: Scene): Mention[] {
  const [told] = mentions;
  const others = mentions.filter(
    ({ start }) =>
      !ITS_OWN.test(text.slice(0, start - from)) &&
      (told === undefined || start <= told.end || !TO_DO.test(text.slice(told.end - from, start - from)))
  );
  return others.length > 0 ? others : [...mentions];
}

const TO_DO = /^\s(?:not\s)?to\s\p{Ll}+\s/u;

/** “told it to cancel sales of A”: what is to be done is about A. */
const TOLD_TO_DO = /^\s(?:it|them)\s(?:both\s)?(?:to|not to)\s\p{Ll}+\s/u;

/** “directed the tech major to change … users must be able to remove A”, « a interdit au groupe, par mesure conservatoire, de croiser les données d’A ». */
const MADE_TO_DO =
  /^\s(?:not\s)?to\s\p{Ll}+\s|^(?:,\s[^,;:]{2,50},)?\s(?:(?:de|à)\s(?:ne\s(?:pas|plus)\s)?|d')\p{Ll}+(?:er|ir|re)\s/u;

const ITS_OWN = /(?<![\p{L}])(?:its|their|son|sa|ses|leurs?)\s(?:\p{Ll}+\s)?$/u;

const ITS_MAKER =
  /(?:maker|owner|parent|operator|developer|publisher|creator|éditeur|propriétaire|mère|créateur|fabricant|développeur|concepteur|exploitant)\s$/u;
