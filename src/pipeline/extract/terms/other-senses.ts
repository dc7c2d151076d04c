import type { Hit } from './hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether the words of a term mean something else by what stands beside them: “looking at every option” and « renforcer ses contrôles » are no inquiries, « s’y est tenu » no duty, « exclu du
 * périmètre » and « suspendu de ses fonctions » strike no company, « doit 90 millions » is what somebody owes, “the deal must still be approved” tells no
 * company to do anything.
 */
export function hasOtherSense({ term, start, end }: Hit, scene: Scene): boolean {
  const { text, start: from, companies } = scene;
  const words = text.slice(start - from, end - from);
  const before = text.slice(Math.max(0, start - from - 90), start - from);
  const rest = text.slice(end - from, end - from + 60);
  switch (term.type) {
    case 'investigation_opened':
      return (
        (LOOKS.test(words) && AT_OPTIONS.test(rest)) ||
        PRICE.test(before + words) ||
        (STUDIES.test(words) && WHAT_IS_ASKED.test(rest)) ||
        (WATCHED.test(words) && VERY.test(before)) ||
        (SCRUTINISES.test(words) && A_SETTLEMENT.test(rest)) ||
        (term.frame === 'noun' && HALTED.test(before)) ||
        (CHARGES.test(words) && A_PRICE.test(rest)) ||
        TOLD_TO_DO.test(words) ||
        (term.frame === 'subject' && isOver(before, rest)) ||
        (term.frame === 'subject' && ASKED_FOR_A_RULING.test(before))
      );
    case 'order':
      if (/^astreinte$/iu.test(words.slice(0, 9))) return UNDER_DURESS.test(before);
      if (/^charges?\s/iu.test(words)) return A_CHARGE.test(before);
      if (ORDERS_SEARCH.test(words)) return true;
      if (CONSENT.test(words) && BROKEN.test(before)) return true;
      if (OUT_OF_COURT.test(before) && !scene.authorities.some(({ start: at }) => at > end && at < end + 6))
        return true;
      if (term.frame !== 'subject') return false;
      return (
        (TIME_TO.test(words) && SAY_SO.test(rest)) ||
        (IS_HELD.test(words) && ITSELF.test(before)) ||
        owes(words, rest) ||
        isOfDeal(words, before, rest)
      );
    case 'fine':
      return (
        TAKES_MEASURE.test(words) ||
        /^sanctions\s(?:fine|penalt)/iu.test(words) ||
        (DOCKS.test(words) && IN_A_GAME.test(rest)) ||
        (CONDEMNS.test(words) && HAS.test(before) && WHAT_IS_SAID.test(rest) && !TO_A_SUM.test(rest)) ||
        SHARE_PRICE.test(before) ||
        (BILL.test(words) && SWELLS.test(rest)) ||
        (term.frame === 'subject' && BAIL.test(text))
      );
    case 'law_proposed':
      return (
        (TAB.test(words) && LARGER.test(before)) ||
        (DRAFT.test(words) && OF_GUIDANCE.test(rest)) ||
        (BY.test(words) && (OF_A_FIRM.test(rest) || companies.some(({ start: at }) => at === end + 1)))
      );
    case 'restriction':
      return (
        (AVOIDS.test(words) && A_PENALTY.test(rest)) ||
        (NOUNS.test(words) && (WISHED.test(before) || DETERMINED.test(before) || OF_NOTHING.test(rest))) ||
        (NO_FURTHER.test(words) && NOTHING_MORE.test(rest)) ||
        OWN_GROWTH.test(rest) ||
        (term.frame === 'subject' && isOfDeal(words, before, rest))
      );
    case 'ban':
      return (
        OF_A_DEAL.test(rest) ||
        OF_A_PROBE.test(rest) ||
        (term.frame !== 'noun' && FROM_A_STRIKE.test(rest)) ||
        isByFirm(rest, end, companies) ||
        (DISSOLVES.test(words) && BY_THEN.test(rest)) ||
        OF_A_POST.test(rest) ||
        (SUSPENDS.test(words) && PART_OF_SUM.test(before)) ||
        (HALTS.test(words) && (NOBODY.test(rest) || A_TRIAL.test(rest))) ||
        RULES_OUT.test(words + rest) ||
        IN_SPORT.test(rest) ||
        (CUP.test(words) && OF_WHAT.test(rest)) ||
        (term.frame === 'passive' && TAKES_THINGS.test(words)) ||
        (ENDS_IT.test(words) && A_PROCEDURE.test(rest)) ||
        (CLOSES.test(words) && A_CASE.test(rest))
      );
    case 'restructuring_order':
      return ORDERS_INQUIRY.test(words);
    case 'hearing':
      return (
        (term.frame === 'subject' && FORMER.test(before)) ||
        (APPEARS.test(words) && TO_DO.test(rest)) ||
        (ASKED.test(words) && IN_A_SURVEY.test(before))
      );
    case 'summons':
      return (ACCOUNTS.test(words) && FROM_NOW_ON.test(rest)) || ONLY_TRIES.test(before);
    case 'lawsuit':
      if (SENDS_BACK.test(words) || (term.frame === 'noun' && GOES_AHEAD.test(rest))) return true;
      return AFTER_A_COMPLAINT.test(words) || (PURSUES.test(words) && ITS_WAY.test(rest));
    case 'warning':
      if (SAID.test(words) && AGAINST_A_FINE.test(rest)) return true;
      return SAID.test(words) && TAG.test(before) && ENDS.test(rest) && companies.length === 0;
    default:
      return false;
  }
}

/** « L’opération doit encore obtenir le feu vert de Bruxelles », “the deal must still be approved”: what is in store for what two companies have agreed. */
function isOfDeal(words: string, before: string, rest: string): boolean {
  return (
    DEAL.test(before) || (CLEARANCE.test(words + rest) && (STILL.test(words + rest) || TO_CLOSE.test(rest)))
  );
}

/** « ont un mois pour donner leur avis »: a right. */
const TIME_TO = /\spour$/iu;
const SAY_SO =
  /^\s(?:(?:donner|rendre|exprimer|formuler|transmettre|soumettre|présenter|faire connaître)\s(?:leurs?|son|sa|ses|un|une|des)\s(?:avis|observations?|commentaires?|remarques?|contributions?|points? de vue|offres?|candidatures?)|commenter|réagir|faire (?:appel|recours)|contester|se pourvoir|saisir)(?!\p{L})/iu;

function owes(words: string, rest: string): boolean {
  return BOUND.test(words) && SUM.test(rest);
}

/** “barred from Google Play”, “banned from A”: by whoever it belongs to. */
function isByFirm(rest: string, end: number, companies: Scene['companies']): boolean {
  const from = FROM.exec(rest);
  return from !== null && companies.some(({ start }) => start === end + from[0].length);
}

const FROM = /^\sfrom\s(?:the\s)?/u;
/** “the company was dissolved by 2018”: nobody says by whom. */
const DISSOLVES = /^dissol/iu;
const BY_THEN = /^\s(?:by|in|en)\s\d{4}/u;

/** “a rather larger bill from Paris”: a sum. */
const TAB = /^bills?(?!\p{L})/iu;
const LARGER = /(?:(?<!\p{L})(?:larg|bigg|heavi|steep|heft|small)\p{Ll}*|\sfat|whopping)\s$/iu;

const LOOKS = /^look/iu;
const AT_OPTIONS =
  /^\s(?:(?:all|every|the|its|their|other|several|various|different|possible|available)\s){0,3}(?:options?|ways|alternatives?|possibilit(?:y|ies)|how\s(?:to|it|they)|what\s(?:more|else)|(?:more\s)?(?:support|help|aid))(?!\p{L})/iu;
/** “would examine the request”: what somebody asks of it. */
const STUDIES = /(?:investigate|probe|examine|look into|scrutini[sz]e|examiner|étudier)$/iu;
const WHAT_IS_ASKED =
  /^\s(?:(?:the|this|that|its|their|an?|any|la|le|les|une?|cette|ce|sa|son|leurs?)\s|l['’]|\p{Lu}[\p{L}-]*['’]s\s)(?:[\p{Ll}-]+\s)?(?:requests?|applications?|offers?|proposals?|appeals?|petitions?|pleas?|bids?|demandes?|requêtes?|offres?|propositions?|recours|candidatures?)(?!\p{L})/iu;
/** “the regulator halted its probe into”. */
const HALTED =
  /(?<!\p{L})(?:halt(?:s|ed)?|paus(?:es|ed)|suspend(?:s|ed))\s(?:an?\s|the\s|its\s)?(?:\p{Ll}+\s){0,2}$/iu;
/** “A judge scrutinises a deal to end a suit”: of private parties. */
const SCRUTINISES = /^scrutini/iu;
const A_SETTLEMENT = /^\s(?:[\p{L}’'-]+\s){0,3}(?:deal|settlement|accord|pact)(?!\p{L})/u;
/** « le classement très scruté de »: by everybody. */
const WATCHED = /^(?:scruté|surveillé|suivi|disputé)e?s?$/iu;
const VERY = /(?<!\p{L})(?:très|plus|si|aussi|tant)\s$/iu;
/** « la moitié des personnes interrogées »: in a survey. */
const ASKED = /^(?:interrog|questionn)ée?s?$/iu;
const IN_A_SURVEY =
  /(?<!\p{L})(?:personnes|sondée?s?|Français(?:es)?|répondant(?:e?s)?|clients|consommateurs|salariés|experts?|analystes|économistes|entreprises|internautes|participants|femmes|hommes|jeunes)\s$/iu;
/** “the former policy director told a committee”: whoever has left speaks for nobody. */
const FORMER = /(?<!\p{L})(?:former|one-time|ex-)\s?(?:[\p{L}’'-]+\s){0,3}$/iu;
/** « a mis un point final au dossier »: a case. */
const CLOSES = /^m[ei][ts]\p{L}*\s[^;:]*(?:à|aux?)$/iu;
const A_CASE =
  /^\s(?:(?:l['’]|la\s|ce\s|cette\s|une?\s)?(?:[\p{Ll}-]+\s){0,2})(?:volets?|dossiers?|affaires?|procédures?|feuilletons?|saga|batailles?|bras de fer|litiges?|contentieux|différends?|polémiques?|suspense|incertitudes?|débats?|querelles?|enquêtes?|procès)(?!\p{L})/iu;
/** “unpaid tax on delivery charges”: what somebody pays for. */
const PRICE =
  /(?<!\p{L})(?:delivery|service|handling|shipping|bank|banking|transaction|roaming|interest|platform|convenience|congestion|landing|access|usage|energy|network|late|hidden|extra|surge|cancellation|baggage|booking|card|overdraft)\scharges$/iu;
/** “charged A a million kroner a day”, “charges developers a fee”: what it asks, and of nothing that it accuses somebody of. */
const CHARGES = /^charge[sd]?$/iu;
const A_PRICE =
  /^\s(?:(?!(?:with|over|in|for|of|after|about|from|by|on|under|and|or|at)\s)[^\s,;:.]+\s){0,4}?(?:(?:a|an|the|its|their|no|extra|higher|lower)\s(?:\p{Ll}+\s){0,2}?(?:fees?|commissions?|premiums?|levy|tax|rents?|million|billion|tolls?|prices?)(?!\p{L})|(?:\p{Sc}|(?:US|HK|[ACS])\$|Rs\s?)\d|\d[\d.,]*\s?(?:%|(?:million|billion|per\s?cent|cents?|kroner|kronor|euros?|dollars?|pounds?|rupees|yuan|yen)(?!\p{L})))/u;
/** “wants limits on it”: no verb. */
const NOUNS = /^(?:limits|caps|curbs)$/iu;
const WISHED = /(?<!\p{L})(?:wants?|wanted|seeks?|sought|favou?rs?|opposes?|resists?|fears?|needs?)\s$/iu;
/** “will look no further”: than it has. */
const NO_FURTHER = /\sno\s(?:more|further)$/iu;
const NOTHING_MORE = /^(?:[,.;:!?)”"]|$|\s(?:than|into|at|after|until|and|but)(?!\p{L}))/u;
/** « a condamné ces propos », « condamne l’attaque »: in words. */
const CONDEMNS = /^condamn(?:é|e|ent|er)$/iu;
const HAS =
  /(?:^|\s)(?:a|ont|avait|avaient)\s(?:(?:aussi|également|fermement|vivement|immédiatement|unanimement)\s)?$/u;
const WHAT_IS_SAID =
  /^\s(?:(?:fermement|vivement|unanimement|publiquement|sévèrement|avec force)\s)?(?:ces|cette|cet|ce|les|la|le|des|une?|toute?s?)?(?:\s|(?<=\s)l['’])(?:(?!sociétés?|entreprises?|groupes?|géants?|plate-?formes?|firmes?|banques?|opérateurs?|constructeurs?|filiales?|marques?|chaînes?|enseignes?|laboratoires?|compagnies?|fabricants?|éditeurs?|maisons?|multinationales?|distributeurs?)\p{Ll})/u;
const TO_A_SUM =
  /^[^;:.]{0,90}\s(?:à|d['’])\s?(?:une?|des|\d|payer|verser|rembourser|l['’]amende|plus de|près de|quelque|[\p{L}-]+\s(?:millions?|milliards?|mille))/u;
/** “docked the team three points”, “docked them a day’s pay”. */
const DOCKS = /^dock/iu;
const IN_A_GAME = /^\s(?:[^\s,;.]+\s){0,6}?(?:points?|places?|goals?|marks?|grid|pay|wages?)(?!\p{L})/iu;
/** “a fine of €10,000, half of it suspended”: nobody is. */
const SUSPENDS = /^suspend/iu;
const PART_OF_SUM =
  /(?<!\p{L})(?:half|part|most|some|all|(?:a|two|three)[\s-](?:thirds?|quarters?)|\d[\d.,]*\p{L}*)(?:\sof\s(?:it|them|which|that|the (?:fine|sum|amount|penalty)))?\s(?:(?:is|was|were|being)\s)?$/iu;
/** “Plant halts: A parks six models”: a noun. */
const HALTS = /^halts$/iu;
/** “halts A insider trading trial”: what others brought. */
const A_TRIAL = /^\s(?:[\p{L}’'.-]+\s){0,5}(?:trials?|lawsuits?|hearings?)(?![\p{L}-])/u;
const NOBODY = /^(?:[:;,.]|$|\s(?:talks|negotiations)(?!\p{L}))/u;
/** “an out-of-court settlement with”: between two firms. */
const OUT_OF_COURT = /(?<!\p{L})out-of-court\s$/iu;
/** “after it violated a consent decree”: one of long ago. */
const CONSENT = /^consent\s/iu;
const BROKEN =
  /(?<!\p{L})(?:violat(?:ed|es|ing|ions? of)|breach(?:ed|es|ing)?(?: of)?|broke|breaking|under|in line with|compl\p{L}+ with)\s(?:an?|the|its|that|this|their)\s(?:[\p{L}\d-]+\s){0,2}$/iu;
/** “ordered the search, also called A’s boss to”: nobody is told to do anything. */
const ORDERS_SEARCH =
  /^order(?:ed|s|ing)?\s(?:the|a|an|these|those|several|more|fresh)\s(?:\p{Ll}+\s)?(?:search(?:es)?|raids?|inspections?|inquir(?:y|ies)|probes?|investigations?|operation)(?!\p{L})/iu;
/** “published a draft of guidance”: no law. */
const DRAFT = /(?:draft|projet)s?$/iu;
const OF_GUIDANCE =
  /^\s(?:of|de|d['’])\s?(?:(?:new|updated|its|ses|nouvelles)\s)?(?:guidance|guidelines|lignes directrices|recommandations|report|rapport)(?!\p{L})/iu;
/** « a ordonné à A de renforcer ses contrôles », “told A to improve its audits”: its own, and no inquiry into it. */
const TOLD_TO_DO =
  /^(?:(?:ordonn|demand|réclam|exig|enjoi|somm)\p{L}*\s[^;:]*\s(?:de\s|d['’])(?!enquêter|inspecter|contrôler|vérifier|examiner|ouvrir|mener|lancer|procéder|effectuer|engager|conduire|diligenter|réaliser)\p{Ll}+(?:er|ir|re)\s|(?:order|told|tell|direct|instruct|requir)\p{L}*\s[^;:]*\sto\s(?:improve|strengthen|tighten|review\sits|publish|change|fix|stop|delete|submit|hire|appoint|accept|undergo|pay\sfor)\s)/iu;
const ASKED_FOR_A_RULING =
  /(?<!\p{L})(?:sought|seeks?|seeking|wanted|asked\sfor|(?:demand|réclam|demandai)\p{L}*)\s(?:an?|the)\s(?:declaration|ruling|finding|judgment)\sthat\s[^;:.]*$/iu;
const IS_HELD = /^(?:est|sont|était|étaient|sera|seront)\stenue?s?/iu;
const ITSELF = /(?:^|\s)s['’](?:y\s)?$|\sse\s$/iu;
/** « A, visé par une procédure semblable, avait été condamné », “A, under a similar investigation, was fined”: told is what came of it. */
function isOver(before: string, rest: string): boolean {
  return /,\s(?:(?:also|itself|lui-même|elle-même|déjà|aussi)\s)?$/u.test(before) && CAME_OF_IT.test(rest);
}

const CAME_OF_IT =
  /^(?:\s(?:semblable|similaire|analogue|comparable|identique|du même (?:type|genre|ordre)|pour les mêmes (?:faits|raisons)|of the same kind|for the same reasons)(?:\s[^,;.]{1,40})?)?,\s(?:(?:a|ont|avait|avaient)\s(?:(?:déjà|finalement|ensuite|depuis)\s)?(?:été\s(?:\p{Ll}+ment\s)?(?:condamn|sanctionn|relax|blanchi|acquitt)|écopé|transigé|payé|versé)|(?:was|were|had been|has been|have been)\s(?:\p{Ll}+\s)?(?:fined|cleared|convicted|acquitted|ordered)|paid|settled)/iu;

/** “puts an end to the procedure”: and to nothing that a company does. */
const ENDS_IT =
  /^(?:put(?:s|ting)?\s(?:an end|a stop|a halt|paid)\sto|halt(?:s|ed)?|suspend(?:s|ed)?|drop(?:s|ped)?)$/iu;
const A_PROCEDURE =
  /^\s(?:\p{L}+['’]s\s)?(?:(?:the|this|that|its|their|any|all|a|an|\p{L}+-(?:long|year|month))\s|\p{Lu}\p{L}*['’]s?\s){0,2}(?:[\p{L}-]+\s){0,2}?(?:procedures?|proceedings?|investigations?|inquir(?:y|ies)|probes?|cases?|disputes?|litigation|lawsuits?|suits?|saga|battles?|fights?|rows?|talks|negotiations|speculation|uncertainty|doubts?|strikes?|war|feud|standoff|stand-off)(?!\p{L})/iu;
/** « devra verser 5 millions et pointer au commissariat »: bail of somebody under arrest. */
const BAIL = createSearch(
  /(?<!\p{L})(?:pointer au commissariat|contrôle judiciaire|(?:de|une|sa|la) caution(?:nement)?|post(?:ed|ing)? bail|on bail|house arrest)(?!\p{L})/iu
);

/** “A’s shares, which touched $568”, “the stock was hit for a third day”: on an exchange. */
const SHARE_PRICE = createSearch(
  /(?<!\p{L})(?:shares?(?:\sprice)?|stock(?:\sprice)?),?\s(?:(?:which|that)\s)?(?:(?:had|has|have|was|were|been|once|briefly|also|again|later)\s){0,3}$/iu
);

/** « la facture a dépassé 32 milliards », “the bill has topped $30bn”: what a scandal has cost in all. */
const BILL = /^(?:facture|addition|ardoise|note|bill|tab)$/iu;
const SWELLS =
  /^(?:\s(?:totale|finale|total)|\s(?:de|du|des|of|for)\s[^,;:.]{2,30}|\sd['’][^,;:.]{2,30})?\s(?:(?:a|avait|aura|has|had)\s(?:(?:déjà|depuis|already|now|since)\s)?(?:dépassé|grimpé|gonflé|enflé|topped|passed|exceeded|surpassed|climbed|swollen)|dépass(?:e|ait)|tops|exceeds)(?!\p{L})/iu;

/** « a pris cette sanction vendredi »: whoever imposes it. */
const TAKES_MEASURE = /^(?:prend|prennent|pris)\s(?:[^,;:.]{0,24}\s)?sanction$/iu;
/** « visé par une enquête de la BaFin après une plainte »: somebody else's. */
const AFTER_A_COMPLAINT = /\s(?:après|à la suite d['’]|suite à|sur)\s?une\s(?:\p{Ll}+\s)?plainte$/iu;
const BY = /\sby$/iu;
/** “remedies proposed by the pay-TV operator”: no law. */
const OF_A_FIRM =
  /^\s(?:the\s|its\s|an?\s|both\s|either\s)?(?:[\p{L}’'-]+\s){0,2}(?:operators?|compan(?:y|ies)|firms?|groups?|banks?|lenders?|platforms?|retailers?|airlines?|carriers?|manufacturers?|makers?|carmakers?|insurers?|suppliers?|developers?|owners?|parties|sides|management|board|shareholders?|investors?|creditors?|unions?|lawyers?|lobby|association|NGOs?|charit(?:y|ies)|campaigners|economists?|analysts?|academics?|scientists?|experts?|consultants?|think[- ]tank)(?!\p{L})/iu;
/** “stops A deal probe”: the inquiry stands still. */
const OF_A_PROBE = /^\s(?:probe|review|investigation|inquiry|clock)(?!\p{L})/u;
/** “blocks a union from a strike at A”. */
const FROM_A_STRIKE =
  /^[^.;:,]{0,30}\sfrom\s(?:an?\s|the\s|any\s|going\son\s)?(?:strik(?:e|ing)|industrial action|walking out)(?!\p{L})/u;
/** What a deal is called, and whose it is, up to the verb. */
const DEAL =
  /(?:^|[,;:.—–(]\s|[«“"]\s?)(?:l['’](?:opération|acquisition|offre|accord|union|alliance|OPA)|la\s(?:transaction|fusion|cession|vente|reprise)|le\s(?:rachat|rapprochement|mariage|projet(?:\sde\s(?:fusion|rachat|cession))?)|(?:the|this|any|its|their)\s(?:(?:proposed|planned|\p{Sc}?[\d.,]+(?:bn|m)?|(?:b|m)illion(?:-(?:dollar|euro|pound))?)\s){0,2}(?:deal|transaction|takeover|merger|tie-up|acquisition|offer|bid|purchase|sale|buyout))(?:\s(?:de|du|des|par|avec|entre|sur|pour|of|by|with|between|for)\s[^,;:.]{1,60}|\sd['’][^,;:.]{1,60})?\s(?:(?:still|also|first|now)\s)?$/iu;
const CLEARANCE =
  /(?<!\p{L})(?:feu vert|aval|autorisations?|accord|approbation|approvals?|clearance|green light|go-ahead|consent)(?!\p{L})/iu;
const STILL = /^\p{L}+\s(?:encore|still|toujours)\s/iu;
const TO_CLOSE =
  /^[^.;:]{0,60}(?<!\p{L})(?:pour|afin de|avant de|to|before)\s(?:pouvoir\s)?(?:rachet|acqu[ée]r|repren|reprise|fusionn|boucl|finalis|conclu|céder|cède|vend|buy|acquir|complet|clos|merg|sell|tak(?:e|ing) over)/iu;
/** « sous astreinte de 5 000 euros »: a noun. */
const UNDER_DURESS = /(?:sous|d['’]une|une|l['’]|cette|sans|avec|toute)\s?$/iu;
/** “offered it to avoid a fine”. */
const AVOIDS = /\savoid$/iu;
const A_PENALTY =
  /^\s(?:(?:an?|any|the|further|another|hefty|heavy|possible|potential|record|\p{Lu}[\p{L}’'-]*)\s){0,3}(?:\p{Ll}+\s)?(?:fines?|penalt(?:y|ies)|sanctions?|bans?|trials?|prosecution|court|litigation|action|proceedings|inquir(?:y|ies)|investigations?|probes?|tariffs?|dut(?:y|ies)|tax(?:es)?|bankruptcy|default|strikes?|layoffs|delays?|scrutiny|breakup|break-up|veto|confusion|risks?)(?!\p{L})/u;
/** “took a $5m charge to”: no verb. */
const A_CHARGE =
  /(?:(?<!\p{L})(?:an?|the|its|this|that|any|one-off|million|billion|bn)|\d\p{Ll}*)\s(?:\p{Ll}+[\s-]){0,2}$/iu;
const BOUND = /^(?:doit|doivent|devra|devront)$/iu;
const SUM =
  /^\s(?:(?:quelque|près de|plus de|environ)\s)?\d[\d.,\s]*(?:millions?|milliards?|euros?|francs?|dollars?)(?!\p{L})/iu;
const OF_A_DEAL =
  /^\s(?:(?:du\s(?:périmètre|rachat|deal|lot)|de\sl['’](?:opération|offre|accord|acquisition)|de\sla\s(?:vente|cession|transaction|fusion))|from\sthe\s(?:deal|sale|transaction|offer|takeover|merger|purchase|scope))(?!\p{L})/iu;
/** « ordonne une enquête sur la vente »: nothing is to be sold. */
const ORDERS_INQUIRY =
  /^\p{L}+\s(?:l['’]|une?\s|an?\s|the\s)(?:enquête|expertise|étude|audit|rapport|inquiry|investigation|review|probe|study)(?!\p{L})/iu;
/** “criticised A for appearing to pressure the agency”: it seems. */
const APPEARS = /^appear(?:s|ed|ing)? to$/iu;
const TO_DO =
  /^\s(?!answer|testify|give|explain|face|discuss|the|a|this|that|its|both|defend|respond)\p{Ll}/u;
/** “Airlines have curbed their growth”: what firms do of themselves. */
const OWN_GROWTH =
  /^\s(?:their|its|his|her)\s(?:own\s)?(?:\p{Ll}+\s)?(?:growth|spending|output|production|exposure|loss(?:es)?|costs?|hiring|ambitions?|enthusiasm|investments?|expansion|appetite)(?!\p{L})/iu;
/** “eases some curbs”, “over tough curbs”, “reached the limits of”. */
const DETERMINED =
  /(?<!\p{L})(?:the|some|many|any|no|new|more|these|those|its|their|such|all|other|several|further|most|tough(?:er|est)?|strict(?:er|est)?|tight(?:er)?|loose|harsh|price|export|import|travel|spending|speed|ownership|term|credit|lending|covid|virus|eas(?:es?|ed|ing)|lift(?:s|ed|ing)?|impos(?:es?|ed|ing)|of|on|over|from|with|against|amid|despite)\s$/iu;
/** “upholds the drug curbs”, “warns of limits to easing”: nouns. */
const OF_NOTHING = /^(?:$|[.,;:)]|\s(?:to|on|for|invalid|unlawful|unconstitutional|and|or)(?!\p{L}))/iu;
/** « la Coupe du monde »: no verb. */
const CUP = /^coupes?$/iu;
const OF_WHAT = /^\s(?:(?:du|de|des)(?!\p{L})|d['’])/iu;
/** “removed some of its equipment from the network”: by whoever has it. */
const TAKES_THINGS = /^\p{L}+\s(?:some|all|most|its|their|the|an?|any|parts?|other|\d+)\s/iu;
/** “banned five games”, « suspendu trois matches ». */
const IN_SPORT =
  /^\s(?:for\s|pour\s)?(?:\d+|one|two|three|four|five|six|seven|eight|ten|un|deux|trois|quatre|cinq|six|huit|dix)\s(?:(?:more|further|international)\s)?(?:games?|match(?:es|s)?|races?|tests|rencontres?|journées|courses?)(?!\p{L})/iu;
/** « exclut d’ouvrir une enquête »: nobody is excluded. */
const RULES_OUT = /^exclu\p{L}*\s(?:pas\s)?(?:de\s|d['’])\p{Ll}+(?:er|ir|re)\s/iu;
const OF_A_POST =
  /^\s(?:d[eu]\s(?:parti(?!\s?cip)|PCC)|de\s(?:ses|leurs)\s(?:fonctions|mandats)|de\sson\s(?:poste|mandat)|from\s(?:his|her|their)\s(?:posts?|dut(?:y|ies)|jobs?|roles?|positions?))(?!\p{L})/iu;
/** « devra rendre des comptes pendant trois ans »: in writing, and to nobody who has called it in. */
const ACCOUNTS = /rendre\s(?:des\s)?comptes?$/iu;
/** “launched legal action to summon”: who would like it. */
const ONLY_TRIES = /\s(?:legal action|bid|effort|attempt)\s(?:to\s)?$/u;
const FROM_NOW_ON =
  /^\s(?:pendant|durant|tous\sles|toutes\sles|chaque|régulièrement|périodiquement)(?!\p{L})/iu;
/** « leur interdit de poursuivre ces pratiques »: to go on. */
/** “the lawsuit against A can proceed, a court ruled”: whoever brought it. */
const GOES_AHEAD =
  /^[^;:.]{0,50}\s(?:can|may|could|should|to|must)\s(?:proceed|go\s(?:ahead|forward|on|to trial)|move\s(?:ahead|forward)|continue)(?!\p{L})/u;
/** « a renvoyé les parties devant la cour d’appel »: to be judged again. */
const SENDS_BACK = /^renvo\p{L}+\s(?:les\sparties|l['’]affaire|le\sdossier|la\scause)(?!\p{L})/iu;
const PURSUES = /^poursui(?:t|vre|vent|vait|vi)$/iu;
const ITS_WAY =
  /^\s(?:(?:aussi|également|désormais|donc)\s)?(?:ces|cette|ce|cet|ses|son|sa|leurs?|de telles|la|le|l['’]|les)\s?(?:(?:mêmes?|propres?|autres?)\s)?(?:pratiques?|comportements?|activités?|offensives?|lutte|combat|croisade|traque|chasse|campagne|efforts?|travaux|route|croissance|développement|chemin|expansion|déploiement|exploitation|collecte|vente|production|commercialisation|négociations?|discussions?|baisse|hausse|expérimentation|projet|objectif|stratégie|recherches?|investissements?|traitements?|livraisons?|construction)(?!\p{L})/iu;
/** “warns against an inequitable fine”: of what others may do. */
const AGAINST_A_FINE = /^\sagainst\s[^.;:,]{0,40}(?<!\p{L})(?:fines?|penalt(?:y|ies)|sanctions)(?!\p{L})/u;
const SAID = /^(?:warned|warns|cautioned)$/iu;
/** “, Wolfsburg warned.”: whoever stands between the comma and the verb says so. */
const TAG = /,["”]?\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}\s$/u;
const ENDS = /^(?:[.;”"]|$|\s(?:on|last|this)\s)/u;
