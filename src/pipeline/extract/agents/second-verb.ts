import { createSearch } from '../text/search.ts';

/** « and fined it »: right before a second verb of the same subject. */
export const SECOND_VERB = createSearch(
  /(?:\s|,\s)(?:and|et|but|mais|puis|then)(?:,\s[\p{Ll}\s'-]{3,30},|,)?\s(?:(?:only|just|at the same time|in parallel|dans la foulée|dans le même temps|en même temps)\s){0,2}(?:(?:before|after|in|on|last|this|en|le|au|dès|avant)\s(?:[\p{L}\d]+,?\s){1,3})?(?:(?:also|now|still|then|later|since|already|even|further|has|have|had|is|are|was|were|a|ont|avait|avaient|lui|leur|les|le|la|l'(?:a|ont|avait|avaient)|aussi|ensuite|également|même|[\p{Ll}]+(?:ly|ment)|will|would)\s){0,4}(?:l')?$/u
);
