import type { DateMention } from './dates.ts';
import type { Scene } from '../scene.ts';

/** “suspended A twice, in March 2022 and in April 2023”, « l’a bloqué deux fois, en mai puis en juin »: when the first time was and when the second; or null. */
export function timesTwice({ text, start: from, dates }: Scene, behind: number): [string, string] | null {
  const told = TWICE.exec(text.slice(behind - from));
  if (!told) return null;
  const at = behind + told.index + told[0].length;
  const [first, second] = dates.filter(({ start }) => start >= at);
  if (!first?.date || !second?.date || first.start > at + REACH) return null;
  const between = text.slice(first.end - from, second.start - from);
  return isPoint(first) && isPoint(second) && AND_THEN.test(between) ? [first.date, second.date] : null;
}

function isPoint({ role }: DateMention): boolean {
  return role === 'point';
}

/** Characters between the words and the first date: “, in ”, « : en ». */
const REACH = 8;
const TWICE = /(?<!\p{L})(?:twice|on two occasions|deux fois|à deux reprises|par deux fois)(?!\p{L})/u;
const AND_THEN =
  /^,?\s(?:et|puis|and|then|and then)(?:\s(?:again|de nouveau|à nouveau))?(?:\s(?:en|in|on|le))?\s?$/u;
