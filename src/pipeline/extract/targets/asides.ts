import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a sentence names a company by the way, which the next one does not go on about: « le dossier demeure sur la table ; celui de B s’est réglé », “that
 * of B was settled”, or one that only told its own people what to do about somebody else’s product (“B told its engineers to pick up the phone”), who owns whoever it is
 * about (“the B-owned network”), or a tool that another one feeds (“when it fed posts to the B chatbot”).
 */
export function isAside({ start: at, end }: Mention, { start, text }: Scene): boolean {
  const before = text.slice(0, at - start);
  const behind = text.slice(end - start);
  return (
    THAT_OF.test(before) ||
    TELLS_ITS_STAFF.test(behind) ||
    OWNS_IT.test(behind) ||
    OWNED_BY.test(before) ||
    FED_TO.test(before)
  );
}

const OWNS_IT = /^-(?:owned|controlled|backed|run)\s\p{Ll}/u;
const OWNED_BY =
  /(?<!\p{L})(?:(?:owned|controlled|run) by|(?:détenue?|contrôlée?|possédée?)s? par|propriété (?:de|du))\s(?:the\s|la\s|le\s|l')?$/u;
/** “used tweets to train its model”, « nourrir son robot »: up to its name. */
const FED_TO =
  /(?<!\p{L})(?:train|fed|feed|nourri|aliment|entraîn|entrain)\p{L}*\s(?:[^\s,;:.]+\s){0,8}?(?:(?:the|its|his|their|son|sa|ses|leur|le|la)\s|l')(?:[\p{Ll}-]+\s){0,3}$/u;

const THAT_OF = createSearch(
  /(?<!\p{L})(?:cell?es?|celui|ceux|that|those|the ones?)\s(?:(?:visant|contre|against|into|of|on|de|du)\s|d')(?:(?:la|le|les|the)\s|l')?$/iu
);
const TELLS_ITS_STAFF =
  /^\s(?:(?:has|had|have|a|ont|avait|also|even|aussi|même)\s){0,2}(?:told|asked|ordered|instructed|forbade|barred|banned|warned|advised|urged|demandé|ordonné|interdit|conseillé|recommandé|prié|enjoint)\s(?:à\s)?(?:its|their|ses|leurs)\s(?:own\s|propres\s)?(?:[\p{Ll}-]+\s)?(?:staff|employees|engineers|workers|bankers|traders|lawyers|consultants|developers|teachers|people|salariés|employés|ingénieurs|équipes|collaborateurs|développeurs)(?!\p{L})/u;

/** “a fine for stopping services such as B from”: named in a reason, or as one of many. */
export function isExample({ start, text }: Scene, named: readonly Mention[]): boolean {
  const [first] = named;
  return first !== undefined && IN_REASON.test(text.slice(0, first.start - start));
}

const IN_REASON = /\s(?:for\s\p{Ll}+ing|pour\s(?:avoir|n'avoir)|such as|tels que|telles que)\s[^;:]*$/u;

/** « un rapport sur les acteurs du cloud (dont A et B) »: whom brackets behind a study give as examples. */
export function isOnlyStudied({ start: at }: Mention, { start, text }: Scene): boolean {
  return STUDIED.test(text.slice(0, at - start));
}

const STUDIED =
  /(?<!\p{L})(?:rapports?|études?|avis|enquêtes? sectorielles?|reports?|study|studies|opinions?|papers?|reviews?)\s[^.;:()]{2,90}\((?:dont|notamment|parmi lesquels|y compris|including|such as|among them)\s[^()]*$/iu;
