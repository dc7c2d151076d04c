import { compatible, firstDay } from './calendar.ts';
import type { DateMention } from './dates.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether of two dates of a sentence the first, which stands nearer, is that of the news, and the second that of the action, which the news only looks
 * back on: “said on Thursday it had fined A on June 12”, « a changé lundi ses règles après avoir été condamné en avril », “paid on Monday the fine imposed in April”.
 */
export function isBehindNews(news: DateMention, own: DateMention, hit: Hit, scene: Scene): boolean {
  if (news.date === null || own.date === null || own.start < news.end) return false;
  if (compatible(news.date, own.date) || firstDay(own.date) > news.date) return false;
  return isImposedThen(own, hit, scene) || (looksBack(news, own, hit, scene) && isOfHit(own, hit, scene));
}

/** Whether words between the date of the news and what the hit tells say that it was before. */
function looksBack(news: DateMention, own: DateMention, { start, verbEnd }: Hit, scene: Scene): boolean {
  const behind = (until: number) => scene.text.slice(news.end - scene.start, until - scene.start);
  if (start > news.end) return EARLIER.test(behind(start));
  // « a annoncé jeudi avoir infligé le 12 juin une amende », where the term begins with what is said.
  return verbEnd <= news.start && HAVING.test(behind(own.start));
}

const EARLIER = createSearch(
  /(?:^|[\s,])(?:after|following|that|it|they|had|has|avoir|après|avait|avaient|à la suite|au lendemain)(?=\s)/u
);
const HAVING = /^\s(?:avoir|that it|it had|qu'(?:elle|il) avait)\s/u;

/** Whether nothing else of which it could be the date stands between the hit and a date. */
function isOfHit({ start, end, role }: DateMention, hit: Hit, scene: Scene): boolean {
  const isApart = (from: number, to: number) =>
    APART.test(scene.text.slice(from - scene.start, to - scene.start));
  if (end <= hit.start) return role === 'other' || !isApart(end, hit.start);
  return start >= hit.verbEnd && !isApart(hit.verbEnd, start);
}

/** Reasons, clauses of their own, and what a fine is compared with. */
const APART = createSearch(
  /[,;:()]\s|(?<!\p{L})(?:for|over|pour|because|car|parce|after|following|après|since|depuis|when|quand|lorsque|who|which|that|where|que|qui|dont|où|than|involving|related|relating|connection|concern\p{L}+|liée?s?|relati\p{L}+|between|entre)(?!\p{L})/iu
);

/** « l’amende prononcée en avril », “the €500m fine the Commission had imposed on April 23”. */
function isImposedThen({ start }: DateMention, { term, start: from }: Hit, scene: Scene): boolean {
  return (
    term.type === 'fine' &&
    start > from &&
    IMPOSED.test(scene.text.slice(from - scene.start, start - scene.start))
  );
}

const IMPOSED =
  /^[^;:()]{0,40}?(?<!\p{L})(?:fine|penalty|amende|sanction|pénalité)(?!\p{L})(?:(?!\s(?:than|from|that of|celle|record|largest|biggest|highest|most|first|plus|première?)(?!\p{L}))(?:[^;:(),]|,(?=\d))){0,80}?,?\s(?:imposed|levied|slapped|issued|handed down|infligée|imposée|prononcée|notifiée)(?:\s[^\s,;:()]+){0,7}?\s(?:(?:on|in|le|en)\s)?$/iu;
