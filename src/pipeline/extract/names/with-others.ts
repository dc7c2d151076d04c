import type { Span } from '../../types.ts';
import { COMPOUND_NOUNS, ENGLISH_NOUNS, FRENCH_NOUNS } from './company-nouns.ts';

/**
 * « Meta et d’autres entreprises », “Target and its rivals were”, “Orange, along with Google, was”: what is put in a row with firms, or has
 * their company, is one, and no word.
 */
export function standsWithOthers(text: string, { end }: Span): boolean {
  const after = text.slice(end, end + 120);
  return AND_FIRMS.test(after) || IN_COMPANY.test(after);
}

/** Of a noun also its plural. */
const orSeveral = (noun: string): string =>
  noun.endsWith('y') ? `${noun.slice(0, -1)}(?:y|ies)` : `${noun}(?:e?s)?`;

/** Firms of every trade, and what is one only beside another: “its rivals”, « sa filiale ». */
const FIRMS = [
  ...[...ENGLISH_NOUNS, ...COMPOUND_NOUNS, ...FRENCH_NOUNS].map(orSeveral),
  'rivals?|competitors?|peers|units?|affiliates?|parent|owner|partners?|businesses|lenders|networks',
  'concurrente?s?|rivaux|rivales?|acteurs|maison[ -]mère|marques?|réseaux|partenaires?'
].join('|');
const HOW_MANY =
  "other|its|their|several|many|some|various|two|three|four|five|six|seven|eight|nine|ten|a|an|another|dozens of|d[’']autres|ses|sa|son|leurs?|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|une|un|nombre d[’']|\\d+";

/** What is told of both, right behind the name. */
const AND_FIRMS = new RegExp(
  `^,?\\s(?:and|et|or|ou)\\s(?:(?:${HOW_MANY})\\s?){1,3}(?:[\\p{Ll}-]+\\s){0,2}?(?:${FIRMS})(?![\\p{L}-])`,
  'u'
);

/** Between commas, and then a verb. */
const IN_COMPANY = new RegExp(
  `^,\\s(?:along with|together with|as well as|alongside|like|just like|ainsi que|tout comme|comme|de même que|avec|aux côtés d[eu’'])\\s?(?=(?:[\\p{L}\\d&.’'-]+\\s){0,5}?(?:\\p{Lu}|(?:${FIRMS})(?!\\p{L})))[^,;:.!?]{2,80},\\s(?:was|were|is|are|has|have|had|will|must|may|faces|said|says|a|ont|est|sont|avait|avaient|sera|seront|doit|doivent|devra|devront|va|vont|vient|fait)\\s`,
  'u'
);
