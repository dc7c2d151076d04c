import type { Draft } from './merge.ts';

/** The drafts of a clipping without the order that a headline speaks of, « A sommé de payer », where the text tells that what A has to pay is a fine. */
export function withoutOrdersToPay(drafts: readonly Draft[]): Draft[] {
  const fined = new Set(
    drafts.flatMap(({ inTitle, type, status, targets }) =>
      !inTitle && type === 'fine' && status === 'done' ? targets : []
    )
  );
  return drafts.filter(
    ({ inTitle, type, quote, targets }) =>
      !inTitle || type !== 'order' || !TO_PAY.test(quote) || !targets.some((target) => fined.has(target))
  );
}

const TO_PAY =
  /(?<!\p{L})(?:(?:sommé|contraint|obligé|forcé|enjoint)e?s?|ordered|told|made|forced)\s(?:de\s|d'|à\s|to\s)(?:payer|verser|régler|débourser|s'acquitter|pay|hand over)(?!\p{L})/iu;
