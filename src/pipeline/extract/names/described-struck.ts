import type { Mention, Span } from '../../types.ts';
import { FUNCTION_WORDS } from './cues.ts';
import { isPerson, mayBeCompany, nameEnd } from './name-ahead.ts';

/** How much of a text stands between a name and its sum. */
const REACH = 70;

/**
 * Names of whom an action strikes, said by any noun of one who does something and by a sum that few people have to pay: “fined consumer credit
 * rater Zorblax £11m”, “hit City broker Zorb & Blax with a £17m penalty”, « a condamné le courtier Zorblax à 3 millions ». None of `mentions`, which
 * are in text order, overlaps one, but places inside.
 */
export function describedStruck(text: string, mentions: readonly Mention[]): Span[] {
  return [...text.matchAll(STRIKES)].flatMap(({ 0: words, 1: described = '', index }) => {
    const start = index + words.length;
    const end = nameEnd(text, start);
    if (end === null || !isFirmsNoun(described)) return [];
    const span = { start, end };
    if (!SUM.test(text.slice(end, end + REACH)) || isPerson(text.slice(start, end))) return [];
    return mayBeCompany(text, span, mentions) ? [span] : [];
  });
}

const STRIKES =
  /(?<!\p{L})(?:(?:fined|fines|fining|hit|hits|penali[sz]e[sd]|slapped|slaps|sued|sues|docked|charged)[  ](?:(?:the|an?)[  ])?|(?:condamn|sanctionn|épingl|frapp)(?:é|e|ent)[  ](?:l[ae][  ]|l['’]))((?:\p{Lu}?[\p{Ll}-]+(?:[  ]|['’])){1,5})(?=\p{Lu})/gu;

/** A noun phrase without a word that leads elsewhere, whose noun tells who does something, though not one that only a person does. */
function isFirmsNoun(described: string): boolean {
  const words = described.trim().split(/[  '’]/u);
  const small = words.map((word) => word.toLowerCase());
  if (
    small.some((word) => FUNCTION_WORDS.has(word) && !FRENCH_LINKS.has(word)) ||
    small.some((word) => PERSON.test(word))
  )
    return false;
  return small.some(
    (word, i) => DOER.test(word) && (i === small.length - 1 || FRENCH_LINKS.has(small[i + 1] ?? ''))
  );
}

const FRENCH_LINKS: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'en']);
const DOER =
  /(?:\p{L}{3}(?:ers?|ors?|eur|ier|iste)|house|outlet|agency|studio|lab|giant|pioneer|group|arm|outfit|pionnier|mastodonte|géant)$/u;

/** Who is a person, and what else ends so. */
const PERSON =
  /^(?:ex|former|ancien|ancienne|ex-\p{L}+|.*(?:minister|ministre|officer|official|manager|trader|banker|lawyer|advis[eo]r|executive|director|owner|founder|fondateur|player|singer|rapper|driver|doctor|actor|acteur|senator|sénateur|governor|gouverneur|mayor|hacker|blogger|influencer|influenceur|streamer|farmer|teacher|worker|leader|member|partner|insider|engineer|investor|lobbyist|journalist|journaliste|programmer|dictator|employer|brother|father|mother|sister|daughter|footballer|boxer|golfer|entraîneur|joueur|chanteur|dirigeant|financier|réalisateur|animateur|seller|bidder|whistleblower|lender|under|over|after|other|number|order|user|customer|another|quarter|banquier|conseiller|créateur|directeur|président|policier|officier|maire|premier|dernier|particulier|milliardaire|oligarque|promoter|fraudster|spammer|consultant|accountant|auditor|commissioner|chancellor|professor|author|writer|prisoner|soldier|designer))$/u;

/** A sum that few people have to pay, in the same sentence. */
const SUM =
  /^(?:(?![.!?;]\s)[^\n])*?[£$€¥₩₹\d][\d.,  ]*(?:[mM]illions?|[bB]illions?|[mM]illiards?|mln|bln|mn|bn|m|crore|trillion)(?!\p{L})/u;
