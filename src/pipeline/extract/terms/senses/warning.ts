import type { Beside } from './beside.ts';

/** Whether the words tell of no warning: “, Wolfsburg warned.”. */
export function isNoWarning({ words, before, rest, scene: { companies } }: Beside): boolean {
  if (SAID.test(words) && AGAINST_A_FINE.test(rest)) return true;
  return SAID.test(words) && TAG.test(before) && ENDS.test(rest) && companies.length === 0;
}

/** “warns against an inequitable fine”: of what others may do. */
const AGAINST_A_FINE = /^\sagainst\s[^.;:,]{0,40}(?<!\p{L})(?:fines?|penalt(?:y|ies)|sanctions)(?!\p{L})/u;
const SAID = /^(?:warned|warns|cautioned)$/iu;
/** “, Wolfsburg warned.”: whoever stands between the comma and the verb says so. */
const TAG = /,["»”]?\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}\s$/u;
const ENDS = /^(?:[.;»”"]|$|\s(?:on|last|this)\s)/u;
