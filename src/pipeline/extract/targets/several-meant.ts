/**
 * The companies that words of several mean, of the `list` that a sentence begins with; of « les banques », which may mean a trade, all that the sentence
 * `justBefore` names, unless that is one.
 */
export function severalMeant(words: string, list: string[], justBefore: string[]): string[] {
  if (!TRADE.test(words)) return list;
  return justBefore.length > 1 ? justBefore : [];
}

const TRADE = /^(?:les|aux)\s(?!deux|trois|quatre)/iu;

/** « Ces derniers ». */
export const LATTER = /^(?:ces derni(?:er|ère)s|the latter (?:two|pair))(?!\p{L})/iu;
/** “The latter”, « la seconde »: of two. */
export const THE_LATTER = /^(?:the latter|(?:la|le|au) seconde?)(?!\p{L})/iu;
