import { createSearch } from '../text/search.ts';
import { SECOND_VERB } from './second-verb.ts';

/* A decision that does what whoever took it does. */

const OF_EN =
  '(?:ruling|order|decision|settlement|agreement|judge?ment|decree|verdict|injunction|undertaking)';
const DECISION = `(?:(?:the|this|that|its|\\p{Lu}\\p{L}+'s)\\s(?:[\\p{Ll}-]+\\s){0,2}?${OF_EN}|(?:la|le|cette|cet|ce|sa|son|une?)\\s(?:nouvelle?\\s)?(?:décision|délibération|accord|arrêté|arrêt|jugement|ordonnance|injonction|transaction)|l'(?:accord|arrêté|arrêt|ordonnance|injonction))`;
const ADVERBS =
  '(?:(?:also|further|then|now|would|will|itself|aussi|également|lui|leur|a|avait|en outre|par ailleurs|ainsi)\\s){0,3}';

/** Whether one stands right before the verb that an opening ends at: “Monday's ruling also forbids A to”, « L'accord oblige A à », or begins the sentence with another. */
export function decisionActs(opening: string): boolean {
  return ACTS.test(opening) || (SECOND_VERB.test(opening) && beginsWithDecision(opening));
}

/** “Monday's ruling asks €20m of A and”. */
export function beginsWithDecision(opening: string): boolean {
  return BEGINS.test(opening);
}

const ACTS = createSearch(
  new RegExp(
    `(?:^[«"\\s]*(?:[^,;:]{2,30},\\s)?|[;:]\\s|,\\sand\\s)${DECISION}\\s(?:[^,;:]{2,60},\\s)?${ADVERBS}$`,
    'iu'
  )
);
const BEGINS = createSearch(
  new RegExp(`^[«"\\s]*${DECISION}\\s(?!(?:of|de|du|that|which|qui|par|by)\\s)`, 'iu')
);
