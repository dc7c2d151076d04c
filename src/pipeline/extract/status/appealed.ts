import type { Governing } from './governing.ts';
import { IMPOSED } from './modality.ts';

/** Characters behind a fine within which the sentence says who imposed it. */
export const CLAUSE = 110;

/** “filed an appeal against the fine that the Commission imposed”, « a déposé un recours contre l’amende infligée par »: it was, whoever is against it. */
export function withoutAppeal({ governing, rest }: Governing): string {
  return IMPOSED.test(rest.slice(0, CLAUSE)) ? governing.replace(APPEALED, ' ') : governing;
}

const APPEALED =
  /(?<!\p{L})(?:appeal(?:s|ed|ing)?|challenges?|recours|pourvoi|appel)(?: [^ ,;:]+){0,4}? (?:against|contre)(?= )/u;
