import type { Span } from '../../types.ts';

/**
 * Whether money is paid to a place: « rembourser 13 milliards à Dublin », “must pay Ireland up to €13bn”, “handed $3m to Texas”. Its government
 * receives it, and need not be who ordered it.
 */
export function isPaid(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const behind = text.slice(end, end + 24);
  return (PAID.test(before) && A_SUM.test(behind)) || (SUM_PAID_TO.test(before) && ENDS.test(behind));
}

const PAID = /(?<!\p{L})(?:pay|pays|paid|repay|repaid|owe|owes|owed)\s(?:the\s)?$/u;
const A_SUM = /^ (?:(?:up to|about|nearly|some|more than|back|another) )?[€¤$£]\s?\d/u;
const SUM_PAID_TO =
  /(?<!\p{L})(?:(?:rembours|vers|restitu|réclam)\p{L}+|pay(?:er|é|era|e)|(?:re)?pa(?:y|ys|id)|owe[sd]?|hand(?:s|ed)?)\s[^.;:]{0,30}\d[\d.,]*\s?(?:(?:bn|mn?|%|millions?|billions?|milliards?|d[’']|de|of|ses|its|in|euros?|dollars?|livres|pounds?|revenus|revenue|impôts?|back|taxes|tax)\s?){0,6}(?:à (?:la |l[’'])?|aux? |to (?:the )?)$/iu;
/** No noun follows that the place describes: “paid $3m to Ohio drivers”. */
const ENDS =
  /^(?:[\s”"»]*(?:$|\n|[,.;:)–—¬])|\s(?:over|for|on|in|to|after|as|last|this|and|under|pour|en|et|après)\s)/u;
