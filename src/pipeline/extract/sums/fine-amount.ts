import type { Mention } from '../../types.ts';
import { findBareAmounts } from './amounts.ts';
import type { AmountMention } from './amounts.ts';
import { isPaidByAnother } from './compared.ts';
import { moneyOf } from './currency-home.ts';
import { isFormerRecord } from './former-record.ts';
import { IS_TO, PAY_A_PENALTY } from '../status/at-most.ts';
import { isToldAside } from '../status/told-back.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { isNotImposed } from './not-imposed.ts';
import { isPrice } from './prices.ts';
import { isOfEachUnit } from './of-each-unit.ts';
import { isOfRange } from './ranges.ts';
import { CALLED_FINE, isPaidBackBeside, textAfter, textBefore } from './paid-back.ts';
import { REVISES } from './revises.ts';
import { createSearch } from '../text/search.ts';

/**
 * The amount of a fine, of the amounts in its sentence: the one that the words around it call so, else the nearest to the
 * term; never a conversion in brackets, a turnover, a price, a maximum.
 */
export function fineAmountOf(
  hit: Hit,
  scene: Scene,
  amounts: readonly AmountMention[] = scene.amounts
): AmountMention | null {
  const own = amounts.find(({ start, end }) => start === hit.start && end === hit.end);
  if (own) return own;
  const ranked = amounts
    .filter(({ converted }) => !converted)
    .map((amount) => ({ amount, cost: costOf(amount, hit, scene) }))
    .filter(({ cost }) => cost < LIMIT)
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.amount ?? null;
}

/**
 * The same of a sentence all of whose amounts leave out the currency, in a text that told none: in the money of whoever fines. Null
 * where that is not known.
 */
export function fineAtHome(hit: Hit, scene: Scene, jurisdiction: string | null): AmountMention | null {
  return fineAmountOf(hit, scene, amountsAtHome(scene, jurisdiction));
}

/** All of them. */
export function amountsAtHome(scene: Scene, jurisdiction: string | null): AmountMention[] {
  const currency = jurisdiction === null || scene.amounts.length > 0 ? null : moneyOf(jurisdiction);
  if (currency === null) return [];
  return findBareAmounts(scene.text, currency, []).map((amount) => ({
    ...amount,
    start: amount.start + scene.start,
    end: amount.end + scene.start
  }));
}

/**
 * The amounts of a sentence that gives each company its own (« 100 millions à A et 35 millions à B », “A 5m and B 2m”), by
 * company; null where it does not.
 */
export function sharesOf(targets: readonly Mention[], scene: Scene): Map<string, AmountMention> | null {
  const all = scene.amounts.filter((amount) => !amount.converted && !isSomethingElse(amount, scene));
  const amounts = isTotal(all, targets, scene) ? all.slice(1) : all;
  if (targets.length < 2 || amounts.length !== targets.length) return null;
  const kinds = [
    ...targets.map(({ start }) => ({ start, kind: 'T' })),
    ...amounts.map(({ start }) => ({ start, kind: 'A' }))
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ kind }) => kind)
    .join('');
  const inTurn = /^(?:(?:TA)+|(?:AT)+)$/.test(kinds);
  const listed = /^(?:T{2,}A{2,}|A{2,}T{2,})$/.test(kinds) && areListed(amounts, scene);
  if (!inTurn && !listed) return null;
  const shares = new Map<string, AmountMention>();
  for (const [i, { entity }] of targets.entries()) {
    const amount = amounts[i];
    if (entity !== null && amount) shares.set(entity, amount);
  }
  return shares.size === targets.length ? shares : null;
}

/** « a infligé 174 millions d’euros à dix-huit entreprises : A paie 24 millions, B 31 »: whether the first sum is that of all. */
function isTotal(
  [first, ...others]: readonly AmountMention[],
  targets: readonly Mention[],
  scene: Scene
): boolean {
  const payer = targets[0];
  if (!first || !payer || others.length !== targets.length || payer.start < first.end) return false;
  const sum = others.reduce((total, { value }) => total + value, 0);
  return (
    sum <= first.value * ROUNDED &&
    scene.text.slice(first.end - scene.start, payer.start - scene.start).includes(' :')
  );
}

/** Sums of a list are rounded as their total is. */
const ROUNDED = 1.06;

/**
 * The same of a sentence where whoever pays stands right behind each amount, whatever else it names: « 500 millions pour A, qui …
 * hors de B, et 200 pour C, dont … ». By company; null where an amount has nobody of `companies` behind it.
 */
export function sharesDealt(companies: readonly Mention[], scene: Scene): Map<string, AmountMention> | null {
  const amounts = scene.amounts.filter((amount) => !amount.converted && !isSomethingElse(amount, scene));
  const shares = new Map<string, AmountMention>();
  for (const amount of amounts) {
    const payer = companies.find(({ start }) => start >= amount.end);
    const gap = payer && scene.text.slice(amount.end - scene.start, payer.start - scene.start);
    if (gap !== undefined && DEALT_TO.test(gap) && payer?.entity) shares.set(payer.entity, amount);
  }
  return shares.size > 1 && shares.size === amounts.length ? shares : null;
}

/**
 * The same of companies that the sentence only speaks of: « Les deux sociétés paieront respectivement 6,2 et 4,8 millions », in the order in which they
 * were named; null where the sums are not as many as they.
 */
export function sharesInOrder(companies: readonly string[], scene: Scene): Map<string, AmountMention> | null {
  const amounts = scene.amounts.filter((amount) => !amount.converted && !isSomethingElse(amount, scene));
  const inOrder = companies.length > 1 && amounts.length === companies.length && IN_ORDER.test(scene.text);
  if (!inOrder || scene.companies.length > 0 || !areListed(amounts, scene)) return null;
  return new Map(companies.flatMap((company, i) => (amounts[i] ? [[company, amounts[i]]] : [])));
}

const IN_ORDER = createSearch(/(?<!\p{L})(?:respectivement|respectively)(?!\p{L})/iu);

/** Between a sum and who pays it. */
export const DEALT_TO =
  /^(?:\s\([^()]{1,40}\))?\s(?:d'amende\s)?(?:in the case of|dans le cas de|pour|à|au|contre|for|to|on|against|from)\s(?:(?:le|la|les|the)\s|l')?(?:seule?s?\s)?(?:(?:enseigne|groupe|opérateur|société|banque|assureur|distributeur|constructeur|chaîne|marque|retailer|bank|operator)s?\s)?$/u;

/** « €500m and €200m (respectively) »: amounts with nothing between them, in one currency. */
function areListed(amounts: readonly AmountMention[], scene: Scene): boolean {
  return amounts.every((amount, i) => {
    const before = amounts[i - 1];
    if (!before) return true;
    const gap = scene.text.slice(before.end - scene.start, amount.start - scene.start);
    return amount.currency === before.currency && /^(?:,\s|,?\s(?:et|and)\s(?:de\s|d')?)$/.test(gap);
  });
}

const LIMIT = 1000;
const PENALTY_BEFORE = createSearch(
  /(?:amendes?|sanctions?|pénalités?|astreinte|fines?|fined|fining|penalt(?:y|ies)|payer|verser|pay|paying|condamnée?s?(?: (?!pour )[^ .;,()]+){0,7}? à|(?:sanctionn|condamn|épingl)ée?s?(?: [^ .;,()]+){0,9}? à hauteur|écop(?:e|ent|é|er|ait|era)|settlement|redressement|transaction)(?![\p{L}])(?:[^.;,()]|\.(?=\p{L})){0,40}$/iu
);
const PENALTY_AFTER = /^[\s-](?:\S+\s){0,3}(?:fine|penalty|d'amende|settlement|sanction)/i;
const SOMETHING_ELSE_BEFORE = createSearch(
  /(?<![\p{L}])(?:chiffre d'affaires|bénéfices?|(?<!agence du )revenus?(?! québec)|revenues?(?! (?:agency|authority|commissioners|board|department|service))|profits?|ventes|sales|valued|valorisée?|capitalisation|valuation|(?<!(?:settlement|agreement|accord)\swith\s[^.;,]{2,40}\s|(?:order|ruling|decision|penalty|fine)s?,\s)worth|lever|lève|lèvent|levé|levait|raises?|raised|raising|rachat|rachet\p{L}+|takeover|acquisition|deal|bought|(?<=\sto\s)(?:buy|acquire|purchase)|(?<!^[«"\s]*(?:(?:the|le)\s)?)(?:prix|price(?! on ))|(?:prix|price)(?! on |\s?:)|jusqu'à|up to|maximum|économisé|éludée?s?|chiffré|evaded|perdu|lost|dommage|préjudice|invest(?:i(?!g)\p{L}*|s|ed|ing)?|earns?|earned|earning|spen[dt]s?|spending|posted|booked|grossed|netted|pocketed|generat(?:es?|ed)|borrowed|loss(?:es)?|subsid(?:y|ies)|budgets?|gagn(?:e|ent|é|ait)|dépens(?:e|es|ent|é|ait|er)|dégag(?:e|ent|é|eait)|empoch(?:e|ent|é|ait)|emprunt(?:e|ent|é|s)?|vaut|valait|pèse|pesait|pertes?|subventions?|stole|stolen|stealing|robbed|embezzled|laundered|laundering|siphoned|made off with|heist of|theft of|volée?s?|dérobée?s?|détournée?s?|blanchie?s?|(?:cost|costing|coûté|coûtant)(?= (?:its|their|customers|consumers|users|taxpayers|investors|aux?|à ses))|(?:cost|costing) (?:its|their|customers|consumers|users|taxpayers|investors))(?![\p{L}])(?:(?!fine|penalt|amende|paid|payé|condamn|inflig|(?:and|et|,)\s(?:will|must|agreed|devra|paiera|versera)(?!\p{L}))[^.;,()]){0,30}$|for which[^.;,()]{0,20}\spaid\s(?:\p{L}+\s)?$|(?<![\p{L}])(?:made|makes)\s(?:(?:about|some|nearly|almost|over)\s)?$|(?<![\p{L}])(?:au lieu d[eu]|instead of|from)\s?(?:(?:les?|la|the|a|l')\s?)?(?:\p{L}+\s)?$/iu
);
const SOMETHING_ELSE_AFTER =
  /^\s(?:takeover|acquisition|deal|purchase|merger|ipo|initial|theft|heist|hack|bailout|worth of (?!fines|penalties)|de chiffre|de bénéfices?(?!\p{L}|\s(?:indus|illicites|illégaux|indûment)(?!\p{L}))|de dollars de chiffre|in (?:redress|compensation|refunds) (?:already|it ha[sd])|in revenue|in sales|in profit|(?:d'impôts?|in (?:corporate |corporation |income )?tax(?:es)?) (?:l'an|en \d|sur|au titre|last|in \d|this|cette)|par (?:jour|tête|utilisateur|client|abonné|livre|øuvre|titre|action|personne|véhicule|mois|an|ligne|carte|puce|compte|appareil|téléphone|passager|enfant|dossier|tonne|litre|unité)(?!\p{L})|(?:(?:in|of|towards?) (?:(?:the|its|their)\s)?(?:[\p{L}'-]+\s){0,2}|for (?:(?:the|its|their|legal|court|investigation|[\p{L}]+'s)\s){0,3})costs(?!\p{L})|de (?:frais|dépens)(?!\p{L})|(?:in|of) (?:\p{L}+\s)?(?:assets|deposits)|d'actifs|de (?:bilan|dépôts|crédits|encours)(?!\p{L})|an? (?:day|book|work|user|head|customer|subscriber|share|piece|car|vehicle|person|month|year|barrel|tonne)(?![\p{L}]|\s(?:earlier|ago|before|later|after|previously)(?![\p{L}]))|per (?!cent)\p{L}+|(?:out )?of (?:an?|its|the) (?:promised|pledged|agreed|planned)|of (?:an? )?investments?|d'investissements?|d'introduction|(?:(?:annual|global|worldwide|yearly|quarterly)\s)?(?:turnover|revenues?|sales|profits?|earnings|market cap\p{L}*|valuation|budget|business|fortune|stake)(?!\p{L})(?!\s(?:penalty|fine)))/iu;

/** “brought a €5m fine over the price of bread”, “earned A a €5m fine”: whatever else of money is told before. */
const OF_A_MAXIMUM =
  /(?<!\p{L})(?:jusqu'à|up to|maximum|au lieu d[eu]|instead of|from)\s(?:[\p{L}-]+\s){0,3}$/iu;

/** “against €5m a year before”: compared; but “its appeal against a €5m fine”. */
const COMPARED_BEFORE = createSearch(
  /(?<![\p{L}])(?:against|contre)\s?(?:(?:les?|la|the|a|l')\s?)?(?:\p{L}+\s)?$/iu
);

/**
 * Whether a fine is told beside another one, and whoever acts only imposed that: “The fine of €1.2bn on A eclipses the €746m that Luxembourg imposed on B”,
 * where nobody else that could act is named.
 */
export function isFineOfOther(hit: Hit, scene: Scene, amount: AmountMention | null): boolean {
  if (hit.term.frame !== 'noun') return false;
  const other = scene.amounts.find(
    (one) => one !== amount && one.start > hit.end && IMPOSED_BY.test(scene.text.slice(one.end - scene.start))
  );
  return (
    other !== undefined && [...scene.authorities, ...scene.places].every(({ start }) => start > other.end)
  );
}

const IMPOSED_BY =
  /^(?:\sd'euros|\sde dollars)?\s(?:that|which|que|qu')\s?[^.;:,()]{2,60}\s(?:imposed|levied|demanded|inflig\p{L}+|imposée?s?|réclamée?s?)(?!\p{L})/u;

/** « 15 millions pour son patron », “£1m on its former boss”: no company pays it. */
const ON_ITS_BOSS =
  /^\s(?:d'amende\s)?(?:pour|à|contre|for|on|to|against)\s(?:(?:son|sa|ses|leurs?|its|his|their)\s|(?:l'|le\s|la\s|les\s|the\s)(?=ancien|ex-|former|then))(?:(?:ancienn?e?s?|former|then|deux|two)\s){0,2}(?:ex-)?(?:patron|dirigeant|PDG|fondat|cofondat|président|directeur|directrice|trader|boss|chief|founder|co-founder|executive|manager|director|chairman|CEO)/iu;

/** « contre 5 millions pour B », “against €5m for B”: what another pays. */
function isAgainstOther({ end }: AmountMention, { companies, start, text }: Scene): boolean {
  const behind = companies.find((mention) => mention.start >= end);
  return behind !== undefined && DEALT_TO.test(text.slice(end - start, behind.start - start));
}

/** Words of a second fine between the term and an amount. */
const ANOTHER_FINE = createSearch(
  /(?:^|\s)(?:(?:après|avant|after|before)\s(?:l'|lui\s)?(?:avoir\s|d'|de\s|having\s)?(?:déjà\s|already\s)?(?:puni|punir|sanctionn\p{L}+|inflig\p{L}+|frapp\p{L}+|fining|imposing|punishing)|condamn\p{L}+|écop(?:é|er)|(?<=;\s[^;]{0,60})(?:avait|a|had|has)\s(?:dû|to|been|payé|paid)|fined|(?<!^\s|,\s)(?:respectivement|respectively)|tandis|while|whereas|with a separate)(?=[\s,])/iu
);

/**
 * « Déjà sanctionné à hauteur de 60 millions, A a été épinglé mardi », “Already fined €60m in 2022, A was hit again”, « sa deuxième amende, après celle de
 * 50 millions »: the sum of the one before.
 */
function isOfEarlierFine({ start, end }: AmountMention, hit: Hit, scene: Scene): boolean {
  const before = scene.text.slice(0, start - scene.start);
  if (THAT_OF.test(before)) return true;
  return (
    end <= hit.start &&
    ALREADY_FINED.test(before) &&
    scene.text.slice(end - scene.start, hit.start - scene.start).includes(', ')
  );
}

const ALREADY_FINED =
  /^[«"\s]*(?:déjà|already|previously|once)\s(?:sanctionn|condamn|puni|frapp|pénalis|épingl|fined|penali[sz]ed|punished)/iu;
const THAT_OF =
  /(?<!\p{L})(?:après|outre|depuis|after|besides|following)\s(?:celles?|une\spremière|that|the\s(?:one|first)|(?:an\searlier\s)?one)\s(?:déjà\s)?(?:de|d'|of)\s?$/iu;

/** A turnover, a price, a maximum. */
export function isSomethingElse(amount: AmountMention, scene: Scene): boolean {
  const before = textBefore(amount, scene);
  return (
    (SOMETHING_ELSE_BEFORE.test(before) &&
      !(CALLED_FINE.test(textAfter(amount, scene)) && !OF_A_MAXIMUM.test(before)) &&
      !(PAYS_AT_MOST.test(before) && !/^\sto\s/u.test(textAfter(amount, scene)))) ||
    (COMPARED_BEFORE.test(before) &&
      !PENALTY_AFTER.test(textAfter(amount, scene)) &&
      !isAgainstOther(amount, scene)) ||
    isPaidByAnother(before, textAfter(amount, scene)) ||
    (SOMETHING_ELSE_AFTER.test(textAfter(amount, scene)) &&
      !isDailyFine(amount, scene) &&
      !TAKEN_AWAY.test(before)) ||
    (APIECE.test(textAfter(amount, scene)) && (scene.companies.length < 2 || AT_PRICE.test(before))) ||
    ON_ITS_BOSS.test(textAfter(amount, scene)) ||
    GROWS_BEYOND.test(before) ||
    (COMES_TO.test(before) && FOR_EACH.test(textAfter(amount, scene))) ||
    (AS_WELL.test(before) && EACH_TIME.test(textAfter(amount, scene))) ||
    OF_A_CRIME.test(textAfter(amount, scene)) ||
    CRIME_OF.test(before) ||
    TAKEN_IN.test(before) ||
    isOfRange(amount, scene) ||
    isOfEachUnit(amount, scene) ||
    isFormerRecord(before) ||
    isRevised(amount, scene) ||
    (HAS_GIVEN.test(before) && TO_CUSTOMERS.test(textAfter(amount, scene))) ||
    isPrice(amount, scene)
  );
}

/** “sold at $900 apiece”; but “fined A and B $5m apiece”. */
const APIECE = /^\sapiece(?!\p{L})/u;
const AT_PRICE = /(?<!\p{L})(?:at|for|costs?|costing|worth)\s(?:(?:about|some|nearly|over)\s)?$/u;

/** “will pay a civil penalty of up to $165 million”: what it has agreed on. */
const PAYS_AT_MOST = new RegExp(`${IS_TO}\\s${PAY_A_PENALTY}\\sof\\sup\\sto\\s$`, 'iu');

/** “the $3 billion money laundering case”, « une fraude de 3 milliards »: how much others took. */
const OF_A_CRIME =
  /^\s(?:money[\s-]laundering|laundering|fraud|ponzi|corruption|bribery|embezzlement|theft|heist|smuggling|tax[\s-]evasion|vat)\s(?:case|scandal|scheme|affair|probe|operation|ring|scam|racket)s?(?!\p{L})/iu;
const CRIME_OF =
  /(?<!\p{L})(?:scandale|fraude|escroquerie|détournement|blanchiment|scandal|fraud|heist|theft)\s(?:à|de|d'|portant sur|of|worth)\s?(?:(?:plus de|près de|quelque|some|about|nearly|more than)\s)?$/iu;

/** “a gold trader that received £46.8m from B”, « qui avait encaissé 5 millions »: what somebody took in. */
const TAKEN_IN =
  /(?<!\p{L})(?:that|which|who|qui)\s(?:(?:has|had|have|a|ont|avait|avaient)\s)?(?:received|took in|banked|pocketed|reçu|encaissé|empoché|reçoit|encaissait)\s(?:(?:some|about|nearly|more than|quelque|près de|plus de)\s)?$/iu;

/** “has already handed out £5m in redress”, « a déjà versé 5 millions d’indemnisations »: nobody’s fine. */
const HAS_GIVEN =
  /(?<!\p{L})(?:has|have|had|a|ont|avait|avaient)\s(?:(?:already|since|déjà|depuis)\s)?(?:handed|paid|given|returned|versé|reversé|rendu|payé)\s(?:(?:out|back|customers|clients|à ses clients|aux clients)\s){0,2}(?:(?:some|about|nearly|more than|quelque|près de|plus de)\s)?$/iu;
const TO_CUSTOMERS =
  /^\s(?:d'euros\s|de dollars\s)?(?:in\s(?:\p{L}+\s)?(?:refunds|redress|compensation)|(?:de|d'|en)\s?(?:dédommagements?|indemnisations?|remboursements?))(?!\p{L})/iu;

/** “the penalty comes to $1,000 for each line”, « soit 12 euros pour chaque abonné »: reckoned from a sum that is told; but “was made to pay $1,000 for each”. */
const COMES_TO =
  /(?<!\p{L})(?:com(?:es?|ing) to|came to|amount(?:s|ed|ing)? to|work(?:s|ed)? out (?:at|to)|equals?|equivalent to|revien(?:t|nent) à|équiva(?:ut|lent) à|représent(?:e|ent|ait)|soit|or)\s(?:\p{L}+\s){0,2}$/iu;
const FOR_EACH = /^\s(?:for|on|pour)\s(?:each|every|chaque|chacune?)(?!\p{L})/iu;

/** “must pay £20,000, and £100 more for each day of silence”, « plus 500 euros pour chaque jour de retard »: what may yet come on top. */
const AS_WELL =
  /(?<!\p{L})(?:and|plus|then|et|puis|with|avec|(?:followed|suivie?s?) (?:by|de|d'))\s?(?:(?:another|a further|an extra|a|de|d'|encore|aussi|also)\s)?$/iu;
const EACH_TIME =
  /^\s(?:(?:more|extra|further|on top|de plus|supplémentaires?|en plus|euros)\s){0,2}(?:(?:for|pour|par)\s(?:each|every|chaque|toute?)\s|(?:a|per|par)\s)(?:(?:further|additional|extra|new|nouvelle?)\s)?(?:days?|weeks?|months?|hours?|jours?|journées?|semaines?|mois|heures?)(?!\p{L})/iu;

/** “barred A from growing its assets beyond $434bn”, “capped its assets at $434bn”, « de porter son bilan au-delà de 800 milliards »: a size that it may not pass. */
const GROWS_BEYOND = createSearch(
  /(?<!\p{L})(?:(?:capp(?:ed|ing)|limit(?:ed|ing)|plafonné)\s(?:(?!fin|penal|sanct|amend)[^\s.;,()]+\s){1,7}?(?:at|to|à)|(?:grow|expand|assets|deposits|balance sheet|size|grandir|croître|actifs?|bilan|dépôts|encours|taille)(?:ing|s)?\s(?:[^\s.;,()]+\s){0,5}?(?:beyond|above|past|over|au-delà d[e']|au-dessus d[e']))\s?$/iu
);

/** “must give up nearly $4m in profits”, “seized $3m in assets”: which it keeps no longer. */
const TAKEN_AWAY =
  /(?<!\p{L})(?:seiz(?:e|es|ed|ing)|fr(?:eez|oz)\p{L}+|impound(?:s|ed)?|saisi(?:t|r|e|es|s)?|gel(?:é|e|er|ée|és|ées)|give(?:s|n)? up|gave up|hand(?:s|ed)? (?:over|back)|surrender(?:s|ed)?|disgorg(?:e|es|ed)|forfeit(?:s|ed)?|confiscat(?:e|es|ed|ing)|part(?:s|ed)? with|pay(?:s)? back|repay|repaid)\s(?:[\p{L}-]+\s){0,3}$/iu;

/** “cut the fine from €1.1bn to”, « ramené l’amende de 1,1 milliard à »: what it was before. */
function isRevised(amount: AmountMention, scene: Scene): boolean {
  return (
    WAS_REVISED.test(scene.text.slice(0, amount.start - scene.start)) &&
    REVISED_TO.test(textAfter(amount, scene))
  );
}

const REVISED_TO = /^\s(?:d'euros\s|de dollars\s)?(?:à|to)\s(?:[\p{L}]+\s)?[$¤£¥]?\d/u;

/** “fined A $100,000 a day”, « une astreinte de 50 000 euros par jour »: the same sum over and over. */
function isDailyFine(amount: AmountMention, scene: Scene): boolean {
  const before = textBefore(amount, scene);
  return EACH_DAY.test(textAfter(amount, scene)) && FINED.test(before) && !ON_PAIN.test(before);
}

const EACH_DAY = /^\s(?:par jour|(?:a|per) day(?!\s(?:earlier|ago|before|later|after)))(?!\p{L})/iu;
const FINED =
  /(?<!\p{L})(?:fined|fines?|fining|penalty|charg(?:ed|es|ing)|amendes?|astreintes?|inflig\p{L}+)\s(?:(?!pay|verser|payer)[^\s.;,()]+\s){0,5}(?:d')?$/iu;

/** What awaits whoever does not obey. */
const ON_PAIN =
  /(?<!\p{L})(?:sous (?:peine d'|astreinte)|fac(?:e|es|ing)|risk(?:s|ing)?|risqu\p{L}+|encour\p{L}+|expos\p{L}+|threat\p{L}*|menac\p{L}*)(?!\p{L})/iu;

function costOf(amount: AmountMention, hit: Hit, scene: Scene): number {
  if (isSomethingElse(amount, scene)) return LIMIT;
  if (isWhatIsLeft(amount, scene)) return -LIMIT;
  if (isPaidBackBeside(amount, scene)) return LIMIT;
  const between =
    amount.start >= hit.end
      ? scene.text.slice(hit.end - scene.start, amount.start - scene.start)
      : scene.text.slice(amount.end - scene.start, Math.max(amount.end, hit.start) - scene.start);
  if (ANOTHER_FINE.test(between) || isOfEarlierFine(amount, hit, scene)) return LIMIT;
  // « A, déjà condamné en 2021, écope de 5 millions »: behind the aside.
  if (amount.start > hit.verbEnd && between.includes(', ') && isToldAside(hit, scene)) return LIMIT;
  const distance = amount.start >= hit.start ? Math.max(0, amount.start - hit.end) : hit.start - amount.end;
  const apart = amount.end <= hit.start && NEXT_CLAUSE.test(between) ? 100 : 0;
  // « une sanction de 2 millions, après les 3 millions imposés à B »: those that B pays.
  const isVerb = hit.term.frame === 'active' || hit.term.frame === 'verb';
  if (amount.end <= hit.start && isVerb && SECOND_VERB.test(between)) return LIMIT;
  const isToldOf = SAID_OF_SUM.test(scene.text.slice(amount.end + 1 - scene.start));
  if (isToldOf && amount.end + 1 === hit.start) return -LIMIT;
  if (amount.end <= hit.start && WHICH_SOMEBODY.test(between)) return -LIMIT;
  if (isToldOf && amount.start > hit.end && AFTER_THE.test(textBefore(amount, scene))) return LIMIT;
  // « infligé 150 millions à A, qui avait écopé de 100 millions »: each verb has the sum that its own words hold.
  const within = amount.start >= hit.start && amount.start < hit.end ? 100 : 0;
  const unpaid = isNotImposed(amount, scene) ? 150 : 0;
  return distance + apart + unpaid - within - (isPenalty(amount, scene) ? 100 : 0);
}

/** “the €1.1bn fine on A was cut to €372m”, « a ramené à 372 millions l’amende d’A »: what has to be paid in the end. */
export function isWhatIsLeft({ start, end }: AmountMention, scene: Scene): boolean {
  const before = scene.text.slice(Math.max(0, start - scene.start - 220), start - scene.start);
  if (!REVISED.test(before)) return false;
  return (
    FINE_REVISED.test(before) ||
    REVISED_FINE.test(before) ||
    (TO_A_SUM.test(before) && THE_FINE.test(scene.text.slice(end - scene.start)))
  );
}

const SUM_TOLD = '(?:[^.;:]|[.:](?=\\d))';
const FINE_WORDS = '(?:fines?|penalt(?:y|ies)|sanctions?|amendes?|pénalités?)';
const WAS_REVISED = createSearch(
  new RegExp(`(?<!\\p{L})${REVISES}(?!\\p{L})[^;]{0,160}\\s(?:de|from)\\s$`, 'iu')
);
/** « ramené mardi à », “cut on Tuesday to”. */
const ON_A_DAY =
  '(?:\\s(?:(?:on\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?';
const UP_TO_IT =
  '\\s(?:to|à)\\s(?:(?:just|only|about|some|nearly|under|seulement|quelque|près de|environ)\\s)?$';
const REVISED = createSearch(new RegExp(`(?<!\\p{L})${REVISES}(?!\\p{L})`, 'iu'));
/** “the fine on A was cut (by judges) (from €5m) to”. */
const FINE_REVISED = new RegExp(
  `(?<!\\p{L})${FINE_WORDS}(?!\\p{L})${SUM_TOLD}{0,150}\\s(?:was|were|been|be|later|then|and|a été|ont été|est|sera|fut|finalement|ensuite|et)\\s${REVISES}(?!\\p{L})${ON_A_DAY}(?:\\s(?:from|by|de|par|on appeal|en appel)${SUM_TOLD}{0,60})?${UP_TO_IT}`,
  'iu'
);
/** “cut the fine on A (from €5m) to”. */
const REVISED_FINE = new RegExp(
  `(?<!\\p{L})${REVISES}\\s(?:the|its|his|that|this|an?|l'|la|les|cette|son|sa|\\p{Lu}[\\p{L}-]*'s)${SUM_TOLD}{0,60}(?<!\\p{L})${FINE_WORDS}(?!\\p{L})${SUM_TOLD}{0,80}${UP_TO_IT}`,
  'iu'
);
/** « a ramené (de 1,1 milliard) à 372 millions l’amende ». */
const TO_A_SUM = new RegExp(
  `(?<!\\p{L})${REVISES}${ON_A_DAY}(?:\\s(?:de|from)\\s${SUM_TOLD}{0,40})?${UP_TO_IT}`,
  'iu'
);
const THE_FINE = new RegExp(
  `^\\s(?:d'euros\\s|de \\p{L}+\\s)?(?:the\\s|l'|la\\s|les\\s|cette\\s)(?:[$£¤]?\\d\\S*\\s(?:\\p{Ll}+\\s){0,2})?${FINE_WORDS}(?!\\p{L})`,
  'iu'
);

const SAID_OF_SUM =
  /^(?:infligé|imposé|prononcé|réclamé|notifié|facturé|exigé)e?s\s(?:à|au|aux|par|contre)\s|^(?:imposed|levied|demanded|slapped)\s(?:on|by|from|against)\s/u;

/** “the €746m that Luxembourg imposed”, « les 746 millions que le Luxembourg a infligés ». */
const WHICH_SOMEBODY =
  /^(?:\sd'euros|\sde dollars)?\s(?:that|which|que|qu')\s?[^.;:,()]{2,40}\s(?:(?:had|has|a|ont|avait|avaient|lui)\s){0,2}$|^(?:\sd'euros|\sde dollars)?\s(?:that|which|que|qu')\s?[^.;:,()\s]{2,30}\s$/u;

const AFTER_THE = createSearch(/(?<!\p{L})(?:après|after|depuis|since|outre|besides)\s(?:les|the)\s$/u);

/** “orders A to pay €13bn in taxes and upholds the fine on B”: of the first verb. */
const SECOND_VERB = /\s(?:and|et)\s(?:(?:also|then|later|has|had|a|aussi)\s){0,2}$/u;

/** Of a sum and the verb of another clause behind it. */
const NEXT_CLAUSE = /;|,?\s(?:while|whereas|tandis que|alors que)\s|,\s(?:and|et|déjà|already|qui|which)\s/u;

function isPenalty(amount: AmountMention, scene: Scene): boolean {
  return PENALTY_BEFORE.test(textBefore(amount, scene)) || PENALTY_AFTER.test(textAfter(amount, scene));
}
