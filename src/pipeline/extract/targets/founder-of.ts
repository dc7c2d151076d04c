/**
 * Whether a company stands there as its founder's, of whom the sentence is about: “The founder of A was questioned by senators”, « Le fondateur d’A, entendu ».
 * Who is heard or called in answers for it, unlike the founder that is only mentioned of somebody else. `before`: the sentence up to the company.
 */
export function isItsFounder(before: string): boolean {
  return OPENS_WITH_FOUNDER.test(before);
}

const OPENS_WITH_FOUNDER =
  /^["«\s]*(?:(?:The|An?|One\sof\sthe|Le|La|Une?|Les|Deux)\s)?(?:(?!by|par|said|que)\p{Ll}+\s){0,2}(?:co-?)?(?:founders?|fondat(?:eur|rice)s?)\s(?:of\s|de\s(?:la\s|l')?|du\s|d')(?:the\s)?$/iu;
