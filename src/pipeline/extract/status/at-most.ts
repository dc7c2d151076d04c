import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';
import type { Governing } from './governing.ts';

/**
 * Whether a company has agreed on what it pays “up to”: “will pay a civil penalty of up to $165 million after regulators found”, of which a part is only due if it fails.
 * What companies would pay at most under a law is no fine.
 */
export function paysAtMost({ term }: Hit, { words, rest }: Governing): boolean {
  return term.type === 'fine' && PAYS.test(words) && UP_TO.test(rest) && !UNDER_A_LAW.test(rest);
}

/** “has agreed to”, and “pay a civil penalty”. */
export const IS_TO = '(?:will|has\\sto|must|is\\sto|(?:has\\s|have\\s)?agree[sd]?\\sto)';
export const PAY_A_PENALTY = 'pay\\san?\\s(?:[\\p{L}-]+\\s){0,2}(?:fine|penalty)';

/** “were fined up to £9m each by Ofgem”: several were, the most that one of them was. */
export function areFinedAtMost({ term }: Hit, { words, rest }: Governing): boolean {
  return term.frame !== 'noun' && FINED.test(words) && EACH.test(rest);
}

const FINED = /^fined(?: |$)/u;
const EACH =
  /^[^;:.]{0,60}? up to [\p{L}.]{0,4}[\p{Sc}\d][\d.]*(?:m|bn)?(?: (?:million|billion|\p{Ll}+))? (?:each|apiece)(?!\p{L})/u;

const PAYS = new RegExp(`^(?:${IS_TO}|to)\\s${PAY_A_PENALTY}$`, 'u');
/** A sum of money, and no share of sales. */
const UP_TO =
  /^ of up to [\p{L}.]{0,4}[\p{Sc}\d][\d·]*(?:m|bn)?(?: (?:million|billion|\p{Ll}+))?(?! ?%| per ?cent| to )/u;
const UNDER_A_LAW = createSearch(
  /(?<!\p{L})(?:if|unless|for each|per|every|under (?:the|an?) (?:new |draft |proposed )?(?:law|rules|bill|act))(?!\p{L})/u
);
