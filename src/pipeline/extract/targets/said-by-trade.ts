import type { Mention } from '../../types.ts';
import { createSearch } from '../text/search.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether a noun that also says whose supplier, publisher or rival somebody is (“a complaint from supplier A”) only says what kind of company the
 * action strikes: “fined energy supplier A”, “Games publisher A was fined”, « une enquête sur le fournisseur A ».
 */
export function isSaidByTrade({ start, end }: Mention, scene: Scene): boolean {
  const before = scene.text.slice(Math.max(0, start - scene.start - REACH), start - scene.start);
  if (!TRADE.test(before)) return false;
  if (STRUCK.test(before)) return true;
  return (
    start - scene.start <= REACH && OPENS.test(before) && SUFFERS.test(scene.text.slice(end - scene.start))
  );
}

/** A noun phrase, its opening and the words of an action reach no further back. */
const REACH = 160;

const NO_NOUN = String.raw`(?!(?:and|or|as|but|by|with|from|to|of|for|over|on|in|at|a|an|the|its|their|his|her|is|was|has|had|that|which|et|ou|de|du|des|d|par|pour|avec|en|sur|au|aux|à|un|une|le|la|les|son|sa|ses|leur)(?![\p{L}-]))`;

const NOUN =
  '(?:suppliers?|publishers?|rivals?|competitors?|advertisers?|customers?|partners?|merchants|investors?|fournisseurs?|éditeurs?|concurrente?s?|rivale?s?|partenaires?|clients?|annonceurs?|commissaires? aux comptes)';
const TRADE = createSearch(new RegExp(`${NOUN}\\s$`, 'iu'));

/** “The smaller energy supplier”, « le fournisseur d’électricité »: with what comes between it and the name. */
const PHRASE = String.raw`(?:(?:the|an?|its|their|le|la|les|son|sa|leurs?|ses)\s|l')?(?:${NO_NOUN}[\p{L}\d][\p{L}\d-]*\s){0,4}?${NOUN}\s$`;

const STRIKING =
  "(?:fine[sd]?|fining|sue[sd]?|suing|penali[sz](?:e[sd]|ing)|sanction(?:ed|s|ing)|reprimand(?:ed|s)|raid(?:ed|s)|charge[sd]|investigat(?:ed|es|ing)|prob(?:ed|es|ing)|bann?(?:ed|s|ing)|barr?(?:ed|s|ing)|hit(?:s|ting)?|slapp?(?:ed|s)|hand(?:ed|s)|order(?:ed|s|ing)|direct(?:ed|s)|warn(?:ed|s|ing)|told|tell(?:s|ing)|forc(?:ed|es|ing)|summon(?:ed|s|ing)|accus(?:ed|es|ing)|(?:condamn|sanctionn|épingl|assign|somm|convoqu|perquisitionn|poursui|mettr|avert|enjoi|ordonn|inflig|interdi|bloqu|rappel)\\p{L}+|mis en demeure|mis à l'amende)";

const ACTION_ON =
  "(?:fines?|penalt(?:y|ies)|sanctions?|investigations?|inquir(?:y|ies)|probes?|(?:law)?suits?|orders?|proceedings?|charges?|case|bans?|warnings?|action|measures?|amendes?|astreintes?|enquêtes?|poursuites?|procédures?|injonctions?|mises? en demeure|mesures?|avertissements?|perquisitions?|(?:million|milliard)s?(?: d'\\p{Ll}+| de \\p{Ll}+)?)(?:\\s(?!complain|plaint)[^\\s,;:.]+){0,4}?\\s(?:on|against|into|to|for|of|at|over|sur|contre|visant|chez|à|au|du|l'encontre du|de)";

/** « condamné mardi le fournisseur », “fined on Tuesday the supplier”. */
const DAY =
  '(?:(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|yesterday)(?: \\d{1,2} \\p{Ll}+)?\\s)?';

const STRUCK = createSearch(new RegExp(`(?<!\\p{L})(?:${STRIKING}|${ACTION_ON})\\s${DAY}${PHRASE}`, 'iu'));

/** “In March, ”, « Mardi, le »: an opening, if any. */
const OPENS = new RegExp(String.raw`^[«"\s]*(?:\p{Lu}[^,;:.]{1,60},\s)?${PHRASE}`, 'iu');

const SUFFERS =
  /^(?:\s\([^)]{1,40}\))?(?:,\s[^,;:.]{3,80},)?\s(?:was|were|is|are|has|have|had|must|will|faces|agreed|agrees|paid|pays|received|receives|got|gets|a|ont|avait|avaient|est|sont|était|fut|doit|doivent|devra|devront|va|écope|écopent|reçoit|paiera|versera|se\svoit)\s/u;
