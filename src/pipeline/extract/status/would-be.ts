/** Whether the words before a fine say that it would be imposed, or that it would be one. */
export function wouldOnlyBe(opening: string): boolean {
  return WOULD_IMPOSE.test(opening) || WOULD_BE.test(opening);
}

/** « infligerait 3 millions d’amende », « aurait dû infliger 3 millions d’amende », up to the noun. */
const WOULD_IMPOSE =
  /(?<!\p{L})(?:(?:inflig|prononc|impos|écop|notifi|réclam)erai(?:t|ent)|paierai(?:t|ent)|aurai(?:t|ent) (?:dû|pu) \p{L}+(?:er|ir|re)) (?:(?!(?:et|mais|qui) )[^ ,;:]+ ){0,8}(?:d'|l')?$/u;

/** « Ce serait la deuxième sanction de l’année », “It would be the second fine”, up to the noun. */
const WOULD_BE = /(?:^|[,;:] )["«]? ?(?:ce|it|this|that) (?:serait|would be) (?:[^ ,;:]+ ){0,5}$/u;
