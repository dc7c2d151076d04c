import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';

/** « En 2018, sa concurrente B avait transigé », “Its rival B was fined”: what is told of B in a clause of its own. */
export function isRivalActing(mention: Mention, before: string, scene: Scene): boolean {
  return (
    RIVAL_OPENS.test(before) &&
    FINITE.test(scene.text.slice(mention.end - scene.start).replace(LIST_BEHIND, ''))
  );
}

const RIVAL_OPENS =
  /(?:^|[,;:.]\s(?:(?:and|but|et|mais)\s)?|(?:^|\s)(?:in|en)\s(?:\p{L}+\s)?\d{4}\s|\s(?:while|whereas|tandis que|alors que)\s)(?:sa|son|ses|leurs?|its|their)\s(?:(?:grande?|principale?|main|big|biggest|larger|smaller|domestic|local|deux|trois|two|three)\s){0,2}(?:concurrente?s?|rivale?s?|rivaux|competitors?|peers?)(?:,|\s\p{Ll}+,?)?\s$/iu;
/** « A et B », “A, B and C,”: the rest of a list. */
const LIST_BEHIND =
  /^(?:(?:,\s|\s(?:and|et)\s)(?:(?:the|la|le)\s)?\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2}){0,4},?/u;

export const FINITE =
  /^\s(?:n'|ne\s)?(?:was|were|is|are|has|had|have|got|must|will|faces|agreed|agrees|paid|pays|received|receives|a|ont|avait|avaient|est|sont|était|étaient|fut|furent|doit|doivent|devra|devront|va|vont|écope|écopent|reçoit|paie|paiera|verse|versera|s'(?:est|était)|se\svoit|se\svoient)\s/u;
