import type { AmountMention } from './amounts.ts';
import { isGeneral } from '../agents/antecedent.ts';
import { isSomethingElse } from './fine-amount.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { finesSomebody } from '../targets/fined-others.ts';
import { createSearch } from '../text/search.ts';

/**
 * The sum of a fine that a sentence tells without one, from the sentence beside: « A frappé au portefeuille. Cinquante millions
 * d’euros, c’est … », “the regulator came down on A. The penalty, €5m, …”; of a title the two that follow. Null
 * unless just one sum there can be meant, and nobody else is named beside it.
 */
export function amountBeside(scene: Scene, reader: SceneReader): AmountMention | null {
  const placed = PLACES_IT.test(scene.text) ? sumJustTold(scene, reader) : null;
  if (placed !== null) return placed;
  const named = new Set(scene.companies.map(({ entity }) => entity));
  for (const beside of besides(scene, reader)) {
    const sums = beside.amounts.filter((amount) => !amount.converted && !isSomethingElse(amount, beside));
    const [only, ...others] = sums;
    if (only === undefined) continue;
    if (others.length > 0 || beside.companies.some(({ entity }) => !named.has(entity))) return null;
    if (isByAnother(beside, scene) || finesSomebody(beside.text)) return null;
    return OF_A_PENALTY.test(beside.text) || opensWith(only, beside) || THAT_SUM.test(scene.text)
      ? only
      : null;
  }
  return null;
}

/** “The one agency fined A. The other fined an unnamed bank 5m”: whether both sentences name who acts, and not the same. */
function isByAnother(beside: Scene, scene: Scene): boolean {
  const idsOf = ({ authorities }: Scene) =>
    authorities.filter((one) => one.kind === 'authority' && !isGeneral(one)).map(({ entity }) => entity);
  const [there, here] = [idsOf(beside), idsOf(scene)];
  return there.length > 0 && here.length > 0 && !there.some((id) => here.includes(id));
}

/** “Two units of A must pay €5m each. The court imposed the penalties on B and C”: the one sum of the sentence before. */
function sumJustTold(scene: Scene, reader: SceneReader): AmountMention | null {
  const before = scene.inTitle ? null : reader.before(scene);
  if (!before || !OF_A_PENALTY.test(before.text)) return null;
  const [only, ...others] = before.amounts.filter(
    (amount) => !amount.converted && !isSomethingElse(amount, before)
  );
  return only && others.length === 0 ? only : null;
}

const PLACES_IT =
  /(?<!\p{L})(?:imposed|levied|handed (?:down|out)|issued|a (?:prononcé|infligé|imposé|notifié))\s(?:the|those|these|les|la|ces|cette|l')\s?(?:amendes?|sanctions?|fines?|penalt(?:y|ies))\s(?:on|upon|against|à|aux?|contre|de)\s/iu;

function besides(scene: Scene, reader: SceneReader): Scene[] {
  const next = reader.after(scene);
  const beyond = scene.inTitle && next ? reader.after(next) : null;
  const before = scene.inTitle || LOOKS_BACK.test(scene.text) ? null : reader.before(scene);
  const told = [next, beyond].filter((one) => one !== null && !LOOKS_BACK.test(one.text));
  return [...told, before].filter((one) => one !== null);
}

/** “In 2021 it fined A as well”: another fine than the one told before, or next. */
const LOOKS_BACK =
  /^["«]?(?:(?:(?:Already|As early as|Back|Déjà|Dès)\s)?(?:in|en|In|En|Dès)\s(?:(?:early|late|mid|fin|début)[\s-])?(?:\p{L}+\s)?(?:19|20)\d\d|(?:Last year|L'an dernier|L'an passé|L'année dernière|(?:[\p{L}]+\s){1,2}years\s(?:ago|earlier|before)|Il y a (?:un|deux|trois|quatre|cinq|\d+) ans))(?!\p{L})/u;

/** « 8 millions d’euros : c’est peu », “Some $50m is …”: what was just told costs it. */
function opensWith({ start }: AmountMention, { text, start: from }: Scene): boolean {
  return /^[«"\s]*(?:(?:soit|quelque|près de|plus de|environ|un total de|some|about|around|nearly|almost|more than|just over|a total of|at)\s)*$/iu.test(
    text.slice(0, start - from)
  );
}

/** « C’est la somme que la CNIL vient de réclamer », “That is how much the ICO has fined”: the one just told. */
const THAT_SUM =
  /^[«"\s]*(?:C'est (?:la somme|le montant|ce) qu|(?:That|This) is (?:the (?:sum|amount)|how much|what)\s)/u;

const OF_A_PENALTY = createSearch(
  /(?<![\p{L}])(?:amendes?|sanctions?|pénalités?|montant|facture|addition|ardoise|note|somme|chèque|fines?|fined|penalt(?:y|ies)|sum|bill|tab|amount(?:s|ed)?|cheque|check|damage|(?:devra|devront|doit|doivent) (?:payer|verser|débourser|régler)|(?:must|will have to|has to|ordered to) pay)(?![\p{L}])/iu
);
