import { addDays, addMonths, covering, weekdayOf } from './calendar.ts';
import { numberOf } from './date-words.ts';
import type { Groups } from './date-words.ts';

/**
 * So many units from a date. A shift is only as precise as its unit: « two months ago » is a month, « five years ago » a year, and
 * « quinze jours » are two weeks.
 */
export function shift(
  from: string,
  count: string | undefined,
  unit: string | undefined,
  sign: number
): string | null {
  const number = numberOf(count ?? '');
  if (unit === undefined) return null;
  const days = /^(jour|day)/i.test(unit);
  if (number === null)
    return days && from.length === 10
      ? between(addDays(from, sign * A_FEW[0]), addDays(from, sign * A_FEW[1]))
      : null;
  if (/^(an|année|year)/i.test(unit)) return String(Number(from.slice(0, 4)) + sign * number);
  if (from.length === 4) return null;
  if (/^(mois|month)/i.test(unit)) return addMonths(from, sign * number);
  if (from.length === 7) return null;
  const weeks = WEEKS_IN_DAYS[`${count} ${unit}`.toLowerCase()];
  if (days && weeks === undefined) return addDays(from, sign * number);
  const day = addDays(from, sign * (weeks ?? number * (/^fortnight/i.test(unit) ? 2 : 1)) * 7);
  return between(addDays(day, -3), addDays(day, 3));
}

/** « quelques jours », “several days”. */
const A_FEW = [2, 7] as const;
/** How French says a week and two. */
const WEEKS_IN_DAYS: Record<string, number> = { 'huit jours': 1, 'quinze jours': 2 };

function between(one: string, other: string): string | null {
  return one < other ? covering(one, other) : covering(other, one);
}

/** « last week », « l’an dernier », « cet été »: as precise as the period allows. */
export function readUnit(groups: Groups, published: string | null): string | null {
  if (published === null) return null;
  const words =
    `${groups.relation ?? ''} ${groups.after ?? ''} ${groups.past ?? ''} ${groups.here ?? ''}`.toLowerCase();
  const unit =
    `${groups.unit ?? ''}${groups.unit2 ?? ''} ${groups.here ?? groups.here2 ?? groups.here3 ?? groups.here4 ?? groups.here5 ?? groups.here6 ?? ''}`.toLowerCase();
  const sign = /last|derni|pass/.test(words) ? -1 : /next|prochain/.test(words) ? 1 : 0;
  if (/week-?end/.test(unit)) return published.length === 10 ? weekend(published, sign) : null;
  if (/semaine|week/.test(unit)) {
    if (published.length !== 10) return null;
    const monday = addDays(published, -((weekdayOf(published) + 6) % 7) + sign * 7);
    return covering(monday, sign === 0 ? published : addDays(monday, 6));
  }
  if (/mois|month/.test(unit)) return published.length < 7 ? null : addMonths(published, sign);
  const year = Number(published.slice(0, 4));
  if (/\ban\b|année|year/.test(unit)) return String(year + sign);
  // « last summer » may lie in this year or the last: only the year of a season that is over can be told.
  const over = /hiver|winter|printemps|spring/.test(unit) ? 5 : /été|summer/.test(unit) ? 8 : 11;
  const month = published.length < 7 ? 12 : Number(published.slice(5, 7));
  return String(sign === -1 && month <= over ? year - 1 : year);
}

/** What the days of the weekend that is on or was last have in common, or of the one before (from a Saturday or Sunday) or behind it. */
function weekend(published: string, sign: number): string | null {
  const day = weekdayOf(published);
  const isOn = day === 6 || day === 0;
  const saturday = addDays(published, -((day + 1) % 7) + (sign === 1 ? 7 : sign === -1 && isOn ? -7 : 0));
  const sunday = addDays(saturday, 1);
  return covering(saturday, isOn && sign === 0 && published < sunday ? published : sunday);
}

/** What the days of a week until publication have in common: its month, or its year. */
export function weekOf(day: string, published: string | null): string | null {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  const sunday = addDays(monday, 6);
  const isNow = published?.length === 10 && published > monday && published < sunday;
  return covering(monday, isNow ? published : sunday);
}
