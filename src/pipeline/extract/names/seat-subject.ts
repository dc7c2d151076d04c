import type { Span } from '../../types.ts';
import { isBefallen, isOfCountry, passesOver } from '../agents/predicates.ts';
import { isCapitalised } from '../text/characters.ts';
import { AUXILIARIES, GOVERNING, REPORTING } from '../terms/verbs.ts';
import { ARTICLE, CLAUSE_OPENERS, NOUNS_TOO, OF_A_CITY } from './seat-words.ts';
import { isOpening, wordAfter, wordsAfter, wordsBefore } from './surroundings.ts';

/** « Washington, de son côté, devrait … », « Brussels, for its part, stayed … » */
const ASIDE =
  /^, (?:de son côté|pour sa part|quant à (?:lui|elle)|(?:lui|elles?|eux)(?: aussi)?|en revanche|au contraire|for its part|meanwhile|however|too|by contrast|in turn|in response),(?= )/;
/** « Pékin, en octobre 2025, a », “Westminster, snubbed three times, fumes”: what a comma opens and closes before a verb. */
const ANY_ASIDE = /^, (?!où |where |dont |whose )\p{Ll}[^,;:.!?()«»“”—–\n]{2,60},(?= \p{Ll}+[\s’'])/u;
/** Names and links that are read as one subject. */
const LONGEST_LIST = 12;

/** The place is the subject of a verb of governing, or, for a seat, of any auxiliary; « EU to fine … » in headlines. */
export function acts(text: string, span: Span, seat: boolean): boolean {
  const end = partnerEnd(text, span);
  // « La Chine a, de son côté, ouvert »: behind the aside.
  const parted = AUXILIARY_ASIDE.exec(text.slice(end, end + 60));
  const words = wordsAfter(text, end + (parted?.[0].length ?? 0), 5);
  const [first = ''] = words;
  if (seat && parted) return !OF_A_CITY.has(first) && !isBefallen(first);
  if (words[0] === 'to') return GOVERNING.has(words[1] ?? '') && isOpening(text, span.start);
  if (NOUNS_TOO.has(words[0] ?? '') && isModifier(text, span)) return false;
  let sawAuxiliary = parted !== null;
  for (const [i, word] of words.entries()) {
    if (!seat && passesOver(word, words[i + 1] ?? '')) return false;
    if (sawAuxiliary && isBefallen(word)) return false;
    if (GOVERNING.has(word)) return seat || !isOfCountry(word);
    if (AUXILIARIES.has(word)) {
      if (seat && !sawAuxiliary) {
        const next = words[words.indexOf(word) + 1] ?? '';
        return !OF_A_CITY.has(next) && !isBefallen(next);
      }
      sawAuxiliary = true;
    } else if (!isParticle(word, sawAuxiliary)) return false;
  }
  return false;
}

const AUXILIARY_ASIDE =
  /^\s(?:a|ont|avait|avaient|has|have|had), (?:de son côté|pour sa part|quant à (?:lui|elle)|(?:lui|elles?|eux)(?: aussi)?|en revanche|au contraire|for its part|meanwhile|however|too|by contrast|in turn|in response),(?= )/;

/**
 * Where the subject ends that the place begins: « Washington et Pékin négocient », « Paris, Rome and Madrid want »;
 * « Pékin, qui … » goes on after the pronoun.
 */
export function partnerEnd(text: string, { start, end }: Span): number {
  const opens = !/,\s$/.test(text.slice(Math.max(0, start - 2), start));
  // A link that no name follows joins clauses: “moved money for Cuba, and agreed”.
  let named = end;
  // Behind “Rome and Paris” a comma ends the list: “including Rome and Paris, the commission said”.
  let closing = false;
  let last = end;
  let names = 0;
  for (; names < LONGEST_LIST; names++) {
    const { word, end: next, gap } = wordAfter(text, last);
    if (/^(qui|which)$/.test(word) && /^ ?, $/.test(gap)) return next;
    const aside =
      ASIDE.exec(text.slice(last, last + 40)) ?? (opens ? ANY_ASIDE.exec(text.slice(last, last + 70)) : null);
    if (names === 0 && aside) return last + aside[0].length;
    if (closing && gap.startsWith(',')) break;
    const link = /^(et|and|comme|les?|la|l|the)$/.test(word) && !isCapitalised(word);
    if (
      !(link ? /^,? $/ : /^(,? |[’']|-)$/).test(gap.replaceAll('\u00a0', ' ')) ||
      !(link || isCapitalised(word))
    )
      break;
    last = next;
    closing ||= /^(et|and|comme)$/.test(word);
    if (!link) named = next;
  }
  const list = text.slice(end, named);
  const subject = / (et|and|comme) /.test(list) || (list.match(/,/g)?.length ?? 0) > 1 ? named : end;
  return subject + (OPENING_QUOTE.exec(text.slice(subject, subject + 4))?.[0].length ?? 0);
}

/** « Bruxelles « va étudier l’arrêt » », “Singapore is”: a verb that is quoted is its verb all the same. */
const OPENING_QUOTE = /^ [«“"](?= ?\p{Ll})/u;

/** « under EU rules », « fresh US sanctions »: no clause begins before the place, so that the noun behind it is none of its verbs. */
function isModifier(text: string, { start }: Span): boolean {
  if (isOpening(text, start)) return false;
  const words = wordsBefore(text, start, 2);
  const article = ARTICLE.has(words[0] ?? '');
  const nearest = article ? words[1] : words[0];
  if (nearest === undefined) return false;
  return !CLAUSE_OPENERS.has(nearest) && !REPORTING.has(nearest);
}

function isParticle(word: string, afterAuxiliary: boolean): boolean {
  if (
    /^(n|ne|se|s|lui|leur|l|le|les|y|en|also|now|not|still|never|again|then|pas|\p{L}+ment|\p{L}+ly)$/u.test(
      word
    )
  )
    return true;
  return (
    afterAuxiliary &&
    /^(beaucoup|déjà|aussi|longtemps|toujours|been|already|just|recently|to|plus|jamais|d|de)$/.test(word)
  );
}
