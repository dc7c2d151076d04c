import type { Span } from '../../types.ts';
import { createSearch } from '../text/search.ts';

/** Whose court sits at a place of another jurisdiction, where words around speak of judges: « les juges de Luxembourg »; else null. */
export function courtAt(text: string, entity: string | null, { start, end }: Span): string | null {
  if (entity === null) return null;
  const seat = SEATS[entity];
  if (seat === undefined || !IN_TOWN.test(text.slice(Math.max(0, start - 6), start))) return null;
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  return COURT.test(around) && !LOCAL.test(around) ? seat : null;
}

/** The Court of Justice and the General Court of the European Union. */
const SEATS: Readonly<Record<string, string>> = { luxembourg: 'EU', 'luxembourg-city': 'EU' };
const REACH = 60;
const IN_TOWN = /(?:^|[\s(«“])(?:in|at|à|de)\s$/iu;
const COURT = createSearch(
  /(?<![\p{L}])(?:courts?|judges?|juges?|tribunal|cour|justice|magistrats?|avocate? générale?|advocate general)(?![\p{L}])/iu
);
/** Those of the Grand Duchy. */
const LOCAL = createSearch(
  /(?<![\p{L}])(?:administrati\p{L}+|correctionnel\p{L}*|district|arrondissement|parquet|prosecutors?)(?![\p{L}])/iu
);
