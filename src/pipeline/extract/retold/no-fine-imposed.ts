import type { Draft } from './merge.ts';

/**
 * The drafts of a clipping without the fine that only a headline speaks of, « A condamné », where the text says that none was imposed, or that A has to pay
 * another company; one whose sum is told was imposed.
 */
export function withoutFinesNotImposed(text: string, drafts: readonly Draft[]): Draft[] {
  if (!NO_FINE.test(text) && !PAID_TO_ANOTHER.test(text)) return [...drafts];
  const fined = new Set(
    drafts.flatMap(({ inTitle, type, targets }) => (!inTitle && type === 'fine' ? targets : []))
  );
  return drafts.filter(
    ({ inTitle, type, amount, targets }) =>
      !inTitle || type !== 'fine' || amount !== null || targets.some((target) => fined.has(target))
  );
}

const NO_FINE =
  /(?<!\p{L})(?:n'(?:a|ont|avait|avaient)\s(?:\p{Ll}+\s)?(?:pas|aucunement)\s(?:\p{Ll}+\s)?(?:infligé|prononcé|imposé)\s(?:d'|la\smoindre\s)(?:amende|sanction\sfinancière)|(?:n'(?:a|ont)|sans)\s(?:\p{Ll}+\s)?(?:infligé|prononcé|imposé|infliger|prononcer|imposer)\s(?:d'amende|d'astreinte|aucune\samende|la\smoindre\samende)|aucune\samende\sn'(?:a|est|ayant)|ne\s(?:s'accompagne|comporte|prévoit)\s(?:pas\sd'|d'aucune\s|aucune\s)amende|(?:did\snot|didn't|without|stopped\sshort\sof|no)\s(?:impos(?:e|ing)|issu(?:e|ing)|levy(?:ing)?)\s(?:any\s|an?\s)?fines?|no\sfine\swas\s(?:imposed|issued|levied))(?!\p{L})/iu;

const PAID_TO_ANOTHER =
  /(?<!\p{L})(?:l'(?:a|ont)|les\s(?:a|ont))\scondamnée?s?\s(?:[^.;:]{0,40}\s)?à\s(?:verser|payer|régler)\s[^.;:]{3,50}(?:euros|dollars|francs|livres)\s(?:de\sdommages[^.;:]{0,20}\s)?à\s\p{Lu}/u;
