import type { Dropped } from './url.ts';

/** What an action must have beside its filter: only the table of actions asks for it. */
export interface ActionBounds {
  amount: AmountBound | null;
  /** The least number of reports of it in the corpus. */
  reports: number | null;
  /** The least confidence of its surest report, from 0 to 1. */
  confidence: number | null;
}

/** With neither end any amount will do; `currency` is a code, or null for amounts in whatever currency: nothing is converted. */
export interface AmountBound {
  from: number | null;
  to: number | null;
  currency: string | null;
}

export type Bound = keyof ActionBounds;
export const BOUNDS = ['amount', 'reports', 'confidence'] as const satisfies readonly Bound[];

export const NO_BOUNDS: ActionBounds = { amount: null, reports: null, confidence: null };

export const ANY_AMOUNT: AmountBound = { from: null, to: null, currency: null };

const NUMBER = /^\d{1,15}(?:\.\d{1,4})?$/;

/**
 * The bounds in an address: `amount=any`, `amount=1000..`, `amount=..500` or with both ends,
 * behind a currency or not (`amount=CNY:1000..`), `reports=2..`, `confidence=0.8..`.
 * What makes no sense is left out and reported. Never throws.
 */
export function readBounds(query: string): { bounds: ActionBounds; dropped: Dropped[] } {
  const search = new URLSearchParams(query);
  const dropped: Dropped[] = [];
  const read = <Value>(key: Bound, parse: (text: string) => Value | null): Value | null => {
    const given = search.get(key) ?? '';
    const value = given === '' ? null : parse(given);
    if (given !== '' && value === null) dropped.push({ key, value: given.slice(0, 80), why: 'bad-number' });
    return value;
  };
  const bounds = {
    amount: read('amount', parseAmount),
    reports: read('reports', (text) => least(text, (n) => Number.isInteger(n) && n >= 1)),
    confidence: read('confidence', (text) => least(text, (n) => n <= 1))
  };
  return { bounds, dropped };
}

/** The query of the bounds, without `?`: nothing where there are none. */
export function boundsSearch({ amount, reports, confidence }: ActionBounds): string {
  const parts: string[] = [];
  if (amount) parts.push(`amount=${amountSearch(amount)}`);
  if (reports !== null) parts.push(`reports=${reports}..`);
  if (confidence !== null) parts.push(`confidence=${confidence}..`);
  return parts.join('&');
}

export function isAnyAmount({ from, to }: AmountBound): boolean {
  return from === null && to === null;
}

function amountSearch(amount: AmountBound): string {
  const { from, to, currency } = amount;
  const range = isAnyAmount(amount) ? 'any' : `${from ?? ''}..${to ?? ''}`;
  return currency === null ? range : `${currency}:${range}`;
}

function parseAmount(given: string): AmountBound | null {
  const currency = /^([A-Z]{3}):/.exec(given)?.[1] ?? null;
  const text = currency === null ? given : given.slice(currency.length + 1);
  if (text === 'any') return { ...ANY_AMOUNT, currency };
  const [from = '', to = '', ...more] = text.split('..');
  if (!text.includes('..') || more.length > 0 || (from === '' && to === '')) return null;
  if (![from, to].every((end) => end === '' || NUMBER.test(end))) return null;
  const range = { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to), currency };
  return range.from !== null && range.to !== null && range.from > range.to ? null : range;
}

function least(text: string, isSound: (n: number) => boolean): number | null {
  const digits = text.replace(/\.\.$/, '');
  return NUMBER.test(digits) && isSound(Number(digits)) ? Number(digits) : null;
}
