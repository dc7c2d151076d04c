import type { Locale } from './page.ts';

const SMALL: Record<Locale, readonly string[]> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  fr: ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix']
};

/** A count for running text: in words up to ten, in figures above. Of French words, two have a gender. */
export function spell(n: number, locale: Locale, gender: 'feminine' | 'masculine' = 'feminine'): string {
  const word = SMALL[locale][n];
  if (word === undefined) return formatNumber(n, locale);
  return locale === 'fr' && gender === 'masculine' && n < 2 ? word.slice(0, -1) : word;
}

/** `1,234.5` or `1 234,5` with the spaces of the language. */
export function formatNumber(n: number, locale: Locale): string {
  return n.toLocaleString(TAG[locale]);
}

/** `62%` or `62 %`, whole per cents, one decimal below one per cent. */
export function formatShare(share: number, locale: Locale): string {
  const digits = share > 0 && share < 0.01 ? 1 : 0;
  return share.toLocaleString(TAG[locale], { style: 'percent', maximumFractionDigits: digits });
}

/** An ISO day as `14 December 2020` or `14 décembre 2020`. */
export function formatDay(day: string, locale: Locale): string {
  const { date, first } = parts(day);
  const text = date.toLocaleDateString(TAG[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  });
  return locale === 'fr' && first ? text.replace(/^1 /, '1er ') : text;
}

/** A partial ISO date with the precision that it has: `2020`, `December 2020`, `14 December 2020`. */
export function formatPartial(date: string, locale: Locale): string {
  if (date.length <= 4) return date;
  if (date.length > 7) return formatDay(date, locale);
  return parts(`${date}-01`).date.toLocaleDateString(TAG[locale], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  });
}

const TAG: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' };

function parts(day: string): { date: Date; first: boolean } {
  return { date: new Date(`${day}T00:00:00Z`), first: day.endsWith('-01') };
}
