import type { Mention } from '../../types.ts';
import type { AmountMention } from './amounts.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a sum beside an authority and a company is money that somebody gives, lends, bids or invests, and no penalty: a
 * purchase that was cleared, an aid that was approved, a contract, a loan. `authority` is the first of the sentence, `companies` are
 * those that may be struck.
 */
export function isGiven(
  amount: AmountMention,
  authority: { start: number } | undefined,
  companies: readonly Mention[],
  scene: Scene
): boolean {
  const before = scene.text.slice(
    Math.max(0, amount.start - scene.start - WINDOW),
    amount.start - scene.start
  );
  return (
    GIVING.test(before) ||
    DEAL.test(scene.text) ||
    (authority !== undefined && authority.start > amount.start && isBuyer(amount, companies, scene))
  );
}

/** « A a déboursé 19 milliards pour B », before any authority is named: a company pays for the other; « 5 pour A, 2 pour B » are two sums. */
function isBuyer({ start, end }: AmountMention, companies: readonly Mention[], scene: Scene): boolean {
  const buyer = companies.find((mention) => mention.end <= start);
  const other = companies.find((mention) => mention.start >= end);
  if (!buyer || !other || buyer.entity === other.entity) return false;
  return !BESIDE.test(scene.text.slice(0, buyer.start - scene.start));
}

/** Characters before a sum that tell what is done with it. */
const WINDOW = 60;
const BESIDE =
  /(?:^|[\s(«])(?:après|outre|comme|hormis|pour|contre|à|after|besides|like|unlike|than|as with|apart from|for|against|on|from|to)\s$/iu;

const GIVING = createSearch(
  /(?<!\p{L})(?:vers(?:e|é|ée|és|ées|er|era|ait)|accord(?:e|é|ée|és|ées|er|ait)|octroy\p{L}+|allou\p{L}+|prêt(?:s|e|é|ée|és|er)?|rembours\p{L}+|restitu\p{L}+|laiss\p{L}+|prom(?:is|et\p{L}*)|offr\p{L}+|offert\p{L}*|attribu\p{L}+|débloqu\p{L}+|inject\p{L}+|investi\p{L}*|aides?|subvention\p{L}*|garantie|contrats?|rachet\p{L}+|acquérir|acquis\p{L}*|gave|gives?|given|grant(?:s|ed)?|award(?:s|ed)?|lends?|lent|loans?|offer(?:s|ed|ing)?|spen[dt]s?|invest\p{L}*|refund\p{L}*|reimburs\p{L}*|repaid|aid|subsid\p{L}+|buy(?:s|ing)?|bought|purchas\p{L}+|bids?|contracts?)(?!\p{L})[^.;]{0,50}$/iu
);
const DEAL = createSearch(
  /(?<!\p{L})(?:(?:rachat|acquisition|opération|fusion|takeover|merger|purchase|deal|transaction)\s(?:a été |est |was |is |has been )?(?:validé|autorisé|approuvé|examiné|scruté|notifié|cleared|approved|waved|blessed|reviewed|examined)e?|feu vert|blessing|green light|go-ahead|introduction en bourse|ipo|flotation)(?!\p{L})/iu
);
