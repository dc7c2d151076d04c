import { shutsOut } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import { officesIn } from '../agents/offices.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * « estimant que le dispositif impose aux développeurs », “found that the platform forces sellers to”: what is judged there is the conduct
 * of whoever is struck, where no authority stands in the clause.
 */
export function isJudgedConduct({ term, start, end, verbEnd }: Hit, scene: Scene): boolean {
  if (shutsOut(term.type) && RIVALS.test(scene.text.slice(end - scene.start))) return true;
  if (shutsOut(term.type) && SUSPECTED_OF.test(scene.text.slice(0, start - scene.start))) return true;
  if (shutsOut(term.type) && ITS_OWN_PEOPLE.test(scene.text.slice(start - scene.start))) return true;
  if (shutsOut(term.type) && term.frame === 'noun' && PRACTICES.test(scene.text.slice(end - scene.start)))
    return true;
  if (!IMPOSES.has(term.type) || (term.frame !== 'active' && term.frame !== 'verb')) return false;
  const before = scene.text.slice(0, start - scene.start);
  if (SAID_FIRM.test(before)) return true;
  const contract = CONTRACT_WHICH.exec(before);
  if (contract)
    return !scene.authorities.some((one) => one.start >= scene.start + contract.index && one.end <= start);
  const judged = JUDGED_THAT.exec(before);
  if (!judged || (AND.test(before) && strikes(verbEnd, scene))) return false;
  const subject = scene.start + judged.index + judged[0].length - (judged.groups?.subject?.length ?? 0);
  const acts = (mention: { start: number }) => mention.start >= subject && mention.start < start;
  return (
    !scene.authorities.some(acts) &&
    !officesIn(scene).some(acts) &&
    !scene.places.some(acts) &&
    !DECIDES.test(judged.groups?.subject ?? '')
  );
}

/** “ruled that the company had breached the law and ordered it to stop”, “and ordered the chain to”: whoever rules does so. */
const AND = /\s(?:and|et)\s(?:(?:also|then|has|aussi|ensuite|lui|a|ont|avait|l')\s?(?:a\s|avait\s)?){0,2}$/u;
const TO_IT =
  /^\s(?:it|the\s(?:\p{Ll}+\s)?(?!\p{Ll}+s\s)\p{Ll}+\s(?:to|from)|(?:à\s)?(?:l'(?:entreprise|application|opérateur|éditeur)|la\s(?:société|firme|plateforme)|(?:au|le)\s(?:groupe|géant|site|réseau)))(?!\p{L})/u;

/** The company that is judged, by name or not. */
function strikes(verbEnd: number, scene: Scene): boolean {
  return (
    TO_IT.test(scene.text.slice(verbEnd - scene.start)) ||
    scene.companies.some(({ start }) => TO.test(scene.text.slice(verbEnd - scene.start, start - scene.start)))
  );
}
const TO = /^\s(?:à\s)?$/u;

const IMPOSES: ReadonlySet<string> = new Set(['order', 'ban', 'restriction']);

/** “restricted rival agencies”, « a bridé la concurrence »: what a company does to its rivals, and no authority. */
const RIVALS =
  /^\s(?:(?:its|their|all|other|smaller|ses|leurs|les|des|la)\s)?(?:rivals?|competitors?|competition|challengers|concurrente?s?|concurrence|compétition)(?!\p{L})(?!'|\s(?:to|from|with|for|d[eu]|d'|\p{Lu}))/u;

/** “The regulator said the company barred phone makers from using”: what it reproaches it with. */
const SAID_FIRM =
  /(?<!\p{L})(?:said|says|found|finds|ruled|concluded)\s(?:on\s\p{L}+\s)?(?:that\s)?the\s(?:[\p{L}.-]+\s){0,2}(?:company|firm|group|platform|giant|retailer|maker|operator|bank|app|network)\s(?:(?:had|has|also|then|effectively|\p{Ll}+ly)\s){0,3}$/u;

/** « qu'elle soupçonne d'exclure », “accused of blocking”. */
const SUSPECTED_OF =
  /(?<!\p{L})(?:soupçonn\p{L}+|accus(?:e|é|ée|és|ées|ent|ait)|suspect\p{L}*|accused)\s(?:[^,;.:]{0,40}\s)?(?:d'|de\s|of\s)$/iu;
/** « il a interdit pendant dix ans à ses distributeurs de », “had banned its dealers from”: no authority has any. */
const ITS_OWN_PEOPLE =
  /^(?:interdit|interdisait|interdisent|impose|imposé|limit\p{L}+|bann?(?:ed|ing|s)?|barr(?:ed|ing)|bars|forb(?:ade|ids|idding)|prohibit(?:ed|s|ing)|prevent(?:ed|s|ing)|block(?:ed|s|ing)|stopp(?:ed|ing))\s(?:(?:pendant|durant|depuis|longtemps|for)\s(?:[^\s,;:.]+\s){1,6}?)?(?:à\s)?(?:ses|leurs|its|their)\s(?:(?:own|authori[sz]ed|official|\p{Ll}+ed)\s)?(?:distributeurs|revendeurs|franchisés|vendeurs|fournisseurs|détaillants|grossistes|concessionnaires|salariés|employés|clients|distributors|dealers|resellers|retailers|wholesalers|franchisees|suppliers|customers|subscribers|stockists)(?!\p{L})/iu;
/** « Blocage des réservations, vérifications imposées : autant de pratiques dont la compagnie a usé », “Blocked accounts: practices that the airline used”: what it is reproached with. */
const PRACTICES =
  /^[^.;:]{0,140}\s?[:¬]\s(?:(?:autant de|de|all|so many|these|such)\s)?(?:[\p{Ll}-]+\s)?(?:pratiques|procédés|méthodes|man\p{L}uvres|griefs|agissements|comportements|stratagèmes|practices|tactics|methods|tricks|ploys)\s(?:dont|que|qu'|auxquel\p{L}+|avec lesquel\p{L}+|that|which|with which|by which|the\s|reproché\p{L}*|attribué\p{L}*)/u;

/** “deals which limited what they could offer”, « des clauses qui interdisaient »: what a company has others sign. */
const CONTRACT_WHICH =
  /(?<!\p{L})(?:(?:deals?|contracts?|agreements?|partnerships?|clauses?|terms|provisions|accords?|contrats?|partenariats?)\s(?:[\p{L}-]+\s){0,3}?(?:which|that|qui))\s$/u;

const JUDGED_THAT = createSearch(
  /(?<!\p{L})(?:estim(?:ant|e|é|ent|ait)|juge(?:ant|nt|ait)?|jugé|considér(?:ant|é|ait)|considèrent?|constat(?:ant|e|é|ait)|reproch(?:ant|e|é|ait)|accus(?:ant|é|ait)|conclu(?:ant)?|finds?|finding|found|ruled|ruling|held|holding|concluded|concluding|alleg(?:es?|ed|ing)|argu(?:es?|ed|ing)|considers?|considered|considering)\s(?:that\s|qu'|que\s)(?<subject>[^,;:]{2,70})$/u
);

/** « la décision impose », “the ruling requires”: what is decided acts for whoever decided. */
const DECIDES =
  /(?<!\p{L})(?:décision|arrêt|jugement|ordonnance|loi|règlement|texte|sanction|mesure|ruling|decision|order|law|act|rules?|regulation|statute|treaty|constitution)(?!\p{L})/iu;
