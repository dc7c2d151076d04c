/** “well above the €746m that Luxembourg asked of B”: another fine, for comparison. */
export const COMPARED =
  /(?<!\p{L})(?:than th(?:e|at)|above|below|(?:compared|comparable) (?:with|to)|dwarf(?:s|ed|ing)|surpass(?:es|ed|ing)|topp(?:ed|ing)|(?:tops|smash(?:es|ed|ing)|outstrip(?:s|ped|ping)|shatter(?:s|ed|ing))(?= (?:the|an?|that|all)(?!\p{L}))|overtak(?:es|ing)|overtook|beat(?:s|ing)|b(?:at|attu|attent|attant) (?:le|un) (?:précédent |ancien )?record|(?:largest|biggest|heaviest|highest|stiffest|steepest|record|most|grosse|lourde|forte|élevée|sévère)\s[^.;:,]{0,50}(?:since|depuis|after|behind|après|derrière)|(?:plus|moins|davantage) que (?:les?|la|l)|exceed(?:s|ed|ing)|eclips(?:es|ed|ing)|au-dess(?:us|ous) d(?:es?|u)|loin d(?:es?|u)|a fraction of|far (?:below|short of)|supérieure? (?:à|aux?)|inférieure? (?:à|aux?)|dépass(?:e|ant)|de plus que|que celle|(?:paid|payé|versé|reçu|received) (?:davantage|plus|more|moins|less)|(?:times|twice|double|triple|half|fois) (?:what|as much as|more than|ce qu(?:e|(?='))|plus qu(?:e|(?='))))(?!\p{L})/u;

/** « une amende supérieure aux 975 millions versés par B en 2015 », “larger than the $975m paid by B”: what another paid, for comparison. */
export function isPaidByAnother(before: string, after: string): boolean {
  return MORE_THAN.test(before) && (PAID_BY.test(after) || WHICH_ANOTHER_PAID.test(after));
}

const MORE_THAN =
  /(?<!\p{L})(?:(?:supérieure?|inférieure?|comparable|égale?|équivalente?)s?\s(?:à\s(?:la\s|l')?|aux?\s)|(?:au-dessus|au-delà|loin)\sd(?:es?|u)\s|dépassant\s(?:de loin\s|largement\s)?(?:les?\s|la\s|l')|(?:larger|bigger|higher|heavier|more|less|lower)\sthan\s(?:the\s)?|(?:above|beyond|below)\s(?:the\s)?|(?:exceed|dwarf|surpass|eclips|topp?|beat)(?:ing|e?s|ed)\s(?:by far\s)?the\s)$/iu;
const WHICH_ANOTHER_PAID =
  /^(?:\s(?:d'euros|de\s\p{Ll}+))?\s(?:(?:que\s|qu')[^,;:.]{2,40}\s(?:a|avait|ont|avaient)\s(?:payé|versé|dû)|(?:(?:that|which)\s)?\p{Lu}[^,;:.]{1,40}\s(?:paid|had to pay)(?!\p{L}))/u;
const PAID_BY =
  /^(?:\s(?:d'euros|d'amende|de\s\p{Ll}+))*\s(?:(?:versé|payé|infligé|imposé|acquitté|déboursé|réglé|réclamé)e?s?|paid|imposed|levied|handed)\s(?:(?:en|in)\s\d{4}\s)?(?:par|à|au|aux|by|on|to)\s/iu;
