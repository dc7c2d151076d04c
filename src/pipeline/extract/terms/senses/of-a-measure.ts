/** « 108 millions, une amende depuis gelée par la justice », “a fine since suspended by a court”: the fine is, and no company. `before`: what stands before the verb. */
export function isOfAMeasure(before: string): boolean {
  return MEASURE.test(before);
}

const MEASURE =
  /[,(]\s(?:(?:une|la|cette|sa|le|un|an?|the|this|its)\s)?(?:amende|sanction|pénalité|décision|mesure|ordonnance|jugement|procédure|fine|penalty|decision|ruling|order|judgment|measure)(?:\s(?:de|of)\s[^,;:.]{1,30})?\s(?:(?:qui\s(?:a|est)|which|that|has|was|a|été|been|since|later|then|also|depuis|ensuite|aussi|aussitôt|finalement|toutefois|however)\s){1,4}$/iu;
