import type { DateRange } from '../filter/filter.ts';
import { CURRENCY_SIGNS, enumerate, groupDigits, monthNames, perCents, scaleAmount } from './text.ts';

/** No-break spaces of French typography: before « % » and inside numbers, and before units and colons. */
const THIN = '\u202f';
const FIXED = '\u00a0';

const WORDS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' '
  );
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' '
);
/** For axes. */
export const SHORT_MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

const CURRENCIES: Readonly<Record<string, [one: string, many: string]>> = {
  CNY: ['yuan', 'yuans'],
  EUR: ['euro', 'euros'],
  USD: ['dollar', 'dollars'],
  GBP: ['livre sterling', 'livres sterling'],
  JPY: ['yen', 'yens'],
  KRW: ['won', 'wons'],
  INR: ['roupie', 'roupies'],
  CHF: ['franc suisse', 'francs suisses'],
  RUB: ['rouble', 'roubles'],
  HKD: ['dollar de Hongkong', 'dollars de Hongkong'],
  TWD: ['dollar de Taïwan', 'dollars de Taïwan'],
  AUD: ['dollar australien', 'dollars australiens'],
  CAD: ['dollar canadien', 'dollars canadiens'],
  BRL: ['real', 'reals'],
  TRY: ['livre turque', 'livres turques']
};

/** `1 234,5` with narrow no-break spaces, at most two decimals. */
export function number(n: number): string {
  return groupDigits(n, THIN, ',');
}

/** In words up to ten, and up to twenty where a sentence starts with it. « un » agrees with what is counted. */
export function count(n: number, feminine: boolean, start = false): string {
  if (n === 1) return feminine ? 'une' : 'un';
  return (n > 0 && n <= (start ? 20 : 10) && WORDS[n]) || number(n);
}

/** « aucune action », « une action », « deux actions »; `start` as in `count`. */
export function counted(
  n: number,
  noun: { one: string; many?: string; feminine: boolean },
  start = false
): string {
  if (n === 0) return `${noun.feminine ? 'aucune' : 'aucun'} ${noun.one}`;
  return `${count(n, noun.feminine, start)} ${n === 1 ? noun.one : (noun.many ?? `${noun.one}s`)}`;
}

/** `0.62` → « 62 % », whole per cents. */
export function percent(share: number): string {
  return `${perCents(share)}${THIN}%`;
}

/** « 1er décembre 2020 », « décembre 2020 », « 2020 »: as much as the ISO date has. */
export function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const first = day === undefined ? undefined : Number(day) === 1 ? '1er' : String(Number(day));
  return [first, name, year].filter((part) => part !== undefined).join(' ');
}

/** « novembre et décembre 2020 », « décembre 2020 et janvier 2021 ». */
export function monthList(months: readonly string[]): string {
  return list(monthNames(months, (month) => MONTHS[Number(month.slice(5)) - 1] ?? month, date));
}

/** « en décembre 2020 », « le 3 mai 2021 », « depuis mai 2020 », « entre mai et juin 2020 ». */
export function range({ from, to }: DateRange): string {
  const at = (iso: string) => (iso.length === 10 ? `le ${date(iso)}` : date(iso));
  if (from === null) return `jusqu’${to?.length === 10 ? 'au' : 'en'} ${date(to ?? '')}`;
  if (to === null) return `depuis ${at(from)}`;
  if (from === to) return from.length === 10 ? at(from) : `en ${date(from)}`;
  const areMonths = from.length === 7 && to.length === 7;
  return `entre ${areMonths ? monthList([from, to]) : `${at(from)} et ${at(to)}`}`;
}

/** « Alibaba, Tencent et Baidu ». */
export function list(items: readonly string[]): string {
  return enumerate(items, 'et');
}

/** The first few, and how many others; of `all` where `items` are only the first. */
export function shortList(items: readonly string[], most = 3, all = items.length): string {
  if (all <= most) return list(items);
  const rest = all - most + 1;
  return list([...items.slice(0, most - 1), `${count(rest, false)} autre${rest === 1 ? '' : 's'}`]);
}

/** « 500 000 yuans », « 18,23 milliards de yuans », « 4 milliards d’euros ». */
export function amount(value: number, currency: string | null): string {
  const [scaled, unit] = scaleAmount(value);
  const names = currency === null ? undefined : CURRENCIES[currency];
  const name = names ? names[value < 2 ? 0 : 1] : currency;
  if (unit === 'none') return name === null ? number(scaled) : `${number(scaled)}${FIXED}${name}`;
  const big = `${number(scaled)}${FIXED}${unit === 'million' ? 'million' : 'milliard'}${scaled < 2 ? '' : 's'}`;
  return name === null ? big : `${big} ${de(name)}`;
}

/** « yuans », « dollars », « XAU » for currencies without a name here. */
export function currencyName(code: string): string {
  return CURRENCIES[code]?.[1] ?? code;
}

/** « 500 000 ¥ », « 4,34 Md€ ». */
export function shortAmount(value: number, currency: string | null): string {
  const sign = currency === null ? undefined : CURRENCY_SIGNS[currency];
  if (sign === undefined) return amount(value, currency);
  const [scaled, unit] = scaleAmount(value);
  return `${number(scaled)}${FIXED}${{ none: '', million: 'M', billion: 'Md' }[unit]}${sign}`;
}

/** « de Tencent », « d’Alibaba ». */
export function de(name: string): string {
  return /^\u2068?[aeiouéèêàâîôûœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
