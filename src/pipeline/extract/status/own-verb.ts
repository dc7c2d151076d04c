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

/**
 * Whether a verb joined to another one by « and » is finite, so that what governs that one does not govern it: “did not comply and was fined”, “found no
 * consent and fined A”, « n’a pas répondu et a été condamnée », but not “could be fined and banned”, « risque d’enquêter et infliger ».
 */
export function isSecondVerb(told: string, words: string, language: string): boolean {
  const governing = withoutArticle(told, language);
  const joined = JOINED.exec(governing);
  if (!joined) return false;
  if (joined.groups?.aux) return true;
  const before = governing.slice(0, joined.index);
  if (PARTICIPE.test(words) && HAS.test(before) && !HAS_NOT.test(before)) return true;
  return PAST.test(words) && !PARTICIPLE_BEFORE.test(before);
}

/** Whether a finite verb has its own auxiliary right before it, which no other verb of the clause governs: “An app that can track users was banned”. */
export function hasOwnAuxiliary(told: string, language: string): boolean {
  const governing = withoutArticle(told, language);
  return OWN_AUXILIARY.test(governing) && !MODAL_BEFORE.test(governing);
}

/** The English article looks like a French auxiliary. */
function withoutArticle(governing: string, language: string): string {
  return language === 'en' ? governing.replaceAll(/(?<=^| )a(?= )/gu, 'an') : governing;
}

const JOINED =
  /(?:^| )(?:and|et|but|mais) (?<aux>(?:(?:was|were|is|are|has|have|had|a|ont|avait|avaient|est|sont|s'est vue?|l'a|lui a|leur a|l'ont|lui ont) )(?:(?:been|also|then|now|later|instead|therefore|finally|eventually|été|aussi|ensuite|donc|également|finalement) ){0,2})?(?:(?:then|later|also|instead|therefore|finally|eventually|subsequently) )?$/u;
const PAST = /^(?:\p{L}+ed|sued|told|forbade|hit|struck|froze|must|has to|have to|will have to)(?!\p{L})/u;
/** « a classé l’affaire et ouvert une enquête ». */
const PARTICIPE = /^(?:\p{L}+é|ouvert|interdit|enjoint|suspendu|contraint|requis)(?!\p{L})/u;
const HAS = /(?:^| )(?:a|ont|avait|avaient) (?!été )/u;
const HAS_NOT = /(?:^| )(?:n'|ne )|(?:^| )(?:être|avoir|se voir|peut|peuvent|pourrai\p{L}*|sans) /u;
/** “has not been investigated”, “could be sued”: what is joined to it may be as much a participle. */
const PARTICIPLE_BEFORE =
  /(?:^| )(?:be|been|being|get|getting|gets|have|has|had|having|was|were|is|are) (?:\p{L}+ ){0,2}\p{L}+ed(?: |$)|(?:^| )(?:be|been|being|get|getting|get) [^,]*$/u;
const OWN_AUXILIARY =
  /(?:^| )(?:was|were|is|are|has|a|ont|est|sont|s'est vue?|se sont vus?|avait|avaient|fut|furent|had) (?:(?:been|été|also|then|now|later|eventually|finally|aussi|également|donc|ensuite|finalement|\p{Ll}+(?:ly|ment)) ){0,3}$/u;
/** “no sign that A was”, “Neither was”, « si A est »: what stands before reaches the auxiliary too. */
const MODAL_BEFORE =
  /(?:^| )(?:(?:no|nobody|none|neither|nor|never|not (?:one|all|every|any|a single)|aucune?|ni|jamais|if|si|s'ils?|s'elles?|whether|wish|unless|lest) (?:[^ ]+ )?|(?:that|que|qu') ?(?!did |does |do |was |were |is |are |has |have |had |can |could |may |might |would |will |must )(?:[^ ]+ ){1,4}?)(?:was|were|is|are|has|a|ont|est|sont|s'est vue?|se sont vus?|avait|avaient|fut|furent|had) (?:(?:been|été|\p{Ll}+(?:ly|ment)) ){0,2}$/u;

const OWN_VERB =
  /(?:^| )(?:and|et|but|mais) (?:(?:was|were|is|are|has|have|had|been|also|then|now|later|instead|will|a|ont|est|été|s'est vue?|aussi|ensuite) ){0,3}$/;
const WITH_PRONOUN =
  /(?:^| )(?:et|mais|puis) (?:(?:lui|leur|les) (?:(?:a|ont|avait|avaient) )?|l'(?:(?:a|ont|avait|avaient) )?)(?:(?:aussi|ensuite|également|même|\p{Ll}+ment) )?$/u;
/** « exige que l’agence enquête et lui inflige »: a wish. */
const SUBJUNCTIVE = /(?:^| )(?:que |qu')/u;
const INFINITIVE = /^\p{Ll}+(?:er|ir|re)(?!\p{L})/u;
