/** Whether a company between the words `before` and `behind` was only struck earlier: “A, like B before it, was”, « A, après B en mai, est ». */
export function cameBefore(before: string, behind: string): boolean {
  return (
    (LIKE.test(before) && BEFORE_IT.test(behind)) || (AFTER_ONE.test(before) && CLOSED_BY_COMMA.test(behind))
  );
}

const ARTICLE = `(?:(?:the|la|le)\\s|l')?`;
const LIKE = new RegExp(
  `(?<!\\p{L})(?:like|as with|just like|comme|tout comme|à l'instar d[eu]|à l'instar d')\\s?${ARTICLE}$`,
  'iu'
);
const BEFORE_IT = /^,?\s(?:before|avant)\s(?:it|them|him|her|lui|elles?|eux)(?!\p{L})/u;

const AFTER_ONE = new RegExp(`,\\s(?:après|after|following)\\s${ARTICLE}$`, 'u');
/** With the rest of a list, and a day. */
const CLOSED_BY_COMMA =
  /^(?:,\s\p{Lu}[^,;:.]{1,30})?(?:\s(?:et|and)\s\p{Lu}[^,;:.]{1,30})?(?:\s(?:in|en|last|earlier|le|la|l'an|il y a)\s[^,;:.]{1,24})?,\s\p{Ll}/u;
