import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { withAmounts } from '../scene.ts';
import { sharingVerb } from '../targets/shared-verb.ts';
import type { Targets } from '../targets/targets.ts';
import type { AmountMention } from './amounts.ts';
import { findElidedSums } from './elided-sums.ts';
import { amountsAtHome, isSomethingElse, sharesDealt, sharesInOrder, sharesOf } from './fine-amount.ts';

/**
 * What each company pays of a fine that a sentence tells of several, by company; null where it gives them no sums of their own. Sums whose currency
 * nobody tells are in the money of the `jurisdiction`.
 */
export function sharesIn(
  { mentions, companies }: Targets,
  hit: Hit,
  told: Scene,
  jurisdiction: string | null
): Map<string, AmountMention> | null {
  const scene = pricedAtHome(told, jurisdiction);
  const sharing = sharingVerb(mentions, hit, scene);
  return (
    sharesOf(mentions, scene) ??
    sharesOf(sharing, scene) ??
    sharesDealt(sharing, scene) ??
    sharesInOrder(companies, scene) ??
    sharesByRank(mentions, scene)
  );
}

function pricedAtHome(scene: Scene, jurisdiction: string | null): Scene {
  const full = amountsAtHome(scene, jurisdiction);
  if (full.length === 0) return scene;
  const elided = findElidedSums(scene.text, scene.start, full, scene.companies);
  return withAmounts(
    scene,
    [...full, ...elided].sort((a, b) => a.start - b.start)
  );
}

/** « A et B … : 223 millions pour la première, 105 pour la seconde », “€1m for the former and €2m for the latter”: of two, by the order in which they were named. */
function sharesByRank(targets: readonly Mention[], scene: Scene): Map<string, AmountMention> | null {
  const [first, second, ...more] = targets.map(({ entity }) => entity);
  if (!first || !second || more.length > 0) return null;
  const amounts = scene.amounts.filter((amount) => !amount.converted && !isSomethingElse(amount, scene));
  const of = (rank: RegExp) => amounts.find(({ end }) => rank.test(scene.text.slice(end - scene.start)));
  const [one, other] = [of(FOR_FIRST), of(FOR_SECOND)];
  return one && other
    ? new Map([
        [first, one],
        [second, other]
      ])
    : null;
}

const FOR_FIRST =
  /^\s(?:d'euros\s|de dollars\s)?(?:d'amende\s)?(?:pour\s(?:la première|le premier|l'une?)|à\sla première|au premier|à\sl'une?|(?:for|to|on|from)\sthe\s(?:former|first))(?!\p{L})/u;
const FOR_SECOND =
  /^\s(?:d'euros\s|de dollars\s)?(?:d'amende\s)?(?:pour\s(?:la seconde|le second|l'autre|la deuxième|le deuxième)|à\sla (?:seconde|deuxième)|au (?:second|deuxième)|à\sl'autre|(?:for|to|on|from)\sthe\s(?:latter|second|other))(?!\p{L})/u;
