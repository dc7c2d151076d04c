import type { ActionType } from '../../../lib/schema.ts';
import type { Mention } from '../../types.ts';
import type { Agent } from '../agents/agent.ts';
import type { Hit } from './hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { FAILING_WHICH } from '../status/not-yet.ts';
import { isKeptOffShelves } from './kept-off-shelves.ts';
import { isOnCommand, typeOnCommand } from './on-command.ts';
import { createSearch } from '../text/search.ts';
import type { Targets } from '../targets/targets.ts';

/**
 * What kind of action a sentence tells: that of its term, unless it is an order to pay, an order to others not to use a
 * company's, or an inquiry that is a suit.
 */
export function toldType(hit: Hit, scene: Scene, agent: Agent, { mentions }: Targets): ActionType {
  if (isSeizure(hit, scene) || isToRefund(hit, scene) || isOfGoods(hit, scene)) return 'order';
  if (isToPay(hit, scene)) return 'fine';
  if (isForSum(hit, scene)) return 'fine';
  if (isEmbargo(hit, scene, agent)) return 'restriction';
  if (isSentencedToAct(hit, scene)) return 'order';
  if (isOnCommand(hit, scene)) return typeOnCommand(hit, scene);
  if (hit.term.type === 'ban' && (isOfPosts(hit, scene) || isToldToStop(hit, scene, mentions)))
    return 'order';
  if (hit.term.type === 'order' && BARRED_TRADE.test(scene.text.slice(hit.end - scene.start - 10)))
    return 'ban';
  if (hit.term.type === 'law_enacted' && awaitsOtherChamber(hit, scene)) return 'law_proposed';
  if (hit.term.type === 'order' && TO_BE_BARRED.test(scene.text.slice(hit.end - scene.start))) return 'ban';
  if (hit.term.type === 'order' && isForbiddenToOthers(hit, scene, mentions)) return 'ban';
  if (isKeptOffShelves(hit, scene)) return 'ban';
  if (isUnauthorised(hit, agent, scene)) return 'warning';
  if (isDisclosureOrdered(hit, agent, scene)) return 'order';
  if (isCivilFine(hit, agent, scene)) return 'lawsuit';
  if (isBegunByProsecutors(textIn(scene, hit), agent)) return 'investigation_opened';
  return isAtCourt(hit, scene, agent) || isCaseBrought(hit, scene, agent) || isSaidInSuit(hit, scene)
    ? 'lawsuit'
    : hit.term.type;
}

/** “A court ordered A to hand over the data”: no agency asks for what it looks into. */
function isDisclosureOrdered(
  { term, start, verbEnd }: Hit,
  { authorities }: Agent,
  { start: from, text }: Scene
): boolean {
  return (
    term.type === 'summons' &&
    /^order/u.test(text.slice(start - from, verbEnd - from)) &&
    authorities.length > 0 &&
    authorities.every((id) => /court|tribunal/u.test(id))
  );
}

/** « L’AMF a inscrit A sur sa liste noire »: savers are warned of it, and its trade is not limited. */
function isUnauthorised(
  { term, start, end }: Hit,
  { authorities }: Agent,
  { start: from, text }: Scene
): boolean {
  return (
    term.type === 'restriction' &&
    BLACKLIST.test(text.slice(start - from, end - from)) &&
    authorities.length > 0 &&
    authorities.every((id) => OF_MARKETS.test(id))
  );
}

const BLACKLIST = /(?:listes? noires?|blacklist|warning list|alert list)/iu;
const OF_MARKETS = /-(?:amf|acpr|fsma|fca|finma|consob|cnmv|bafin|cssf|asic|mas|sfc|sec|fma|cysec)$/u;

/** « Bercy réclame à A une amende de 117 millions »: France’s minister can only ask a court for it; the agency under him imposes its own. */
function isCivilFine({ term, end }: Hit, { authorities }: Agent, { start: from, text }: Scene): boolean {
  if (term.type !== 'fine' || authorities.length === 0) return false;
  const told = text.slice(0, end - from) + (FINE_BEHIND.exec(text.slice(end - from))?.[0] ?? '');
  return authorities.every((id) => id === 'fr-economy') && ASKS_FINE.test(told);
}

const FINE_BEHIND = /^[^,;:.]{0,60}?\samende(?!\p{L})/u;
const ASKS_FINE = /(?<!\p{L})(?:réclam|demand)(?:e|é|ait|ant)\s[^;:.]{0,90}\samende/u;

/** “had sanctioned A for €13 million”, “the €290 million that it demanded of A”, « 30 millions d’euros exigés d’A »: a sum, and no sanctions or command. */
function isForSum({ term, start, end, verbEnd }: Hit, { start: from, text }: Scene): boolean {
  const words = text.slice(start - from, end - from);
  if (term.type === 'restriction')
    return (
      /^sanction/iu.test(words) &&
      (AT_A_SUM.test(text.slice(verbEnd - from)) || ORDERED_TO_PAY.test(text.slice(verbEnd - from)))
    );
  if (term.type === 'order' && OF_WHOM.test(words) && A_SUM.test(text.slice(0, start - from))) return true;
  return (
    term.type === 'order' &&
    /^demand\p{L}*\sof(?!\p{L})/iu.test(words) &&
    SUM_WHICH.test(text.slice(0, start - from))
  );
}

const AT_A_SUM =
  /^\s[^,;:]{2,50}\sfor\s(?:\p{Lu}{0,3}[$£¤]|R|Rs\s?)?\d[\d.,]*[\s-]?(?:[mb]illion|[mb]n|crore|lakh|euros|dollars)/u;
/** “sanctioned A, ordering it to pay €5m”. */
const ORDERED_TO_PAY =
  /^\s[^;:.]{2,120},\s(?:and\s)?(?:ordering|forcing|requiring|telling|directing)\s(?:it|them|(?:the|both)\s\p{Ll}+)\sto\spay(?!\p{L})/u;
const OF_WHOM = /^(?:exigé|réclamé|demandé)e?s\s(?:de|du|des|d'|à|aux?)(?!\p{L})/iu;
const A_SUM =
  /\d[\d.,]*(?:\s(?:millions?|milliards?))?\s(?:d'euros|euros|¤|de\s(?:dollars|livres|francs)|dollars|francs)\s$/iu;
const SUM_WHICH =
  /\d[\d.,]*[\s-]?(?:[mb]illion|[mb]n|m)?\s(?:euros?\s|dollars?\s)?(?:that|which)\s[^,;:]{2,50}\s$/u;

/** “barred A from processing payments”: from its trade, and not from using what it holds. */
const BARRED_TRADE =
  /^processing\s(?:(?:\p{Ll}+\s){0,2}(?:and|or)\s)?(?:(?:online|digital|card|mobile|new)\s)?(?:payments?|orders|transactions|deposits|transfers)(?!\p{L})/u;

/** « le Sénat a voté un texte ; la Chambre ne l’a pas encore examiné »: by one chamber of two, no law yet. */
function awaitsOtherChamber({ end }: Hit, { start, text }: Scene): boolean {
  return AWAITED.test(text.slice(end - start));
}

const AWAITED = createSearch(
  /(?<!\p{L})(?:la chambre(?: haute| basse)?|le sénat|les (?:sénateurs|députés)|l'assemblée(?: nationale)?|the (?:senate|house|upper house|lower house|upper chamber|lower chamber|other chamber|senators))\s(?:of representatives\s)?(?:(?:ne s'|ne l'|n')(?:est|a|ont|en a) pas encore|(?:doit|doivent) (?:encore|maintenant|à son tour)|has (?:yet|still) to|have (?:yet|still) to|(?:has|have) not (?:yet|taken it up)|must (?:still|now)|is (?:still|yet) to)(?!\p{L})/iu
);

/** “ordered A to be blocked”: forbidden. */
const TO_BE_BARRED = /^\sbe\s(?:blocked|banned|suspended|barred|shut\sdown|taken\soffline)(?!\p{L})/u;

/** “ordered the seizure of €779m from A”: held until a court decides, and no fine. */
function isSeizure({ term, start, end }: Hit, { start: from, text }: Scene): boolean {
  return term.type === 'fine' && SEIZURE.test(text.slice(start - from, end - from));
}

const SEIZURE =
  /^(?:\p{L}+\s){1,3}(?:the\s|la\s|une?\s|an?\s|le\s)(?:\p{Ll}+\s)?(?:seizure|freezing|freeze|attachment|saisie|gel|mise sous séquestre)\s(?:of|de|d')/iu;

/** “ordered A to refund €2m to its customers”: paid back, and no fine. */
function isToRefund({ term, start, end }: Hit, { start: from, text }: Scene): boolean {
  return term.type === 'fine' && TO_REFUND.test(text.slice(start - from, end - from));
}

const TO_REFUND =
  /^(?:order|demand|direct|instruct|told)\p{L}*\s[^;:.,]{2,60}\sto\s(?:refund|repay|reimburse|compensate|pay back|give back|return)(?!\p{L})/iu;

/** “The US imposed sanctions on Rosneft”: of a state for what another one does, and no fine. */
function isEmbargo(
  { term, start, end }: Hit,
  { start: from, text, amounts }: Scene,
  { authorities }: Agent
): boolean {
  return (
    term.type === 'fine' &&
    amounts.length === 0 &&
    authorities.every((id) => OF_STATE.test(id)) &&
    SANCTIONS.test(text.slice(start - from, end - from + 9)) &&
    (BY_SANCTIONS.test(text.slice(start - from, end - from + 9)) ||
      (EMBARGO.test(text) && !authorities.some((id) => UNDER_EMBARGO.test(id))))
  );
}

const OF_STATE =
  /-authorities$|-(?:treasury|state|commerce|president|foreign|council|government|commission)$/u;
const SANCTIONS = /sanction/iu;
/** In the plural, which regulators seldom impose. */
const BY_SANCTIONS = /sanctions\s(?:on|against|contre)(?!\p{L})/iu;
/** « La Russie sanctionne A »: a fine of its own. */
const UNDER_EMBARGO = /^(?:ru|ir|by|kp)-/u;
const EMBARGO = createSearch(
  /(?<!\p{L})(?:russ(?:e|es|ie|ia|ian)|moscou|moscow|kremlin|ukrain\p{L}+|iran\p{L}*|biélorussi\p{L}+|belarus\p{L}*|corée du nord|north korean?|xinjiang|ouïghours?|uyghurs?|embargo|gel des avoirs|asset freeze)(?!\p{L})/iu
);

/** « demandé à A de céder davantage de courant à prix cassé », “told A to sell more gas to rivals”: what it trades in, and no part of itself. */
function isOfGoods({ term, start, end }: Hit, { start: from, text, amounts }: Scene): boolean {
  if (term.type !== 'restructuring_order') return false;
  const behind = text.slice(end - from);
  const words = text.slice(start - from, end - from);
  if (SELLS.test(words) && GOODS.test(behind)) return true;
  const isSum = amounts.some(
    (sum) => sum.start >= end && ABOUT_A_SUM.test(text.slice(end - from, sum.start - from))
  );
  return GIVES_UP.test(words) && (isSum || EXCLUSIVE.test(behind) || GAINS.test(behind));
}

const ABOUT_A_SUM =
  /^\s(?:(?:about|some|nearly|almost|around|over|more\sthan|up\sto|at\sleast|quelque|environ|près\sde|plus\sde|à)\s){0,2}$/u;
/** “told A to give up its unlawful profits”: money, and no part of itself. */
const GAINS =
  /^\s(?:(?:all|any|the|its|their|his|à|aux|ses|leurs|les|tous)\s){0,3}(?:[\p{Ll}-]+\s){0,2}(?:gains|profits|proceeds|earnings|revenues?|commissions|fees|bonus(?:es)?|money|winnings|bénéfices|recettes|primes)(?!\p{L})/u;

/** “told A to give up its exclusive licences”: rights, and no part of itself. */
const GIVES_UP = createSearch(
  /(?:give up|surrender|relinquish|renoncer|abandonner|céder)(?:\s(?:its|their|the|ses|leurs|à))?$/iu
);
const EXCLUSIVE =
  /^\s(?:(?:its|their|the|to|all|à|ses|leurs|aux|toutes?)\s)*(?:[\p{Ll}-]+\s)?(?:exclusiv|droits exclusifs|licences exclusives|contrats exclusifs)/u;

const SELLS = createSearch(/(?:céder|cède|vendre|revendre|rétrocéder|sell|offload|dispose of)$/iu);
const GOODS =
  /^\s(?:(?:davantage|plus|un quart|un tiers|la moitié|une part(?:ie)?|more|some|part|half|up to|at least|jusqu'à|au moins|[\d,.]+|\p{L}+watts?(?:heures)?|million|billion|de|d'|du|des|la|le|les|l'|son|sa|ses|of|its|their|the|cheap|surplus|production|output|volumes?|quantités?)(?:\s|(?<='))){1,5}(?:courant|électricité|énergie|gaz|carburants?|pétrole|mégawatt\p{L}*|térawatt\p{L}*|kilowatt\p{L}*|vaccins?|doses?|masques|médicaments|billets|céréales|blé|riz|sucre|power|electricity|gas|fuel|petrol|oil|energy|coal|vaccines?|drugs|tickets|grain|wheat|rice|sugar|megawatts?|terawatt\p{L}*)(?!\p{L})/iu;

/** “launched proceedings in the Federal Court”, “accuses A in a case lodged with a court”: whoever goes before a court sues. */
function isAtCourt(hit: Hit, scene: Scene, { evidence, authorities }: Agent): boolean {
  if (hit.term.type !== 'investigation_opened' || evidence !== 'named') return false;
  if (authorities.some((id) => /court|tribunal|prosecutor|parquet/.test(id))) return false;
  const words = scene.text.slice(hit.start - scene.start, hit.end - scene.start);
  if (CHARGED.test(words) && AT_THE_COURT.test(scene.text.slice(hit.end - scene.start))) return true;
  return BRINGS.test(words) && COURT.test(scene.text);
}

/** “The CFTC brought a similar case against A”: where agencies go before a court, and the Union's open a case of their own. */
function isCaseBrought(
  { term, start, end }: Hit,
  { start: from, text }: Scene,
  { jurisdiction }: Agent
): boolean {
  const words = text.slice(start - from, end - from);
  return (
    term.type === 'investigation_opened' &&
    ((SUING.has(jurisdiction ?? '') && CASE_BROUGHT.test(words)) ||
      (jurisdiction === 'US' && isChargedWith(words, text.slice(end - from))) ||
      (AT_COURT_ONLY.has(jurisdiction ?? '') && PROCEEDINGS_BEGUN.test(words)) ||
      CIVIL_PROCEEDINGS.test(words) ||
      CRIMINAL_PROCEEDINGS.test(words))
  );
}

/** “The SEC charged A with misleading investors”: in America a complaint before a court or a judge. */
const isChargedWith = (words: string, behind: string): boolean =>
  /^charg(?:ed|es|ing)(?!\p{L})/u.test(words) && WITH_BEHIND.test(behind);

/** Up to four words name whom. */
const WITH_BEHIND = /^(?:\s[^\s,;:.]+){1,6}?(?:,\s[^,;:]{3,60},)?\swith\s\p{Ll}/u;

const SUING: ReadonlySet<string> = new Set(['US', 'AU', 'CA', 'NZ']);
const CASE_BROUGHT =
  /^(?:brought|brings?|bringing|filed|files|filing)\s(?:an?|the|its|another|several|two)?\s?(?:\p{Ll}+\s){0,2}(?:cases?|actions?|complaints?|claims?|charges)(?!\p{L})/iu;

/** “The ACCC has begun proceedings against A”: where proceedings are those of a court. */
const AT_COURT_ONLY: ReadonlySet<string> = new Set(['AU', 'NZ']);
const PROCEEDINGS_BEGUN =
  /^(?:beg[aiu]n|begins|start(?:ed|s)|commence[ds]|institute[ds]|initiate[ds]|launch(?:ed|es)|announce[ds])\s(?:(?:legal|civil|court|penalty|criminal)\s){0,2}proceedings$/iu;

/** “announced civil proceedings against A”: those of a court wherever that is. */
const CIVIL_PROCEEDINGS =
  /^(?!prepar|plan|threat)\p{Ll}+\s(?:fresh\s|new\s)?(?:civil|court)\s(?:penalty\s)?proceedings(?!\p{L})/iu;

/** “Prosecutors opened criminal proceedings”: an inquiry, and a suit of an agency that prosecutes. */
const isBegunByProsecutors = (words: string, { authorities }: Agent): boolean =>
  CRIMINAL_PROCEEDINGS.test(words) && authorities.some((id) => /prosecut|police|courts/u.test(id));
const CRIMINAL_PROCEEDINGS =
  /^(?!prepar|plan|threat)\p{Ll}+\s(?:fresh\s|new\s)?criminal\sproceedings(?!\p{L})/iu;

/** “was charged before the District Court by the watchdog”. */
const CHARGED = /^charge[ds]$/iu;
const AT_THE_COURT =
  /^\s(?:[^,;:]{2,40}\s)?(?:before|in|at)\s(?:the|an?)\s(?:[\p{L}-]+\s){0,4}(?:court|tribunal)(?!\p{L})/iu;

/** “the agency’s lawsuit accuses A of”, « l’accuse devant la justice de »: what a suit says. */
function isSaidInSuit({ term, start, verbEnd }: Hit, { start: from, text }: Scene): boolean {
  return (
    term.type === 'investigation_opened' &&
    ACCUSES.test(text.slice(start - from, verbEnd - from)) &&
    (SUIT.test(text.slice(Math.max(0, start - from - 90), start - from)) ||
      BEFORE_A_COURT.test(text.slice(verbEnd - from)))
  );
}

const ACCUSES = /^accus/iu;
const SUIT =
  /(?<!\p{L})(?:(?:lawsuit|suit|assignation|plainte)\s(?:[^\s,;:]+\s){0,3}|(?:lawsuit|suit|action|plainte)\s(?:filed|brought|lodged|intentée|déposée|engagée)\s(?:[^\s,;:]+\s){0,8})$/iu;
const BEFORE_A_COURT =
  /^\s[^,;:.]{2,40}\s(?:devant|in)\s(?:la justice|les tribunaux|un tribunal|le tribunal|court|a court)(?!\p{L})/iu;

const BRINGS = createSearch(
  /(?<![\p{L}])(?:proceedings|case|accus\p{L}+|charge[sd]?|alleg\p{L}+|procédure|action)(?![\p{L}])/iu
);
const COURT = createSearch(
  /(?<![\p{L}])(?:proceedings|case|suit|action|procédure|plainte)\s(?:[\p{L}-]+\s){0,3}?(?:in|at|with|before|to|devant|auprès d[eu])\s(?:(?:the|an?|le|la|un|une|l')\s?)?(?:[\p{L}-]+\s){0,3}?(?:courts?|tribunals?|tribunal|cour|High Court|Federal Court)(?![\p{L}])|(?<![\p{L}])court\s(?:proceedings|case|action)(?![\p{L}])|(?<![\p{L}])(?:proceedings|case|suit|procédure)\s[^.;:]{0,40}(?<![\p{L}])(?:and|et)\s(?:it\s|then\s)?(?:won|lost|prevailed|l'a emporté|a obtenu gain de cause)(?![\p{L}])|(?<![\p{L}])institut(?:ed|es|ing)\s(?:\p{L}+\s){0,2}proceedings\sagainst(?![\p{L}])/iu
);

/** “A was ordered to stop buying chips”: what A has to do, and not whose they are. */
function isToldToStop(
  { start, end }: Hit,
  { start: from, text }: Scene,
  [target]: readonly Mention[]
): boolean {
  return (
    target !== undefined && target.end <= start && TO_STOP_BUYING.test(text.slice(start - from, end - from))
  );
}

const TO_STOP_BUYING =
  /^(?:ordered|told|directed|instructed|required|forced)\s[^;:]*(?:to\s(?:stop|cease|halt|avoid)|refrain\sfrom)\s\p{Ll}+ing$/u;

/** “ordered the listings taken down”: what it shows is removed, and the company stays. */
function isOfPosts({ start, end }: Hit, { start: from, text }: Scene): boolean {
  return (
    POSTS_DOWN.test(text.slice(start - from, end - from + 12)) ||
    THINGS_OUT.test(text.slice(start - from, end - from + 60))
  );
}

/** « ordonné le retrait de 65 000 annonces », « le retrait des microfiltres »: of what it shows or uses. */
const THINGS_OUT =
  /^(?:ordonn|exig|impos|décid|demand|obt)\p{L}*\s(?:[^,;:.]{0,30}\s)?(?:le retrait|la suppression|l'effacement)\s(?:immédiate?\s)?(?:de\s|des\s|d'|du\s)(?:(?:près|plus) d[e']\s?|quelque\s|ces\s|ses\s|certaine?s\s)?(?:\d[\d\s.]*\s)?(?:annonces|contenus?|vidéos?|publications?|messages?|images?|offres|publicités?|comptes|avis|commentaires|clauses?|mentions?|(?:micro)?filtres|pages?|cookies|données)(?!\p{L})/iu;

const POSTS_DOWN =
  /^(?:order|direct|instruct|told|requir)\p{L}*\s(?:[^,;:.]{0,40}\s)?(?:listings|ads|adverts|advertisements|posts|videos|contents?|pages|accounts|offers)\s(?:(?:to )?be\s)?(?:taken (?:down|offline)|removed|deleted|pulled)(?!\p{L})/iu;

/** “banned officials from using A”, and not “banned A from using data”. */
function isForbiddenToOthers(
  { start, end }: Hit,
  { start: from, text }: Scene,
  [target]: readonly Mention[]
): boolean {
  return target !== undefined && target.start >= end && FROM_DOING.test(text.slice(start - from, end - from));
}

const FROM_DOING = createSearch(/\sfrom\s\p{Ll}+ing$/u);

/** “ordered to hand over A$100m”, « sommée de régler 3 millions »: an order to pay is a fine. */
function isToPay(hit: Hit, scene: Scene): boolean {
  if (hit.term.type !== 'order' && hit.term.type !== 'summons') return false;
  if (isNotifiedSum(hit, scene) || isDemandedSum(hit, scene) || settlesForSum(hit, scene)) return true;
  const words = scene.text.slice(hit.start - scene.start);
  // « exige 30 millions d’A », « A doit 91 millions ».
  if (
    /^(?:exig|(?:doit|doivent|devait|devaient)\s)/i.test(words) &&
    scene.amounts.some(({ start }) => start === hit.verbEnd + 1)
  )
    return true;
  return scene.amounts.some(({ start }) => {
    const pays = start >= hit.end ? PAYS.exec(words.slice(0, start - hit.start)) : null;
    // “told A to stop, or else it will have to pay”.
    if (!pays || FAILING_WHICH.test(words.slice(0, pays.index + pays[0].length).toLowerCase())) return false;
    // « ordonné à A, B et C de payer un total de »: to whom, and nothing else that is to be done.
    const told = words.slice(hit.end - hit.start, pays.index);
    return start - hit.end < 40 || (told.length < LONGEST_LIST && !TO_DO.test(told));
  });
}

/** “The FTC settles with A for $520 million”. */
function settlesForSum({ term, start, end }: Hit, scene: Scene): boolean {
  return (
    term.language === 'en' &&
    /^settl/iu.test(scene.text.slice(start - scene.start)) &&
    scene.amounts.some(
      (amount) =>
        amount.start >= end && FOR_A_SUM.test(scene.text.slice(end - scene.start, amount.start - scene.start))
    )
  );
}

const FOR_A_SUM =
  /^\s[^,;:.]{2,40}\sfor\s(?:(?:a|some|about|nearly|almost|more than|over|record|up to)\s){0,2}$/u;

/** « 413 millions d’euros, un record, que A s’est vu notifier en juillet »: what the relative pronoun stands for is a sum. */
function isNotifiedSum({ term, end }: Hit, scene: Scene): boolean {
  if (term.language !== 'fr' || term.type !== 'order') return false;
  const verb = NOTIFIED.exec(scene.text.slice(0, end - scene.start));
  if (!verb) return false;
  return scene.amounts.some(
    (amount) =>
      amount.end <= scene.start + verb.index &&
      SUM_THAT.test(scene.text.slice(amount.end - scene.start, verb.index))
  );
}

/** « 58 millions, c'est la somme que l'agence exige de A », « C'est 60 millions qu'elle réclame à A »: of what a sentence has told. */
function isDemandedSum({ term, start }: Hit, { start: from, text, amounts }: Scene): boolean {
  return (
    term.language === 'fr' &&
    /^(?:exig|réclam)/iu.test(text.slice(start - from)) &&
    amounts.some(({ end }) => end <= start && THAT_IT_ASKS.test(text.slice(end - from, start - from)))
  );
}

const THAT_IT_ASKS =
  /^(?:,\s(?:c'est|voilà|soit|tel(?:le)?\s(?:est|sont))\s(?:la\ssomme|le\smontant|ce|le\sprix))?\s(?:que\s|qu')[^,;:.]{2,60}\s$/u;

/** As the words of the term, or as its first ones. */
const NOTIFIED = createSearch(
  /(?:se (?:voi[tr]|voient)|s'est vue?|se sont vus?) (?:notifier|signifier|imposer|facturer)(?: (?:à|au|aux) [^,;:]{0,40})?$/iu
);
const SUM_THAT =
  /^(?:\sd'(?:euros|amende))?(?:,\s[^;:.]{3,90},|\s\([^()]{1,40}\))?\s(?:que\s|qu')[^,;:]{2,40}\s$/u;

/** Characters of the names of those told to pay. */
const LONGEST_LIST = 140;
const TO_DO = createSearch(/[.;:]|\s(?:to\s\p{Ll}|(?:(?:de|à)\s|d')(?:ne\s)?\p{Ll}+(?:er|ir|re)(?!\p{L}))/u);

/** « condamné à requalifier ses contrats », « condamne celle-ci à les déclarer », and to pay nothing. */
function isSentencedToAct(hit: Hit, scene: Scene): boolean {
  const words = scene.text.slice(hit.start - scene.start);
  return hit.term.type === 'fine' && scene.amounts.length === 0 && SENTENCED_TO_ACT.test(words);
}

const SENTENCED_TO_ACT =
  /^condamn\p{L}+\s(?:[^.;:]{0,60}\s)?à\s(?:(?:ne\s(?:plus\s|pas\s)?)?(?:les?|la|leur|lui|y|en|se)\s|[ls]')?(?!payer|verser|régler|débourser|acquitter|ordre)\p{Ll}{2,}(?:er|ir|re)(?!\p{L})/iu;

const PAYS = createSearch(
  /\s(?:to|de|à)\s(?:pay|hand over|transfer|surrender|payer|verser|régler|débourser|s'acquitter)(?:\s(?:it|a|an|some|nearly|about|over|more than|another|environ|près|plus|quelque|une?|la|somme|amount|total(?:e|ité)?|fine|penalty|amende|of|de|d')){0,4}\s?(?:d')?$/iu
);
