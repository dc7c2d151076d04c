import type { AmountMention } from './amounts.ts';
import { isSomethingElse } from './fine-amount.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** The sum that an order has somebody pay back, hand over or leave to the authority (« rembourser 13 milliards », “seized $9m”), or null. */
export function repaidSumOf(hit: Hit, scene: Scene): AmountMention | null {
  if (hit.term.type !== 'order') return null;
  return (
    scene.amounts.find(
      (amount) =>
        !amount.converted &&
        amount.end > hit.verbEnd &&
        PAYS_BACK.test(scene.text.slice(hit.start - scene.start, amount.start - scene.start)) &&
        !isSomethingElse(amount, scene)
    ) ?? null
  );
}

const PAYS_BACK = createSearch(
  /(?<!\p{L})(?:repay|refund|reimburse|recover|claw back|pay back|return|compensate|disgorge|hand back|seiz|impound|freez|froze|confiscat|rembourse|récupér|restitu|revers|dédommage|indemnis|saisi|gel[eé]|confisqu|recouvr)\p{L}*(?:\s(?!(?:for|over|pour|après|after|who|qui|imposed|fined|levied|infligé|imposé|prononcé)\s)[^\s;:.,]+){0,7}\s?$/iu
);
