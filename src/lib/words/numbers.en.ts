import type { DateRange } from '../filter/filter.ts';
import { CURRENCY_SIGNS, enumerate, groupDigits, monthNames, perCents, scaleAmount } from './text.ts';

const WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' '
  );
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' '
);
/** For axes. */
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

/** `1,234.5`, at most two decimals. */
export function number(n: number): string {
  return groupDigits(n, ',', '.');
}

/** In words up to ten, and up to twenty where a sentence starts with it. */
export function count(n: number, start = false): string {
  return (n > 0 && n <= (start ? 20 : 10) && WORDS[n]) || number(n);
}

/** « no action », « one action », « two actions »; `start` as in `count`. */
export function counted(n: number, one: string, many = `${one}s`, start = false): string {
  return `${n === 0 ? 'no' : count(n, start)} ${n === 1 ? one : many}`;
}

/** `0.62` → « 62% », whole per cents. */
export function percent(share: number): string {
  return `${perCents(share)}%`;
}

/** « 14 December 2020 », « December 2020 », « 2020 »: as much as the ISO date has. */
export function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** « November and December 2020 », « December 2020 and January 2021 ». */
export function monthList(months: readonly string[]): string {
  return list(monthNames(months, (month) => MONTHS[Number(month.slice(5)) - 1] ?? month, date));
}

/** « in December 2020 », « on 3 May 2021 », « since 2020 », « between May and June 2020 ». */
export function range({ from, to }: DateRange): string {
  if (from === null) return `up to ${date(to ?? '')}`;
  if (to === null) return `since ${date(from)}`;
  if (from === to) return `${from.length === 10 ? 'on' : 'in'} ${date(from)}`;
  const areMonths = from.length === 7 && to.length === 7;
  return `between ${areMonths ? monthList([from, to]) : `${date(from)} and ${date(to)}`}`;
}

/** « Alibaba, Tencent and Baidu ». */
export function list(items: readonly string[]): string {
  return enumerate(items, 'and');
}

/** The first few, and how many others; of `all` where `items` are only the first. */
export function shortList(items: readonly string[], most = 3, all = items.length): string {
  if (all <= most) return list(items);
  return list([...items.slice(0, most - 1), counted(all - most + 1, 'other')]);
}

/** « 500,000 yuan », « 18.23 billion yuan », « 1,000 XAU » for currencies without a name here. */
export function amount(value: number, currency: string | null): string {
  const [scaled, unit] = scaleAmount(value);
  const figure = unit === 'none' ? number(scaled) : `${number(scaled)} ${unit}`;
  if (currency === null) return figure;
  const names = CURRENCIES[currency];
  return `${figure} ${names ? names[value === 1 ? 0 : 1] : currency}`;
}

/** « yuan », « US dollars », « XAU » for currencies without a name here. */
export function currencyName(code: string): string {
  return CURRENCIES[code]?.[1] ?? code;
}

/** « ¥500,000 », « €4.34bn ». */
export function shortAmount(value: number, currency: string | null): string {
  const sign = currency === null ? undefined : CURRENCY_SIGNS[currency];
  if (sign === undefined) return amount(value, currency);
  const [scaled, unit] = scaleAmount(value);
  return `${sign}${number(scaled)}${{ none: '', million: 'm', billion: 'bn' }[unit]}`;
}
