import type { Clipping, Mention } from '../../types.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { listBack, listFrom } from '../names/name-lists.ts';
import type { Draft } from '../retold/merge.ts';
import { hitOfSum, scenesOfSums } from '../sums/sums.ts';
import { sumTerms } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import { chanceOf } from './sign-weights.ts';
import type { SignWeights } from './sign-weights.ts';
import { signsOfSum } from './signs-of-sum.ts';
import { toldSoFar, unexplainedSums } from './unexplained-sums.ts';

/** A sum that no wording explains, as what tells a fine, and the companies beside it. */
export interface LikelySum {
  scene: Scene;
  hit: Hit;
  struck: Mention[];
}

/**
 * The sums of a clipping that are likelier a fine than anything else by all that stands around them, though no wording says so: « B s’en était
 * sorti à meilleur compte : 3 millions ». `drafts` are those of the clipping; none where it tells no measure and nobody acts.
 */
export function findLikelySums(
  { text, language }: Clipping,
  mentions: readonly Mention[],
  reader: SceneReader,
  drafts: readonly Draft[],
  weights: SignWeights
): LikelySum[] {
  if (!isOpen(drafts, mentions)) return [];
  const told = toldSoFar(drafts);
  const term = LIKELY[language === 'fr' ? 'fr' : 'en'];
  const found: LikelySum[] = [];
  const seen = new Set(drafts.flatMap(({ toldBeside }) => toldBeside?.amount ?? []));
  for (const scene of scenesOfSums(text, reader))
    for (const amount of unexplainedSums(scene, told)) {
      if (seen.has(amount.value)) continue;
      const signs = signsOfSum(amount, scene, reader, language, told);
      if (chanceOf(signs, weights.get(language)) < EVEN) continue;
      seen.add(amount.value);
      found.push({ scene, hit: hitOfSum(amount, term), struck: besideSum(amount, scene) });
    }
  return found;
}

const EVEN = 0.5;
const LIKELY = sumTerms('noun', 'likely sum');
/** The rule of a draft that such a sum tells. */
export const LIKELY_RULE = `${LIKELY.en.frame}: ${LIKELY.en.words}`;

function isOpen(drafts: readonly Draft[], mentions: readonly Mention[]): boolean {
  return drafts.length > 0 || mentions.some(({ kind, metonymic }) => kind === 'authority' || metonymic);
}

/** Those who stand last before the sum, behind any other one; or else first behind it. */
function besideSum({ start, end }: AmountMention, scene: Scene): Mention[] {
  const bystanders = bystandersOf(scene);
  const companies = scene.companies.filter((mention) => !bystanders.has(mention));
  const from = scene.amounts.findLast((other) => other.end <= start)?.end ?? scene.start;
  const to = scene.amounts.find((other) => other.start >= end && !other.converted)?.start ?? scene.end;
  const before = companies.filter((mention) => mention.start >= from && mention.end <= start);
  if (before.length > 0) return listBack(scene, before);
  const behind = companies.filter((mention) => mention.start >= end && mention.start < to);
  return behind.length > 0 ? listFrom(scene, behind) : companies.slice(0, 1);
}
