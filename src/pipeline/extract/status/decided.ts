import type { Hit } from '../terms/hits.ts';
import { isDoneInTheEnd } from './done-first.ts';
import type { Governing } from './governing.ts';
import { CHOSE, DECIDED, TURN } from './modality.ts';
import { isOfferTaken } from './offer-taken.ts';

/** Whether an infinitive tells what was done, by the words that it hangs on: « a décidé d’infliger », “opted to sue”, « vient d’ouvrir », « a contrôlé A avant de lui infliger ». */
export function isDecided({ term }: Hit, { governing, opening }: Governing): boolean {
  return (
    (term.frame !== 'subject' && CHOSE.test(governing)) ||
    DECIDED.test(governing) ||
    TURN.test(opening) ||
    isOfferTaken(opening) ||
    isDoneInTheEnd(opening) ||
    (term.type === 'order' && WROTE_TO.test(opening))
  );
}

/** « a écrit mercredi à A pour le sommer de »: done by writing. */
const WROTE_TO =
  /(?<!\p{L})(?:a|ont|avait|vient d'|viennent d') ?(?:aussi |déjà |\p{L}+ment )?(?:écrit|écrire|adressé|envoyé)(?!\p{L})[^;:.]{0,60} pour (?:(?:le|la|lui|les|leur) |l')$/u;
