import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether what something “will cost” a company is what it loses by it, and no penalty: “a step that would cost it $5.5 billion this quarter”, “the recall has cost A $300 million in sales”.
 */
export function isLostByIt({ term, start, verbEnd }: Hit, { start: from, text }: Scene): boolean {
  if (term.type !== 'fine' || !COSTS.test(text.slice(start - from))) return false;
  return LOST.test(text.slice(verbEnd - from)) || COSTLY.test(text.slice(0, start - from));
}

const COSTS = /^(?:(?:will|would|has|have|had|could)\s)?cost(?:s|ing)?\s/iu;
/** In the same clause, no word of a penalty between. */
const LOST =
  /^(?:(?!fines?|penalt|sanction|settle)[^\s;:]+\s){1,9}?(?:(?:this|next|last|in\sthe\s(?:current|first|second|third|fourth)|each|every|per|a)\s(?:quarter|year|month|week|day)|(?:annually|yearly)|in\s(?:(?:lost|annual|additional|extra|foregone)\s)?(?:sales|revenues?|profits?|exports?|earnings|charges|write-?(?:downs|offs)|business|orders|income|compliance))(?!\p{L})/iu;
/** What costs something by itself. */
const COSTLY =
  /(?<!\p{L})(?:steps?|moves?|curbs|restrictions?|export\scontrols|tariffs?|rules?|changes?|recalls?|outages?|strikes?|delays?|upgrades?|compliance|overhaul)(?:\s(?:that|which|it\s(?:said|says)|the\s[\p{Ll}-]+\s(?:said|says|estimates?d?|expects?)))?(?:\s(?:it|the\s[\p{Ll}-]+)\s(?:said|says|estimates?d?|expects?))?\s$/iu;
