import type { Span } from '../../types.ts';

/** “Meta, €1.2bn, Ireland”, « Orange : 80 millions d’euros »: a name with nothing but a large sum behind it, as lists of fines have them. */
export function isBesideSum(text: string, { end }: Span): boolean {
  return SUM.test(text.slice(end, end + 34));
}

const SUM =
  /^(?:,|[\s\u00a0]?:|\s\()\s?(?:\p{Sc}\s?\d[\d.,]*\s?(?:m|bn|million|billion)|\d[\d.,]*\s?(?:millions?|milliards?|billion|bn)(?=\s(?:d'|d’)?(?:euros|dollars)))(?!\p{L})/u;
