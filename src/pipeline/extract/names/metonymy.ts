import type { PlaceEntry, Span } from '../../types.ts';
import { isGovernmentVerb, isOfCountry } from '../agents/predicates.ts';
import { AFFECTING, AUXILIARIES, INSERTING, REPORTING } from '../terms/verbs.ts';
import { FUNCTION_WORDS } from './cues.ts';
import { prepositionReading } from './seat-prepositions.ts';
import { isPaid } from './receivers.ts';
import { acts, partnerEnd } from './seat-subject.ts';
import { ARTICLE, CITY_VERBS, OF_A_CITY, POWER_AFTER, set } from './seat-words.ts';
import { isOpening, wordAfter, wordBefore, wordsAfter, wordsBefore } from './surroundings.ts';

/** Kinds of places that act only as a government, or hardly otherwise. */
const SEATS = set('city district venue supranational');

/** « Beijing-backed », against « Rome-based ». */
const BACKING =
  /^(backed|led|imposed|mandated|sponsored|funded|approved|friendly|controlled|linked|brokered)$/;

/**
 * Whether the place stands for the government seated there, by the words around it. Only places with a `metonym` can.
 * Cities and unions of states (« Pékin », « the EU ») are read so whenever they act; of a country or a region only deciding and
 * saying is read so, since its people and firms act too (« la Chine exporte »).
 */
export function isMetonymic(text: string, span: Span, place: PlaceEntry, language: string): boolean {
  if (place.metonym === null || isDateline(text, span)) return false;
  const seat = SEATS.has(place.kind);
  const compound = /^-(\p{Ll}+)/u.exec(text.slice(span.end, span.end + 16))?.[1];
  if (compound !== undefined) return seat && BACKING.test(compound);
  if (isPaid(text, span) || (place.kind === 'supranational' && isGoverning(text, span))) return true;
  const byPreposition = prepositionReading(text, span, seat, language);
  if (byPreposition !== undefined) return byPreposition;
  return (
    isSpeaker(text, span) ||
    (seat && takesShare(text, span)) ||
    (seat && isOpponent(text, span)) ||
    (seat && isAlternative(text, span)) ||
    isAsked(text, span, seat) ||
    isAffected(text, span) ||
    acts(text, span, seat) ||
    (!isCompared(text, span) && isGovernmentVerb(text, partnerEnd(text, span), language)) ||
    (seat &&
      (owns(text, span, place.kind === 'city' || place.kind === 'venue') ||
        isPersonified(text, span) ||
        (language === 'fr' && isFrenchSubject(text, span))))
  );
}

/** “EU antitrust fine”, “EU regulators”, and not “EU law”, “EU users”: what a union does, and who does it. */
function isGoverning(text: string, { start, end }: Span): boolean {
  // “its lead EU regulator” is that of a country.
  return GOVERNED.test(text.slice(end, end + 50)) && wordBefore(text, start).word !== 'lead';
}

const GOVERNED =
  /^ (?:[\p{Ll}-]+ ){0,2}(?:regulators?|watchdogs?|executive|officials?|fines?|penalt(?:y|ies)|approval|clearance|decisions?|probes?|investigations?|sanctions?|tariffs?|case|court)(?!\p{L})/u;

/** « HONG KONG — », « BRUSSELS (Reuters) », « (Pékin, correspondant) ». */
function isDateline(text: string, { start, end }: Span): boolean {
  if (/^\s?[—–-]\s/.test(text.slice(end, end + 3))) {
    return (
      text.slice(start, end) === text.slice(start, end).toUpperCase() || wordBefore(text, start).word === ''
    );
  }
  return text.charAt(start - 1) === '(' && /^\s?[,)]/.test(text.slice(end, end + 2));
}

/** « estime Pékin », « said Beijing », and whoever stands behind a quotation and its verb: « … », tranche Londres. */
function isSpeaker(text: string, { start }: Span): boolean {
  const words = wordsBefore(text, start, 2);
  const nearest = ARTICLE.has(words[0] ?? '') ? words[1] : words[0];
  if (nearest === undefined) return false;
  if (REPORTING.has(nearest)) return true;
  const before = text.slice(Math.max(0, start - LONGEST_INVERSION), start);
  return INSERTING.has(nearest) ? INSERTED.test(before) : QUOTED.test(before);
}

const LONGEST_INVERSION = 40;
/** A verb alone between what is said and who says it: « …, indique Bercy ». */
const INSERTED = /[,»”"]\s[\p{Ll}]+\s(?:(?:la|le|les|the)\s|l['’])?$/u;
/** « … », fait savoir Pékin; “…,” added Seoul. */
const QUOTED =
  /(?:[»”"],?|,[”"])\s(?:(?:a|ont|avait|fait)\s(?:\p{Ll}+\s){1,3}|\p{Ll}{2,}(?:e|d|it|ait)\s|\p{Ll}{2,}(?:ed|s)\s)(?:(?:la|le|les|the)\s|l['’])?$/u;

/** « Did Beijing go easy? », « Will France follow? »: the auxiliary stands before its subject. */
function isAsked(text: string, { start, end }: Span, seat: boolean): boolean {
  const words = wordsBefore(text, start, 2);
  const { word, start: at } = wordBefore(text, start);
  if (
    ARTICLE.has(words[0] ?? '') ||
    !/^(Did|Does|Will|Would|Can|Could|Should|Has|Is)$/.test(word) ||
    !isOpening(text, at)
  )
    // “Only then did Brussels relent.”
    return seat && /^(did|does)$/.test(word) && /^ [a-z]{3,}/.test(text.slice(end, end + 4));
  const [verb = ''] = wordsAfter(text, end, 1);
  return seat ? !OF_A_CITY.has(verb) : /^[a-z]{3,}$/.test(verb) && !isOfCountry(verb) && word !== 'Is';
}

/** « Londres 281 millions de livres », “Ottawa, $6m”: who takes its share. */
function takesShare(text: string, { end }: Span): boolean {
  return SHARE.test(text.slice(end, end + 48));
}

const SHARE =
  /^,?\s(?:[$€£]\d|\d[\d.,]*\s(?:(?:millions?|milliards?|billion)\s)?(?:d['’]|de\s)?(?:euros|dollars|livres|francs|yuans|roupies|pounds))/u;

/** « L’Arcep, ou Bruxelles, devra dire »: put in beside whoever acts. */
function isAlternative(text: string, { start, end }: Span): boolean {
  return (
    /, (?:ou|or|et|and|puis|then) (?:plus tard |later )?$/.test(text.slice(Math.max(0, start - 20), start)) &&
    /^, /.test(text.slice(end, end + 2)) &&
    AUXILIARIES.has(wordsAfter(text, end + 2, 1)[0] ?? '')
  );
}

/** « Brussels v Apple », « Bruxelles contre Meta »: a party to a quarrel. */
function isOpponent(text: string, { start, end }: Span): boolean {
  return (
    /^(v|vs|versus)$/.test(wordsAfter(text, end, 1)[0] ?? '') ||
    // « Les taxis bloquent Paris contre Uber »: there the verb before has it as its object.
    (/^(contre|against)$/.test(wordsAfter(text, end, 1)[0] ?? '') && !isObject(text, start)) ||
    /^(v|vs|versus)$/.test(wordsBefore(text, start, 1)[0] ?? '')
  );
}

/** A verb, or whatever else is no link between clauses, stands right before. */
function isObject(text: string, start: number): boolean {
  const { word, gap } = wordBefore(text, start);
  return gap === ' ' && /^\p{Ll}{2,}(?<!er)$/u.test(word) && !FUNCTION_WORDS.has(word);
}

/** « irrite Washington », « angered Beijing », « a poussé la Chine à ». */
function isAffected(text: string, { start, end }: Span): boolean {
  const words = wordsBefore(text, start, 2);
  const nearest = ARTICLE.has(words[0] ?? '') ? words[1] : words[0];
  if (/^ (to (court|task)|en justice|devant )/.test(text.slice(end, end + 10).toLowerCase())) return true;
  if (nearest !== undefined && isOnlyAimedAt(text, { start, end }, nearest)) return false;
  const behind = text.slice(end, end + 30);
  if (words[0] === 'the' && DESCRIBES_COURT.test(behind)) return false;
  return nearest !== undefined && AFFECTING.has(nearest) && !DESCRIBES_FIRM.test(behind);
}

/** « les embargos visant Cuba », « vise Londres pour son introduction en Bourse »: a country under embargo, a place to go to. */
function isOnlyAimedAt(text: string, { start, end }: Span, verb: string): boolean {
  if (!/^vis(?:e|ent|ant|ait|é|er)$/.test(verb)) return false;
  return (
    / pour (?:son|sa|une?) (?:introduction|cotation|entrée|expansion)/u.test(text.slice(end, end + 24)) ||
    wordsBefore(text, start, 6).some((word) => /^(embargos?|sanctions)$/.test(word))
  );
}

/** “sued the Idaho company”: where it sits. */
const DESCRIBES_FIRM =
  /^ (?:[a-z-]+ )?(?:company|companies|firms?|groups?|giants?|start-?ups?|brokers?|retailers?|makers?|operators?|lenders?|banks?|airlines?|plants?|factory|offices?)\b/;
/** “asked the Leeds court”, and not “asks EU court”: cities have several. */
const DESCRIBES_COURT = /^ (?:[a-z-]+ )?(?:courts?|judges?|jury)\b/;

/** « countries such as Poland », « more than China », « une Chine ouverte »: an example or an image is no subject. */
function isCompared(text: string, { start }: Span): boolean {
  const words = wordsBefore(text, start, 2);
  const nearest = ARTICLE.has(words[0] ?? '') ? words[1] : words[0];
  return /^(than|like|including|comme|dont|notamment|unlike|un|une)$/.test(nearest ?? '');
}

/** « ruffled Beijing’s feathers », « Beijing’s crackdown », « the Brussels regulators »; for cities and unions only. */
function owns(text: string, { end }: Span, city: boolean): boolean {
  const after = wordAfter(text, end);
  const plural = /^[’'] $/.test(after.gap) && text.charAt(end - 1) === 's';
  const possessive = plural || (/^[’']$/.test(after.gap) && after.word === 's');
  // « EU rules » are the law of a territory, « Brussels rules » those of who sits there.
  if (!possessive && !city) return false;
  const owned = possessive ? wordsAfter(text, plural ? end + 1 : after.end, 3) : wordsAfter(text, end, 1);
  // “a Hong Kong law firm”.
  if (owned[0] === 'law' && !possessive) return false;
  return owned.some((word) => POWER_AFTER.has(word));
}

/** « an ever more confident Beijing », « un Pékin sûr de lui »: cities take no such article. */
function isPersonified(text: string, { start }: Span): boolean {
  const [nearest = '', ...earlier] = wordsBefore(text, start, 4);
  if (/^(un|une)$/.test(nearest)) return true;
  return /^\p{Ll}{4,}$/u.test(nearest) && earlier.slice(0, 3).some((word) => /^(a|an)$/.test(word));
}

/**
 * « Pékin temporise », « Berlin et Rome poussent à la roue »: in French nothing but a verb follows the name of a city
 * directly, and few verbs go with the city itself.
 */
function isFrenchSubject(text: string, span: Span): boolean {
  const words = wordsAfter(text, partnerEnd(text, span), 4);
  const verb = words.find((word) => !/^(n|ne|se|s|lui|leur|y|en|le|la|les)$/.test(word)) ?? '';
  if (FUNCTION_WORDS.has(verb) || CITY_VERBS.has(verb)) return false;
  return /^\p{Ll}{2,}(e|ent|it|ait|aient|a|d|ont)$|^(?:fit|mit|dut|put)$/u.test(verb);
}
