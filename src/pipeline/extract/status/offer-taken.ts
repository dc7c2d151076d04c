/** “accepted an offer by A, B and six others to pay”, « accepté la proposition d’A, de B et de C de verser »: a comma of the list ends no clause. */
export function isOfferTaken(opening: string): boolean {
  return OFFER_TAKEN.test(opening);
}

const OFFER_TAKEN =
  /(?<!\p{L})(?:accept(?:s|ed|e|é|ent)?|approv(?:es|ed)|endors(?:es|ed)|agreed to|approuv(?:e|é|ent)|entérin(?:e|é|ent)) (?:an? |the |une |la |l')(?:[\p{L}-]+ )?(?:offer|proposal|pledge|offre|proposition) (?:by|from|of|d[eu']s?) ?[^.;:]*$/u;
