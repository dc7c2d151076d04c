import type { Clipping, PartialDate } from '../types.ts';
import { partial } from './dates/calendar.ts';
import type { DateMention } from './dates/dates.ts';
import { timesTwice } from './dates/twice.ts';
import type { Draft } from './retold/merge.ts';
import type { Scene } from './scene.ts';
import type { AmountMention } from './sums/amounts.ts';
import { localCurrency } from './sums/currency-home.ts';
import { payerBehind } from './retold/sums-dealt.ts';
import { sharesIn } from './sums/shares.ts';
import { sumsBefore } from './sums/sums-before.ts';
import {
  partOf,
  sumAfter,
  sumsByDate,
  timeAhead,
  timeBehind,
  timeBetween,
  timeOfItsOwn
} from './sums/sums-by-date.ts';
import { sumsByPlace } from './sums/sums-by-place.ts';
import { sumForAnotherReason } from './sums/sums-by-reason.ts';
import type { Targets } from './targets/targets.ts';
import { targetsByDate } from './targets/targets-by-date.ts';
import { isLaw } from './terms/action-terms.ts';
import type { Hit } from './terms/hits.ts';

/** What a draft was made of. */
interface Told {
  hit: Hit;
  scene: Scene;
  clipping: Clipping;
  targets: Targets;
  /** The sum of a fine. */
  amount: AmountMention | null;
  /** Whether whoever is struck has no name. */
  unnamed: boolean;
}

/**
 * A draft as the several that its sentence tells by one term: to each company its own sum, one company at several times, or for several reasons.
 * The draft alone, with the day that is its own, where it tells one.
 */
export function toldApart(draft: Draft, { hit, scene, clipping, targets, amount, unnamed }: Told): Draft[] {
  const fine = draft.type === 'fine';
  const shares = fine ? sharesIn(targets, hit, scene, draft.jurisdiction) : null;
  const apartInTime = fine ? null : targetsByDate(targets.mentions, scene);
  if (apartInTime !== null)
    return apartInTime.map(({ targets: struckThen, date: day }) => ({
      ...draft,
      targets: struckThen,
      date: partial(day),
      assumed: null
    }));
  const twice = fine || isLaw(draft.type) ? null : timesTwice(scene, hit.verbEnd);
  if (twice !== null) return twice.map((day) => ({ ...draft, date: partial(day), assumed: null }));
  const listed = fine && shares === null && targets.companies.length > 0 ? sumsByDate(scene) : [];
  // “£4m for A in January and £2m for B in March”: to each company its own.
  const times = listed.filter((one) => [null, ...draft.targets].includes(payerBehind(one.amount, scene)));
  if (amount !== null && times.length > 1 && times.some((one) => one.amount.start === amount.start))
    return times.map((one) => ({
      ...draft,
      date: partial(one.date.date),
      assumed: null,
      amount: one.amount.value,
      currency: localCurrency(one.amount, scene, draft.jurisdiction)
    }));
  const next = amount !== null && shares === null && !unnamed ? sumAfter(amount, scene) : null;
  if (next !== null && amount !== null) {
    const first = timeOfItsOwn(amount, scene)?.date;
    return [
      first ? { ...draft, date: partial(first), assumed: null } : draft,
      { ...draft, date: partial(next.date), assumed: null, amount: next.amount.value }
    ];
  }
  const recalled = amount !== null && shares === null && !unnamed ? sumsBefore(amount, scene) : [];
  if (recalled.length > 0)
    return [
      draft,
      ...recalled.map((earlier) => ({
        ...draft,
        date: partial(earlier.date),
        assumed: null,
        amount: earlier.amount.value,
        currency: localCurrency(earlier.amount, scene, draft.jurisdiction)
      }))
    ];
  const part = amount !== null && shares === null ? partOf(amount, scene) : null;
  if (part !== null)
    return [draft, { ...draft, date: partial(part.date.date), assumed: null, amount: part.amount.value }];
  if (shares !== null) return eachWithItsShare(draft, shares, scene);
  const own = amount === null || unnamed ? null : timeOfItsOwn(amount, scene);
  // « C’est la deuxième amende, après 100 millions en 2020 »: no day of the news or of the sentence before, but of that sum.
  const isDayTold = scene.dates.some(({ date }) => date === draft.date.date);
  const behind = amount === null || isDayTold ? null : timeBehind(amount, scene);
  const time = own ?? (behind?.role === 'point' && isPast(behind.date, clipping) ? behind : null);
  const dated = time === null ? draft : { ...draft, date: partial(time.date), assumed: null };
  const other = amount === null || unnamed ? null : sumForAnotherReason(amount, scene);
  if (other !== null) return [dated, { ...dated, amount: other.value }];
  if (time !== null) return [dated];
  return [
    amount !== null && isDayOfNext(draft.date, amount, scene) ? { ...draft, date: partial(null) } : draft
  ];
}

function eachWithItsShare(draft: Draft, shares: ReadonlyMap<string, AmountMention>, scene: Scene): Draft[] {
  const own = [...shares].map(
    ([company, sum]) => (timeBetween(company, sum, scene) ?? timeOfItsOwn(sum, scene))?.date ?? null
  );
  // « A a payé 315 000 euros, et B, en 2020, 900 000 », “fined A €5m, a year after fining B €2m”: a day of the second alone.
  const sums = [...shares.values()];
  const ahead = [...shares].map(([company, sum], i) => {
    const last = sums[i - 1]?.end;
    return last === undefined ? null : (timeAhead(last, sum, scene) ?? dayAhead(last, company, scene));
  });
  const ofNext = [...shares].slice(1).map(([company, sum]) => {
    const day = timeBetween(company, sum, scene);
    // « A et B ont écopé lundi de 3 millions : 2 pour le premier, 1 pour le second »: before both.
    return day !== null && day.start > (sums[0]?.end ?? 0) ? day.date : null;
  });
  const [, ...later] = own;
  // “In 2022 it fined A €5m, before B (€2m) in 2023”: that of the first stands before its verb.
  const afterFirst = own[0] === null && draft.date.date !== null && !own.includes(draft.date.date);
  const apart =
    (new Set(own).size === shares.size && !own.includes(null)) ||
    ((afterFirst || (own[0] === null && draft.date.date === null && later.length > 0)) &&
      new Set(later).size === later.length &&
      !later.includes(null)) ||
    ofNext.some((day) => day !== null && (draft.date.date === null || draft.date.date === day));
  return [...shares].map(([company, sum], i) => ({
    ...draft,
    ...(apart && !(i === 0 && afterFirst) ? { date: partial(own[i] ?? null), assumed: null } : {}),
    ...(ahead[i] ? { date: partial(ahead[i].date), assumed: null } : {}),
    targets: [company],
    amount: sum.value,
    currency: localCurrency(sum, scene, draft.jurisdiction)
  }));
}

/** « A en janvier à 4 millions, et en mars B à 2 millions », “and in March B £2m”: the day right before whoever pays, behind an offset, or null. */
function dayAhead(
  from: number,
  company: string,
  { companies, dates, start, text }: Scene
): DateMention | null {
  const payer = companies.find((one) => one.entity === company && one.start >= from);
  const day = payer && dates.findLast((one) => one.start >= from && one.end <= payer.start);
  if (!payer || !day?.date) return null;
  const opens = AND_THEN.test(text.slice(from - start, day.start - start));
  return opens && text.slice(day.end - start, payer.start - start).trim() === '' ? day : null;
}

const AND_THEN = /^[^;:]{0,40}?(?:,|,?\s(?:and|et|puis|then))\s(?:(?:in|on|en|le)\s)?$/u;

function isPast(date: string | null, { published }: Clipping): boolean {
  return date !== null && (published.date === null || date.slice(0, published.date.length) <= published.date);
}

/** “€3m in Italy last week and €150,000 in France on Monday”: Monday is that of the second. */
function isDayOfNext({ date }: PartialDate, amount: AmountMention, scene: Scene): boolean {
  const next = date === null ? undefined : sumsByPlace(scene)[1]?.amount;
  if (next === undefined || next.start <= amount.start) return false;
  const told = scene.dates.filter((mention) => mention.date === date);
  return told.length > 0 && told.every(({ start }) => start > next.start);
}
