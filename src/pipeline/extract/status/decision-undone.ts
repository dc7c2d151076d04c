import type { Governing } from './governing.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether an infinitive is what somebody had decided, and no longer holds or never came: “overturned the decision by the agency to ban A”, « a annulé lundi la
 * décision du ministère d’exclure A », “refused on Monday to suspend”. However many words name whoever had decided it.
 */
export function isDecisionUndone({ opening, words }: Governing): boolean {
  const noun = DECISION.exec(words)?.[0];
  const told = `${opening}${noun === undefined ? '' : `${noun} to `}${words.startsWith('to ') ? 'to ' : ''}`;
  return UNDONE_DECISION.test(told) || REFUSED_THAT_DAY.test(opening);
}

/** A term may begin with the noun: “decision to order A to”. */
const DECISION = /^(?:decision|move|plans?|décision)(?!\p{L})/u;

const DAY =
  '(?:(?:on|late on|last) [^ ,]+ |yesterday |today |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|mardi soir)(?: dernier)? |(?:this|last) (?:week|month) |en [^ ,]+ )?';

const UNDONE_DECISION = createSearch(
  new RegExp(
    `(?<!\\p{L})(?:annul(?:é|e|ent|er|ait|s|led)|cass(?:é|e|ent)|invalid(?:é|e|ent|ated|ates)|suspend(?:u|ent|s|ed)?|retoqu(?:é|e|ent)|overturn(?:s|ed)?|quash(?:es|ed)|revers(?:es|ed)|revok(?:es|ed)|rescind(?:s|ed)|str(?:uck|ikes) down|thr(?:ew|own|ows) out|set(?:s)? aside|block(?:s|ed)|scrapp?(?:s|ed)|void(?:s|ed)|froze|halt(?:s|ed)) ${DAY}(?:the |an? |its |their |his |la |une |sa |leur |l')?(?:[^ ,;:']+ ){0,3}?(?:decision|move|order|ruling|plan|décision|arrêté|décret)(?: [^ ,;:]+){0,11} (?:to (?:[^ ,;:]+ly )?|de (?:[lL]'|lui )?|d')$`,
    'u'
  )
);

/** « a refusé lundi de suspendre », “declined on Monday to revoke”. */
const REFUSED_THAT_DAY = createSearch(
  /(?<!\p{L})(?:(?:refus(?:ed|es)|declin(?:ed|es)) (?:(?:late )?on \p{L}+day|yesterday|last week) to |(?:refusé|décliné) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier) (?:de |d'))$/u
);
