import type { Span } from '../../types.ts';
import { createSearch } from '../text/search.ts';
import { isPlaceOfListing } from './listing-places.ts';

/** Whether a place tells nothing of who acts: where shares are dealt in, where somebody lives. */
export function isMute(text: string, place: Span): boolean {
  return isPlaceOfListing(text, place) || isDwelling(text, place);
}

/** “Kim, who lives in the United States”, « un créateur qui vit à Dubaï ». */
function isDwelling(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return LEADS.test(before) && LIVES_IN.test(before);
}

/** Characters back in which the word for living there stands. */
const REACH = 40;
const LEADS = /\s(?:in|à|aux?|en|dans)\s(?:the\s|les?\s)?$/u;
const LIVES_IN = createSearch(
  /(?<!\p{L})(?:lives?|lived|living|resid(?:es?|ed|ing)|resident|exiled?|moved|raised|grew up|vi(?:t|vent|vait|vant)|résid(?:e|ent|ait|ant)|exilée?s?|réfugiée?s?|expatriée?s?|grandi|déménagé)\s(?:[\p{L}-]+\s){0,2}(?:in|à|aux?|en|dans)\s(?:the\s|les?\s)?$/iu
);
