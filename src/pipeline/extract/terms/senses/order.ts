import type { Beside } from './beside.ts';
import type { Mention } from '../../../types.ts';
import { isOfCosts } from './costs.ts';
import { isOfDeal } from './of-a-deal.ts';

/** Whether the words tell of no order: « s’y est tenu », « doit 90 millions ». */
export function isNoOrder({ words, before, rest, hit: { term, end }, scene }: Beside): boolean {
  if (/^astreinte$/iu.test(words.slice(0, 9))) return UNDER_DURESS.test(before);
  if (/^charges?\s/iu.test(words)) return A_CHARGE.test(before);
  if (US.test(words) || PAYS_FINE.test(rest) || ALSO_FINED.test(rest)) return true;
  if (RECALLED.test(words) && !GOODS.test(before)) return true;
  if (/^grounds$/iu.test(words) && /\son\s(?:\p{Ll}+\s){0,2}$/u.test(before)) return true;
  if (/injunction/iu.test(words) && (ON_DECISION.test(rest) || GRANTED_TO.test(words))) return true;
  if (/^bid\sto$/iu.test(words) && A_BID.test(before)) return true;
  if (ORDERS_SEARCH.test(words) || (TO_ACT.test(words) && TO_STOP.test(before))) return true;
  if (/^ordering(?!\p{L})/iu.test(words) && BUYING.test(before)) return true;
  if (CONSENT.test(words) && BROKEN.test(before)) return true;
  const isNext = ({ start }: Mention) => start > end && start < end + 6;
  const { authorities, places, companies } = scene;
  if (OUT_OF_COURT.test(before) && !authorities.some(isNext)) return true;
  if (SETTLED_WITH.test(words) && ![...authorities, ...places, ...companies].some(isNext)) return true;
  if (PEOPLE_ARE.test(before) || GOES_TO_COURT.test(words) || NEEDS_TO.test(words)) return true;
  if (term.frame !== 'subject') return false;
  if (ASKED_WHAT.test(before)) return true;
  return (
    (TIME_TO.test(words) && (SAY_SO.test(rest) || AGO.test(before))) ||
    (OPENS.test(words) && ITS_DOORS.test(rest)) ||
    (BOUND.test(words) && WHICH.test(before) && LEAVES.test(rest)) ||
    (ALSO.test(words) && IN_BUSINESS.test(rest)) ||
    SUFFICES.test(rest) ||
    isOfCosts(rest.replace(BEARS, '')) ||
    (IS_HELD.test(words) && ITSELF.test(before)) ||
    TAKES_TIME.test(words) ||
    (BOUND.test(words) && SUM.test(rest)) ||
    isOfDeal(words, before, rest)
  );
}

/** “was told that it would need a licence to”: a condition, which words of its own tell. */
const NEEDS_TO =
  /^(?:told|tells?|informed)\s[^;:]*?(?<!\p{L})(?:needs?|requires?)\s(?:an?\s)?(?:\p{Ll}+\s)?(?:licen[cs]es?|permits?)\sto$/u;
/** « devront également payer des amendes »: a fine. */
const ALSO_FINED =
  /^\s(?:(?:aussi|également|en outre)\s)?(?:payer|verser|régler|s'acquitter\sd[e'u])\s?(?:une|des|les|l'|leurs?|son|sa)?\s?(?:amendes?|pénalités?|sanctions?)(?!\p{L})/iu;
/** “told A to stop testing and ordering B's chips”, “from ordering”: buys. */
const BUYING =
  /(?<!\p{L})(?:(?:stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|avoid(?:s|ed|ing)?|start(?:s|ed|ing)?|resum(?:e|es|ed|ing)|from|against|without)\s(?:\p{Ll}+ing\s(?:and|or)\s)?|(?:buying|testing|using|selling|importing),?\s(?:and|or)\s)$/iu;

/** Whether the words tell of no order to sell anything: « ordonne une enquête sur la vente », « ordonne de suspendre la vente ». */
export function isNoDivestiture({ words, before }: Beside): boolean {
  return (
    WHAT_OTHERS_SELL.test(words) ||
    LETS_SELL.test(words) ||
    ORDERS_INQUIRY.test(words) ||
    STOPS_SALE.test(words) ||
    FOR_FORCING.test(before.slice(-5) + words)
  );
}

/** « doivent laisser d'autres entreprises vendre les mêmes appareils », “must let rivals sell”: who sells is another. */
const LETS_SELL = /\s(?:laisser|permettre|autoriser|let|allow|permit)\s/iu;
/** « a ordonné à A de payer une amende »: the fine is told by its own words. */
const PAYS_FINE =
  /^\s(?:(?!(?:de|to|et|and)\s)[^\s,;:.]+\s){0,4}?(?:de\s|to\s)?(?:payer|verser|acquitter|s'acquitter\sd(?:e\s|')|régler|pay)\s?(?:une?|la|cette|an?|the)\s(?:[\p{Ll}-]+\s){0,2}(?:amende|sanction|pénalité|fine|penalty)(?!\p{L})/iu;
/** “will decide next year what the company must change”: not decided yet. */
const ASKED_WHAT =
  /(?<!\p{L})(?:decide[sd]?|rule[sd]?|determine[sd]?|say|settle|consider(?:s|ed|ing)?|décid\p{L}+|dira|dire|trancher\p{L}*)\s(?:[^,;:.]{0,30}\s)?(?:what|which|how|whether|if|ce que|si|comment|quels?|quelles?)\s(?:[\p{L}'-]+\s){0,4}$/iu;
/** « A, rappelé par Bercy à ses devoirs »: no goods. */
const RECALLED = /^rappelée?s?\s(?:[^,;:.]{2,30}\s)?par$/iu;
const GOODS =
  /(?<!\p{L})(?:lots?|produits?|articles?|références?|boîtes?|conserves?|laits?|fromages?|viandes?|steaks?|pizzas?|chocolats?|(?:ø|oe)ufs?|véhicules?|voitures?|modèles?|exemplaires?|airbags?|jouets?|peluches?|médicaments?|gélules?|comprimés?|flacons?|sirops?|poussettes?|appareils?|chargeurs?|batteries?|vélos?|casques?|bouteilles?|biberons?)(?!\p{L})/iu;
/** « ont un mois pour donner leur avis », “has ten days to back out”: a right. */
const TIME_TO = /\s(?:pour|to)$/iu;
/** « sanctionné il y a trois mois pour avoir menti »: when, and not how long it has. */
const AGO = /(?<!\p{L})il\sy\s$/iu;
const SAY_SO =
  /^\s(?:(?:donner|rendre|exprimer|formuler|transmettre|soumettre|présenter|faire connaître)\s(?:leurs?|son|sa|ses|un|une|des)\s(?:avis|observations?|commentaires?|remarques?|contributions?|points? de vue|offres?|candidatures?)|commenter|réagir|faire (?:appel|recours)|contester|se pourvoir|saisir|se (?:rétracter|dédire|désister)|renoncer à (?:l'accord|cet accord|la transaction)|appeal(?! to (?:users|customers))|object|challenge|contest|back out|withdraw from (?:the|this)|pull out|comment|respond|reply|change (?:its|their) minds?)(?!\p{L})/iu;
/** « ne renouvelle pas les fréquences d’A et de B, qui devront quitter la TNT »: what follows from it. */
const WHICH = /,\squi\s$/u;
const LEAVES = /^\s(?:donc\s)?(?:quitter|disparaître|libérer|fermer|déménager)(?!\p{L})/u;
/** « le magasin d’A doit ouvrir en mai »: what is planned. */
const OPENS = /\souvrir$/iu;
const ITS_DOORS =
  /^\s(?:ses\sportes|une?\s|en\s|au\s|à\s\p{Lu}|dans\s|le\s\d|début\s|fin\s|mi-|cet\s|cette\s|prochainement|bientôt|d'ici|l'an\s)/u;
/** « A doit aussi composer avec ses rivaux », “must also contend with”: nobody tells it to. */
const ALSO = /(?:\salso(?:\s(?:have|has|required)\sto)?|\s(?:aussi|également|en outre|par ailleurs))$/u;
const IN_BUSINESS =
  /^\s(?:contend|deal|cope|reckon|face|compete|convince|persuade|fight|fend|grapple|wrestle|decide|choose|be|consider|weigh|navigate|absorb|prove|composer|affronter|faire face|convaincre|compter|gérer|s'adapter|être|se battre|lutter|rassurer|absorber|encaisser|trouver|prouver|décider|choisir|investir|recruter)(?!\p{L})/u;
/** “those of A must do”, « les puces d’A devront suffire »: for want of better ones. */
const SUFFICES =
  /^\s(?:do|suffice|make do|suffire|convenir|faire l'affaire)(?:[,;.:!?]|$|\s(?:for now|for the (?:moment|time being)|instead|until|till|jusqu|pour l'(?:instant|heure)|en attendant|d'ici)(?!\p{L}))/iu;
/** “A, which must also bear the state’s legal costs”, « devra supporter les dépens »: what comes with every case that is lost. */
const BEARS =
  /^\s(?:also\s|aussi\s|également\s)?(?:bear|pay|cover|meet|reimburse|shoulder|supporter|payer|régler|acquitter|prendre en charge|s'acquitter)(?!\p{L})/iu;
/** “lost its bid to block A”: a noun. */
const A_BID = /(?:(?<!\p{L})(?:its|their|his|her|the|an?|any|this|that)|'s)\s(?:\p{Ll}+\s)?$/u;
/** “granted A an injunction”, “an injunction on the decision”: in its favour; against whom, the noun tells. */
const GRANTED_TO = /^grant(?:s|ed)\s\p{Lu}/u;
const ON_DECISION =
  /^\s(?:the|this|that|its)\s(?:\p{Ll}+'s\s)?(?:decision|order|ruling|ban|fine|measure)(?!\p{L})/u;
/** “an out-of-court settlement with”: between two firms. */
const OUT_OF_COURT = /(?<!\p{L})out-of-court\s$/iu;
/** “settled with a former engineer in Michigan”. */
const SETTLED_WITH = /^(?:to )?settl\p{L}+ with$/u;
/** “after it violated a consent decree”: one of long ago. */
const CONSENT = /^consent\s/iu;
const BROKEN =
  /(?<!\p{L})(?:violat(?:ed|es|ing|ions? of)|breach(?:ed|es|ing)?(?: of)?|broke|breaking|under|in line with|compl\p{L}+ with)\s(?:an?|the|its|that|this|their)\s(?:[\p{L}\d-]+\s){0,2}$/iu;
/** “When the agency ordered us to”: somebody speaks of what everybody knows. */
const US = /^\p{L}+\s(?:us|me)\sto$/u;
/** “to stop forcing device makers such as B to”, « de cesser d’obliger B à »: what somebody is told not to do. */
const TO_ACT = /^(?:\p{Ll}+ing|\p{Ll}+(?:er|ir|re))(?!\p{L})/u;
const TO_STOP =
  /(?<!\p{L})(?:stop|cease|quit|end|halt|avoid|abandon|cesser\s(?:de\s|d')|arrêter\s(?:de\s|d')|éviter\s(?:de\s|d')|s'abstenir\s(?:de\s|d')|ne\s(?:plus|pas))\s?$/u;
/** “civil servants were being told to leave phones at home”: they are, and no company. */
const PEOPLE_ARE =
  /(?<!\p{L})(?:(?:civil|public) servants|officials|bureaucrats|soldiers|troops|diplomats|teachers|pupils|students|travell?ers|passengers|tourists|residents|citizens|lawmakers|fonctionnaires|agents publics|militaires|soldats|diplomates|élèves|étudiants|enseignants|voyageurs|passagers|touristes|habitants|citoyens|élus)\s(?:are|were|have|had|sont|étaient|ont|avaient)\s(?:(?:been|being|été|also|now|already|aussi|déjà|désormais)\s){0,2}$/iu;
/** “ordered the search, also called A’s boss to”: nobody is told to do anything. */
const ORDERS_SEARCH =
  /^order(?:ed|s|ing)?\s(?:the|a|an|these|those|several|more|fresh)\s(?:\p{Ll}+\s)?(?:search(?:es)?|raids?|inspections?|inquir(?:y|ies)|probes?|investigations?|operation)(?!\p{L})/iu;
/** “had taken 58 hours to isolate a device”, « a mis trois jours à prévenir »: how long it took, and no time limit. */
const TAKES_TIME =
  /^(?:has|have|had|a|ont|avait|avaient|aura|auront)\s(?:(?:already|since|also|only|itself|déjà|ensuite|pourtant|lui-même)\s)?(?:taken|needed|spent|waited|required|wasted|lost|used|let|allowed itself|passed|mis|attendu|pris|perdu|tardé|passé|laissé passer|eu besoin)(?!\p{L})/iu;
const IS_HELD = /^(?:est|sont|était|étaient|sera|seront)\stenue?s?/iu;
const ITSELF = /(?:^|\s)s'(?:y\s)?$|\sse\s$/iu;
/** « a saisi le tribunal et réclame 2 milliards »: nothing is seized. */
const GOES_TO_COURT =
  /^saisi\p{L}*\s(?:[^\s,;:.]+\s){0,3}?(?:(?:le|la|les|un|une)\s)(?:tribunal|tribunaux|justice|juges?|cour|conseil|parlement|autorité|commission)(?!\p{L})|^saisi\p{L}*\sl'autorité/iu;
/** « sous astreinte de 5 000 euros »: a noun. */
const UNDER_DURESS = /(?:sous|d'une|une|l'|cette|sans|avec|toute)\s?$/iu;
/** “took a $5m charge to”: no verb. */
const A_CHARGE =
  /(?:(?<!\p{L})(?:an?|the|its|this|that|any|one-off|million|billion|bn)|\d\p{Ll}*)\s(?:\p{Ll}+[\s-]){0,2}$/iu;
const BOUND = /^(?:doit|doivent|devra|devront)$/iu;
const SUM =
  /^(?:,?\s(?:pour (?:leur|sa) part|quant à (?:lui|elles?|eux)),?)?\s(?:(?:quelque|près de|plus de|environ)\s)?\d[\d.,\s]*(?:et\s\d[\d.,\s]*)?(?:millions?|milliards?|euros?|francs?|dollars?)(?!\p{L})/iu;
/** “ordered A to pay for forcing merchants to sell”, “for making them sell”: what it is ordered to pay for. */
const FOR_FORCING = /\sfor\s(?:(?:\p{Ll}+ing|having)\s[^;:]*\sto|(?:making|having made)\s[^;:]*)\s/iu;
/** “makes A answer for what others sell”, “for goods that merchants sell”: somebody else's verb. */
const WHAT_OTHERS_SELL = /\s(?:what|that|which|goods|products|items)\s(?:[\p{L}'-]+\s){1,3}sell$/iu;
/** « ordonne une enquête sur la vente »: nothing is to be sold. */
const ORDERS_INQUIRY =
  /^\p{L}+\s(?:l'|une?\s|an?\s|the\s)(?:enquête|expertise|étude|audit|rapport|inquiry|investigation|review|probe|study)(?!\p{L})/iu;
/** « ordonne à A de suspendre la vente de ces montres », « exige l’arrêt des ventes ». */
const STOPS_SALE =
  /(?<!\p{L})(?:cess(?:er|ation)|suspen(?:dre|sion)|arrêt(?:er)?|stopper|interrompre|interdi(?:re|ction)|bloquer|blocage|empêcher|limiter|geler|gel)\s(?:immédiatement\s|provisoirement\s|temporairement\s)?(?:(?:de\s)?(?:la|les|sa|ses|leurs?|toutes?)\s|d[eu]s?\s)(?:\p{Ll}+\s)?(?:re)?ventes?$/iu;
