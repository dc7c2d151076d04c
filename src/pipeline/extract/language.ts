/** Enough text to tell a language by; the rest of a long clipping is not read. */
const SAMPLE = 20_000;
/** One stop word that no other language has, or two shared ones, tell a language; less proves nothing. */
const LEAST = 1;

/** Frequent words of each language. */
const STOP_WORDS: Record<string, string> = {
  fr: `le la les l d des du de un une et est dans pour que qui qu au aux sur par avec pas plus ce cette ces son sa ses leur
       leurs ont été être avait il elle ils elles nous vous mais ou où comme entre depuis selon après sont n s c y deux
       à contre chez sans sous dont aussi`,
  en: `the of and to a in is that for on with as it by was from at an be are has have its this which were but not or
       their they his her he she who will would could about into over after than had been how what when why while`,
  nl: `de het een en van is dat voor op met zijn niet aan er om ook als bij naar uit wordt worden door heeft hij ze
       deze maar nog over tot`,
  de: `der die das und den dem des ein eine einen einer ist im nicht von mit für auf sich auch wird werden bei nach aus
       als sind hat wie oder zum zur über`,
  es: `el los las del y en que una un por con para se su al lo como más pero sus fue ha es son este esta entre desde
       sobre también`,
  it: `il lo gli dei della delle del di che e un una per con non sono alla nel nella dal dalla si più anche come ha
       è ma questo questa`
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(/\s+/))
    LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/**
 * The language that most stop words speak for: `fr`, `en`, `nl`, `de`, `es` or `it`, and `und` where there are
 * too few. A word that several languages use counts for each of them in part.
 */
export function detectLanguage(text: string): string {
  const scores = new Map<string, number>();
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const languages = LANGUAGES_OF.get(word);
    for (const language of languages ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / (languages?.length ?? 1));
    }
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST ? best[0] : 'und';
}
