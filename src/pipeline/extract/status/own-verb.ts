/**
 * Whether a verb has a subject that has told of something else before it, and is not governed by that: « a rejeté les arguments et infligé », « lui ordonnait
 * d’y renoncer et lui infligeait ». Both in lower case; `governing`: the words before it in its clause, `words`: itself and what belongs to it.
 */
export function hasOwnVerb(governing: string, words: string): boolean {
  return (
    OWN_VERB.test(governing) ||
    (WITH_PRONOUN.test(governing) && !SUBJUNCTIVE.test(governing) && !INFINITIVE.test(words))
  );
}

const OWN_VERB =
  /(?:^| )(?:and|et|but|mais) (?:(?:was|were|is|are|has|have|had|been|also|then|now|later|instead|will|a|ont|est|été|s'est vue?|aussi|ensuite) ){0,3}$/;
const WITH_PRONOUN =
  /(?:^| )(?:et|mais|puis) (?:(?:lui|leur|les) (?:(?:a|ont|avait|avaient) )?|l'(?:(?:a|ont|avait|avaient) )?)(?:(?:aussi|ensuite|également|même|\p{Ll}+ment) )?$/u;
/** « exige que l’agence enquête et lui inflige »: a wish. */
const SUBJUNCTIVE = /(?:^| )(?:que |qu')/u;
const INFINITIVE = /^\p{Ll}+(?:er|ir|re)(?!\p{L})/u;
