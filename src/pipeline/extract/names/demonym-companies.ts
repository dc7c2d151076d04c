import type { Span } from '../../types.ts';

/**
 * Whether « Norwegian », an airline and an adjective, is the airline: « easyJet, Norwegian et Volotea », “fined Norwegian €2m”, “Norwegian’s fares”,
 * but not “the Norwegian regulator”, “Norwegian and Swedish airlines”. `isCompanyAt` tells whether a company’s name begins at an offset.
 */
export function isCompanyHere(
  text: string,
  { start, end }: Span,
  isCompanyAt: (text: string, start: number) => boolean
): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  const last = LISTED_BEFORE.exec(before);
  const link = LISTED_AFTER.exec(after);
  if (link && isCompanyAt(text, end + link[0].length)) return true;
  if (last && isCompanyAt(text, start - last[0].length)) return ENDS.test(after);
  if (ITS_SUM.test(before)) return ENDS.test(after);
  return GOES_ON.test(after) && !ARTICLE.test(before);
}

const LISTED_BEFORE = /(?<!\p{L})\p{L}[\p{L}-]*(?:,\s|,?\s(?:et|and|ou|or|&)\s)$/u;
/** « 1,6 million pour Norwegian », “€1.6m for”. */
const ITS_SUM =
  /\d(?:\s?(?:m|bn|million|billion)|\s(?:millions?|milliards?)(?:\sd['’]euros)?)?\s(?:pour|à|for|on|from)\s$/u;
const LISTED_AFTER = /^(?:,\s|,?\s(?:et|and|ou|or|&)\s)/u;
/** No noun follows. */
const ENDS =
  /^(?:[,.;:)]|['’]s\s|$|\s(?:et|and)\s[\p{Ll}\d€$£]|\s(?:à|a|ont|avaient|pour|have|had|were|was|for|over|€|\$|£|\d))/u;
const GOES_ON =
  /^(?:['’]s\s|\s(?:à|pour|a|avait|est|devra|doit|was|has|had|will|must|said|says|paid|pays|owes|got|gets|faces|did|would|could|declined|écope|paie|paiera|over|for)\s|\s(?:avec\s|with\s|\()?[€$£\d])/u;
const ARTICLE = /(?<!\p{L})(?:the|an?|le|la|les|in|en)\s$|[ld]['’]$/iu;
