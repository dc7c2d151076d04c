/**
 * Whether a company that stands before a verb is only what the subject of the sentence has acted on before: “After banning A, it fined”, “investigated A before
 * fining it”, « a écrit à A pour le sommer ». `opening`: the clause up to the verb; `behindOffice`: what of it stands behind an authority, if one
 * does; `acts`: whether an authority, or a pronoun that may mean one, is that subject.
 */
export function hasSameSubject(opening: string, behindOffice: string, acts: boolean): boolean {
  return (
    THEN_IT.test(opening) ||
    (acts && (GERUND_OF.test(opening) || AFTER_IT.test(opening) || BEFORE_IT.test(opening))) ||
    WRITES_TO.test(behindOffice)
  );
}

/** « Après avoir mis A en demeure, elle a infligé », “After banning A, it fined”: not A. */
const THEN_IT =
  /^[«"\s]*(?:Après\s(?:l'|s')?(?:avoir|être)|After\s\p{Ll}+ing|Having\s\p{Ll}+|Avant\sde|Before\s\p{Ll}+ing)\s[^;:]*,\s(?:elles?|ils?|it|they)\s(?:(?:a|ont|avait|has|had|lui|also|aussi|ensuite|then|en)\s){0,3}$/u;
/** “investigated A for years before fining it”, « a sanctionné A, un mois après avoir puni B »: whoever the sentence is about. */
const GERUND_OF =
  /^(?!.*(?<!\p{L})(?:that|said|says|told|qui|que|dit)(?!\p{L})).*\s(?:(?:before|after|while)\s(?:\p{Ll}+ly\s)?|après\savoir\s(?:déjà\s|aussi\s)?|avant\s(?:de\s(?:(?:le|la|les|lui|leur|en)\s|l')?|d'))$/u;

/** “fined A, two months after it sued B”, « deux mois après qu’elle a puni B »: as long as nobody else is its subject. */
const AFTER_IT =
  /^(?!.*(?<!\p{L})(?:that|said|says|told|which|who|qui|que|dit)(?!\p{L})).*,\s(?:[\p{L}\d'-]+\s){0,4}(?:(?:after|since|before)\s(?:it|they)\s(?:(?:had|has|have|first|also)\s){0,2}|(?:après|depuis)\squ'(?:elle|il)s?\s(?:a|ont|avait|avaient|eut)\s(?:déjà\s|aussi\s)?)$/u;

/** “investigated A for two years before it ordered the company”. */
const BEFORE_IT =
  /^(?!.*(?<!\p{L})(?:that|said|says|told|which|who)(?!\p{L})).*\p{L}\sbefore\s(?:it|they)\s(?:(?:had|has|have|also|finally|then|at last)\s){0,2}$/u;

/** « a écrit mercredi à A pour le sommer », “has written to A ordering it to”: whoever writes commands, up to the verb. */
const WRITES_TO =
  /^\s(?:(?:a|ont|avait|avaient|vient d'|has|have|had)\s?)?(?:\p{Ll}+ment\s)?(?:écrit|écrire|adressé|envoyé|expédié|fait parvenir|wrote|written|sent)\s[^;:]*?(?<!\p{L})(?:à|au|aux|to)\s[^,;:]{2,60}?(?:\spour\s(?:(?:le|la|les|lui|leur)\s|l')|\s)$/u;
