import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether what a verb strikes is only said to be somebody's, whoever was spoken of before: “barred its chips”, « a suspendu la vente de ses logiciels »,
 * “searched its warehouse”, “barred Americans from buying its shares”, “suspended the $5bn offering”.
 */
export function strikesWhatIsOwned({ term, start, end, verbEnd }: Hit, scene: Scene): boolean {
  const from = (at: number) => scene.text.slice(at - scene.start);
  if (term.type === 'warning')
    return ITS_THING.test(from(verbEnd)) || ITS_THING.test(from(end)) || NOT_TO_USE.test(from(verbEnd));
  if (term.type === 'investigation_opened')
    return (SEARCHES.test(from(start)) && ITS_PREMISES.test(from(verbEnd))) || INTO_ITS.test(from(verbEnd));
  if (term.type === 'order') return ITS_OFFERS.test(from(verbEnd)) || ITS_THINGS_BE.test(from(verbEnd));
  if (!STRUCK.has(term.type)) return false;
  return [ITS_THING, ITS_SHARES, ITS_LISTING].some((its) => its.test(from(verbEnd)));
}

/** Whether others are forbidden what somebody sells: “banned operators on May 14 from buying its kit”, « a interdit aux opérateurs d'acheter ses équipements ». */
export function strikesItsWares({ term, verbEnd }: Hit, scene: Scene): boolean {
  return STRUCK.has(term.type) && ITS_WARES.test(scene.text.slice(verbEnd - scene.start));
}

const STRUCK: ReadonlySet<string> = new Set(['ban', 'restriction', 'ipo_suspended']);
/** “A recalled its milk. The agency warned parents not to use the powder”: of what whoever was spoken of sells. */
const NOT_TO_USE =
  /^\s(?:en garde\s)?(?:(?:all|the|les|tous les)\s)?(?:parents|consumers|users|customers|people|public|patients|families|drivers|owners|buyers|shoppers|doctors|hospitals|consommateurs|utilisateurs|clients|patients|familles|automobilistes|propriétaires|acheteurs|médecins|hôpitaux)(?:\s(?:on|le)?\s?\p{L}+day|\s\p{L}+di)?\s(?:not to|against|to stop|to avoid|never to|de ne (?:pas|plus)|contre)\s(?:[\p{Ll}]+\s)?(?:(?:it|them)(?!\p{L})|(?:(?:the|these|this|those|its|la|le|les|ces|cette|ce|ses)\s|l')(?:\p{Ll}+\s)?(?:powder|milk|formula|products?|goods|items?|machines?|devices?|appliances?|drugs?|medicines?|pills|tablets|vaccine|implants?|pumps?|creams?|apps?|software|cars?|vehicles?|models?|bikes?|scooters?|toys?|batter(?:y|ies)|chargers?|phones?|seats?|treadmills?|eggs|meat|cheese|snacks?|drinks?|batches|lots|brand|poudres?|laits?|produits?|appareils?|médicaments?|pilules|comprimés|vaccin|crèmes?|applications?|logiciels?|voitures?|véhicules?|modèles?|vélos?|trottinettes?|jouets?|batteries?|chargeurs?|téléphones?|sièges?|fromages?|viandes?|boissons?|lots|marque))(?!\p{L})/u;
const ITS_THING =
  /^\s(?:down\s|off\s)?(?:[\p{Ll}]+\s(?:on|to|of)\s)?(?:(?:the|all|any|la|toute)\s(?:sales?|use|import|imports|export|exports|launch|vente|utilisation|importation|diffusion)\s(?:of|d[e'])\s?)?(?:its|their|son|sa|ses|leurs?)\s(?:[$¤£]?[\p{Ll}\d.-]+\s){0,2}?(?:chips?|products?|software|apps?|sites?|websites?|services?|licen[cs]es?|permits?|sales|application|takeover|merger|purchase|acquisition|(?:public\s)?listing|share\s(?:sale|offering)|(?:public\s)?offering|IPO|flotation|(?:market\s)?debut|use|hands|wings|bid|fleet|traffic|output|production|flights|capacity|growth|emissions|fares|slots|exports|imports|equipment|operations|activities|devices|phones|vehicles|cars|planes|drones|channels?|puces|produits|logiciels?|applications?|appli|licences?|agréments?|autorisations?|demande|ventes|équipements?|activités|téléphones|véhicules|chaînes?|introduction|rachat|appareils|commissions|nuitées|flotte|vols|trafic|émissions|créneaux|tarifs|frais|débit|croissance|publicités?|recrutements|horaires|capacités?|bilan|exportations|importations|livraisons|tirages|trottinettes|voitures|clauses|pratiques|contrats|terms|contracts|clauses|practices|licence|permis|usine|site|fermeture|démolition|démantèlement|arrêt|closure|shutdown|suspension|demolition)(?!\p{L})/u;
const ITS_SHARES =
  /^\s(?!from\s)[^,;:.]{2,50}\sfrom\s(?:buying|owning|holding|trading|investing)\s(?:in\s)?(?:its|their)\s(?:shares?|stocks?|securities|bonds|debt|equity)(?!\p{L})|^\s[^,;:.]{2,50}\sd'(?:acheter|acquérir|investir dans|détenir)\s(?:ses|leurs)\s(?:actions|titres|obligations)(?!\p{L})/u;
const ITS_WARES =
  /^\s(?!from\s)[^;:.]{2,60}?\sfrom\s(?:buying|using|ordering|installing|selling|importing|stocking|deploying)\s(?:any\sof\s)?its\s[\p{L}\d]|^(?:\s[^;:.]{0,40}?)?\s(?:à|au|aux)\s[^;:.]{2,50}?\s(?:d'(?:acheter|utiliser|importer|installer|acquérir|employer)|de\s(?:vendre|déployer|commander|distribuer|commercialiser))\sses\s[\p{L}\d]/u;
const ITS_LISTING =
  /^\s(?:the|this|that)\s(?:[$¤£]?[\d.,]+\s?(?:million|billion|bn|m)?(?:-euro|-dollar|-yuan)?\s)?(?:(?:record|planned|huge|giant|blockbuster|public|stock|initial public|share)\s){0,2}(?:offering|listing|flotation|IPO|share sale|market debut)(?!\p{L})|^\s(?:l'|la\s|cette\s)(?:introduction|entrée|mise|cotation)\s(?:en|à la)\sbourse(?!\p{L})/iu;
/** « ayant rendu ses engagements obligatoires », “made its commitments binding”. */
const ITS_OFFERS =
  /^\s(?:its|their|ses|leurs)\s(?:\p{Ll}+\s)?(?:commitments|undertakings|offers|pledges|promises|engagements|propositions|promesses)(?!\p{L})/u;
/** “ordered that three tonnes of its gold be seized”, « a ordonné que ses comptes soient gelés ». */
const ITS_THINGS_BE =
  /^\s(?:that\s(?:[\p{Ll}\d]+\s){0,4}(?:its|their)\s(?:\p{Ll}+\s){1,3}be|que\s(?:[\p{Ll}\d]+\s){0,4}(?:son|sa|ses|leurs?)\s(?:\p{Ll}+\s){1,3}soi(?:t|ent))\s/u;
/** “opened a review of its data security”, « a ouvert une enquête sur ses pratiques ». */
const INTO_ITS =
  /^\s(?:an?|une)\s(?:[\p{Ll}-]+\s){0,2}?(?:investigation|review|inquiry|probe|enquête|procédure|examen)\s(?:[\p{Ll}]+\s)?(?:of|into|over|on|sur|de)\s(?:its|their|son|sa|ses|leurs?)\s(?!own\s|propres?\s)/u;
const SEARCHES =
  /^(?:searche?[ds]?|raid(?:ed|s)?|rummaged|inspect(?:ed|s)|perquisitionn\p{L}+|fouill\p{L}+|inspect(?:é|e|ent|ait))(?!\p{L})/iu;
const ITS_PREMISES =
  /^\s(?:through\s)?(?:its|their|son|sa|ses|leurs?)\s(?:[\p{L}\d-]+\s){0,3}?(?:offices?|headquarters|premises|warehouses?|stores?|shops?|factor(?:y|ies)|plants?|sites?|servers?|depots?|locaux|bureaux|siège|entrepôts?|magasins?|usines?|dépôts?|serveurs?)(?!\p{L})/u;
