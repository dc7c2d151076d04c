/** Right-to-left scripts, which would turn the punctuation around them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name set apart from the sentence around it, if it runs from right to left. */
export function isolate(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

/** With a capital at its start. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Without a capital at its start. */
export function decapitalise(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A name as a title: companies keep their own spelling, « eBay »; of others the first letter is a capital. */
export function titleOf(kind: string, name: string): string {
  return kind === 'company' ? name : capitalise(name);
}

/** A year stays on the line of its month: for headlines, whose lines are short. */
export function bindYears(sentence: string): string {
  return sentence.replace(/(\p{L}{3,}) (?=\d{4}(?!\d))/gu, '$1\u00a0');
}

/** `1234567` with a separator between groups of three digits; at most two decimals. */
export function groupDigits(n: number, separator: string, decimal: string): string {
  const [whole = '0', fraction] = String(Math.round(Math.abs(n) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return (n < 0 ? '−' : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
}

/** A share from 0 to 1 in whole per cents, without the sign: `62`, or `<1` for what would round down to next to nothing. */
export function perCents(share: number): string {
  const hundredths = share * 100;
  return hundredths > 0 && hundredths < 1 ? '<1' : String(Math.round(hundredths));
}

/** A share of at least this much would be rounded to all of it. */
export const ALMOST = 0.995;

/** A share below 1 in tenths of a per cent, without the sign and never rounded to all: `99.8`. */
export function tenths(share: number): string {
  return Math.min(99.9, share * 100).toFixed(1);
}

/** « a, b and c », with `and` in the language of the sentence. */
export function enumerate(items: readonly string[], and: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** Months (`2020-11`) by `name`, with the year only after the last one of a year. */
export function monthNames(
  months: readonly string[],
  name: (month: string) => string,
  withYear: (month: string) => string
): string[] {
  return months.map((month, i) =>
    months[i + 1]?.slice(0, 4) === month.slice(0, 4) ? name(month) : withYear(month)
  );
}

/** The years of two ISO dates: `2018–2021`, or `2020` where they are the same. */
export function years(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/** Large amounts as a short number and its unit: 18 228 000 000 → [18.23, 'billion']. */
export function scaleAmount(amount: number): [number, 'none' | 'million' | 'billion'] {
  if (amount >= 1e9) return [Math.round(amount / 1e7) / 100, 'billion'];
  if (amount >= 1e6) return [Math.round(amount / 1e4) / 100, 'million'];
  return [amount, 'none'];
}

/** Signs for short labels. The yen shares the yuan's sign, and is written out. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  CNY: '¥',
  EUR: '€',
  USD: '$',
  GBP: '£',
  KRW: '₩',
  INR: '₹'
};
