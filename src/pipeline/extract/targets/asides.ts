import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a sentence names a company by the way, which the next one does not go on about: « le dossier demeure sur la table ; celui de B s’est réglé », “that
 * of B was settled”, or one that only told its own people what to do about somebody else’s product (“B told its engineers to pick up the phone”).
 */
export function isAside({ start: at, end }: Mention, { start, text }: Scene): boolean {
  return THAT_OF.test(text.slice(0, at - start)) || TELLS_ITS_STAFF.test(text.slice(end - start));
}

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
