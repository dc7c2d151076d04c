import type { DateRange } from '../filter/filter.ts';
import { CURRENCY_SIGNS, groupDigits, scaleAmount } from './text.ts';

const WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' '
  );
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' '
);
export const SHORT_MONTHS = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');

const CURRENCIES: Readonly<Record<string, [one: string, many: string]>> = {
  CNY: ['yuan', 'yuan'],
  EUR: ['euro', 'euros'],
  USD: ['US dollar', 'US dollars'],
  GBP: ['pound', 'pounds'],
  JPY: ['yen', 'yen'],
  KRW: ['won', 'won'],
  INR: ['rupee', 'rupees'],
  CHF: ['Swiss franc', 'Swiss francs'],
  RUB: ['rouble', 'roubles'],
  HKD: ['Hong Kong dollar', 'Hong Kong dollars'],
  TWD: ['Taiwan dollar', 'Taiwan dollars'],
  AUD: ['Australian dollar', 'Australian dollars'],
  CAD: ['Canadian dollar', 'Canadian dollars'],
  BRL: ['real', 'reais'],
  TRY: ['lira', 'lira']
};

export function number(n: number): string {
  return groupDigits(n, ',', '.');
}

/** In words up to ten, and up to twenty where a sentence starts with it. */
export function count(n: number, start = false): string {
  return (n > 0 && n <= (start ? 20 : 10) && WORDS[n]) || number(n);
}

export function counted(n: number, one: string, many = `${one}s`, start = false): string {
  return `${n === 0 ? 'no' : count(n, start)} ${n === 1 ? one : many}`;
}

export function percent(share: number): string {
  const hundredths = share * 100;
  return `${hundredths > 0 && hundredths < 1 ? '<1' : Math.round(hundredths)}%`;
}

export function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** « November and December 2020 », « December 2020 and January 2021 ». */
export function monthList(months: readonly string[]): string {
  const parts = months.map((month, i) => {
    const sameYear = months[i + 1]?.slice(0, 4) === month.slice(0, 4);
    return sameYear ? (MONTHS[Number(month.slice(5)) - 1] ?? month) : date(month);
  });
  return list(parts);
}

export function range({ from, to }: DateRange): string {
  if (from === null) return `up to ${date(to ?? '')}`;
  if (to === null) return `since ${date(from)}`;
  return from === to ? `in ${date(from)}` : `between ${date(from)} and ${date(to)}`;
}

export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The first few, and how many others. */
export function shortList(items: readonly string[], most = 3): string {
  if (items.length <= most) return list(items);
  return list([...items.slice(0, most - 1), counted(items.length - most + 1, 'other')]);
}

/** « 500,000 yuan », « 18.23 billion yuan », « 1,000 XAU » for currencies without a name here. */
export function amount(value: number, currency: string | null): string {
  const [scaled, unit] = scaleAmount(value);
  const figure = unit === 'none' ? number(scaled) : `${number(scaled)} ${unit}`;
  if (currency === null) return figure;
  const names = CURRENCIES[currency];
  return `${figure} ${names ? names[value === 1 ? 0 : 1] : currency}`;
}

/** « ¥500,000 », « €4.34bn ». */
export function shortAmount(value: number, currency: string | null): string {
  const sign = currency === null ? undefined : CURRENCY_SIGNS[currency];
  if (sign === undefined) return amount(value, currency);
  const [scaled, unit] = scaleAmount(value);
  return `${sign}${number(scaled)}${{ none: '', million: 'm', billion: 'bn' }[unit]}`;
}

/** A date cut to what is known of it. */
export function knownDate(day: string, precision: 'day' | 'month' | 'year'): string {
  return date(day.slice(0, { day: 10, month: 7, year: 4 }[precision]));
}
