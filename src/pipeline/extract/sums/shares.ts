import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { withAmounts } from '../scene.ts';
import { sharingVerb } from '../targets/shared-verb.ts';
import type { Targets } from '../targets/targets.ts';
import type { AmountMention } from './amounts.ts';
import { findElidedSums } from './elided-sums.ts';
import { amountsAtHome, sharesDealt, sharesInOrder, sharesOf } from './fine-amount.ts';
import { isNotImposed } from './not-imposed.ts';
import { sharesInWords } from './shares-in-words.ts';

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
  const scene = withoutOthers(pricedAtHome(told, jurisdiction));
  const sharing = sharingVerb(mentions, hit, scene);
  return (
    sharesInWords(mentions, scene) ??
    sharesOf(mentions, scene) ??
    sharesOf(sharing, scene) ??
    sharesDealt(sharing, scene) ??
    sharesInOrder(companies, scene)
  );
}

/** « a condamné A à 3 millions, mais B risque 5 millions ». */
function withoutOthers(scene: Scene): Scene {
  const imposed = scene.amounts.filter((amount) => !isNotImposed(amount, scene));
  return imposed.length < scene.amounts.length ? withAmounts(scene, imposed) : scene;
}

/** A sentence whose sums have no currency (« 108 millions à A, 39 à B »), with these in the money of the `jurisdiction`; any other as it is. */
export function pricedAtHome(scene: Scene, jurisdiction: string | null): Scene {
  const full = amountsAtHome(scene, jurisdiction);
  if (full.length === 0) return scene;
  const elided = findElidedSums(scene.text, scene.start, full, scene.companies);
  return withAmounts(
    scene,
    [...full, ...elided].sort((a, b) => a.start - b.start)
  );
}
