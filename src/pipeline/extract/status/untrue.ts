import { createSearch } from '../text/search.ts';

/** « Il est faux que », “It is not true that”, “Reports that … were wrong”: what is told did not happen. */
export const UNTRUE = {
  opening: createSearch(
    /(?:faux|inexact|erroné|pas vrai|false|untrue|not true|incorrect|a hoax|rien (?:n'indique|ne prouve|ne dit|ne permet d(?:e |')\p{L}+)|nothing (?:suggests|shows|proves)|no (?:evidence|sign|indication)) (?:that |que |qu')[^;]*$/u
  ),
  /** “would in all likelihood have required” */
  counterfactual: createSearch(/(?<![\p{L}])would (?:[^ ,;]+ ){0,5}have $/u),
  report:
    /^["«]? ?(?:(?:the |an? )?(?:[a-z]+ )?(?:reports?|claims?|rumou?rs?|suggestions?|story|stories)(?: [^ ,]+){0,2} that |(?:l'information|la rumeur|les rumeurs|les informations)(?: selon)?(?: laquelle| lesquelles| qui voulai\p{L}+)? ?(?:que|qu')?)/u,
  refuted:
    /(?:was|were|is|are|est|sont|était|étaient|proved|turned out(?: to be)?|s'est révélée?|s'avère) (?:[^ ,]+ )?(?:wrong|false|untrue|incorrect|unfounded|baseless|denied|erronée?s?|fausses?|faux|infondée?s?|démentie?s?|inexacte?s?)(?![\p{L}])/u
};
