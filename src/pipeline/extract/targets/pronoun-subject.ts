import { isOfListedPronoun } from '../agents/own-item.ts';
import { createSearch } from '../text/search.ts';

/** Whether a pronoun is the subject of what follows: “It was”, « Elle a également été », “It has been sued by Texas, banned in India and”. */
export function hasPronounSubject(before: string, french: boolean): boolean {
  return (french ? FR_SUBJECT : EN_SUBJECT).test(before) || isOfListedPronoun(before);
}

const FR_SUBJECT = createSearch(/(?:^|[\s,])(?:il|elle|ils|elles)\s(?:\S+\s){0,4}$/i);
const EN_SUBJECT = createSearch(
  /(?:^|[\s,])(?:it|they)\s(?:(?:\S+\s){0,3}|(?:was|were|is|are|has been|have been|had been)\s(?:\S+\s){1,5}and\s(?:also\s)?)$/i
);
