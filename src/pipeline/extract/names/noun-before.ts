import {
  COMPOUND_NOUNS,
  ENGLISH_NOUNS,
  FRENCH_COMPLETED,
  FRENCH_NOUNS,
  LOOSE_NOUNS,
  NEEDS_MORE,
  singularOf,
  TRADE_WORDS
} from './company-nouns.ts';

/** A noun that says of the name behind it that it is a company’s. */
export interface CompanyNoun {
  /** A list may follow. */
  isPlural: boolean;
  /** “The company Musk founded” is not of that name; “the company Zorblax, which” is. */
  isLoose: boolean;
  /** « Le groupe », of which there are others. */
  isGroup: boolean;
}

const PLAIN: CompanyNoun = { isPlural: false, isLoose: false, isGroup: false };

/** What the last of some words, French articles split off (« d’ », « assurance »), say; null if not that a company’s name follows. */
export function nounBefore(words: readonly string[]): CompanyNoun | null {
  return english(words.at(-1) ?? '', words.at(-2) ?? '') ?? french(words);
}

function english(word: string, previous: string): CompanyNoun | null {
  const one = ENGLISH_NOUNS.has(word) || COMPOUND_NOUNS.has(word) ? word : singularOf(word);
  const isPlural = one !== word;
  if (ENGLISH_NOUNS.has(one)) {
    if (!isPlural && NO_ARTICLE.test(previous)) return null;
    return { ...PLAIN, isPlural, isLoose: !isPlural && LOOSE_NOUNS.has(one) && ARTICLE.test(previous) };
  }
  return COMPOUND_NOUNS.has(one) && TRADE_WORDS.has(previous.toLowerCase()) ? { ...PLAIN, isPlural } : null;
}

/** “Of company”, “any company”: of no certain one. */
const NO_ARTICLE = /^(?:of|any|every|no|each|with|per|by)$/u;
const ARTICLE = /^(?:the|an?|its|their|his|her|this|that)$/iu;

/** No noun stands further from its name. */
const FAR = 5;

function french(words: readonly string[]): CompanyNoun | null {
  let at = words.length - 1;
  if (LEGAL.test(words[at] ?? '')) return /^(?:la|une)$/iu.test(words[at - 1] ?? '') ? PLAIN : null;
  for (let far = 0; at >= 0 && far < FAR; far++) {
    const word = words[at] ?? '';
    const one = FRENCH_NOUNS.has(word) ? word : singularOf(word);
    if (FRENCH_NOUNS.has(one) && (one !== 'mère' || words[at - 1] === 'maison')) {
      const isBare = at === words.length - 1;
      if (isBare && NEEDS_MORE.has(one)) return null;
      return { isPlural: one !== word, isLoose: false, isGroup: one === 'groupe' };
    }
    if (PUBLIC.test(word)) return null;
    if (ADJECTIVE.test(word) && !VERB.test(word)) at--;
    else if (LINK.test(words[at - 1] ?? '') && /^\p{Ll}/u.test(word) && !DETERMINER.test(word)) at -= 2;
    else break;
  }
  if (words.length - 1 - at === 0) return null;
  const end = words
    .slice(-FAR)
    .join(' ')
    .replace(/(?<=['’]) /gu, '');
  const completed = FRENCH_COMPLETED.exec(end)?.[0];
  return completed !== undefined && end.endsWith(completed)
    ? { ...PLAIN, isPlural: /^\p{L}+s\s/u.test(completed) }
    : null;
}

/** « La SARL Zorblax » */
const LEGAL = /^(?:SA|SAS|SASU|SARL|SPRL|SNC|SRL)$/u;
/** « De jouets », « d’assurances », « en ligne », « à bas »: complements. */
const LINK = /^(?:de|d['’]|en|à)$/u;
const DETERMINER = /^(?:la|le|les|l['’]|une?|son|sa|ses|leurs?|ce|cet|cette|ces)$/u;
/** « Le site gouvernemental » is no company’s. */
const PUBLIC = /^(?:gouvernement|central|officiel|public|municipal|ministériel|étatique|parlementaire)/u;
const ADJECTIVE =
  /(?:ais|aise|ien|ienne|ain|aine|ois|oise|and|ande|ol|ole|ec|ecque|ard|arde|ique|[aè]le?|al|aux|if|ive|aire|ier|ière|eux|euse|mobile|privée?|mère|belge|russe|suisse|rival|rivale|ligne|gros|luxe|concurrente?)s?$/u;
/** « La société fabrique », « l’entreprise indique » are no adjectives. */
const VERB =
  /^(?:indique|explique|critique|fabrique|revendique|applique|implique|pratique|appelle|révèle|mais|jamais|désormais|laquelle|lequel|et|mal)$/u;
