import type { Mention, Span } from '../../types.ts';
import { officesIn } from '../agents/offices.ts';
import type { Hit } from '../terms/hits.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/**
 * Whether what ends at `end` is the object of the relative clause that tells the action: « A, que la CNIL avait condamné en 2021, », « L’opérateur, à qui
 * l’Arcep vient d’adresser », “A, into which it has opened”. What follows its verb is then nobody that it strikes.
 */
export function isRelativeObject(end: number, { start, term }: Hit, scene: Scene, voice: Voice): boolean {
  if (voice !== 'active' || end > start) return false;
  const clause = scene.text.slice(end - scene.start, start - scene.start);
  return WHOM[term.language].test(clause) || (WHICH.test(clause) && actsBetween(scene, end, start));
}

/** “A, which a Munich court fined”: which of the two “which” is about, the one who acts behind it tells. */
function actsBetween(scene: Scene, from: number, to: number): boolean {
  return [...scene.authorities, ...officesIn(scene)].some(({ start, end }) => start >= from && end <= to);
}

/** The words for a company that are such an object, « L’opérateur historique, que », “the company, against which”; null where there are none. */
export function referringObject(hit: Hit, scene: Scene, voice: Voice, { one }: ReferenceWords): Span | null {
  if (voice !== 'active') return null;
  const { language } = hit.term;
  const before = scene.text.slice(0, hit.start - scene.start);
  if (!WHOM_BEHIND[language].test(before)) return null;
  const found = one[language].all(before).at(-1);
  if (!found) return null;
  const start = scene.start + found.index;
  const end = start + found[0].length;
  const described = end + (ADJECTIVE.exec(before.slice(end - scene.start))?.[0].length ?? 0);
  return isRelativeObject(described, hit, scene, voice) ? { start, end } : null;
}

/** “upheld the €2bn fine that A was given in 2017”, “which A received”: who got what the verb is about, of the companies behind it; null where none did. */
export function receiverIn({ verbEnd, term }: Hit, scene: Scene, behind: readonly Mention[]): Mention | null {
  if (term.type !== 'fine') return null;
  return (
    behind.find(
      ({ start, end }) =>
        THAT.test(scene.text.slice(verbEnd - scene.start, start - scene.start)) &&
        GOT.test(scene.text.slice(end - scene.start))
    ) ?? null
  );
}

const THAT =
  /^\s(?:[^;:.,]|[.,](?=\d)){0,90}\s(?:fine|penalty|sanction|punishment|sum|bill)\s(?:that\s|which\s)?(?:the\s)?$/u;
const GOT =
  /^\s(?:(?:had\s|has\s)?(?:received|got|incurred|been (?:given|handed|dealt|issued|served))|(?:was|were)\s(?:given|handed|dealt|issued|served|ordered to pay|told to pay))(?!\p{L})/u;

const PRONOUNS = {
  fr: "(?:que\\s|qu'|(?:(?:à|contre|sur|chez|envers|auprès de)\\s(?:qui|l(?:aquelle|equel|esquel(?:le)?s)|(?:les|la|le)\\s[^,;:]{2,30}\\s(?:duquel|de laquelle|de qui))|aux?quel(?:le)?s?|dont)\\s)",
  en: '(?:whom|(?<=,\\s)whose\\s[^,;:]{0,40}(?:offices|premises|headquarters|factory|warehouses|accounts|assets|app)|(?:into|against|on|upon|about|to|from|with|at|over)\\s(?:which|whom|whose\\s\\p{Ll}+))\\s'
};
const whom = (lead: string) => ({
  fr: new RegExp(`${lead}${PRONOUNS.fr}[^,;:]{1,60}$`, 'u'),
  en: new RegExp(`${lead}${PRONOUNS.en}[^,;:]{1,60}$`, 'u')
});
const WHOM = whom('^,?\\s');
const WHOM_BEHIND = whom(',\\s');
const WHICH = /^,?\s(?:which|that)\s[^,;:]{1,60}$/u;
const ADJECTIVE = /^\s[\p{Ll}-]+(?=,)/u;
