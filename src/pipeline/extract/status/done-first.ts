import { createSearch } from '../text/search.ts';

/** Whether an infinitive tells what was done in the end: « a contrôlé A avant de lui infliger », « avait enquêté deux ans avant d’ouvrir une procédure ». `opening`: the sentence up to the term, in lower case. */
export function isDoneInTheEnd(opening: string): boolean {
  return UP_TO_VERB.test(opening) || UP_TO_NOUN.test(opening);
}

const DID = String.raw`(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient) (?!pas |encore |laissé |donné |accordé |jusqu|besoin |l'intention )[^;:.]{3,100}? avant d(?:e |')(?:(?:l[ae]s?|lui|leur|en) |l')?(?:\p{L}+ment )?`;
const UP_TO_VERB = createSearch(new RegExp(`${DID}$`, 'u'));
const UP_TO_NOUN = createSearch(
  new RegExp(
    `${DID}(?:infliger|prononcer|imposer|notifier|adresser|ouvrir|lancer|engager|déposer|délivrer) (?:[^ ,;:.]+ ){0,4}$`,
    'u'
  )
);
