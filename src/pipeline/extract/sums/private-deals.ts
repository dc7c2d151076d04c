import type { Agent } from '../agents/agent.ts';
import type { AmountMention } from './amounts.ts';
import type { Hit } from '../terms/hits.ts';
import { privatePeopleIn } from '../agents/offices.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** « 12 000 euros à un chauffeur », “$2m to a worker”, by a court or nobody: damages, no fine. */
export function isPaidToPeople(
  { start, end }: AmountMention,
  scene: Scene,
  { authorities, evidence }: Agent
): boolean {
  if (evidence !== 'none' && !authorities.every((id) => /court|authorities|tribunal|prud/.test(id)))
    return false;
  const before = scene.text.slice(0, start - scene.start);
  return (
    (PAID_TO_THEM.test(before) && IN_WAGES.test(scene.text.slice(end - scene.start))) ||
    PAID_TO_ONE.test(scene.text.slice(end - scene.start)) ||
    privatePeopleIn(scene).some(
      ({ start }) => start >= end && PAID_TO.test(scene.text.slice(end - scene.start, start - scene.start))
    )
  );
}

/** « à une ancienne salariée », “to a cashier it had sacked”. */
const PAID_TO_ONE =
  /^\s?(?:d'euros |de dollars )?(?:de dommages(?: et intérêts)? |d'indemnités |d'arriérés (?:de salaires? )?|de (?:rappels? de )?salaires? |in (?:damages|compensation|back pay|arrears|unpaid wages) )?(?:à|aux?|to)\s(?:(?:une?|an?|the|la|les?|des|deux|trois|plusieurs|some|two|three|several|son|sa|ses|its|\d+)\s|l')?(?:(?:anciens?|anciennes?|jeunes?|former|sacked|injured|young|elderly|disabled|black|female)\s)?(?:ex-)?(?:(?:\p{Lu}[\p{L}-]+\s))?(?:workers?|employees?|cashiers?|managers?|passengers?|customers?|couples?|widows?|widowers?|women|woman|men|man|family|families|girls?|boys?|users?|drivers?|nurses?|engineers?|executives?|whistleblowers?|pensioners?|salariée?s?|caissi(?:er|ère)s?|employée?s?|passag(?:er|ère)s?|cliente?s?|veu(?:f|ve)s?|familles?|femmes?|hommes?|cadres?|chauffeurs?|livreurs?|ouvri(?:er|ère)s?|fournisseu(?:r|se)s?|inventeu(?:r|se)s?|inventors?|plaignante?s?|particuliers?|sous-traitante?s?|franchisée?s?|concessionnaires?|distributeurs?|commerçante?s?|suppliers?|franchisees?|dealers?|contractors?|retraitée?s?|ingénieure?s?|lanceu(?:r|se)s? d'alerte|jardini(?:er|ère)s?|agricult(?:eur|rice)s?|groundskeepers?|gardeners?|voyageu(?:r|se)s?|cheminots?|mère|père)(?!\p{L})/u;

/** « condamné A à leur verser 3 millions d'arriérés », “ordered A to pay them $3m in back wages”: the workers told of before. */
const PAID_TO_THEM =
  /(?<!\p{L})(?:(?:lui|leur)\s(?:verser|payer|régler)|pay(?:ing)?\s(?:him|her|them))\s(?:[\p{L}'-]+\s){0,2}$/u;
const IN_WAGES =
  /^\s?(?:d'euros |de dollars )?(?:d'arriérés|de dommages|d'indemnités|de (?:rappels? de )?salaires?|in (?:damages|compensation|back pay|back wages|arrears|unpaid wages))(?!\p{L})/u;

const PAID_TO =
  /^\s?(?:d'euros |de dollars |de dommages(?: et intérêts)? |d'indemnités |in (?:damages|compensation) )?(?:à|aux?|to)\s(?:(?:une?|des|son|sa|ses|trois|deux|the|an?|its|two|three|\d+|les?|la)\s)?(?:[\p{L}-]+\s){0,2}$/u;

/** “A settled with B in California for $5m”, « a transigé avec B »: a deal between companies. */
export function settlesWithCompany({ start: from }: Hit, scene: Scene): boolean {
  return scene.companies.some(
    ({ start }) => start > from && WITH_WHOM.test(scene.text.slice(from - scene.start, start - scene.start))
  );
}

const WITH_WHOM = /^(?:settl(?:ed?|es|ing) with|transig\p{L}+ avec)\s(?:the\s|la\s|le\s|l')?$/iu;

/** « to settle a class action », “claims by users”, “authors reach a settlement”: a deal between private parties. */
export function settlesWithPeople(scene: Scene): boolean {
  return privatePeopleIn(scene).some(({ start, end }) => {
    const before = scene.text.slice(Math.max(0, start - scene.start - 30), start - scene.start);
    const word = scene.text.slice(start - scene.start, end - scene.start);
    return (
      COLLECTIVE.test(word) ||
      SETTLED_WITH.test(before) ||
      REACH_A_DEAL.test(scene.text.slice(end - scene.start))
    );
  });
}

const COLLECTIVE = /class|collecti|de.groupe/iu;

/** “settled a case brought by civil liberties group B”: by nobody who stands for a state. */
export function isBroughtPrivately({ start: from, verbEnd }: Hit, scene: Scene): boolean {
  if (PRIVATE_SUIT.test(scene.text.slice(from - scene.start))) return true;
  if (!/^settl/iu.test(scene.text.slice(from - scene.start))) return false;
  const brought = BROUGHT_BY.exec(scene.text.slice(verbEnd - scene.start));
  if (!brought) return false;
  const at = verbEnd + brought[0].length;
  return (
    !FOR_A_STATE.test(scene.text.slice(at - scene.start, at - scene.start + BEHIND)) &&
    !scene.places.some(({ start }) => start === at) &&
    !scene.authorities.some(({ start }) => start >= at && start < at + BEHIND)
  );
}

/** « réglé un litige privé pour 5 millions », “settled a private lawsuit”. */
const PRIVATE_SUIT =
  /^(?:settl|resolv|réglé?|sold|clos|clôt|étein)\p{L}*\s(?:[\p{Ll}']+\s){0,4}?(?:(?:litige|contentieux|procès|différend|conflit)\s(?:privé|entre particuliers|commercial|familial)|(?:private|commercial)\s(?:law)?(?:suit|case|dispute|litigation))(?!\p{L})/iu;
const BROUGHT_BY = /^[^,;:]{0,40}?(?:brought|filed|lodged)\sby\s(?:an?\s|the\s)?/u;
const FOR_A_STATE =
  /(?<!\p{L})(?:states?|attorneys?|governments?|regulators?|watchdogs?|agenc(?:y|ies)|prosecutors?|departments?|commissions?|authorit(?:y|ies)|cit(?:y|ies)|count(?:y|ies)|district)(?!\p{L})/iu;
/** Characters in which whoever brought it is named. */
const BEHIND = 60;

/** “will pay $3,000 a book, under a settlement”, where the title or the next sentence tells that authors or a class action get it. */
export function isSettledPrivately(scene: Scene, reader: SceneReader, { evidence }: Agent): boolean {
  if (evidence === 'named' || !SETTLEMENT.test(scene.text)) return false;
  const title = scene.inTitle ? null : reader.at(0);
  return [title, reader.after(scene)].some(
    (told) => told !== null && told.authorities.length === 0 && (settlesWithPeople(told) || paysPeople(told))
  );
}

const SETTLEMENT =
  /(?<!\p{L})(?:settle(?:ment|s|d)?|règlement amiable|transaction|accord amiable)(?!\p{L})/iu;

function paysPeople(scene: Scene): boolean {
  return scene.amounts.some(({ end }) =>
    privatePeopleIn(scene).some(
      ({ start }) => start >= end && PAID_TO.test(scene.text.slice(end - scene.start, start - scene.start))
    )
  );
}

/** “to settle some 80,000 lawsuits”, « mettre fin à des milliers de plaintes »: no authority brings so many. */
export function settlesManySuits({ text }: Scene): boolean {
  return MANY_SUITS.test(text) && !OF_STATES.test(text);
}

const MANY_SUITS = createSearch(
  /(?<!\p{L})(?:settl(?:e|es|ed|ing)|resolv(?:e|es|ed|ing)|end(?:s|ed|ing)?|mettre fin à|sold(?:e|é|er|ent)|r[éè]gl(?:e|é|er|ent)|éteindre|clore)\s(?:[\p{L}-]+\s){0,4}?(?:\d{1,3}(?:[,. ]\d{3})+|\d{3,}|(?:tens\sof\s|hundreds\sof\s)?thousands\sof|hundreds\sof|(?:des\s)?(?:dizaines\sde\s)?(?:milliers|centaines)\sde)\s(?:[\p{L}-]+\s){0,3}?(?:law-?suits|suits|claims|complaints|cases|plaintes|procès|recours|actions|poursuites)(?!\p{L})|^[«"\s]*(?:Visée?s?|Poursuivie?s?|Cibl\p{L}+|Confronté\p{L}*|Facing|Faced|Hit)\s(?:par|à|by|with)?\s?(?:(?:plus|près)\sde\s|more\sthan\s|some\s|nearly\s|quelque\s)?(?:\d{1,3}(?:[,. ]\d{3})+|\d{3,}|thousands\sof|des\s(?:milliers|centaines)\sde)\s(?:law-?suits|suits|claims|complaints|plaintes|procès|recours|actions)(?!\p{L})/iu
);
const OF_STATES = createSearch(
  /(?<!\p{L})(?:states|attorneys general|prosecutors?|regulators?|justice department|SEC|FTC|procureurs?|parquet|États)(?!\p{L})/u
);

const SETTLED_WITH =
  /(?<![\p{L}])(?:by|(?<=(?:claims?|suits?|lawsuits?|complaints?|demands?|actions?|cases?|charges) )from|with|par|avec|(?:plaintes?|recours|actions?|poursuites|procès|accusations?|griefs?|litiges?|demandes|réclamations)\s(?:d['e]|des))\s?(?:[\p{L}\d]+\s)?$/iu;
const REACH_A_DEAL =
  /^\s(?:(?:have|has|had|ont|a|avait)\s)?(?:reach|win|won|agree|secur|strike|struck|get|got|sign|obtien|obten|arrach|décroch|sign|conclu)\p{L}*\s(?:[^.;:]|\.\d){0,60}?(?:settlement|deal|agreement|payout|accord|transaction|compromis)(?!\p{L})/u;
