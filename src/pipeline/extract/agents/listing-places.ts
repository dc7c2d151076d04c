import type { Span } from '../../types.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a place only says where a company's shares are dealt in, which tells nothing of who acts: “Hong Kong-listed”, « cotée à New York », “shares fell
 * in London”, « À la Bourse de Paris, l’action ».
 */
export function isPlaceOfListing(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    COMPOUND.test(text.slice(end, end + 10)) ||
    (LEADS.test(before) && (LISTED_IN.test(before) || MOVES_IN.test(before))) ||
    (OPENS.test(before) && SHARES_BEHIND.test(text.slice(end, end + 40)))
  );
}

/** Characters back in which the word for a listing stands. */
const REACH = 80;
const COMPOUND = /^-(?:listed|traded|quoted)(?!\p{L})/u;
const LEADS = /\s(?:in|on|at|à|au|aux|de|du)\s(?:the\s)?$|\sd['’]$/u;
/** What stands between is no other clause. */
const LISTED_IN = createSearch(
  /(?<!\p{L})(?:(?:dual-|cross-|co-)?listed|(?:with|has|have|had) an? (?:\p{L}+ )?listing|quoted|floated|went public|(?:shares|stock) (?:trade|trades|are traded)|cotée?s?|cotations?|(?:introduite?s?|entrée?s?) en bourse|bourse)(?:\s(?!(?:was|were|is|are|has|have|had|by|who|which|that|after|before|est|sont|a|ont|par|qui|que|après|avant)\s)[\p{L}\d’'-]+){0,6}\s(?:(?:in|on|at|à|au|aux|de|du)\s(?:the\s)?|d['’])$/iu
);
/** “shares in A fell 3% in”, « l’action a perdu 3 % à ». */
const MOVES_IN = createSearch(
  /(?<!\p{L})(?:shares?|stocks?|actions?|titres?|cours)(?!\p{L})[^.;:]{0,50}\s(?:fell|rose|dropped|slid|slumped|plunged|jumped|climbed|gained|lost|tumbled|sank|surged|closed|ended|perd(?:u|ait)?|cédé|cédait|gagn(?:é|ait)|reculé|reculait|chuté|chutait|abandonné|bondi|grimpé|clôturé|plongé|dévissé)(?!\p{L})[^.;:]{0,24}\s(?:in|on|at|à|au)\s$/iu
);
const OPENS = /(?:^|[.!?\n]\s*|[«“"])(?:In|On|À|A|Au)\s(?:la\s(?:Bourse|place)\sde\s)?$/u;
const SHARES_BEHIND =
  /^,\s(?:the\s|its\s|le\s|les\s|l['’]|son\s)?(?:shares?|stocks?|actions?|titres?|cours)(?!\p{L})/iu;
