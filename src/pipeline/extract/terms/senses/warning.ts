import type { Beside } from './beside.ts';

/** Whether the words tell of no warning: “, Wolfsburg warned.”. */
export function isNoWarning({ hit, words, before, rest, scene: { companies } }: Beside): boolean {
  if (SAID.test(words) && OF_WHAT_MAY_COME.test(rest) && companies.some(({ end }) => end === hit.start - 1))
    return true;
  if (hit.term.frame === 'noun' && IN_OTHER_WORDS.test(before)) return true;
  if (MEANT_AS.test(before + words)) return true;
  if (SAID.test(words) && AGAINST_A_FINE.test(rest)) return true;
  if (TOLD_TO_DO.test(words) || TOLD_FOR_NOW.test(words)) return true;
  if (isToldToOthers(hit, words, companies)) return true;
  return SAID.test(words) && TAG.test(before) && ENDS.test(rest) && companies.length === 0;
}

/** “told lawmakers that A breaches the law”: of A, but not A itself. */
function isToldToOthers(
  { start }: Beside['hit'],
  words: string,
  companies: Beside['scene']['companies']
): boolean {
  const told = TOLD_SOMEBODY.exec(words)?.[0];
  if (told === undefined || THE_FIRM.test(told)) return false;
  const that = start + told.length;
  return (
    companies.every((one) => one.start < start || one.start >= that) &&
    companies.some((one) => one.start >= that && one.end <= start + words.length)
  );
}

/** “was told to pay, for it broke the law”. */
const TOLD_TO_DO = /^(?:told|tells?|advis\p{L}+|inform\p{L}+|notifi\p{L}+)\sto\s/iu;
/** “told A in a preliminary assessment that it breaks the law”: what opens its defence, and not yet a finding. */
const TOLD_FOR_NOW =
  /^(?:told|tells?|advis\p{L}+|inform\p{L}+|notifi\p{L}+)\s[^;:]*?(?<!\p{L})(?:preliminar|provisional|interim|initial)/iu;
const TOLD_SOMEBODY = /^(?:notif|inform|told|tell|advis)\p{L}*\s[^,;:]*?\sthat(?=\s)/u;
const THE_FIRM =
  /\s(?:it|them|the\s(?:\p{Ll}+\s)?(?:company|firm|group|platform|retailer|site|app|airline|bank|owner|maker))\s/u;
/** “A warned on Monday of a hit to its sales”: what it tells its shareholders. */
const OF_WHAT_MAY_COME = /^\s(?:(?:on|in|last|again|repeatedly)\s?(?:\p{L}+\s){0,2})?(?:of|that)(?!\p{L})/u;
/** “has capped its growth, an unusual rebuke for”: what was told before, once more. */
const IN_OTHER_WORDS = /,\s(?:an?|une?)\s(?:\p{Ll}+\s){0,2}$/u;
/** “a case meant as a warning to young firms”, « une amende qui sonne comme un avertissement pour »: what others may take from it. */
const MEANT_AS =
  /(?<!\p{L})(?:(?<!well\s)as|serv(?:es?|ed|ing)\sas|sounds?|sent|sends|sending|stands?\sas|comme|(?:vaut|valeur\sd'|sonne(?:\scomme)?))\s(?:an?|une?|le|la|the)?\s?(?:(?:stern|clear|strong|stark|blunt|sharp|general|nouvel|sérieux|sévère|nouvelle)\s){0,2}(?:warning|reprimand|rebuke|avertissement|mise en garde)(?:\s(?:to|against))?$/iu;
/** “warns against an inequitable fine”: of what others may do. */
const AGAINST_A_FINE = /^\sagainst\s[^.;:,]{0,40}(?<!\p{L})(?:fines?|penalt(?:y|ies)|sanctions)(?!\p{L})/u;
const SAID = /^(?:warned|warns|cautioned)$/iu;
/** “, Wolfsburg warned.”: whoever stands between the comma and the verb says so. */
const TAG = /,["»]?\s(?:the\s)?\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*){0,3}\s$/u;
const ENDS = /^(?:[.;»"]|$|\s(?:on|last|this)\s)/u;
