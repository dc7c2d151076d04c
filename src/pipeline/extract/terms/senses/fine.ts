import type { Beside } from './beside.ts';
import { isOfCosts } from './costs.ts';
import { createSearch } from '../../text/search.ts';

/** Whether the words tell of no fine: « condamne ces propos », “docked the team three points”. */
export function isNoFine({ words, before, rest, hit: { term }, scene: { text } }: Beside): boolean {
  if (OWES.test(words)) return !A_SUM.test(rest) || OF_DEBT.test(rest);
  return (
    TAKES_MEASURE.test(words) ||
    (TO_PAY.test(words) && /^\sback\s/u.test(rest)) ||
    (INFLICTS.test(words) && NO_FINE.test(rest)) ||
    (/^sanctions?$/iu.test(words) && WHO_IMPOSES.test(before)) ||
    /^sanctions\s(?:fine|penalt)/iu.test(words) ||
    (term.frame === 'active' &&
      /^fines$/iu.test(words) &&
      (OF_FINES.test(before) || (ON_WHOM.test(rest) && !/ in $/u.test(before)))) ||
    (DOCKS.test(words) && IN_A_GAME.test(rest)) ||
    BOUGHT_FOR.test(words) ||
    (IMPOSES.test(words) && OF_CAPITAL.test(words + rest)) ||
    (/^costs?$/iu.test(words) && /\p{L}-$/u.test(before)) ||
    (RELIEVES.test(words) && OF_A_PENALTY.test(rest)) ||
    (COSTS.test(words) && !words.includes('amende') && (TAXES.test(before) || SCANDAL.test(before))) ||
    (BLOW.test(words) && !OF_A_SUM.test(words)) ||
    (PUNISHED.test(words) && BY_FATE.test(rest)) ||
    (CONDEMNS.test(words) && HAS.test(before) && WHAT_IS_SAID.test(rest) && !TO_A_SUM.test(rest)) ||
    (ASSESSES.test(words) && !WITH_A_SUM.test(rest)) ||
    UPHOLDS_CHALLENGE.test(words) ||
    SHARE_PRICE.test(before) ||
    (PAYS.test(words) && isOfCosts(rest)) ||
    (WOULD_PAY.test(words) && ITS_SHARE.test(rest)) ||
    (term.frame === 'noun' && IS_PARTED.test(rest)) ||
    (BILL.test(words) && (SWELLS.test(rest) || WOULD_COME_TO.test(rest))) ||
    (term.frame === 'subject' && BAIL.test(text))
  );
}

/** “ordered to pay back €9m”: what is returned is an order. */
const TO_PAY = /(?:^|\s)pay$/iu;
/** “imposed an additional A$250 million capital requirement on A”: which it has to hold, and not to pay. */
const IMPOSES = /^(?:impos|levi|order|demand|appl)/iu;
const OF_CAPITAL = /\scapital\s(?:requirements?|add-ons?|buffers?|charges?|surcharges?|overlays?)(?!\p{L})/iu;

/** « la Commission des sanctions de l’AMF », « son pouvoir de sanction »: whoever imposes them, and what for. */
const WHO_IMPOSES =
  /(?<!\p{L})(?:(?:commission|comité|collège|formation|chambre)\s(?:des|de)|(?:pouvoirs?|procédures?|menaces?|politique|demandes?)\sde)\s$/iu;
/** « s’était vu infliger des mesures comparables », « inflige une défaite à A »: no fine. */
const INFLICTS = /inflig\p{L}+$/iu;
const NO_FINE =
  /^\s(?:des|de\s(?:nouvelles|telles|lourdes)|plusieurs|une?|la|sa|son)\s(?:\p{Ll}+\s)?(?:mesures|restrictions|conditions|obligations|défaites?|revers|pertes?|camouflets?|désaveux?|correction|claque|leçon)(?!\p{L})/iu;
/** “has received fines totalling €79m”, “a total of €5m in fines”: a noun, and no verb. */
const OF_FINES =
  /(?<!\p{L})(?:propos(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|gets?|got|pa(?:y|ys|id|ying)|impos(?:e|es|ed|ing)|lev(?:y|ies|ied|ying)|fac(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|of|by|with|for|from|over|the|any|such|all|both|some|other|what|record|heavy|hefty|new|further|more|earlier|previous|recent|separate|these|those|their|its)\s$/iu;
/** “readies fines against carriers”. */
const ON_WHOM = /^\s(?:against|on|imposed|levied|totall?ing|worth)\s(?!(?:Mon|Tues|Wednes|Thurs|Fri)day)/u;
/** “banks would pay their share”: of what may come. */
const PAYS = /(?<!\p{L})(?:pays?|paid|payer|paie|paiera|verser|versera|régler|acquitter)$/iu;
const WOULD_PAY = /would pay$/iu;
const ITS_SHARE = /^\s(?:its|their|a|the)\s(?:\p{Ll}+\s)?(?:share|part|portion)(?!\p{L})/iu;
/** « Condamné il y a peu par ses résultats », “punished by investors”: by what befell it, and nobody in office. */
const PUNISHED = /^(?:condamn|sanctionn|pun|pénalis|châti)/iu;
const BY_FATE =
  /^\s(?:(?!par\s|by\s)[^\s,;:.]+\s){0,5}(?:par|by)\s(?:(?:ses|son|sa|leurs?|les?|la|its|their|the|une?|an?)\s|l')(?:(?:own|propres?|mauvais|poor|weak|piètres)\s){0,2}(?:résultats|pertes|ventes|comptes|bilan|dettes?|endettement|marchés?(?!\s(?:de|du|des|publics?))|investisseurs|actionnaires|bourse|analystes|électeurs|opinion|clients|conjoncture|inflation|crise|histoire|results|losses|sales|figures|debts?|markets?(?!\s(?:regulator|watchdog|authority|supervisor))|investors|shareholders|analysts|voters|customers|history)(?!['\p{L}-])/iu;
/** « a condamné ces propos », « condamne l’attaque »: in words. */
const CONDEMNS = /^condamn(?:é|e|ent|er)$/iu;
const HAS =
  /(?:^|\s)(?:a|ont|avait|avaient)\s(?:(?:aussi|également|fermement|vivement|immédiatement|unanimement)\s)?$/u;
const WHAT_IS_SAID =
  /^\s(?:(?:fermement|vivement|unanimement|publiquement|sévèrement|avec force)\s)?(?:ces|cette|cet|ce|les|la|le|des|une?|toute?s?)?(?:\s|(?<=\s)l')(?:(?!sociétés?|entreprises?|groupes?|géants?|plate-?formes?|firmes?|banques?|opérateurs?|constructeurs?|filiales?|marques?|chaînes?|enseignes?|laboratoires?|compagnies?|fabricants?|éditeurs?|maisons?|multinationales?|distributeurs?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|week-end|semaine|mois|année)\p{Ll})/u;
const TO_A_SUM =
  /^[^;:.]{0,90}\s(?:à|d')\s?(?:une?|des|\d|payer|verser|rembourser|l'amende|plus de|près de|quelque|[\p{L}-]+\s(?:millions?|milliards?|mille))/u;
/** “docked the team three points”, “docked them a day’s pay”. */
const DOCKS = /^dock/iu;
const IN_A_GAME = /^\s(?:[^\s,;.]+\s){0,6}?(?:points?|places?|goals?|marks?|grid|pay|wages?)(?!\p{L})/iu;
/** « a exigé que A se sépare de B, acquise pour 315 millions »: what somebody has given for it. */
const BOUGHT_FOR =
  /(?<!\p{L})(?:acquise?s?|(?:r?achet|valoris|évalu)ée?s?|reprise?s?|bought|acquired|purchased|valued)\s(?:[^\s,;:.]+\s){0,3}?(?:pour|à|for|at)\s(?:[^\s,;:.]+\s){0,3}?\p{Sc}?\d/iu;
/** “relieved A of a penalty”: it has none to pay. */
const RELIEVES = /^reliev/iu;
const OF_A_PENALTY =
  /^\s(?:an?|the|its|their|any|all|part of)\s(?:[^\s,;:.]+\s){0,3}?(?:fines?|penalt(?:y|ies)|sanctions?|orders?|obligations?|dut(?:y|ies)|charges?|claims?)(?!\p{L})/iu;
/** « La hausse de la taxe coûtera 170 millions à A »: what taxes, strikes or the weather cost. */
const COSTS = /^(?:coût|vau|val|rapport)/iu;
const TAXES =
  /(?<!\p{L})(?:taxes?|surtaxes?|impôts?|hausses?|relèvement|augmentation|redevances?|prélèvements?|contributions?|droits de douane|tarifs(?: douaniers)?|grèves?|inflation|intempéries|tempêtes?|pandémie|guerre|réforme|loi)(?:\s[\p{Ll}-]+(?:es|ère|elle|aire|ale|que)s?)?(?:\s(?:de|du|des|sur|en|au|aux|contre)\s[^,;:.]{1,50}|\sd'[^,;:.]{1,50})?\s(?:(?:lui|leur|déjà|aussi|ne|à elle seule)\s)*$/iu;
/** « le scandale, lequel lui a coûté 30 milliards »: what it has come to in all. */
const SCANDAL =
  /(?<!\p{L})(?:scandales?|crises?|pannes?|cyberattaques?|fiasco|échec|mésaventures?)(?:\s[^,;:.]{1,40})?,?\s(?:(?:qui|lequel|laquelle)\s)?(?:(?:lui|leur|déjà|a|avait|aura)\s)*$/iu;
/** “assessed contracts that it signed with publishers”: but “assessed the firm with a €5m penalty”. */
const ASSESSES = /^(?:assess|visit|tag|land|burden|lumber|saddl)\p{L}*\s[^;]*\swith$/iu;
const WITH_A_SUM =
  /^\s(?:[^\s,;:]+\s){0,6}?[^\s\p{L}]{0,3}\d|^\s(?:[^\s,;:]+\s){0,4}?(?:fines?|penalt(?:y|ies)|sanctions?|bills?|lev(?:y|ies)|charges?)(?!\p{L})/iu;
/** “upheld A’s challenge to a fine”: the fine goes. */
const UPHOLDS_CHALLENGE =
  /^(?:uph[eo]ld|endors|affirm)\p{L}*\s(?:[^\s,;:]+\s){0,3}?(?:challenges?|appeals?|objections?)\s(?:to|against|over|by)(?!\p{L})/iu;
/** “dealt A a blow”; of a sum it is a fine: “dealt A a €5m blow”. */
const BLOW = /\sblow$/iu;
const OF_A_SUM = /\d(?:\s?(?:m|bn|million|billion|trillion|crore))?(?:[\s-](?!blow)\p{L}+){0,2}\sblow$/iu;
/** « devra verser 5 millions et pointer au commissariat »: bail of somebody under arrest. */
const BAIL = createSearch(
  /(?<!\p{L})(?:pointer au commissariat|contrôle judiciaire|(?:de|une|sa|la) caution(?:nement)?|post(?:ed|ing)? bail|on bail|house arrest)(?!\p{L})/iu
);
/** “the penalty is split between its two units”, « l’amende se répartit entre »: one that was told before. */
const IS_PARTED =
  /^\s(?:(?:(?:is|was|will be)\s(?:split|divided|shared|broken\sdown)|breaks\sdown|splits)|se\s(?:répartit|partage|divise|décompose)|est\s(?:répartie|partagée|divisée))\s(?:between|among|into|as|entre|en)(?!\p{L})/u;
/** “A’s shares, which touched $568”, “the stock was hit for a third day”: on an exchange. */
const SHARE_PRICE = createSearch(
  /(?<!\p{L})(?:shares?(?:\sprice)?|stock(?:\sprice)?),?\s(?:(?:which|that)\s)?(?:(?:had|has|have|was|were|been|once|briefly|also|again|later)\s){0,3}$/iu
);
/** « la facture a dépassé 32 milliards », “the bill has topped $30bn”: what a scandal has cost in all. */
const BILL = /^(?:facture|addition|ardoise|note|bill|tab)$/iu;
const SWELLS =
  /^(?:\s(?:totale|finale|total)|\s(?:de|du|des|of|for)\s[^,;:.]{2,30}|\sd'[^,;:.]{2,30})?\s(?:(?:a|avait|aura|has|had)\s(?:(?:déjà|depuis|already|now|since)\s)?(?:dépassé|grimpé|gonflé|enflé|topped|passed|exceeded|surpassed|climbed|swollen)|dépass(?:e|ait)|tops|exceeds)(?!\p{L})/iu;
/** « la note atteindrait 24 milliards », “the tab could reach $24bn”: what something else would cost, if it came about. */
const WOULD_COME_TO =
  /^(?:\s(?:totale|finale|total)|\s(?:de|du|des|of|for)\s[^,;:.]{2,30}|\sd'[^,;:.]{2,30})?\s(?:pourrait|pourraient|(?:atteind|dépasse|grimpe|monte|s'élève|se (?:monte|chiffre)|se|avoisine|approche|représente)rai(?:t|ent)|(?:would|could|might)\s(?:reach|come|be|top|exceed|run|rise|amount|approach|hit))(?!\p{L})/iu;
/** « a pris cette sanction vendredi »: whoever imposes it. */
const TAKES_MEASURE = /^(?:prend|prennent|pris)\s(?:[^,;:.]{0,24}\s)?sanction$/iu;

/** « A devra 400 000 dollars », « A et B doivent chacune 75 millions »: owed, where a sum stands right behind. */
const OWES = /^(?:doit|doivent|devra|devront)$/iu;
const A_SUM =
  /^(?:,?\s(?:lui|elle|eux|elles|chacune?|encore|ainsi|en tout|au total),?){0,2}\s\d(?:[\d\s.,]*\d)?(?:\s(?:millions?|milliards?))?(?:\s?[¤$£]|\s(?:d'euros|euros|de\s(?:dollars|francs|livres|yuans|yens|wons|roubles|roupies|dirhams|dinars)|dollars|francs|livres|yuans|yens|wons|roubles|roupies|dirhams|dinars|F\sCFA)|(?=[.,;]|\sà\s|\set\s|\schacune?|$))/u;
/** « doit 20 milliards à ses créanciers »: no fine. */
const OF_DEBT = /\s(?:à\s(?:ses|son|sa|leurs?|des)|aux)\s(?!autorités)/u;
