/** Right-to-left scripts, which would turn the punctuation around them. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name set apart from the sentence around it, if it runs from right to left. */
export function isolate(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `1234567` with a separator between groups of three digits; at most two decimals. */
export function groupDigits(n: number, separator: string, decimal: string): string {
  const [whole = '0', fraction] = String(Math.round(Math.abs(n) * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return (n < 0 ? '−' : '') + grouped + (fraction === undefined ? '' : decimal + fraction);
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
