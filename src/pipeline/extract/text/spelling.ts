import { fold, isAllCaps, isUpper } from './characters.ts';

/** Words that a name may write small or large: « the West », « The West », « Bank Of China ». */
const SMALL = new Set(
  'the of and for a an in on le la les l de d du des et en au aux à a pour sur von der van'.split(' ')
);
/** An acronym is also written like a word (« Cnil », « Ikea ») from this length on; shorter ones are words (« Un »). */
const WORDLIKE_ACRONYM = 4;

/**
 * Whether a passage that equals `form` but for case and accents is spelt as that name would be. Capital letters must
 * be capital. Forms that are also words (`exact`) allow no liberty; others may stand in capitals altogether, may have
 * other capitals inside a word (AliPay, Youtube), and may lack or have accents.
 */
export function isSpelling(passage: string, form: string, exact: boolean): boolean {
  if (passage === form) return true;
  // « us » is no « US », and frequent: a quick look before the words are taken apart.
  if (!form.includes(' ') && isUpper(form.charAt(0)) && !isUpper(passage.charAt(0))) return false;
  const words = wordsOf(passage);
  const expected = wordsOfForm(form);
  if (words.length !== expected.length) return false;
  const shouted = !exact && isAllCaps(passage);
  const from = exact ? words.length : frenchHead(expected);
  return words.every((word, i) => {
    const name = expected[i] ?? '';
    return (i > from && isLowered(word, name)) || isWordSpelling(word, name, exact, shouted);
  });
}

/** « la Société générale », « le Crédit mutuel »: French writes small what follows the noun that such names begin with. */
const FRENCH_HEADS = new Set(
  'société crédit banque caisse caisses compagnie mutuelle mutuelles générale lyonnaise française électricité imprimerie coopérative galeries laboratoires éditions aéroports'.split(
    ' '
  )
);

/** Where that noun stands, or the number of words where there is none. */
function frenchHead(words: readonly string[]): number {
  const at = SMALL.has((words[0] ?? '').toLowerCase()) ? 1 : 0;
  return FRENCH_HEADS.has((words[at] ?? '').toLowerCase()) ? at : words.length;
}

function isLowered(word: string, form: string): boolean {
  return !isUpper(word.charAt(0)) && isUpper(form.charAt(0)) && !isAllCaps(form);
}

function isWordSpelling(word: string, form: string, exact: boolean, shouted: boolean): boolean {
  if (word === form || shouted) return true;
  if (SMALL.has(form.toLowerCase())) return true;
  if (isUpper(form.charAt(0)) !== isUpper(word.charAt(0))) return false;
  if (exact) return withoutCapitalAccents(word) === withoutCapitalAccents(form);
  if (!isAllCaps(form)) return true;
  return isAllCaps(word) || lettersIn(form) >= WORDLIKE_ACRONYM;
}

/** « The Guardian », « Le Monde »: the first word may stand in lower case. */
export function startsSmall(form: string): boolean {
  const first = /[\p{L}\p{N}.&+]+/u.exec(form.normalize('NFC'))?.[0] ?? '';
  return SMALL.has(first.toLowerCase());
}

/** « États » is also written « Etats »: capitals may lack their accents. */
function withoutCapitalAccents(word: string): string {
  return word.replace(/\p{Lu}/gu, (letter) => letter.normalize('NFD').charAt(0));
}

function lettersIn(word: string): number {
  return word.replace(/\P{L}/gu, '').length;
}

/** The names that texts have are few, and each is met often. */
function wordsOfForm(form: string): string[] {
  const known = formWords.get(form) ?? wordsOf(form);
  formWords.set(form, known);
  return known;
}

const formWords = new Map<string, string[]>();

function wordsOf(passage: string): string[] {
  // One word in plain letters, as most passages are.
  if (/^[A-Za-z\d.&+]+$/.test(passage)) return [passage];
  return passage
    .normalize('NFC')
    .split(/[^\p{L}\p{N}.&+]+/u)
    .filter((word) => word !== '');
}

/** As tags write names: `Alibaba_cloud`, `DidiChuxing`, `JD.com` without separators, dots, accents and case. */
export function tagKey(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}&+]/gu, '');
}
