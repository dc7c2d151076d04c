import type { SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Draft } from './merge.ts';

/**
 * The drafts of a clipping without fines that only divide one told shortly before: “will pay $4.1m. Of the sum, $3.6m is a penalty”, « dont »,
 * “the remaining $20m is a civil fine”, « chaque manquement vaut 2,5 millions ».
 */
export function withoutPartsOfSums(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((part) => !(dividesSum(reader, part) && drafts.some((whole) => isWhole(whole, part))));
}

function dividesSum(reader: SceneReader, { type, start, amount }: Draft): boolean {
  if (type !== 'fine' || amount === null) return false;
  const scene = reader.at(start);
  return scene.amounts.some(
    ({ value, start: from }) => value === amount && DIVIDES.test(scene.text.slice(0, from - scene.start))
  );
}

/** A larger fine of the same companies and in the same money, in one of the sentences before. */
function isWhole(whole: Draft, part: Draft): boolean {
  return (
    whole.type === 'fine' &&
    whole.start < part.start &&
    part.start - whole.end < REACH &&
    (whole.amount ?? 0) > (part.amount ?? 0) &&
    whole.currency === part.currency &&
    part.targets.every((target) => whole.targets.includes(target))
  );
}

/** Characters between the two. */
const REACH = 400;

const DIVIDES = createSearch(
  /^["«\s]*(?:of (?:that|this|these|the|its)(?: \p{Ll}+)?|sur (?:cette|ce|ces|les|la|son) (?:\p{Ll}+)|(?:sur|de) (?:ce|cette) \p{Ll}+|dont),? (?:(?:[^;:.]|\.(?=\d)){0,60}(?:,|and|et) )?(?:(?:about|some|environ|quelque|près de) )?$|(?:^|[ ,;])(?:the (?:remaining|other|rest,)|(?:les|le)s? autres|le reste,|le solde,) (?:(?:about|some|environ|quelque) )?$|^["«\s]*(?:(?:chacune? (?:des|de ces)|chaque) [^;:.]{2,50}|each(?: one)?(?: of (?:them|these|the))?(?: \p{Ll}+){0,2} )(?:is|was|costs?|vaut|coûte|est|carries|carried|brings)[^;:.]{0,30}$/iu
);
