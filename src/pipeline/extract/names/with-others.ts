import type { Span } from '../../types.ts';

/**
 * « Meta et d’autres entreprises », “Target and its rivals were”, “Orange, along with Google, was”: what is put in a row with firms, or has
 * their company, is one, and no word.
 */
export function standsWithOthers(text: string, { end }: Span): boolean {
  const after = text.slice(end, end + 120);
  return AND_FIRMS.test(after) || IN_COMPANY.test(after);
}

const FIRMS = [
  'firms?|companies|compan(?:y|ies)|rivals?|competitors?|retailers?|platforms?|banks?|lenders?|operators?|carriers?|insurers?|carmakers?|chipmakers?|giants?|brands?|chains?|suppliers?|subsidiar(?:y|ies)|units?|affiliates?|parent|owner|peers|businesses|groups?|sellers|apps|networks|services|partners?',
  'entreprises?|sociétés?|groupes?|concurrente?s?|rivaux|rivales?|plate-?formes?|banques?|opérateurs?|enseignes?|assureurs?|constructeurs?|géants?|marques?|filiales?|maison[ -]mère|fournisseurs?|acteurs|firmes?|distributeurs?|compagnies?|fabricants?|applications?|réseaux|partenaires?|sous-traitants?|banques'
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
