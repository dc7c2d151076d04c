import type { Clipping, Mention, Span } from '../../types.ts';
import { sumTerms } from '../terms/action-terms.ts';
import type { ActionTerm } from '../terms/action-terms.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import type { AmountMention } from './amounts.ts';
import { askedSum } from './asked-sums.ts';
import { actorBefore } from '../retold/further-fines.ts';
import { isSomethingElse } from './fine-amount.ts';
import { isSoughtInCourt } from './claimed-sums.ts';
import { isGiven } from './given-sums.ts';
import { isOnlySaid } from './said-sums.ts';
import type { Hit, HitScene } from '../terms/hits.ts';
import { listBack, listFrom } from '../names/name-lists.ts';
import { officesIn } from '../agents/offices.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** A sum that is a penalty by itself, and whom it strikes; nobody where its sentence names no company. */
export interface Sum {
  scene: Scene;
  hit: Hit;
  struck: Mention[];
}

/**
 * The sums of a clipping on penalties that no term of action tells of: an authority stands in their sentence, and a company beside
 * them (« 32 millions contre A », “relieved A of £20m”), or none at all (“the FTC made it $5bn”). `told` are the sentences
 * that terms were found in, `isTold` says of which sums they tell, of null whether
 * they tell of any fine there.
 */
export function findSums(
  clipping: Clipping,
  mentions: readonly Mention[],
  told: readonly HitScene[],
  reader: SceneReader,
  isTold: (scene: Scene, amount: number | null) => boolean
): Sum[] {
  const penalties = OF_PENALTIES.test(clipping.text);
  const open =
    penalties ||
    told.some(({ hits }) =>
      hits.some(
        ({ term }) =>
          /^(?:fine|order|ban|investigation_opened)$/.test(term.type) &&
          !(term.needs.has('alone') && term.type === 'investigation_opened')
      )
    );
  if (!open && !mentions.some(({ kind, metonymic }) => kind === 'authority' || metonymic)) return [];
  const unlike = new Set(
    told
      .filter(({ hits }) =>
        hits.some(({ term }) => term.frame === 'none' && !/^(?:order|restriction)$/.test(term.type))
      )
      .map(({ scene }) => scene)
  );
  return [...scenesOfSums(clipping.text, reader)].flatMap((scene) => {
    if (unlike.has(scene) || IS_PURCHASE.test(scene.text)) return [];
    const amounts = scene.amounts.filter(
      (amount) =>
        !amount.converted &&
        !isTold(scene, amount.value) &&
        !isSomethingElse(amount, scene) &&
        !isOnlySaid(amount, scene) &&
        !isSoughtInCourt(amount, scene)
    );
    // “A must pay 5m, B has been hit for 2m and C for 1m”: who shares the verb.
    const fined = isTold(scene, null);
    const of = { open, fined, penalties };
    return amounts.length > 0 ? sumsOf(scene, amounts, clipping.language, of) : [];
  });
}

/** The sentences of a text that hold a sum, in its order. */
export function scenesOfSums(text: string, reader: SceneReader): Set<Scene> {
  return new Set(SUM_AT.all(text).map(({ index }) => reader.at(index)));
}

function sumsOf(
  scene: Scene,
  amounts: readonly AmountMention[],
  language: string,
  { open, fined, penalties }: { open: boolean; fined: boolean; penalties: boolean }
): Sum[] {
  const [first] = [...scene.authorities, ...officesIn(scene)].sort((a, b) => a.start - b.start);
  const bystanders = bystandersOf(scene);
  const companies = scene.companies.filter((mention) => !bystanders.has(mention));
  return amounts.flatMap((amount): Sum[] => {
    // “London wanted £12m, Paris €5m”: by the next one.
    if (actorBefore(amount, scene) !== null && scene.amounts[0] !== amount) return [];
    const payer = open ? payerOf(amount, scene) : [];
    const given = payer.length === 0 && isGiven(amount, first, companies, scene);
    const struck =
      payer.length > 0 || given || (first === undefined && !fined)
        ? payer
        : struckBy(amount, companies, scene);
    const handed = struck.length === 0 && !given && isPaidToAuthority(amount, scene);
    const alone =
      handed ||
      (open &&
        (penalties || first === undefined || !isGovernment(first, scene)) &&
        !given &&
        scene.companies.length === 0 &&
        !OF_SOMETHING_ELSE.test(scene.text.slice(0, amount.start - scene.start)) &&
        !isForSomebody(amount, scene) &&
        ((first !== undefined && (first.end <= amount.start || isBy(first, amount, scene))) ||
          isPaid(amount, scene) ||
          IS_BILL.test(scene.text.slice(0, amount.start - scene.start))));
    const asked = given || struck.length > 0 ? null : askedSum(amount, scene, language);
    if (asked) return [{ scene, hit: asked, struck }];
    return struck.length > 0 || alone ? [{ scene, hit: hitOf(amount, language), struck }] : [];
  });
}

/** “limit the government’s contribution to £50m”: who has to do with many a sum that is no penalty. */
function isGovernment({ start, end }: Span, scene: Scene): boolean {
  return GOVERNMENT.test(scene.text.slice(start - scene.start, end - scene.start));
}

const GOVERNMENT =
  /(?<!\p{L})(?:gov(?:ernmen|')?t|governments|gouvernements?|ministers?|ministres?|ministry|ministère|department|parliament|parlement|Commons|Senate|Congress|president|président|prime minister)(?!\p{L})/iu;

/** “the average salary is £44,000”, “limit its contribution to £50m”: what else costs or is paid. */
const OF_SOMETHING_ELSE =
  /(?<!\p{L})(?:average|salar(?:y|ies)|wages?|pay rise|contributions?|investments?|infusion|loans?|grants?|budgets?|spend(?:s|ing)?|invest(?:s|ed|ing)?|subsid(?:y|ies)|house prices?|a litre|turnover|revenues?|profits?|bonus(?:es)?|payments? to|salaires?|prêts?|subventions?|investissements?|budget|dépenses?|chiffre d'affaires|bénéfices?)(?!\p{L})[^;]*$/iu;

/** “The carmaker’s American arm paid $632,500 in March to the privacy agency”: to whom nobody owes more than a penalty. */
function isPaidToAuthority({ start, end }: AmountMention, scene: Scene): boolean {
  const from = scene.start;
  return (
    HAS_PAID.test(scene.text.slice(0, start - from)) &&
    scene.authorities.some(
      (payee) =>
        payee.kind === 'authority' &&
        payee.start >= end &&
        TO_WHOM.test(scene.text.slice(end - from, payee.start - from)) &&
        !TAKES_TAXES.test(payee.entity ?? '')
    )
  );
}

const HAS_PAID = /(?<!\p{L})(?:paid|(?:a|ont|avait|avaient) (?:payé|versé|réglé))\s$/iu;
const TO_WHOM =
  /^(?:\s\([^()]{1,40}\))?(?:\s(?:in|on|last|en|le)\s[\p{L}\d]+(?:\s\d{1,4})?)?\s(?:to|à|aux?)\s(?:the\s|la\s|l')?$/u;
/** Whom companies pay for other reasons, too: a state, whoever collects its taxes, a court, a bank. */
const TAKES_TAXES =
  /authorities|government|tax|revenue|irs|hmrc|treasury|financ|economy|trade|customs|fisc|dgfip|ministry|president|parliament|court|bank/u;

/** “Then came 5 crore from the central bank”, « puis 2 millions de la CNIL ». */
function isBy({ start }: Span, { end }: AmountMention, scene: Scene): boolean {
  return start >= end && FROM_WHOM.test(scene.text.slice(end - scene.start, start - scene.start));
}

const FROM_WHOM = /^\s(?:from|by|de|du|par)\s?(?:(?:the|la)\s|l')?$/u;

/** « 32 millions contre A et B », « les 5 millions infligés mardi à A », “$1.5m from A”, « taxer A de 290 millions », “came down on A, for £2m”. */
function struckBy({ start, end }: AmountMention, companies: readonly Mention[], scene: Scene): Mention[] {
  const between = (from: number, to: number) => scene.text.slice(from - scene.start, to - scene.start);
  const before = companies.findLast((mention) => mention.end <= start);
  if (before && IS_STRUCK_WITH.test(between(before.end, start))) return [before];
  if (before && ITS_SUM.test(between(before.end, start)) && GOES_FOR.test(between(scene.start, before.start)))
    return [before];
  const after = companies.filter((mention) => mention.start >= end);
  const [first] = after;
  if (!first || !STRIKES.test(between(end, first.start))) return [];
  const next = scene.amounts.find((amount) => amount.start > end)?.start ?? scene.end;
  return listFrom(
    scene,
    after.filter((mention) => mention.start < next)
  );
}

/** “Rival A paid $2m on similar grounds in 2020”, « c’est A qui avait dû s’acquitter de 60 millions », « A s’en tire avec ». */
function payerOf({ start, end }: AmountMention, scene: Scene): Mention[] {
  const after = scene.companies.filter((mention) => mention.start >= end);
  const toNext = after[0] && scene.text.slice(end - scene.start, after[0].start - scene.start);
  if (toNext !== undefined && LEVIED_ON.test(toNext)) return listFrom(scene, after);
  if (after[0] && toNext !== undefined && IS_WHAT.test(toNext) && isWhatOwed(after[0], toNext, scene))
    return listFrom(scene, after);
  const before = scene.companies.filter((mention) => mention.end <= start);
  // “A, which B has swallowed, owes another $12m”: A, and not who is named in its aside.
  const payer = before.find((mention) => OWES_TOO.test(textBetween(mention, start, scene))) ?? before.at(-1);
  if (!payer || isForSomebody({ end }, scene)) return [];
  const between = textBetween(payer, start, scene);
  if (OWES_TOO.test(between)) return [payer];
  const next =
    FOLLOWS.test(between) ||
    ITS_TURN.test(between) ||
    (TURN_OF.test(scene.text.slice(0, payer.start - scene.start)) && BRIEFLY.test(between));
  const part =
    BEARS.test(between) && (HEAVIEST.test(between) || OF_TOTAL.test(scene.text.slice(end - scene.start)));
  if (!next && !part && !PAYS.test(between) && !OWES.test(between)) return [];
  // “A and B got off with $5m each”, « A et B en ont reçu l’essentiel ».
  const several = EACH.test(scene.text.slice(end - scene.start)) || SEVERAL_PAY.test(between);
  return several
    ? listBack(
        scene,
        scene.companies.filter((mention) => mention.end <= start)
      )
    : [payer];
}

/** « c’est ce que devra payer A », « c’est ce qu’A devra payer », “that is what A must pay”: the verb of paying before or behind. */
function isWhatOwed({ end }: Mention, before: string, scene: Scene): boolean {
  return WILL_PAY.test(before) || MUST_PAY.test(scene.text.slice(end - scene.start));
}

function textBetween({ end }: Mention, to: number, scene: Scene): string {
  return scene.text.slice(end - scene.start, to - scene.start);
}

/** “The company pleaded guilty in 2023 and handed over $4.3bn”, « Elle a payé 5 millions ». */
function isPaid({ start }: AmountMention, scene: Scene): boolean {
  return IT_PAYS.test(scene.text.slice(0, start - scene.start));
}

/** « un paquet comprenant 61 milliards de dollars pour l’Ukraine », “$5m to its staff”. */
function isForSomebody({ end }: Pick<AmountMention, 'end'>, scene: Scene): boolean {
  return FOR_SOMEBODY.test(scene.text.slice(end - scene.start));
}

/** « A a suivi fin novembre, pour 600 000 euros », “A came next, at €2m”, “B alone was billed 69 billion”. */
const FOLLOWS =
  /^(?:,\s(?:the|an?|le|la|une?|l')\s?[^,;.:\d]{3,50}(?=,))?,?\s(?:(?:lui|elle|pour sa part|de son côté),\s)?(?:(?:avait|a|ont|has|had|alone|lui|aussi|elle|also|itself|was|were|avant|before)\s){0,4}(?:suivi|suit|suivait|ouvert le bal|ouvre le bal|ouvrait le bal|rejoint|connu le même sort|subi le même sort|followed|follows|came next|is next|was next|next|joined|led the way|leads? the (?:list|way)|top(?:s|ped) the list|opened the (?:ball|series)|suffered the same fate|met the same fate|billed|charged|docked|asked for|accounts? for [^.;,]{0,40}of the (?:sum|total|amount|bill|fines?|penalt(?:y|ies))|représente [^.;,]{0,40}(?:du total|du montant|de la somme|de l'addition|des amendes)|en (?:a|est|avait) (?:pris|été)|got (?:off|away) with|escaped with|s'en (?:(?:est|était) tirée?|tire|sort) (?:avec|à))(?:[\s,:;][^.;]{0,60})?[\s,:](?:pour|for|at|with|avec|à|de|d')?\s?$/u;
/** “it was the turn of A again, at €91 million”, « ce fut le tour d’A : 5 millions ». */
const TURN_OF =
  /(?<!\p{L})(?:the turn of|au tour d[eu]|le tour d[eu]|au tour d'|le tour d'|turn(?:ed|s) (?:next )?to|moved on to|s'est (?:ensuite )?tournée? vers|s'en (?:prend(?:ra)?|prennent|prenait|est (?:ensuite |aussi )?prise?|sont (?:ensuite |aussi )?prises?) (?:aussi |ensuite |maintenant )?à)\s?$/iu;
/** “A’s turn came in 2021: €225 million”, « A n’est pas épargné : 61 millions ». */
const ITS_TURN =
  /^(?:'s turn (?:came|was|is|followed|arrived)|,?\s(?:(?:elle|lui|too|either|not|n'est pas|n'a pas été|n'y|was|has|been|a|reçu|à|son|tour|la|sa),?\s){1,6}(?:spared|épargnée?s?|échappé|note|facture|douloureuse|addition))(?:\s[^.;:]{0,40})?\s?(?::|¬)\s$/u;
const BRIEFLY = /^[^.;]{0,60}[\s,:](?:pour|for|at|with|avec|à|de|d')?\s?$/u;

const IT_PAYS =
  /(?:^[«"\s]*|[:;]\s)(?:[\p{L}\d]+\s){0,4}?(?:[\p{L}\d]+,\s)?(?:it|the (?:[\p{L}-]+\s)?(?:company|firm|group|platform|giant|bank|lender|airline|carmaker|carrier|maker)|elle|il|la (?:société|plateforme|plate-forme|firme|banque|marque)|le (?:groupe|géant|constructeur|transporteur|fabricant|distributeur)|l'(?:entreprise|opérateur|avionneur|assureur))\s(?:[^.;,]{0,80}\sand\s|[^.;,]{0,80}\set\s)?(?:(?:has|had|have|a|avait|already|déjà|later|also|aussi|dû)\s){0,3}(?:paid|handed over|parted with|forked out|payé|payer|versé|déboursé|acquitté|réglé)\s(?:(?:about|some|nearly|another|more than|almost|environ|près de|plus de|quelque)\s)?$/iu;

const PAYS =
  /^(?:,\s(?:pour|for|dans|in|over|lui|elle|de son|too|(?:which|who|qui)\s(?:(?:has|had|have|a|avait|also|aussi)\s)?(?:settled|cooperated|co-operated|confessed|admitted|transigé|coopéré|avoué|reconnu))(?:\s[^,;:.\d]{2,50})?,)?\s(?:(?:qui|which|that|has|had|have|a|avait|aura|already|déjà|also|itself|lui-même|dû|fini par|en|y|had to|s'est|s'était|later)\s){0,4}(?:paid|handed over|parted with|settled for|agreed to|agreed (?:in|last) \p{L}+ to|agreed to a|agreed (?:in|last) \p{L}+ to a|escaped (?:a )?(?:trial|prosecution) by paying|échappé à (?:un |des |la )?(?:procès|poursuites|justice|tribunal) en (?:payant|versant)|évité (?:un |des )?(?:procès|poursuites) en (?:payant|versant)|forked out|owes?|payé|payer|versé|verser|déboursé|débourser|acquittée?|s'acquitter|réglé|régler|cédé|céder)\s(?:(?:de|about|some|nearly|another|more than|almost|environ|près de|plus de|quelque)\s|d')?$/u;
const SEVERAL_PAY =
  /^\s(?:en\sont\s|(?:doivent|paient|paieront|verseront|devront\s(?:payer|verser)|have\sto\spay|must\spay|owe)\s(?:chacune?|each)\s)/u;
const EACH = /^\s(?:each|apiece|chacune?)(?!\p{L})/u;
/** “A, which B has bought, owes another”, « A, filiale de B, doit encore »: besides what others pay. */
const OWES_TOO =
  /^,\s[^,;:.]{3,60},\s(?:(?:also\s)?(?:owes|pays|must pay|will pay)\s(?:another|a further)|(?:doit|devra|paiera|versera)\s(?:(?:aussi|encore)\s)?(?:payer\s|verser\s)?(?:encore|aussi|en outre))\s$/u;
/** « A doit à elle seule 35 millions », « B paie pour sa part 20 millions », “C alone owes £8m”. */
const OWES =
  /^(?:,\s[^,;:.]{3,60},)?,?\s(?:(?:doit|doivent|devra|paie|paye|paiera|versera|règle|réglera|paient|paieront|verseront|devront\s(?:payer|verser)),?\s(?:chacune?|(?:à|quant à)\s(?:elle|lui)(?:\sseule?)?|(?:elle|lui)(?:\saussi)?|pour sa part|de son côté|le plus(?: cher)?),?|alone\s(?:owes|pays|must pay|is to pay)|(?:must|have to|will)\s(?:each\s)?pay(?:\seach)?|owe\seach)\s(?:(?:quelque|près de|environ|some|about|nearly)\s)?$/u;
/** “A bears the heaviest share, $6m”, “A pays most of it, $6m”, « A supporte la plus grosse part, 6 millions », « A a la plus lourde, 6 millions », « A et B en ont reçu l’essentiel, 6 millions », and “accounts for $4m of that”. */
const BEARS =
  /^(?:'s (?:local|\p{Lu}\p{L}+) (?:branch|arm|unit|subsidiary))?\s(?:alone\s)?(?:(?:en\s)?(?:a|ont|avait|avaient)\s(?:reçu|payé|supporté|pris)|en\s(?:reçoi(?:t|vent)|pa(?:ie|ient|ye))|a(?=\sla\splus\s)|has(?=\sthe\s)|bears?|bore|shoulders?|shouldered|takes|took|pays?|paid|owes?|receives?|received|gets|got|draws|drew|faces?|faced|accounts?|accounted|makes?|made|supporte(?:ra)?|porte(?:ra)?|paie(?:ra)?|écope|représente|compte)(?:\s(?:for|up|pour))?(?:\s(?:the|de la|la|le)\s(?:heaviest|biggest|largest|lion's|plus (?:grosse|lourde?|grande))(?:\s(?:share|part|bill|fine|sum|penalty|facture|addition|amende|sanction|tribut))?,(?:\savec)?|\s(?:most|the (?:bulk|brunt)|more than half|l'essentiel|le gros|plus de la moitié)(?:\s(?:of|de|d[eu])\s?(?:it|that|(?:the|la|le|l'|ce|cette)\s?(?:total|sum|bill|fine|amount|somme|facture|note|addition|amende|ensemble|montant)))?(?:,|\s:))?\s(?:(?:about|some|nearly|almost|à (?:elle|lui) seule?|quelque|près de)\s)?$/u;
const HEAVIEST =
  /\s(?:heaviest|biggest|largest|lion's|plus (?:grosse|lourde?|grande)|most|bulk|brunt|more than half|l'essentiel|le gros|plus de la moitié)(?=[\s,])/u;
const OF_TOTAL =
  /^\s(?:(?:of|de)\s(?:that|this|it|the (?:total|sum|fines?|bill|amount|penalt(?:y|ies))|ce (?:total|montant)|cette somme)|du total)(?!\p{L})/u;
/** “stands at 134bn, levied in August on A”, « 30 millions, infligés en août à A ». */
const LEVIED_ON =
  /^,\s(?:(?:levied|imposed|slapped|inflicted)(?:\s[^,;.:]{2,24})?\s(?:on|upon|against)|(?:infligé|imposé|prononcé|notifié)e?s(?:\s[^,;.:]{2,24})?\s(?:à|au|aux|contre))\s(?:the\s|la\s|le\s|l')?$/u;
/** « Trois millions de yuans, soit 415 000 euros : c’est ce que devra payer », “€5m: that is what”. */
const IS_WHAT =
  /^(?:,?\s(?:soit|or)\s[^:;()]{3,40}|\s\([^()]{1,40}\))?(?:\s?[:¬;,]\s?)(?:(?:c'est|voilà|tel(?:le)?\s(?:est|sera))\s(?:ce\s|(?:la\s(?:somme|note|facture|peine|sanction)|le\s(?:montant|prix|tarif)|l'(?:amende|addition))\s)(?:que|qu')|(?:that\sis|that's|it\sis|this\sis)\s(?:what|how\smuch|the\s(?:sum|price|bill|penalty|fine|amount)(?:\s(?:that|which))?))(?:\s(?:devra|devront|doit|doivent|va|vont|paie|paiera|paient)(?:\sdevoir)?(?:\s(?:payer|verser|débourser|régler|acquitter))?)?\s?(?:(?:the|la|le|les|l'|sa|son|its)\s?)?(?:(?:[\p{Ll}-]+|\p{Lu}\p{L}+'s)\s){0,2}$/u;
const WILL_PAY = /(?:payer|verser|débourser|régler|acquitter|paie|paiera|paient)\s(?:[^\s]+\s){0,2}$/u;
const MUST_PAY =
  /^\s(?:must|will|has\sto|have\sto|is\sto|are\sto|was\stold\sto|were\stold\sto|will\shave\sto|doit|doivent|devra|devront|va\sdevoir)\s(?:now\s)?(?:pay|hand\sover|payer|verser|débourser|régler|acquitter)(?!\p{L})|^\s(?:owes?|pays?|paiera|paie)(?!\p{L})/u;
/** “The price: €290m, in a decision that the watchdog made public”: of what is told before. */
const IS_BILL =
  /^[«"\s]*(?:(?:The\s)?(?:price|bill|cost|tab|penalty|damage|punishment|sanction|result|verdict)|(?:Le\s)?(?:prix|tarif|coût|verdict|montant)|(?:La\s)?(?:note|facture|sanction|peine|douloureuse)|L'addition|Addition|Résultat|Coût|Montant)(?:\s(?:to pay|à payer|de l'affaire))?\s?:\s(?:(?:une\s(?:amende|facture)\sde|an?|some|about|nearly|quelque|près de)\s)?$/u;
const FOR_SOMEBODY =
  /^\s(?:(?:in|of|de|d')\s?\p{L}+\s)?(?:to (?!settle|resolve|end|close)|aux?\s|à\s(?:ses|des|la presse|son)|for (?:\p{Lu}|the rights|a (?:stake|majority)|control)|pour (?:(?:les?\s|la\s|l')?\p{Lu}|racheter|acquérir|acheter|s'offrir)|(?:for|pour) (?:the|its|their|his|her|some|la|les?|sa|ses|son|leurs?) ?(?:advertising|advertisements?|ads|adverts|campaigns?|publicités?|campagnes?|services?|goods|content|contenus|music|songs|stories|electricity|energy|rent|work|travaux|matériel)(?!\p{L})|in (?:dividends|wages|salaries|royalties|rent)|de (?:dividendes|loyers?|salaires))/u;

const STRIKES =
  /^\s(?:(?:d'amendes?|de\s(?:sanctions?|pénalités?)(?:\s(?:financière|pécuniaire)s?)?|in\s(?:fines|penalties))\s)?(?:(?:which|that)\s[^,;.:]{3,60}\s(?:demanded|exacted|imposed|wanted|claimed|levied)\s(?=of|on|from)|(?:infligé|imposé|prononcé|notifié|réclamé)e?s(?:\s(?:en|le|fin|début|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|cette|ce|la)(?:\s[\p{L}\d]+){0,3})?\s(?=à|aux?|contre))?(?:(?:each|chacune?|shot|de plus|supplémentaires)\s)?(?:in the case of|dans le cas d[eu]|à|au|pour|contre|against|for|on|from|at|visant|of(?<=(?:demanded|exacted|wanted|claimed)\sof)|à l'encontre d[eu]|à l'égard d[eu])\s?(?:(?:les?|la|the|son|its|sa)\s|[ld]')?(?:seule?s?\s)?(?:(?:enseigne|groupe|opérateur|société|banque|assureur|distributeur|constructeur|chaîne|marque|plate-?forme|retailer|bank|operator|insurer|carmaker)s?\s)?(?:\p{Lu}[\p{L}]+'s\s)?$/u;
/** « L'autorité s'en prend à A : 3 millions pour », “The watchdog goes after A: €3m for”. */
const GOES_FOR =
  /(?<!\p{L})(?:s'en\s(?:prend|prennent|prenait|est\sprise?|sont\spris(?:es)?)\sà|sévi(?:t|ssent)?\scontre|épingle(?:nt)?|rattrape(?:nt)?|(?:a|ont)\s(?:épinglé|rattrapé|ciblé|visé)|vise(?:nt)?|cible(?:nt)?|tape(?:nt)?\ssur\sles\sdoigts\sd(?:[eu]|')|(?:goes|went|going)\safter|(?:takes|took)\saim\sat|(?:cracks|cracked|comes|came)\sdown\son|moves?d?\sagainst)(?:\s|(?<='))(?:(?:le|la|les|the)\s|l')?(?:\p{Ll}+\s)?$/iu;
const ITS_SUM = /^\s?:\s(?:(?:quelque|plus de|près de|environ|some|about|nearly|more than)\s)?$/u;
const IS_STRUCK_WITH =
  /^(?:,?\s(?:(?:(?:has|had|have)\s(?:since\s|also\s)?been|was|were)\s(?:relieved|mulcted|lightened|parted)\s|(?:(?:a|ont|avait|avaient)\s(?:aussi\s|déjà\s)?été|est|fut)\s(?:soulagée?s?|délestée?s?|allégée?s?)\s)?(?:d'|de|of|from|for|à hauteur de|pour)\s?)(?:(?:quelque|plus de|près de|environ|some|about|nearly|a total of|more than)\s)?$/u;

/** Whether a hit is a sum that no word calls a penalty. */
export function isSum({ term }: Hit): boolean {
  return term === SUM.fr || term === SUM.en;
}

function hitOf(amount: AmountMention, language: string): Hit {
  return hitOfSum(amount, SUM[language === 'fr' ? 'fr' : 'en']);
}

/** A sum as the words of a term that no wording stands for. */
export function hitOfSum({ start, end }: AmountMention, term: ActionTerm): Hit {
  return { term, start, end, verbEnd: end, agentWord: null };
}

const SUM_AT = createSearch(
  /(?<![\p{L}])(?:[$¤£¥]\s?\d|(?:US|HK|NZ|[ACRS])\$|(?:Rs|EUR|USD)\s?\d|m(?:r?ds?)?\s?[$¤£]|(?:millions?|milliards?|billions?|[mb]n|crores?|euros?|dollars|yuans?|pounds|wons?|yens?|rupees|roupies|francs)(?![\p{L}])|\d+(?:m|bn|mn)(?![\p{L}]))/giu
);

/** « L’Autorité a approuvé le rachat d’A par B, pour 69 milliards », « L’Etat doit reprendre A pour 410 millions »: a price. */
const IS_PURCHASE = createSearch(
  /(?<!\p{L})(?:reprendre|racheter|acquérir|s'offrir|buy|acquire|take over)\s[^.;]{2,90}\s(?:pour|for)\s|(?<!\p{L})(?:rachat|acquisition|prise\sde\scontrôle|takeover|purchase|buyout)\s(?:d[eu]\s|d'|of\s)[^.;]{2,60},?\s(?:pour|for)\s[$¤£\d]|(?<!\p{L})(?:approuv\p{L}+|autoris\p{L}+|feu vert|donn\p{L}+\s[^.;]{0,24}(?:accord|aval)|valid(?:é|e|ent|ée)|clear(?:ed|s)|approv(?:ed|es)|green light|waved through|nod)(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:rachat|acquisition|fusion|prise de contrôle|takeover|merger|purchase|buyout)(?!\p{L})/iu
);

/** Words of fines and penalties. */
export const OF_PENALTIES = createSearch(
  /(?<![\p{L}])(?:amendes?|sanction(?:s|née?s?)?|pénalités?|condamnée?s?|fine[ds]?|penalt(?:y|ies)|penali[sz]ed)(?![\p{L}])/iu
);

const SUM = sumTerms('noun', 'sum');
/** The rule of a draft that such a sum alone tells. */
export const SUM_RULE = `${SUM.en.frame}: ${SUM.en.words}`;
