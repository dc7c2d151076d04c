import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';

/**
 * Whether the next sentence says that a fine, an order or a ban is no more: “fined A €2m in 2019. A court annulled the fine on Tuesday.”, « avait condamné A à 2 millions. La
 * décision a été annulée mardi. » What it only cuts, or annuls in part, stands.
 */
export function isUndoneNext({ term }: Hit, scene: Scene, reader: SceneReader): boolean {
  if (!PUNISHES.has(term.type)) return false;
  // Of several sums, one is annulled.
  if (scene.amounts.filter(({ converted }) => !converted).length > 1) return false;
  const next = reader.after(scene)?.text ?? '';
  return (UNDOES_IT.test(next) || IS_UNDONE.test(next)) && !IN_PART.test(next);
}

const PUNISHES: ReadonlySet<string> = new Set(['fine', 'order', 'ban']);

const SANCTION = {
  en: '(?:fines?|penalty|penalties|sanctions?|decision|ruling|order|ban|bill)',
  fr: '(?:amendes?|sanctions?|pénalités?|décision|condamnation|injonction|interdiction)'
};
const DAY = {
  en: '(?:(?:on|last|in)\\s)?(?:\\p{L}+day|\\d{4}|week|month|year)\\s',
  fr: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|depuis|finalement|ensuite|aussi)\\s'
};
const UNDONE =
  '(?:annulled|quashed|overturned|scrapped|cancell?ed|voided|withdrew|set aside|struck down|threw out|wiped out)';

/** Whoever judges it, and “the fine” or “it” behind. */
const UNDOES_IT = new RegExp(
  `(?<!\\p{L})(?<!not\\s)${UNDONE}\\s(?:(?:the|that|this|both)\\s(?:\\p{L}+\\s)?${SANCTION.en}|it)(?!\\p{L})|` +
    `\\s(?:a|ont|vient d[e']|viennent d[e'])\\s?(?:${DAY.fr}){0,2}(?:annul|cass|invalid|effac)(?:é|er)\\s(?:${DAY.fr})?(?:(?:cette|la|les|ces)\\s|l')${SANCTION.fr}(?!\\p{L})|` +
    `\\s(?:l'a|l'ont|les a|les ont)\\s(?:${DAY.fr})?(?:annul|cass|invalid|effac)ée?s?(?!\\p{L})`,
  'iu'
);

/** “The decision was annulled”, « Cette amende a été annulée »: at the opening. */
const IS_UNDONE = new RegExp(
  `^(?:(?:But|Yet|Mais)\\s)?(?:(?:the|that|this)\\s(?:\\p{L}+\\s)?${SANCTION.en}\\s(?:was|were|has been|have been)\\s(?:(?:later|since|then|eventually)\\s|${DAY.en}){0,2}(?:annulled|quashed|overturned|scrapped|cancell?ed|withdrawn|set aside|struck down|thrown out|wiped out)|` +
    `(?:(?:cette|la|les|ces)\\s|l')${SANCTION.fr}\\s(?:a|ont)\\s(?:${DAY.fr})?été\\s(?:${DAY.fr})?(?:annul|cass|invalid|effac)ée?s?)(?!\\p{L})`,
  'iu'
);

const IN_PART =
  /(?<!\p{L})(?:part(?:ly|ially)?|en partie|partiellement|largely|reduc\p{L}*|rédui\p{L}*|ramen\p{L}*|cut)(?!\p{L})/iu;
