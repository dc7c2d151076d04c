import type { Hit } from '../terms/hits.ts';
import type { Governing } from './governing.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a participle only says what whoever has been judged had been tried for: « a relaxé A, poursuivi pour corruption », « Poursuivi pour fraude, A a été
 * relaxé », “acquitted A, which had been charged with fraud”: the news is what comes of it, « Poursuivi
 * pour pollution, A a été condamné ».
 */
export function isOfJudged({ term }: Hit, { opening, words, rest }: Governing): boolean {
  if (!CHARGES.has(term.type) || !CHARGED.test(words)) return false;
  if (term.type === 'lawsuit' && BESIDE_NOUN.test(opening) && IS_CONVICTED.test(rest)) return true;
  return ACQUITS.test(opening) || IS_ACQUITTED.test(rest);
}

const CHARGES: ReadonlySet<string> = new Set(['lawsuit', 'investigation_opened']);

const CHARGED =
  /^(?:poursuivi|accusé|inculpé|mise?s? en (?:examen|cause|accusation)|soupçonné|jugé|renvoyé|visé|cité|prosecuted|sued|charged|accused|indicted|tried|been (?:sued|charged|indicted|prosecuted))/u;

/** Of whom the participle stands in apposition. */
const ACQUITS = createSearch(
  /(?<!\p{L})(?:relax(?:e|é|ent)|acquitt(?:e|é|ent)|blanchi(?:t|ssent)?|innocent(?:e|é|ent)|mis hors de cause|(?:la |une )?relaxe (?:générale )?(?:de|d'|du|pour)|non-lieu (?:en faveur|au bénéfice|pour|à)|acquitt(?:ed|s)|cleared|exonerated) ?[^;:.]{0,90}, (?:[^,;:.]{2,80} et )?(?:(?:qui|which|who) (?:(?:était|étaient|avait été|avaient été|had been|was|were) )?|(?:\p{L}+ment|\p{L}+ly|alors|jusqu'ici) )?$/u
);

/** Behind an apposition, which may open the sentence. */
const IS_ACQUITTED =
  /^[^;:.]{0,160}, (?:[^,;:.]{1,60} )?(?:(?:a|ont|avait|avaient|vient d'|viennent d') ?(?:\p{L}+ ){0,2}?(?:été|être) (?:[^ ,;:.]+ ){0,2}?(?:relaxée?s?|acquittée?s?|blanchie?s?|innocentée?s?|mise?s? hors de cause)|(?:est|sont|fut|furent) (?:[^ ,;:.]+ )?(?:relaxée?s?|acquittée?s?|blanchie?s?|innocentée?s?|mise?s? hors de cause)|(?:a|ont|avait|avaient) (?:[^ ,;:.]+ ){0,2}?(?:bénéficié|obtenu|profité) (?:[^ ,;:.]+ ){0,2}?(?:d'un|d'une|un|une|la) (?:non-lieu|relaxe|acquittement)|(?:was|were|has been|have been|had been) (?:\p{L}+ ){0,2}?(?:acquitted|cleared|exonerated))(?!\p{L})/u;

const IS_CONVICTED =
  /^[^;:.]{0,140}, (?:[^,;:.]{1,60} )?(?:(?:a|ont|avait|avaient|vient d'|viennent d') ?(?:\p{L}+ ){0,2}?(?:été|être) (?:[^ ,;:.]+ ){0,2}?(?:condamnée?s?|reconnue?s? coupables?|sanctionnée?s?)|écopent?|(?:est|sont) (?:condamnée?s?|reconnue?s? coupables?)|devr(?:a|ont) payer|(?:was|were|has been|have been) (?:\p{L}+ ){0,2}?(?:convicted|found guilty|fined|ordered to pay))(?!\p{L})/u;

/** A participle that opens a sentence or an apposition, and no finite verb. */
const BESIDE_NOUN = /(?:^|, )["«]? ?(?:(?:déjà|already|long) )?$/u;
