import type { Mention } from '../types.ts';
import type { AmountMention } from './amounts.ts';

/**
 * « livres » in a clipping on Turkey that names nothing British: liras. Amounts of a text whose currency is told by its surroundings; the others
 * are handed back as they are. `mentions` are all names of the clipping.
 */
export function inLocalMoney(
  amounts: readonly AmountMention[],
  text: string,
  mentions: readonly Mention[]
): AmountMention[] {
  if (!amounts.some(({ currency }) => currency === 'GBP') || STERLING.test(text)) return [...amounts];
  const about = (country: RegExp) => mentions.some(({ entity }) => country.test(entity ?? ''));
  const local = about(BRITISH) ? undefined : POUNDS.find(([country]) => about(country))?.[1];
  if (local === undefined) return [...amounts];
  return amounts.map((amount) => (amount.currency === 'GBP' ? { ...amount, currency: local } : amount));
}

const STERLING = /£|sterling|GBP|\bbritish pounds?\b/iu;
const BRITISH = /^(?:gb-.*|united-kingdom|london|england|scotland|wales)$/u;
const POUNDS: readonly [RegExp, string][] = [
  [/^(?:tr-.*|turkey|ankara|istanbul)$/u, 'TRY'],
  [/^(?:eg-.*|egypt|cairo)$/u, 'EGP']
];
