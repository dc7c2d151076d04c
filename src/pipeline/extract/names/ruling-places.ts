import type { Span } from '../../types.ts';
import { GOVERNING } from '../terms/verbs.ts';
import { FIRST_NAMES } from './first-names.ts';
import { wordsAfter } from './surroundings.ts';

/** « Jordan blocked », « Chad has suspended »: a place that opens a sentence with a verb of its own. */
export function isRuling(text: string, { end }: Span): boolean {
  const [first = ''] = wordsAfter(text, end, 1);
  return (
    /^(has|is|was|had|will|a|est|va|veut)$/.test(first) ||
    ON_A_DAY.test(text.slice(end, end + 40)) ||
    (GOVERNING.has(first) && (!first.endsWith('s') || /^\s\p{Ll}+\s\p{Lu}/u.test(text.slice(end, end + 24))))
  );
}

/** “Korea on Monday banned”. */
const ON_A_DAY = /^\son\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s\p{Ll}+(?:ed|[^s]s)\s/u;

/** “Korea’s antitrust agency”: a place that opens a sentence with what is its own; but “Jordan’s lawyer”. */
export function hasItsOwn(text: string, { start, end }: Span): boolean {
  return /^['’]s\s\p{Ll}/u.test(text.slice(end, end + 4)) && !FIRST_NAMES.has(text.slice(start, end));
}
