/** Whether what somebody pays is what comes with every case that is lost: “A must pay the regulator’s legal costs”, « les frais de procédure », « les dépens ». */
export function isOfCosts(paid: string): boolean {
  return OF_A_CASE.test(paid);
}

const OF_A_CASE =
  /^\s(?:d'|du\s|des?\s)?(?:(?:(?:[^\s,;:.]+\s){0,3}(?:legal|court) (?:costs|fees)|(?:the\s|all\s|both\s)*costs of the (?:proceedings?|case|appeal|trial|suit))|(?:(?:l[ae]s?|tou[ts]|ses|leurs)\s){0,2}(?:dépens|frais (?:de justice|de procédure|d'avocats?|judiciaires)))(?!\p{L})/iu;
