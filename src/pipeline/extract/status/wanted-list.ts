import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/**
 * “wants the judge to force a sale, end the payments and oblige A to share”, « demande au juge de fixer une date, d’ouvrir l’accès et d’obliger A à »: whether
 * a term is one more of the things that somebody wants of another, in the form in which the first of them stands. `opening` is the sentence up to the term.
 */
export function isWantedToo({ term }: Hit, opening: string, words: string): boolean {
  if (term.frame === 'noun') return false;
  if (PAST.test(words) && WANTS_IT_DONE.test(opening)) return true;
  return term.language === 'en'
    ? WANTS.test(opening) && BASE_FORM.test(words) && !PAST.test(words)
    : DEMANDE.test(opening);
}

/** “They want A ordered to sell and, ideally, ”: what is to be done to it. */
const WANTS_IT_DONE = createSearch(
  /(?<!\p{L})(?:wants?|wanted|would like|(?:like|wish|hope)s? to see)(?: [^ ,;:]+){1,4} (?:\p{L}+ed|told|made|split|broken|cut|shut)(?: [^;:]*)?(?:,| and| or)(?: (?:and|or))?(?:,? (?:\p{L}+ly|also|then|even|if need be),?)? $/u
);
const WANTS = createSearch(
  /(?<!\p{L})(?:wants?|wanted|asks?|asked|asking|urges?|urged|seeks?|sought|hopes?|hoped|would like|calls? (?:on|for)|called (?:on|for))(?: [^ ,;:]+){0,5} to \p{L}[^;:]*, (?:and |or )?(?:[\p{L}]+ly )?$/u
);
const BASE_FORM = /^\p{L}+(?<!ing)(?: |$)/u;
const PAST = /^(?:\p{L}+ed|\p{L}+s|told|forbade|bade|bound|made|gave|took|put|set|cut|hit|shut)(?: |$)/u;
const DEMANDE = createSearch(
  /(?<!\p{L})(?:veut|veulent|demande|demandent|demandait|réclame|réclament|souhaite|souhaitent|exhorte|presse|prie)(?: [^,;:]+)? (?:de |d')\p{L}[^;:]*(?:, | et )(?:de |d')$/u
);
