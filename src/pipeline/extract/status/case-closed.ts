import type { Hit } from '../terms/hits.ts';
import type { Governing } from './governing.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a sentence says that what it tells came to nothing: « a classé l'affaire dans laquelle A était accusé », “closed a case in which A was”, « L’enquête,
 * ouverte en 2016, a été refermée sans suite ».
 */
export function isOfCaseClosed({ term }: Hit, { opening, words, rest }: Governing): boolean {
  if (CLOSED.test(opening)) return true;
  if (term.type === 'investigation_opened' && term.frame === 'noun' && COMPLETED.test(opening)) return true;
  return term.type === 'investigation_opened' && OPENED.test(words) && IS_CLOSED.test(rest);
}

/** “has completed an”, « a bouclé une »: an inquiry that is over. */
const COMPLETED =
  /(?:complet(?:ed|es|ing)|wrapp(?:ed|ing) up|wraps up|finish(?:ed|es)|achevé|bouclé|bouclent?|terminé|termin(?:e|ent)) (?:an? |the |its |une? |la |le |l'|sa |son )(?:[^ ,]+ ){0,2}$/u;

/** A participle beside its noun, at the end of a term or with what it was opened on. */
const OPENED =
  /^(?:enquête|instruction|procédure|information|inquiry|probe|investigation)s?(?!\p{L}).*(?<!\p{L})(?:ouvert|lancé|engagé|opened|launched)/u;
const IS_CLOSED =
  /^[^;:.]{0,90}?,? (?:(?:a|ont|avait|avaient|vient d'|has|have|had) (?:\p{L}+ ){0,2}?(?:été|être|been)|est|sont|was|were|is) (?:\p{L}+ ){0,2}?(?:refermée?s?|classée?s?|clôturée?s?|close?s?|abandonnée?s?|enterrée?s?|closed|dropped|shelved|wound up)(?!\p{L})/u;

const CLOSED = createSearch(
  /(?:closed|closes|closing|dropped|drops|dismissed|dismisses|shelved|shut|threw out|clos|classé|refermé|abandonné|clôturé|rejeté) (?:an? |the |its |une? |la |le |l'|sa |son )(?:[^ ,]+ ){0,2}(?:cases?|inquir(?:y|ies)|probes?|investigations?|complaints?|enquêtes?|affaires?|plaintes?|dossiers?|procédures?)(?: [^,;:.]{0,40})?,? (?:in which|where|that|which|dans l(?:a|es?)quel(?:le)?s?|où|qui) [^;:.]*$/u
);
