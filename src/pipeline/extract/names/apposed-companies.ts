import type { Mention, Span } from '../../types.ts';
import { isAlsoAWord } from './also-a-word.ts';
import { runBefore } from './capital-runs.ts';
import { ENGLISH_NOUNS, FRENCH_NOUNS, PERSONAL_NOUNS, singularOf } from './company-nouns.ts';
import { FUNCTION_WORDS } from './cues.ts';
import { FIRST_NAMES } from './first-names.ts';
import { isPerson, mayBeCompany } from './name-ahead.ts';
import { isOpening } from './surroundings.ts';

/** How much of the text an apposition may take. */
const AHEAD = 110;

/**
 * Names that what follows them says to be those of companies: “Visible Vapors, a Pennsylvania company that”, “Zorblax, which sells”,
 * « Zorblax, fabricant de jouets ». None of `mentions`, which are in text order, overlaps one, but places inside.
 */
export function apposedCompanies(text: string, mentions: readonly Mention[]): Span[] {
  const found: Span[] = [];
  for (const { 0: lead, index: end } of text.matchAll(LEAD)) {
    const start = runBefore(text, end);
    if (start === null) continue;
    const said = saidBy(text.slice(end + lead.length, end + lead.length + AHEAD), lead.slice(2));
    if (said === null) continue;
    const spans = said.isPlural ? [...listBefore(text, start), { start, end }] : [{ start, end }];
    for (const span of spans) {
      const name = text.slice(span.start, span.end);
      if (isPerson(name) || (said.isPersonal && mayBePerson(name)) || isMereOpening(text, span)) continue;
      if (!isFronted(text, span.start) && mayBeCompany(text, span, mentions)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What leads an apposition in, behind a word that may be the last of a name. */
const LEAD = new RegExp(
  String.raw`(?<=[\p{L}\p{N}]),[  ](?:(?:an?|the|une?|le|la|two|three|four|deux|trois|which|dont|qui)[  ]|l['’]|(?=(?:${[...FRENCH_NOUNS].join('|')}|headquartered|owned|détenue?|cotée?)s?[  ]))`,
  'gu'
);

interface Said {
  isPlural: boolean;
  /** People are called so as well: « marchand de thé ». */
  isPersonal: boolean;
}

const COMPANY: Said = { isPlural: false, isPersonal: false };

function saidBy(ahead: string, lead: string): Said | null {
  const word = lead.trim();
  if (word === 'which') return SELLS.test(ahead) ? COMPANY : null;
  if (word === 'qui') return VEND.test(ahead) ? { ...COMPANY, isPersonal: true } : null;
  if (word === 'dont') return DONT.test(ahead) ? COMPANY : null;
  if (word === '' && OWNED.test(ahead)) return COMPANY;
  if (/^(?:an?|the|two|three|four)$/u.test(word)) return english(ahead, word === 'the');
  return french(ahead, word);
}

const SELLS =
  /^(?:also\s|already\s)?(?:sells|sold|makes|operates|operated|runs|manufactures|distributes|employs|supplies|owns|markets|imports)\s/u;
const VEND = /^(?:exploite|exploitait|fabrique|commercialise|emploie|distribue|édite|vend|vendait)\s/u;
const DONT =
  /^(?:le\ssiège|les\s(?:magasins|usines|salariés|produits|clients)|le\schiffre\sd['’]affaires)(?!\p{L})/u;
const OWNED =
  /^(?:headquartered\sin|owned\sby(?=\s(?:\p{Lu}|an?\s|the\s))|détenue?\s(?:à\s\d+\s%\s)?par|cotée?\s(?:à|en))\s/u;

/** “a Pennsylvania company that”, “a maker of home devices”, “the NHS software supplier,”: its noun is not before another. */
function english(ahead: string, isDefinite: boolean): Said | null {
  const [, words = '', noun = '', next = ''] = ENGLISH.exec(ahead) ?? [];
  const one = singularOf(noun);
  const isPersonal = PERSONAL_NOUNS.has(one);
  if (!ENGLISH_NOUNS.has(one) && !isPersonal) return null;
  const isThing = /^\s(?:that|which|owned|based|headquartered|founded|listed)/u.test(next);
  if (isDefinite && words === '' && !/^\s(?:that|which|behind|of)/u.test(next)) return null;
  return { isPlural: one !== noun, isPersonal: isPersonal && !isThing };
}

const ENGLISH =
  /^((?:(?!(?:of|in|at|for|to|by|from|who|and|or|that|which|with|on|was|is|has)\s)[\p{L}\p{N}’'.&-]+\s){0,5}?)([\p{Ll}-]+)(?=([,.;)\n]|\s(?:that|which|in|with|based|from|owned|at|of|for|under|whose|behind|run|founded|headquartered|listed|operating|licensed|selling|specialising|specializing|\p{Ll}+ed\s(?:to|by|with|in))(?!\p{L})))/u;

function french(ahead: string, article: string): Said | null {
  const [, noun = '', next = ''] = FRENCH.exec(ahead) ?? [];
  const one = FRENCH_NOUNS.has(noun) ? noun : singularOf(noun);
  if (!FRENCH_NOUNS.has(one) || one === 'mère') return null;
  const isTold = /^[  ](?:de|d['’]|des|du|qui|spécialisée?|basée?|installée?)/u.test(next);
  if (!isTold && !/^une?$/u.test(article)) return null;
  return {
    isPlural: one !== noun,
    isPersonal: !/^(?:société|entreprise|start-up|filiale|plateforme|chaîne|enseigne)$/u.test(one)
  };
}

const FRENCH =
  /^(?:(?:autre|petite?|grande?|jeune|ancienne?|principale?|première?)s?[  ])?([\p{Ll}-]+)(?=((?:[  ](?:de[  ]|d['’]|\p{L}+)?|[,.;)\n])))/u;

/** “Dabur and” of “Dabur and Himalaya, two companies”. */
function listBefore(text: string, start: number): Span[] {
  const found: Span[] = [];
  for (let at = start; ;) {
    const gap = /(?:,|[  ](?:and|et))[  ]$/u.exec(text.slice(Math.max(0, at - 6), at))?.[0];
    if (gap === undefined) return found;
    const end = at - gap.length;
    const first = runBefore(text, end);
    if (first === null) return found;
    found.push({ start: first, end });
    at = first;
  }
}

/** “Kwame Zorb”, “Betty”; “Stunt & Co” is none. */
const mayBePerson = (name: string): boolean =>
  (/\s\p{Lu}\p{Ll}+$/u.test(name) && !name.includes('&')) || FIRST_NAMES.has(name);

/** “Instead, a firm”, « Longtemps, la firme »: one word that opens a sentence and stands nowhere else in one is no name. */
function isMereOpening(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (/[\s&\d]/u.test(word) || !isOpening(text, start)) return false;
  if (FUNCTION_WORDS.has(word.toLowerCase()) || ADVERB.test(word)) return true;
  return isAlsoAWord(text, { start, end });
}

const ADVERB =
  /(?:ly|ment|ée?s?|ing)$|^(?:Longtemps|Jadis|Autrefois|Résultat|Conséquence|Instead|Later|Earlier|Recently|Then|Meanwhile|Today|Yesterday|Finally|Exemple|Mieux|Pire|Certes|Seule?|Hier|Soudain)$/u;

/** “In Zorblax, a company said”: the comma ends what a sentence begins with. */
function isFronted(text: string, start: number): boolean {
  const before = /(?:^|[\s«“"])(\p{L}+)[  ](?:(?:the|la|le|les)[  ])?$/u.exec(
    text.slice(Math.max(0, start - 24), start)
  );
  const word = before?.[1];
  return (
    before !== null &&
    word !== undefined &&
    /^\p{Lu}/u.test(word) &&
    isOpening(text, Math.max(0, start - 24) + before.index + before[0].indexOf(word))
  );
}
