import type { AmountMention } from './amounts.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether a sum is only said to come about, or to have been paid to others: « la facture s’élèverait à 3 milliards », “which would come to $2bn”, « 13 millions
 * que le groupe aurait versés à une milice », “$1.7m that it allegedly paid to officials”, “half of the £27m it had first proposed”. An inquiry may look into
 * it; nobody imposed it.
 */
export function isOnlySaid({ start, end }: AmountMention, { start: from, text }: Scene): boolean {
  const behind = text.slice(end - from);
  return (
    WOULD_COME_TO.test(text.slice(0, start - from)) ||
    SAID_TO_HAVE_PAID.test(behind) ||
    FIRST_PROPOSED.test(behind) ||
    HAD_FIRST_PROPOSED.test(text.slice(0, start - from))
  );
}

const WOULD_COME_TO =
  /(?<!\p{L})(?:(?:s'élève|se (?:monte|chiffre))rai(?:t|ent) à|(?:atteind|dépasse|approche|avoisine|représente|coûte)rai(?:t|ent)|(?:pourrait|pourraient)\s(?:atteindre|dépasser|s'élever à|approcher|coûter|représenter)|(?:would|could|might)\s(?:reach|come to|amount to|run to|rise to|top|exceed|approach|cost))\s(?:\p{L}+\s){0,4}$/iu;

const SAID_TO_HAVE_PAID =
  /^(?:\sd'euros|\sde \p{L}+)?,?\s(?:(?:que|qu')\s?[^.;:,()]{2,50}\s(?:aurait|auraient|est (?:soupçonnée?|accusée?) d'avoir|sont (?:soupçonnée?s|accusée?s) d'avoir)\s(?:payé|versé|remis|donné|distribué|viré)e?s?|(?:(?:that|which)\s)?[^.;:,()]{2,50}\s(?:(?:allegedly|reportedly|supposedly)\s(?:paid|gave|handed|wired|funnelled|funneled)|(?:is|are|was|were)\s(?:said|alleged|accused|suspected|believed|thought)\s(?:of\s|to have\s)(?:paying|giving|paid|given|handed|wired|funnelled|funneled)))(?!\p{L})/iu;

const FIRST_PROPOSED =
  /^(?:\sd'euros|\sde \p{L}+)?(?:\s(?:fine|penalty))?,?\s(?:(?:that|which|que|qu')\s?)?(?:it|they|the \p{Ll}+|elle|il|l'\p{Ll}+|la \p{Ll}+|le \p{Ll}+)\s(?:had|has|avait|a)\s(?:(?:d'abord|initialement|first|originally|initially|at first|once|earlier|previously)\s)?(?:proposed|planned|intended|threatened|suggested|considered|envisagée?s?|proposée?s?|prévue?s?|requise?s?)(?!\p{L})|^(?:\sd'euros|\sde \p{L}+)?(?:\s(?:fine|penalty))?\s(?:(?:first|originally|initially)\s(?:proposed|planned|threatened|sought|suggested)|(?:initialement|d'abord)\s(?:proposé|envisagé|prévu|requi)\p{L}*)(?!\p{L})/iu;

/** « avait d’abord envisagé 27 millions », “had first proposed a fine of £27m”. */
const HAD_FIRST_PROPOSED =
  /(?<!\p{L})(?:avait|avaient|had)\s(?:(?:d'abord|initialement|first|originally|initially|at first)\s)(?:envisagé|proposé|évoqué|prévu|annoncé|requis|proposed|planned|sought|considered|threatened|intended)\s(?:[\p{L}']+\s){0,5}(?:d'|de\s)?$/iu;
