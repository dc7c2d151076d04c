import { isGeneralId } from '../extract/agents/antecedent.ts';
import { addDays, compatible, firstDay, lastDay } from '../extract/dates/calendar.ts';
import { worthInDollars } from '../extract/sums/worth-in-dollars.ts';
import { UNION_MEMBERS } from '../gazetteer/union-members.ts';
import type { Report } from './report.ts';
import { canBeOf } from './time-told.ts';

type ReportedAction = Report['action'];

/** Of the European Union or a member of it. */
export function isEuropean({ jurisdiction }: ReportedAction): boolean {
  return UNION_MEMBERS.has(jurisdiction) || jurisdiction === 'EU';
}

/**
 * « The European regulators » may be those of the member that acted, if all else is the same, and so may « l’UE » that took one sum on
 * one day; and of two members with one exact sum, one was misread.
 */
function isSameJurisdiction(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  if (one.jurisdiction === other.jurisdiction) return true;
  if (!isEuropean(one) || !isEuropean(other)) return false;
  const isOfUnion = one.jurisdiction === 'EU' || other.jurisdiction === 'EU';
  if (!isOfUnion) return isOnTheSame(a, b) && isExactSum(one, other);
  return saysTheSame(a, b) || isConverted(a, b) || isThatDay(a, b);
}

/** One sum of the same companies, to the last figure and on one day. */
function isThatDay(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  const { amount, currency } = one;
  const isOneSum = amount !== null && amount === other.amount && currency === other.currency;
  return isOneSum && figuresOf(amount) > 1 && isOnOneDay(one, other) && isOnTheSame(a, b);
}

function isOnOneDay({ date: one }: ReportedAction, { date: other }: ReportedAction): boolean {
  return one.precision === 'day' && one.date === other.date;
}

/** “fined $1.3 billion by European Union regulators”, « une amende de 1,2 milliard d’euros en Irlande »: one sum in two moneys, told of one day. */
function isConverted(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  return isOnOneDay(one, other) && isWorthTheSame(a, b);
}

/** Whether two reports, alone, are taken for those of one event. */
export function canBeSame(a: Report, b: Report): boolean {
  const { action: one } = a;
  const { action: other } = b;
  if (one.type !== other.type || !isSameJurisdiction(a, b)) return false;
  // What one clipping tells apart are two events.
  if (a.clipping.id === b.clipping.id) return false;
  if (isPlan(one) !== isPlan(other)) return false;
  if (!sameObject(a, b) || !sameAmount(one, other)) return false;
  return sameTime(a, b);
}

/** Whether two reports tell one exact sum of the same companies, in whatever else they differ from a third. */
export function isPlainlySame(a: Report, b: Report): boolean {
  return isExactSum(a.action, b.action) && saysTheSame(a, b) && canBeSame(a, b);
}

/** Whether two reports that can be of one event tell one sum of the same companies, rounded or not. */
export function hasSameSum(a: Report, b: Report): boolean {
  return sameSum(a.action, b.action) && saysTheSame(a, b) && canBeSame(a, b);
}

/** Whether both are fines of one of the companies, in one country. */
export function isFineToo({ action: one }: Report, { action: other }: Report): boolean {
  const isOneKind = one.type === 'fine' && other.type === 'fine' && one.jurisdiction === other.jurisdiction;
  return isOneKind && one.targets.some((id) => other.targets.includes(id));
}

/** Whether such reports name the same companies and whoever fined them, and neither sum nor time tells two events. */
export function canBeOnlyFine(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  if (a.clipping.id === b.clipping.id || isPlan(one) !== isPlan(other)) return false;
  const day = one.date.date ?? other.date.date;
  return sameActors(a, b) && sameAmount(one, other) && (day === null || isToldOf(day, a, b));
}

const MEASURES: ReadonlySet<ReportedAction['type']> = new Set(['order', 'ban', 'restriction']);

/** What one paper may call an order, another a ban or a restriction. */
export const isMeasure = (type: ReportedAction['type']) => MEASURES.has(type);

/** Whether two such reports tell what an authority did to the same companies on one day; or where both say that it is about the same, some time. */
export function isSameMeasure(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  if (one.amount !== null || other.amount !== null || isPlan(one) !== isPlan(other)) return false;
  if (!isOnTheSame(a, b) || !areNoOthers(one, other) || !sameTime(a, b)) return false;
  const areDays = one.date.precision === 'day' && other.date.precision === 'day';
  const areDated = one.date.date !== null && other.date.date !== null;
  return areDays || (isAboutTheSame(a, b) && (areDated || sameActors(a, b)));
}

/** A fine that is threatened is not the fine; of a law, proposals are the rule. */
function isPlan({ type, status }: ReportedAction): boolean {
  return type !== 'law_proposed' && (status === 'threatened' || status === 'proposed');
}

function sameObject(a: Report, b: Report): boolean {
  if (isOnNobodyNamed(a, b)) return true;
  const { targets } = a.action;
  if (targets.length > 0 || b.action.targets.length > 0) {
    return targets.some((target) => b.action.targets.includes(target)) || isWithinGroup(a, b);
  }
  if (a.law !== null || b.law !== null) return a.law === b.law;
  return a.action.date.precision === 'day' && a.action.date.date === b.action.date.date;
}

/** “Fined them 140 billion won”: a sum that one authority took in a month that both name, told by one without saying of whom. */
function isOnNobodyNamed(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  const areDated = [one, other].every(({ date }) => date.precision === 'day' || date.precision === 'month');
  const isOnNobody = one.targets.length === 0 || other.targets.length === 0;
  return isOnNobody && areDated && a.law === b.law && sameSum(one, other) && isByTheSame(one, other);
}

/** One names the brand or subsidiary and one its owner, of what strikes a group only once. */
function isWithinGroup(a: Report, b: Report): boolean {
  if (!a.groups.some((group) => b.groups.includes(group))) return false;
  return sameSum(a.action, b.action) || (isTakenOnce(a.action.type) && sameActors(a, b));
}

/** What an authority does to a company once: forbidden or taken apart, it is not again. */
export function isTakenOnce(type: ReportedAction['type']): boolean {
  return type === 'ban' || type === 'ipo_suspended' || type === 'restructuring_order';
}

/**
 * Two texts on what is done only once: one may name more of those struck than the other (who bids for a company, and that
 * company), and one only say whose authorities did it.
 */
function isSameTaking(one: ReportedAction, other: ReportedAction): boolean {
  const areNamed = one.authorities.length > 0 && other.authorities.length > 0;
  return isTakenOnce(one.type) && areNamed && isWithin(one.targets, other.targets) && areNoOthers(one, other);
}

/** Whether all that one of two lists has stands in the other. */
function isWithin(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every((id) => many.includes(id));
}

/** No two sums that cannot be the same; of two currencies, one may be the other, told by a newspaper in its readers' money. */
function sameAmount(a: ReportedAction, b: ReportedAction): boolean {
  if (a.amount === null || b.amount === null) return true;
  const [small, large] = [Math.min(a.amount, b.amount), Math.max(a.amount, b.amount)];
  if (a.currency === b.currency) return large - small <= ROUNDED * large || isRoundedTo(small, large, a, b);
  const [low, high] = worthInDollars(a.amount, a.currency);
  const [least, most] = worthInDollars(b.amount, b.currency);
  const isKnown = low <= high && least <= most;
  return !isKnown || (low * (1 - ROUNDED) <= most && least * (1 - ROUNDED) <= high);
}

/** By how much two sums can differ that tell one. */
const ROUNDED = 0.06;

/** « Plus de 1 milliard » of 1.128 billion: one figure is what the other begins with, and both are dated, so that the days tell. */
function isRoundedTo(small: number, large: number, a: ReportedAction, b: ReportedAction): boolean {
  if (a.date.date === null || b.date.date === null) return false;
  const unit = 10 ** Math.floor(Math.log10(large));
  return unit >= MILLION && small === Math.floor(large / unit) * unit;
}

/** Smaller sums are told in full. */
const MILLION = 1e6;

/** The same sum but for rounding, in one currency: no authority fines a company twice the same. */
function sameSum(a: ReportedAction, b: ReportedAction): boolean {
  if (a.amount === null || b.amount === null || a.currency !== b.currency) return false;
  return Math.abs(a.amount - b.amount) <= 0.01 * a.amount || isSameRounded(a.amount, b.amount);
}

/** “$2.75 billion”, “$2.8 billion”: the same in as many figures as both have, two or more. */
function isSameRounded(a: number, b: number): boolean {
  const figures = Math.min(figuresOf(a), figuresOf(b));
  return figures > 1 && Number(a.toPrecision(figures)) === Number(b.toPrecision(figures));
}

const figuresOf = (amount: number) => String(amount).replace(/0+$/, '').replace('.', '').length;

/** How long after an event a report that does not date it still means that event and not a later one. */
const MEMORY_IN_DAYS = 400;
/** Without anything to tell it by, sooner. */
const RECENT_IN_DAYS = 120;
const SAME_NEWS_IN_DAYS = 60;

/** `monthsOf` has to know of every span of time that is allowed here. */
function sameTime(a: Report, b: Report): boolean {
  const [one, other] = [a.action.date.date, b.action.date.date];
  if (one !== null && other !== null) return compatible(one, other) || isSameNews(a, b);
  const [published, alsoPublished] = [a.clipping.published.date, b.clipping.published.date];
  if (one === null && other === null) {
    if (published === null || alsoPublished === null) return isSameUndated(a, b);
    const [earlier, later] = [published, alsoPublished].sort();
    const days = saysTheSame(a, b) && isExactSum(a.action, b.action) ? MEMORY_IN_DAYS : SAME_NEWS_IN_DAYS;
    return firstDay(later ?? '') <= addDays(lastDay(earlier ?? ''), days);
  }
  const date = one ?? other ?? '';
  const seen = one === null ? published : alsoPublished;
  // Nothing tells when an undated text was written: only one that says all the same can mean this event.
  if (seen === null) return isPlainlyTold(a, b) || (isToldOf(date, a, b) && isToldAlike(a, b));
  return (
    lastDay(seen) >= firstDay(date) &&
    firstDay(seen) <= addDays(lastDay(date), isTelling(a, b) ? MEMORY_IN_DAYS : RECENT_IN_DAYS)
  );
}

/** A sum, or what is done only once: whatever day a report gives it. */
function isPlainlyTold(a: Report, b: Report): boolean {
  return saysTheSame(a, b) || isWorthTheSame(a, b) || isSameTaking(a.action, b.action);
}

function isToldAlike(a: Report, b: Report): boolean {
  return isSameDeed(a, b) || isSameMatter(a, b) || isOnSameSeveral(a, b);
}

/** “On Sunday”, « en mars », “five years ago”: whether an undated report can mean a day, as far as its sentence tells. */
function isToldOf(date: string, a: Report, b: Report): boolean {
  return [a, b].every(({ told }) => told === null || canBeOf(told, date));
}

/** What tells an event by itself: its sum, or that a company's listing is stopped, which hardly happens to it again. */
function isTelling(a: Report, b: Report): boolean {
  return sameSum(a.action, b.action) || isWorthTheSame(a, b) || a.action.type === 'ipo_suspended';
}

/** How many days a newspaper may be behind what it reports without a date. */
const BEHIND_IN_DAYS = 3;
const WEEK_IN_DAYS = 7;
/** How long after a decision an authority may publish it, and a newspaper date it so. */
const PUBLISHED_IN_DAYS = 28;

/**
 * A report that gives no day has that of its publication, which may be the day after, or the one after a weekend: it means
 * the event of just before if it says the same of it, or names its authority and nobody else that is struck. The same sum may be dated
 * by one report as it was decided and by another as it was published.
 */
function isSameNews(a: Report, b: Report): boolean {
  const [early, late] = (a.action.date.date ?? '') <= (b.action.date.date ?? '') ? [a, b] : [b, a];
  const [day, then] = [early.action.date.date, late.action.date.date];
  if (day?.length !== 10 || then?.length !== 10) return false;
  const same = saysTheSame(early, late);
  if (same && sameSum(early.action, late.action)) return then <= addDays(day, PUBLISHED_IN_DAYS);
  // What an authority does to several at once it hardly does to the same ones again within a week.
  const several = late.action.targets.length > 1 && sameActors(early, late);
  const behind = several ? WEEK_IN_DAYS : BEHIND_IN_DAYS;
  if (then !== late.clipping.published.date || then > addDays(day, behind)) return false;
  return same || isSameDeed(early, late) || isSameStep(early, late);
}

/**
 * “Albania banned A on Saturday”, « L’Albanie interdit A », in the paper of Sunday: what an authority hardly does twice in a few days, where one report names no
 * authority in particular; a fine whose sum only one of them tells.
 */
function isSameStep(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  if (!isOnTheSame(a, b) || !areNoOthers(one, other)) return false;
  if (one.type === 'fine') return (one.amount === null) !== (other.amount === null);
  return isTakenOnce(one.type) || one.type === 'investigation_opened' || one.type === 'lawsuit';
}

/** A fine whose sum only one of them tells, by an authority that both name, for the same. */
function isSameMatter(a: Report, b: Report): boolean {
  const isOneSum = (a.action.amount === null) !== (b.action.amount === null);
  return isOneSum && isAboutTheSame(a, b) && sameActors(a, b);
}

/** What has no price, done to the same companies by an authority that both name. */
function isSameDeed(a: Report, b: Report): boolean {
  return noSum(a.action, b.action) && sameActors(a, b);
}

/** To the euro, of three figures or more: « 746 million », which nobody takes by chance, not « 5 million ». */
function isExactSum(one: ReportedAction, other: ReportedAction): boolean {
  const isExact = one.amount !== null && one.amount === other.amount && one.currency === other.currency;
  return isExact && String(one.amount).replace(/0+$/, '').length >= 3;
}

function noSum(one: ReportedAction, other: ReportedAction): boolean {
  return one.type !== 'fine' && one.amount === null && other.amount === null;
}

/** Whether both sentences say what it is about, and one says something that the other says too. */
export function isAboutTheSame(a: Report, b: Report): boolean {
  return a.topics.some((topic) => b.topics.includes(topic));
}

/** Taken by an authority that both name against the same companies. */
function sameActors(a: Report, b: Report): boolean {
  return isOnTheSame(a, b) && isByTheSame(a.action, b.action);
}

/** Whether two reports have an authority in common, and not only a general one. */
export function isByTheSame(one: ReportedAction, other: ReportedAction): boolean {
  return one.authorities.some((id) => !isGeneral(id) && other.authorities.includes(id));
}

/** Several companies that an authority struck together, told by one report as « les autorités ». */
function isOnSameSeveral(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  return one.targets.length > 1 && noSum(one, other) && isOnTheSame(a, b) && areNoOthers(one, other);
}

/**
 * The same sum in the same currency, imposed on the same companies, and by no other authority. One that nobody takes by chance may be told of another body of the
 * country: of the court, or of the prosecutor who asked for it.
 */
function saysTheSame(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  if (one.amount === null || other.amount === null || one.currency !== other.currency) return false;
  const isOneSum = isExactSum(one, other) && one.jurisdiction === other.jurisdiction;
  return (isOnTheSame(a, b) && (isOneSum || areNoOthers(one, other))) || isOnFewer(a, b);
}

/** « 42 M€ contre Free », “fined Free and Free Mobile €42m”: one figure that the same authority took of a group, told of fewer of its companies. */
function isOnFewer(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  const isOneGroup = a.groups.length === 1 && a.groups[0] === b.groups[0] && b.groups.length === 1;
  return (
    isOneGroup &&
    one.amount === other.amount &&
    isWithin(one.targets, other.targets) &&
    isByTheSame(one, other)
  );
}

/** The same sum, told by one report in its readers' money: “$2.8bn”, « 18,2 milliards de yuans », imposed on the same companies. */
function isWorthTheSame(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  if (one.amount === null || other.amount === null || one.currency === other.currency) return false;
  const [low, high] = worthInDollars(one.amount, one.currency);
  const [least, most] = worthInDollars(other.amount, other.currency);
  return low <= most && least <= high && isOnTheSame(a, b) && areNoOthers(one, other);
}

/** Whether two reports share an authority, or one of them names none in particular. */
function areNoOthers(one: ReportedAction, other: ReportedAction): boolean {
  return (
    one.authorities.every(isGeneral) ||
    other.authorities.every(isGeneral) ||
    one.authorities.some((id) => other.authorities.includes(id))
  );
}

/** On the same companies, or on one of a group where the other names another of it. */
function isOnTheSame(a: Report, b: Report): boolean {
  const [one, other] = [a.action.targets, b.action.targets];
  const same = (some: readonly string[], others: readonly string[]) =>
    some.length > 0 && some.length === others.length && some.every((id) => others.includes(id));
  return same(one, other) || (!one.some((id) => other.includes(id)) && same(a.groups, b.groups));
}

/** « European authorities »: whichever of them. */
function isGeneral(authority: string): boolean {
  return isGeneralId(authority) || authority.endsWith('-courts');
}

/**
 * Of two undated texts, one that tells the sum may mean another of several fines than one that does not; without a sum, by whom has to be
 * the same and which several are struck: two summonses that have one platform in common may be months apart, and so may two inquiries into one.
 */
function isSameUndated(a: Report, b: Report): boolean {
  const [one, other] = [a.action, b.action];
  if ((one.amount === null) !== (other.amount === null)) return false;
  if (one.amount !== null || isSameTaking(one, other)) return true;
  const onNobody = one.targets.length === 0 && other.targets.length === 0;
  const onSeveral = one.targets.length > 1 && isOnTheSame(a, b);
  return (onNobody || onSeveral) && areNoOthers(one, other);
}
