import { createSearch } from '../text/search.ts';

/** « Il est faux que », “It is not true that”, “Reports that … were wrong”: what is told did not happen. */
export const UNTRUE = {
  opening: createSearch(
    /(?:faux|inexact|erroné|pas vrai|false|untrue|not true|incorrect|a hoax|rien (?:n'indique|ne prouve|ne dit|ne permet d(?:e |')\p{L}+)|nothing (?:suggests|shows|proves)|no (?:evidence|sign|indication)) (?:that |que |qu')[^;]*$/u
  ),
  /** “denies being fined”, « dément avoir été condamné », up to the participle; “denies suspending”, up to the gerund; « dément enquêter ». */
  disowned: createSearch(
    /(?<!\p{L})(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|dément(?:i|ent|ait|ant)?|réfut(?:e|é|ent|ait)|nie(?:nt|r)?|nié|niait|contest(?:e|é|ent|ait)) (?:(?:\p{L}+ly|\p{L}+ment|on \p{L}+day|lundi|mardi|mercredi|jeudi|vendredi|hier) ){0,2}(?:(?:(?:(?:ever|jamais) )?(?:being|having(?: \p{L}+)? been|having|avoir (?:\p{L}+ment )?été|s'être vue?|être|avoir|l'avoir|vouloir) (?:(?:\p{L}+ly|\p{L}+ment|ever|jamais|the (?:subject|target) of|l'objet d'|fait l'objet d'|under) ?)?)?|(?:faire|avoir fait) l'objet d'|(?:being|having been|avoir été|être|s'être vue?) (?:fin|condamn|sanctionn|punish|penalis|puni|frapp|vis|inflig|hit|target)\p{L}* (?:[^ ,;:]+ ){0,8}(?:d')?)$/u
  ),
  /** “denied a report that”, « dément la rumeur d’une », “A fake press release said”: what is only reported, and not so. */
  invented: createSearch(
    /(?<!\p{L})(?:(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|reject(?:s|ed|ing)?|dément(?:i|ent|ait)?|réfut(?:e|é|ent)|balay(?:e|é)|rejet(?:te|é)) (?:(?:an?|the|any|all|media|press|recent|une?|la|les|des|toute|l') ?){0,3}(?:reports?|rumou?rs?|speculation|suggestions?|stor(?:y|ies)|informations?|rumeurs?|spéculations) (?:that |of |about |saying |suggesting |d'|de |sur |selon |que |qu')|(?:fake|bogus|forged|doctored|hoax) (?:[^ ,;]+ ){0,2}?(?:release|statement|letter|story|tweet|post|article|website|document|email)s? |(?:faux|fausse) (?:[^ ,;]+ ){0,1}?(?:communiqué|lettre|message|article|document|tweet|site|courriel|information) )(?:(?!,? (?:and|but|after|et|mais|après) )[^;])*$/u
  ),
  /** « Sans accord, l’agence aurait infligé », “Without a deal it would have”. */
  otherwise:
    /^["«]? ?(?:sans|faute d[e']|à défaut d[e']|n'eût été|without|but for|were it not for) ?[^,;:]{2,60},? [^;:]*(?:aurai(?:t|ent)|would have|would) (?:(?!(?:et|and|mais|but) )[^ ,;]+ ){0,8}(?:d')?$/u,
  /** “would in all likelihood have required” */
  counterfactual: createSearch(/(?<![\p{L}])would (?:[^ ,;]+ ){0,5}have $/u),
  report:
    /^["«]? ?(?:(?:the |an? )?(?:[a-z]+ )?(?:reports?|claims?|rumou?rs?|suggestions?|story|stories)(?: [^ ,]+){0,2} that |(?:l'information|la rumeur|les rumeurs|les informations)(?: selon)?(?: laquelle| lesquelles| qui voulai\p{L}+)? ?(?:que|qu')?)/u,
  refuted:
    /(?:was|were|is|are|est|sont|était|étaient|proved|turned out(?: to be)?|s'est révélée?|s'avère) (?:[^ ,]+ )?(?:wrong|false|untrue|incorrect|unfounded|baseless|denied|erronée?s?|fausses?|faux|infondée?s?|démentie?s?|inexacte?s?)(?![\p{L}])/u
};

/** Whether whoever is said to have done or suffered it denies that: nothing after its own verb that the denial governs; “denied licences” are none. */
export function isDisowned(opening: string, words: string): boolean {
  if (/^den(?:y|ies|ied|ying) \p{L}+ing /u.test(words)) return true;
  const denied = UNTRUE.disowned.exec(opening);
  if (!denied) return false;
  return VERB_BEHIND.test(denied[0]) || /^(?:\p{L}+ing|\p{L}{2,}(?:er|ir|dre|ttre))(?!\p{L})/u.test(words);
}

const VERB_BEHIND = / (?:being|having|avoir|l'avoir|être|s'être|vouloir|faire) /u;
