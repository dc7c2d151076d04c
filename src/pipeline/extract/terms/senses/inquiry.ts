import type { Scene } from '../../scene.ts';
import type { Beside } from './beside.ts';

/** Whether the words tell of no inquiry: “looking at every option”, « renforcer ses contrôles ». */
export function isNoInquiry({ words, before, rest, scene, hit: { term } }: Beside): boolean {
  return (
    (LOOKS.test(words) && AT_OPTIONS.test(rest)) ||
    PRICE.test(before + words) ||
    (STUDIES.test(words) && WHAT_IS_ASKED.test(rest)) ||
    (BREAKS.test(words) && scene.authorities.length === 0 && scene.companies.length > 0) ||
    (IN_BREACH.test(words) && OF_DOING.test(before)) ||
    (term.frame === 'subject' && OWNS_UP.test(before)) ||
    (OF_A_TEXT.test(rest) && EXAMINES.test(words)) ||
    (LOOKED_AT.test(before + words) && scene.authorities.length === 0) ||
    (WATCHED.test(words) && VERY.test(before)) ||
    (SCRUTINISES.test(words) && A_SETTLEMENT.test(rest)) ||
    (term.frame === 'noun' &&
      (HALTED.test(before) ||
        OBSTRUCTED.test(before) ||
        NO_WORD.test(before) ||
        (AGAINST.test(words) && ITS_OUTCOME.test(words)) ||
        (THE_OPENING.test(words) && BEFORE_OR_SINCE.test(before)))) ||
    isAmongMany(words, scene) ||
    (CHARGES.test(words) &&
      (A_PRICE.test(rest) || MORE.test(rest) || (PRICES_THAT.test(before) && !WITH_A_DEED.test(rest)))) ||
    TOLD_TO_DO.test(words + rest) ||
    TO_DO_OTHERWISE.test(words) ||
    (term.frame === 'subject' && isOver(before, rest)) ||
    (term.frame === 'subject' && ASKED_FOR_A_RULING.test(before))
  );
}

const LOOKS = /^look/iu;
const AT_OPTIONS =
  /^\s(?:(?:all|every|the|its|their|other|several|various|different|possible|available)\s){0,3}(?:options?|ways|alternatives?|possibilit(?:y|ies)|how\s(?:to|it|they)|what\s(?:more|else)|(?:more\s)?(?:support|help|aid))(?!\p{L})/iu;
/** “would examine the request”: what somebody asks of it. */
const STUDIES = /(?:investigate|probe|examine|look into|scrutini[sz]e|examiner|étudier)$/iu;
const WHAT_IS_ASKED =
  /^\s(?:(?:the|this|that|its|their|an?|any|la|le|les|une?|cette|ce|sa|son|leurs?)\s|l'|\p{Lu}[\p{L}-]*'s\s)(?:[\p{Ll}-]+\s)?(?:requests?|applications?|(?:offers?|bids?)(?!\s(?:by\s[^,;:.]{2,40}\s)?for\s(?!(?:an?|the|its|more|new|permission|approval|clearance|state|aid|public|help)\s))|proposals?|appeals?|petitions?|pleas?|demandes?|requêtes?|offres?|propositions?|recours|candidatures?)(?!\p{L})/iu;
/** “Apple removed B, which broke its rules”: a company's own. */
const BREAKS =
  /^(?:has\s|have\s|had\s)?(?:br\p{L}+|violat\p{L}+|is in breach of|was in breach of)\s(?:its|their)\s(?:own\s)?(?:rules|policies|policy|terms|guidelines|standards)/iu;
/** “will pay $3m for shipping drives to A in breach of the law”: how somebody did what is told. */
const IN_BREACH = /^in\s(?:breach|violation)\sof\s/iu;
const OF_DOING = /(?<!\p{L})(?:for|of|by)\s(?:\p{Ll}+ly\s)?\p{Ll}{2,}ing\s[^;:]*$/u;
/** “admitted breaking competition law”: nobody looks into what is admitted. */
const OWNS_UP =
  /(?<!\p{L})(?:admit(?:s|ted|ting)?|acknowledg(?:es?|ed|ing)|conced(?:es?|ed|ing)|confess(?:es|ed|ing)?)\s(?:that\sit\s(?:had\s)?|to\s)?(?:having\s)?$/iu;
/** « a entamé l'examen de la proposition de loi », “began an examination of the bill”: of a text. */
const EXAMINES = /(?:examen|étude|lecture|discussion|examination|review|analysis|scrutiny)$/iu;
const OF_A_TEXT =
  /^\s(?:de\s(?:la\s|l'|ce\s|cette\s|leur\s|son\s|sa\s)?|d'une?\s|du\s|des\s|of\s(?:the|a|its|their|this)\s)(?:\p{Ll}+\s)?(?:(?:propositions?|projets?)\s(?:de\s(?:loi|règlement|directive|résolution|budget|décret)|d'(?:arrêté|ordonnance))|texte|amendements?|budget|bills?|draft\s(?:law|bill)|legislation|amendments?)(?!\p{L})/iu;
/** “A’s is being looked at”: by whom nobody says. */
const LOOKED_AT = /\sbeing\slooked\sat$/iu;
/** “the regulator halted its probe into”. */
const HALTED =
  /(?<!\p{L})(?:halt(?:s|ed)?|paus(?:es|ed)|suspend(?:s|ed))\s(?:an?\s|the\s|its\s)?(?:\p{Ll}+\s){0,2}$/iu;
/** “fined A for failing to cooperate with a probe into”, « condamné pour avoir entravé une enquête sur »: one that is known, and what was done about it. */
const OBSTRUCTED =
  /(?<!\p{L})(?:(?:co-?operat(?:e[ds]?|ing)|compl(?:y|ied|ying))\swith|(?:obstruct|imped|hinder|hamper|thwart|misle?a?d|delay|frustrat|evad)(?:e[ds]?|ing|ed|s)?|(?:answer|respond|repl)\p{L}*(?:\s(?:questions?|requests?))?\s(?:to|in|for)|coopér\p{L}+\s(?:à|avec|dans)|(?:entrav|retard|obstru|gên|compliqu)\p{L}+)\s(?:an?\s|the\s|its\s|une\s|la\s|l'|son\s)?(?:\p{Ll}+\s){0,2}$/u;
/** “A judge scrutinises a deal to end a suit”: of private parties. */
const SCRUTINISES = /^scrutini/iu;
const A_SETTLEMENT =
  /^\s(?:(?!(?:after|over|following|as|for|in|on|before)\s)[\p{L}'-]+\s){0,3}(?:deal|settlement|accord|pact)(?!\p{L})/u;
/** “gave no update on the inquiry by”, « n’a rien dit de l’enquête de »: one that is known, and no news of it. */
const NO_WORD =
  /(?<!\p{L})(?:no\s(?:further\s|new\s)?(?:update|word|news|details?|comment|mention|information|knowledge|explanation)\s(?:on|of|about)|(?:not|never)\s(?:mention|discuss|address)(?:ed)?|(?:n'a|n'ont|sans)\s(?:rien\s(?:dit|dire|révélé)|dire\smot|soufflé\smot|pas\sévoqué)\s(?:de|sur|d'))\s?(?:the\s|an?\s|its\s|la\s|l'|une\s)?(?:\p{Ll}+\s){0,2}$/iu;
/** « au terme d’un an d’enquête, l’agence a annoncé une amende contre A »: against whom that is. */
const AGAINST = /(?<!\p{L})(?:contre|sur|visant|against|into|targeting)$/iu;
const ITS_OUTCOME =
  /^\p{L}+,\s[^;:]*(?<!\p{L})(?:amendes?|sanctions?|pénalités?|injonctions?|interdictions?|griefs?|plaintes?|décisions?|mises? en demeure|fines?|penalt(?:y|ies)|orders?|bans?|charges|complaints?|decisions?|proceedings)(?!\p{L})/iu;
/** « bien avant l’ouverture de l’enquête »: an inquiry that is known, as a time. */
const THE_OPENING = /^ouverture\sde\sl'/iu;
const BEFORE_OR_SINCE = /(?<!\p{L})(?:avant|depuis|après|dès|lors\sde|au\smoment\sde)\sl'$/iu;
/** “it faces a number of inquiries and claims”: what every annual report says. */
function isAmongMany(words: string, { authorities, places }: Scene): boolean {
  return UNCOUNTED.test(words) && authorities.length === 0 && places.length === 0;
}

const UNCOUNTED = /^fac\p{L}+\s(?:an?\s(?:growing\s)?number\sof|various|numerous)\s/iu;
/** « le classement très scruté de »: by everybody. */
const WATCHED = /^(?:scruté|surveillé|suivi|disputé)e?s?$/iu;
const VERY = /(?<!\p{L})(?:très|plus|si|aussi|tant)\s$/iu;
/** “unpaid tax on delivery charges”: what somebody pays for. */
const PRICE =
  /(?<!\p{L})(?:delivery|service|handling|shipping|bank|banking|transaction|roaming|interest|platform|convenience|congestion|landing|access|usage|energy|network|late|hidden|extra|surge|cancellation|baggage|booking|card|overdraft)\scharges$/iu;
/** “charged A a million kroner a day”, “charges developers a fee”: what it asks, and of nothing that it accuses somebody of. */
const CHARGES = /^charge[sd]?$/iu;
const A_PRICE =
  /^\s(?:(?!(?:with|over|in|for|of|after|about|from|by|on|under|and|or|at)\s)[^\s,;:.]+\s){0,4}?(?:(?:a|an|the|its|their|no|extra|higher|lower)\s(?:\p{Ll}+\s){0,2}?(?:fees?|commissions?|premiums?|levy|tax|rents?|million|billion|tolls?|prices?)(?!\p{L})|(?:\p{Sc}|(?:US|HK|[ACS])\$|Rs\s?)\d|\d[\d.,]*\s?(?:%|(?:million|billion|per\s?cent|cents?|kroner|kronor|euros?|dollars?|pounds?|rupees|yuan|yen)(?!\p{L})))/u;
/** “were charged more at the till”. */
const MORE = /^\s(?:(?:far|even|much)\s)?(?:more|less|extra|too much|twice|double)(?!\p{L})/u;
/** “over the commissions it charges B”, “the fees charged by A”. */
const PRICES_THAT =
  /(?<!\p{L})(?:prices?|fees?|commissions?|rates?|terms|tariffs?|tolls?|rents?|amounts?|premiums?|what|how much)\s(?:(?:that|which)\s)?(?:(?:it|they|the\s[\p{Ll}-]+)\s)?$/iu;
/** “The Commission charged A in June with stifling rivals”: a body, and no fee. */
const WITH_A_DEED = /^\s\p{Lu}[^,;:.]{1,60}?\s(?:with|over)\s/u;
/** « a ordonné à A de renforcer ses contrôles », “told A to improve its audits”: its own, and no inquiry into it. */
const TOLD_TO_DO =
  /^(?:(?:ordonn|demand|réclam|exig|enjoi|somm)\p{L}*\s(?:[^;:]*\s)?(?:de\s|d')(?!enquêter|inspecter|contrôler|vérifier|examiner|ouvrir|mener|lancer|procéder|effectuer|engager|conduire|diligenter|réaliser)\p{Ll}+(?:er|ir|re)\s|(?:order|told|tell|direct|instruct|requir)\p{L}*\s[^;:]*\sto\s(?:improve|strengthen|tighten|review\sits|publish|change|fix|stop|delete|submit|hire|appoint|accept|undergo|pay\sfor)\s)/iu;
/** “ordered A to remove the images and review its tool”, “ordered A to pay $14m, in proceedings”: what A has to do, and no inquiry into it. */
const TO_DO_OTHERWISE =
  /^(?:order|told|tell|direct|instruct|requir|ask|urg)\p{L}*\s[^;:]*\sto\s(?!open|launch|start|begin|conduct|hold|carry|undertake|investigate)\p{Ll}+\s[^;:]*\s(?:(?<=(?:\sand|\sor|,)\s(?:(?:to|then|also)\s)?)review|investigations?|inquir(?:y|ies)|probes?|proceedings)$/iu;
const ASKED_FOR_A_RULING =
  /(?<!\p{L})(?:sought|seeks?|seeking|wanted|asked\sfor|(?:demand|réclam|demandai)\p{L}*)\s(?:an?|the)\s(?:declaration|ruling|finding|judgment)\sthat\s[^;:.]*$/iu;

/** « A, visé par une procédure semblable, avait été condamné », “A, under a similar investigation, was fined”: told is what came of it. */
function isOver(before: string, rest: string): boolean {
  return (
    /,\s(?:(?:also|itself|lui-même|elle-même|déjà|aussi|également)\s)?$/u.test(before) &&
    CAME_OF_IT.test(rest)
  );
}

const CAME_OF_IT =
  /^(?:\s(?:semblable|similaire|analogue|comparable|identique|du même (?:type|genre|ordre)|pour les mêmes (?:faits|raisons)|of the same kind|for the same reasons)(?:\s[^,;.]{1,40})?)?,\s(?:(?:est|sont|a\sété|ont\sété|étaient)\s(?:mise?s?\shors\sde\scause|blanchie?s?|innocentée?s?)|(?:a|ont|avait|avaient)\s(?:(?:déjà|finalement|ensuite|depuis)\s)?(?:été\s(?:\p{Ll}+ment\s)?(?:condamn|sanctionn|relax|blanchi|acquitt)|écopé|transigé|payé|versé)|(?:was|were|had been|has been|have been)\s(?:\p{Ll}+\s)?(?:fined|cleared|convicted|acquitted|ordered)|paid|settled)/iu;
