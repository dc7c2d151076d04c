import { createSearch } from '../text/search.ts';

/** « a classé l'affaire dans laquelle A était accusé », “closed a case in which A was”: whether what opens a sentence says that what follows came to nothing. */
export function isOfCaseClosed(opening: string): boolean {
  return CLOSED.test(opening);
}

const CLOSED = createSearch(
  /(?:closed|closes|closing|dropped|drops|dismissed|dismisses|shelved|shut|threw out|clos|classé|refermé|abandonné|clôturé|rejeté) (?:an? |the |its |une? |la |le |l'|sa |son )(?:[^ ,]+ ){0,2}(?:cases?|inquir(?:y|ies)|probes?|investigations?|complaints?|enquêtes?|affaires?|plaintes?|dossiers?|procédures?)(?: [^,;:.]{0,40})?,? (?:in which|where|that|which|dans l(?:a|es?)quel(?:le)?s?|où|qui) [^;:.]*$/u
);
