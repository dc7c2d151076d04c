import { LETTER, letterOrNumberAt } from './letters.ts';
import { createWordTable } from './words.ts';

/** Enough text to tell a language by; the rest of a long clipping is not read. */
const SAMPLE = 20_000;
/** One stop word that no other language has, or two shared ones, tell a language; less proves nothing. */
const LEAST = 1;

/** Frequent words of each language. */
const STOP_WORDS: Record<string, string> = {
  fr: `le la les l d des du de un une et est dans pour que qui qu au aux sur par avec pas plus ce cette ces son sa ses leur
       leurs ont été être avait il elle ils elles nous vous mais ou où comme entre depuis selon après sont n s c y deux
       à contre chez sans sous dont aussi
       a ont non si fait tout très même encore déjà`,
  en: `the of and to a in is that for on with as it by was from at an be are has have its this which were but not or
       their they his her he she who will would could about into over after than had been how what when why while`,
  nl: `de het een en van is dat voor op met zijn niet aan er om ook als bij naar uit wordt worden door heeft hij ze
       deze maar nog over tot`,
  de: `der die das und den dem des ein eine einen einer ist im nicht von mit für auf sich auch wird werden bei nach aus
       als sind hat wie oder zum zur über`,
  es: `el los las del y en que una un por con para se su al a lo como más pero sus fue ha es son este esta entre desde
       sobre también`,
  it: `il lo gli dei della delle del di che e un una per con non sono alla nel nella dal dalla a si più anche come ha
       è ma questo questa`
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(/\s+/))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

const LANGUAGES = Object.keys(STOP_WORDS);
const WORDS = [...LANGUAGES_OF.keys()];
/** The numbers of the languages of each word. */
const NUMBERS = WORDS.map((word) => (LANGUAGES_OF.get(word) ?? []).map((one) => LANGUAGES.indexOf(one)));
const wordAt = createWordTable(WORDS);
const FRENCH = [LANGUAGES.indexOf('fr')];
/** What the ending of a participle says for French, against a stop word. */
const PARTICIPLE = 0.5;
/** “Italy’s” is as English as “the”. */
const OWNER = WORDS.indexOf('the');
/** Letters that are French words only before an apostrophe: « l’ », « d’ », and not those of “Italy’s”. */
const ELIDED: ReadonlySet<string> = new Set(['l', 'd', 'n', 's', 'c']);
const APOSTROPHES = "'’";
/** The one letter that lower case makes two of. */
const DOTTED_I = '\u0130';

/**
 * The language that most stop words speak for: `fr`, `en`, `nl`, `de`, `es` or `it`, and `und` where there are
 * too few. A word that several languages use counts for each of them in part.
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, SAMPLE);
  const sample = start.includes(DOTTED_I) ? start.toLowerCase() : start;
  const scores = LANGUAGES.map(() => 0);
  /** In the order in which they were met: of equal scores, the first counts. */
  const met: number[] = [];
  for (let i = 0; i < sample.length;) {
    const from = i;
    while (i < sample.length && letterOrNumberAt(sample, i) === LETTER) i++;
    if (i === from) {
      i++;
      continue;
    }
    const word = i - from === 1 ? letterWordAt(sample, from) : wordAt(sample, from, i);
    const participle = word < 0 && i - from > 3 && isParticipleEnd(sample, i);
    if (word < 0 && !participle) continue;
    const languages = participle ? FRENCH : (NUMBERS[word] ?? []);
    for (const language of languages) {
      const score = scores[language] ?? 0;
      if (score === 0) met.push(language);
      scores[language] = score + (participle ? PARTICIPLE : 1 / languages.length);
    }
  }
  let best = -1;
  for (const language of met) if (best < 0 || (scores[language] ?? 0) > (scores[best] ?? 0)) best = language;
  return best >= 0 && (scores[best] ?? 0) >= LEAST ? (LANGUAGES[best] ?? 'und') : 'und';
}

/** « présenté », « visés », « infligée »: hardly a word of another language ends so. */
function isParticipleEnd(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  const before = last === 's' ? text.charAt(end - 2) : last;
  return before === 'é' || (before === 'e' && text.charAt(end - (last === 's' ? 3 : 2)) === 'é');
}

/** The number of the word that a single letter is, or a negative number. */
function letterWordAt(text: string, at: number): number {
  if (!ELIDED.has(text.charAt(at).toLowerCase())) return wordAt(text, at, at + 1);
  if (APOSTROPHES.includes(text.charAt(at - 1) || ' ')) return /s/i.test(text.charAt(at)) ? OWNER : -1;
  return APOSTROPHES.includes(text.charAt(at + 1) || ' ') ? wordAt(text, at, at + 1) : -1;
}
