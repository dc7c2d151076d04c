import type { AuthorityEntry } from '../../types.ts';
import { findAmounts } from '../sums/amounts.ts';
import { homeOfCurrency } from '../sums/currency-home.ts';
import { hasInitials } from './spelt-out.ts';

/**
 * The country in whose money the body of these letters fines wherever a text says what it fines: “the FTC” that fined A 5bn won is Korea's, in the headline
 * as well. Null where no sum tells, or several differ.
 */
export function payingCountry(letters: string, text: string): string | null {
  const homes = new Set<string>();
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])${letters}(?![\\p{L}\\p{N}-])(?=(?<behind>[^\\n]{0,160}))`,
    'gu'
  );
  let looked = 0;
  for (const { groups } of text.matchAll(pattern)) {
    if (++looked > MENTIONS) break;
    const [sentence = ''] = (groups?.behind ?? '').split(/[.!?]\s/u, 1);
    for (const { converted, currency } of findAmounts(sentence))
      if (!converted) homes.add(homeOfCurrency(currency) ?? ANYWHERE);
  }
  const [only] = homes;
  return homes.size === 1 && only !== ANYWHERE ? (only ?? null) : null;
}

/** How many mentions are looked at: a text may hold thousands. */
const MENTIONS = 12;
const ANYWHERE = '';

/** Whether an authority is called by these letters, its country left out: the “Korea Fair Trade Commission” and “Korean FTC” are “the FTC”. */
export function hasLetters({ name, aliases }: AuthorityEntry, letters: string): boolean {
  return [name, ...aliases].some(
    (called) => called.split(/\s/u).includes(letters) || hasInitials(called, letters)
  );
}
