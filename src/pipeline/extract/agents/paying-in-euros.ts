import type { Span } from '../../types.ts';
import { EURO, isInEuros } from '../sums/currency-home.ts';
import type { Scene } from '../scene.ts';
import type { Jurisdictions } from './jurisdictions.ts';

/** “fined the San Francisco-based firm €290m”: by a country of those that the clipping names which has euros; nobody knows which, if it names none. */
export function payingInEuros(
  guessed: string | null,
  span: Span,
  scene: Scene,
  jurisdictions: Jurisdictions
): string | null {
  if (guessed === null || !WITHOUT_EUROS.has(guessed) || !isInEuros(scene)) return guessed;
  // A newspaper tells in euros as well what the only authorities that its text names took in other money.
  if (guessed === 'CN' && jurisdictions.hasAuthority(CHINA) && !jurisdictions.hasAuthority(EURO))
    return guessed;
  return jurisdictions.among(span, EURO) ?? (guessed === 'US' ? null : guessed);
}

const CHINA: ReadonlySet<string> = new Set(['CN']);

/** Whence most companies are that are fined elsewhere. */
const WITHOUT_EUROS: ReadonlySet<string> = new Set(['US', 'CN']);
