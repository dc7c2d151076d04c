import type { Report } from './report.ts';
import {
  canBeOnlyFine,
  canBeSame,
  hasSameSum,
  isAboutTheSame,
  isByTheSame,
  isFineToo,
  isMeasure,
  isPlainlySame,
  isTakenOnce
} from './same-event.ts';
import { canBeOf } from './time-told.ts';

/** The one event that a report can belong to; null if none, or if it might be any of several. */
export function eventFor(report: Report, events: Iterable<Report[]>): Report[] | null {
  const near = [...new Set(events)];
  const candidates = near.filter((event) => isOf(event, report));
  if (candidates.length === 0) return onlyFine(near, report);
  if (candidates.length === 1) return candidates[0] ?? null;
  for (const choose of [byDay, byTimeTold, byWhom, bySum, byShare, byTopic]) {
    const event = choose(candidates, report);
    if (event) return event;
  }
  return null;
}

/**
 * Whether no report of an event speaks against another one; or one tells its exact sum, so that a third that misreads the day or rounds the sum
 * hinders nobody.
 */
function isOf(event: readonly Report[], report: Report): boolean {
  if (event.every((member) => canBeSame(member, report))) return !isAboutOther(event, report);
  return (
    event.some((member) => isPlainlySame(member, report)) &&
    event.every(({ clipping }) => clipping.id !== report.clipping.id)
  );
}

/**
 * “Cookies”, “shopping”: where neither day nor sum tells which order or inquiry is meant, and sentences say what it is about, but none says what this
 * one says. Of measures a month does not tell either: an authority may take several against a company within days.
 */
function isAboutOther(event: readonly Report[], { action, clipping, topics }: Report): boolean {
  const { type, amount, date } = action;
  const isUndated = date.date === null && clipping.published.date === null;
  const isCoarse = date.date !== null && date.precision !== 'day' && isMeasure(type);
  return amount === null && (isUndated || isCoarse) && areOthers(event, topics);
}

/** Whether a report says what it is about, and so does an event, but nothing that both say. */
function areOthers(event: readonly Report[], topics: readonly string[]): boolean {
  const told = event.flatMap((member) => member.topics);
  return topics.length > 0 && told.length > 0 && !topics.some((topic) => told.includes(topic));
}

/**
 * The fine that an undated text means of which it says neither what it is for nor, maybe, how much: the only one that is told of those companies, if whoever imposed it
 * is named both times and nothing speaks against it.
 */
function onlyFine(events: readonly Report[][], report: Report): Report[] | null {
  if (report.action.date.date !== null || report.clipping.published.date !== null) return null;
  const [only, ...others] = events.filter((event) => event.some((member) => isFineToo(member, report)));
  if (!only || others.length > 0) return null;
  if (areOthers(only, report.topics)) return null;
  return only.every((member) => canBeOnlyFine(member, report)) ? only : null;
}

/** Of events that a report can mean which names a day, the only one of that day and of those companies. */
function byDay(events: readonly Report[][], { action: { date, targets } }: Report): Report[] | null {
  if (date.date === null) return null;
  const exact = events.filter((event) =>
    event.some(({ action }) => action.date.date === date.date && action.targets.join() === targets.join())
  );
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

/** Of events that an undated text can mean which names a weekday or a month, the only one that was then. */
function byTimeTold(events: readonly Report[][], { told }: Report): Report[] | null {
  if (told === null || (told.weekday === null && told.month === null)) return null;
  const then = events.filter((event) =>
    event.every(({ action: { date } }) => date.date === null || canBeOf(told, date.date))
  );
  return then.length === 1 ? (then[0] ?? null) : null;
}

/** Of events that can be meant, the only one by a body that the report names: two agencies may each take one sum. */
function byWhom(events: readonly Report[][], { action }: Report): Report[] | null {
  const theirs = events.filter((event) => event.some((member) => isByTheSame(member.action, action)));
  return theirs.length === 1 ? (theirs[0] ?? null) : null;
}

/** Of events that can be meant, the one whose sum most reports tell as this one does: the others misread or round it, or its day. */
function bySum(events: readonly Report[][], report: Report): Report[] | null {
  return (
    mostWith(events, (member) => isPlainlySame(member, report)) ??
    mostWith(events, (member) => hasSameSum(member, report))
  );
}

/** Of events that can be meant, the only one of which some report says that it is about the same. */
function byTopic(events: readonly Report[][], report: Report): Report[] | null {
  const same = events.filter((event) => event.some((member) => isAboutTheSame(member, report)));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** How many times as many reports one event has to have. */
const FAR_MORE = 3;

/** Of what is done once, the event that nearly all reports mean: what is left are hardly others, but reports that misread its day. */
function byShare(events: readonly Report[][], { action }: Report): Report[] | null {
  if (!isTakenOnce(action.type)) return null;
  const [first, second] = [...events].sort((a, b) => b.length - a.length);
  return first && first.length >= FAR_MORE * (second?.length ?? 0) ? first : null;
}

/** The event of which the most reports are such, and the first of those; null if none is. */
function mostWith(events: readonly Report[][], isSuch: (report: Report) => boolean): Report[] | null {
  let best: Report[] | null = null;
  let most = 0;
  for (const event of events) {
    const such = event.filter(isSuch).length;
    if (such > most) [best, most] = [event, such];
  }
  return best;
}
