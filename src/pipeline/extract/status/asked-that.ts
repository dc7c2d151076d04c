import { createSearch } from '../text/search.ts';

/** “asks that A be ordered to sell and to pay a fine”, “urged that B be banned”: what somebody else is to decide, up to the end of the clause. */
export const ASKED_THAT = createSearch(
  /(?<![\p{L}])(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:es?|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|petition(?:s|ed|ing)?|plead(?:s|ed|ing)?) (?:[^ ,;]+ ){0,4}?that (?:[^ ,;:]+ ){1,7}?be [^;:.]*$/u
);
