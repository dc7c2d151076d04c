/** « L’opération doit encore obtenir le feu vert de Bruxelles », “the deal must still be approved”: what is in store for what two companies have agreed. */
export function isOfDeal(words: string, before: string, rest: string): boolean {
  return (
    DEAL.test(before) || (CLEARANCE.test(words + rest) && (STILL.test(words + rest) || TO_CLOSE.test(rest)))
  );
}

/** What a deal is called, and whose it is, up to the verb. */
const DEAL =
  /(?:^|[,;:.¬(]\s|[«"]\s?)(?:l'(?:opération|acquisition|offre|accord|union|alliance|OPA)|la\s(?:transaction|fusion|cession|vente|reprise)|le\s(?:rachat|rapprochement|mariage|projet(?:\sde\s(?:fusion|rachat|cession))?)|(?:the|this|any|its|their)\s(?:(?:proposed|planned|\p{Sc}?[\d.,]+(?:bn|m)?|(?:b|m)illion(?:-(?:dollar|euro|pound))?)\s){0,2}(?:deal|transaction|takeover|merger|tie-up|acquisition|offer|bid|purchase|sale|buyout))(?:\s(?:de|du|des|par|avec|entre|sur|pour|of|by|with|between|for)\s[^,;:.]{1,60}|\sd'[^,;:.]{1,60})?\s(?:(?:still|also|first|now)\s)?$/iu;
const CLEARANCE =
  /(?<!\p{L})(?:feu vert|aval|autorisations?|accord|approbation|approvals?|clearance|green light|go-ahead|consent)(?!\p{L})/iu;
const STILL = /^\p{L}+\s(?:encore|still|toujours)\s/iu;
const TO_CLOSE =
  /^[^.;:]{0,60}(?<!\p{L})(?:pour|afin de|avant de|to|before)\s(?:pouvoir\s)?(?:rachet|acqu[ée]r|repren|reprise|fusionn|boucl|finalis|conclu|céder|cède|vend|buy|acquir|complet|clos|merg|sell|tak(?:e|ing) over)/iu;
