import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/**
 * “has set aside $500m for a fine by the SEC”, « a passé une provision en vue d’une amende », “late deliveries carry a penalty”: what a company reckons with, and
 * that nobody is said to have imposed.
 * Nor is a fine for anybody who may do something one of somebody.
 * `opening` and `after`: the sentence up to the term and behind it, in lower case with plain apostrophes.
 */
export function isProvidedFor({ term }: Hit, opening: string, after: string): boolean {
  if (term.type === 'fine' && FOR_ANYBODY.test(after)) return true;
  if (term.type === 'fine' && FOR_THE_FINE.test(opening) && EXPECTED.test(after)) return true;
  if (term.type !== 'fine' || term.frame !== 'noun' || IMPOSED.test(after)) return false;
  return PROVIDES.test(opening) || (CARRIES.test(opening) && !DECIDED.test(opening));
}

/** “set a daily fine of 50,000 reais for anyone who uses”, « une amende de 500 euros pour quiconque »: whoever may come. */
const FOR_ANYBODY =
  /^[^;:.]{0,40}? (?:(?:for|on|against) (?:any(?:one|body)|whoever|(?:those|people|users|individuals|drivers|landlords|residents|citizens|tenants|passengers|motorists|parents)(?= (?:who|that|caught|found|using)(?!\p{L})))|(?:pour|contre|à) (?:quiconque|(?:ceux|les (?:personnes|utilisateurs|internautes|conducteurs|propriétaires|particuliers|usagers)) qui))(?!\p{L})/u;

const PROVIDES = createSearch(
  /(?<!\p{L})(?:provisions?|provisionn(?:e|ent|é|ait|er)|set(?:s|ting)? aside|(?:mis|met|mettre) de côté) (?:[^;:.]|\.\d){0,60}?(?:for|to cover|against|ahead of|pour(?: couvrir)?|en vue d'|en prévision d'|face à|en cas d') ?(?:an?|any|une?) (?:[^ ,;]+ ){0,3}$/u
);
/** « a provisionné 50 millions pour l’amende que pourrait lui infliger »: the one that it expects. */
const FOR_THE_FINE = createSearch(
  /(?<!\p{L})(?:provisions?|provisionn(?:e|ent|é|ait|er)|set(?:s|ting)? aside|(?:mis|met|mettre) de côté|put(?:s|ting)? aside|earmark(?:s|ed)|book(?:s|ed) (?:a|an) (?:\p{L}+ )?(?:provision|charge)) (?:[^;:.]|\.\d){0,60}?(?:for|to cover|against|ahead of|pour(?: couvrir)?|en vue d[e']|face à) ?(?:the |la |les |l')(?:[^ ,;]+ ){0,3}$/u
);
const EXPECTED =
  /^(?: [^ ,;.]+){0,4}? (?:(?:qu'elle |qu'il |que (?:la |le |l')?(?:[^ ,;.]+ ){0,4}?)(?:lui )?(?:pourrai(?:t|ent)|risque|devrait|attend|redoute|craint|anticipe)|(?:that |which )?(?:it|the [^,;.]{2,40}) (?:expects?|fears?|may|might|could|is likely|are likely|anticipates?)|(?:à venir|attendue|qui (?:se profile|menace|pourrait))|to come)(?!\p{L})/u;

/** “Late deliveries carry a penalty”, « chaque retard entraîne une amende »: what a contract or a law has for it. */
const CARRIES = createSearch(
  /(?<!\p{L})(?:carr(?:y|ies)|attracts?|entraînent?|expose à|exposent à|appellent?) (?:an?|une?|des) (?:[^ ,;:]+ ){0,2}$/u
);
/** “The conviction carries a fine”: which is one. */
const DECIDED =
  /(?<!\p{L})(?:convictions?|decisions?|rulings?|verdicts?|orders?|judge?ments?|settlements?|décisions?|arrêts?|jugements?|condamnations?|accords?)(?!\p{L})/u;
const IMPOSED =
  /^(?: [^ ,;.]+){0,6}? (?:imposed|levied|handed|issued|ordered|infligée?s?|prononcée?s?|imposée?s?|reçue?s?|que|qu'|that|which|it (?:was|had|has|got|received))(?!\p{L})/u;
