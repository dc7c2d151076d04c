import type { PlaceEntry, Span } from '../../types.ts';
import { isCapitalised } from '../text/characters.ts';
import { FUNCTION_WORDS } from './cues.ts';
import {
  LOCATIVE,
  set,
  ARTICLE,
  POWER_BEFORE,
  POWER_AFTER,
  SENT_FROM,
  SENT_TO,
  RELATIONS,
  OF_A_CITY,
  CITY_VERBS,
  LEAVING,
  NOUNS_TOO,
  CLAUSE_OPENERS,
  STATE_BODIES
} from './seat-words.ts';
import { isOpening, wordAfter, wordBefore, wordsAfter, wordsBefore } from './surroundings.ts';
import { isBefallen, isGovernmentVerb, isOfCountry } from '../agents/predicates.ts';
import { AFFECTING, AUXILIARIES, GOVERNING, INSERTING, REPORTING } from '../terms/verbs.ts';

/** Kinds of places that act only as a government, or hardly otherwise. */
const SEATS = set('city district venue supranational');

/** « backed by France »: done by a government, though not a verb of governing. */
const BACKED =
  /^(backed|supported|opposed|led|signed|prompted|soutenue?s?|défendue?s?|portée?s?|menée?s?|signée?s?)$/;
/** « Beijing-backed », against « Rome-based ». */
const BACKING =
  /^(backed|led|imposed|mandated|sponsored|funded|approved|friendly|controlled|linked|brokered)$/;
/** « fait étape par Liège »: a way and no agent. */
const MOTION =
  /^(pass|transit|achemin|vol|train|trajet|détour|route|étape|arriv|import|export|fabriqu|produ|construi|emprunt)/;
/** « Washington, de son côté, devrait … », « Brussels, for its part, stayed … » */
const ASIDE =
  /^, (?:de son côté|pour sa part|quant à (?:lui|elle)|lui|elle|eux|en revanche|au contraire|for its part|meanwhile|however|too|by contrast|in turn|in response),(?= )/;
/** « Pékin, en octobre 2025, a », “Westminster, snubbed three times, fumes”: what a comma opens and closes before a verb. */
const ANY_ASIDE = /^, (?!où |where |dont |whose )\p{Ll}[^,;:.!?()«»“”—–\n]{2,60},(?= \p{Ll}+[\s’'])/u;
/** Names and links that are read as one subject. */
const LONGEST_LIST = 12;

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
  const byPreposition = prepositionReading(text, span, seat);
  if (byPreposition !== undefined) return byPreposition;
  return (
    isSpeaker(text, span) ||
    (seat && takesShare(text, span)) ||
    (seat && isOpponent(text, span)) ||
    isAsked(text, span, seat) ||
    isAffected(text, span) ||
    acts(text, span, seat) ||
    (!isCompared(text, span) && isGovernmentVerb(text, partnerEnd(text, span), language)) ||
    (seat &&
      (owns(text, span, place.kind === 'city') ||
        isPersonified(text, span) ||
        (language === 'fr' && isFrenchSubject(text, span))))
  );
}

/** « China’s top market watchdog », « Italy’s central bank »: the owner of a body of the state. */
export function ownsBody(text: string, { end }: Span): boolean {
  if (!/^[’']s /.test(text.slice(end, end + 3))) return false;
  return wordsAfter(text, end + 2, 4).some((word) => STATE_BODIES.has(word));
}

/** « HONG KONG — », « BRUSSELS (Reuters) », « (Pékin, correspondant) ». */
function isDateline(text: string, { start, end }: Span): boolean {
  if (/^\s?[—–-]\s/.test(text.slice(end, end + 3))) {
    return (
      text.slice(start, end) === text.slice(start, end).toUpperCase() || wordBefore(text, start).word === ''
    );
  }
  return text.charAt(start - 1) === '(' && /^\s?[,)]/.test(text.slice(end, end + 2));
}

/** What a preposition before the place decides; undefined where none stands there. */
function prepositionReading(text: string, { start, end }: Span, seat: boolean): boolean | undefined {
  const words = wordsBefore(text, start, 4);
  const [nearest = '', second = '', third = ''] = ARTICLE.has(words[0] ?? '') ? words.slice(1) : words;
  switch (nearest) {
    case 'à':
    case 'au':
    case 'aux':
    case 'to':
      return (
        (seat && wordBefore(text, start).word === 'À' && SAYS_ONE.test(text.slice(end, end + 30))) ||
        (SENT_TO.has(second) && (seat || second === 'according')) ||
        (seat && second === 'pas' && third === 'le') ||
        (TAKES_ON.test(second) && /^(en|est)$/.test(third))
      );
    case 'a':
    case 'en':
      return isPreposition(text, start) ? seat && SAYS_ONE.test(text.slice(end, end + 30)) : undefined;
    case 'from':
      return seat && SENT_FROM.has(second);
    case 'de':
    case 'd':
    case 'du':
    case 'des':
    case 'of':
      return ownedBy(second, third, seat);
    case 'par':
      return isDoneBy(text, start, second, seat);
    case 'by':
      return (
        BACKED.test(second) ||
        (WITHOUT_OWN.test(text.slice(end, end + 12)) &&
          FINED_A_SUM.test(text.slice(Math.max(0, start - 70), start))) ||
        (isParticiple(second) && (seat || GOVERNING.has(second))) ||
        (seat && IRREGULAR.test(second)) ||
        (ENDS_BY.test(text.slice(end, end + 12)) &&
          wordsBefore(text, start, 7).some((word) => GOVERNING.has(word) && /[^e]ed$/.test(word)))
      );
    case 'contre':
    case 'against':
      return seat || wordsBefore(text, start, 6).some((word) => MEASURES.has(word));
    case 'avec':
    case 'with':
    case 'sur':
    case 'on':
      return seat && !/^(route|road|flight|time|bet|bets|focus|mise|misent|parie|parient)$/.test(second);
    case 'devant':
      return seat && PLEADS.test(second);
    case 'for':
    case 'pour':
      return acts(text, { start, end }, seat) || (seat && !LEAVING.has(second) && second !== 'partir');
    case 'entre':
    case 'between':
      return seat && isRelation(text, start);
    case 'et':
    case 'and':
      return seat && isRelation(text, start) && wordsBefore(text, start, 6).some(isBetween)
        ? true
        : undefined;
    case 'selon':
      return true;
    case 'après':
      // « d’après Pékin »
      return second === 'd' ? true : undefined;
    default:
      return LOCATIVE.has(nearest) ? false : undefined;
  }
}

/** “lent by Canberra”. */
const IRREGULAR =
  /^(?:lent|paid|bought|sold|built|given|sent|put|taken|drawn|written|sought|chosen|withdrawn|forbidden|held|set|spent|told|shut|cut|overseen|underwritten|won|kept|brought|hit|laid|rewritten)$/;

/** “fined €15m by Italy over”, and not “by Italy tax police”. */
const ENDS_BY =
  /^(?:[’']s\s|[\s”"]*(?:$|\n|[,.;:)–—])|\s(?:over|for|on|in|to|after|as|last|this|and|because|under|with)\s)/u;
/** “fined €1.8bn (£1.5bn) by Brussels after”, and not “by Brussels’s”. */
const WITHOUT_OWN =
  /^(?:[\s”"]*(?:$|\n|[,.;:)–—])|\s(?:over|for|on|in|to|after|as|last|this|and|because|under|with)\s)/u;
const FINED_A_SUM = /(?<!\p{L})(?:fined|penali[sz]ed)\s[^;:\p{L}]{0,6}\d[^;:]{0,40}\sby\s(?:the\s)?$/u;
/** « À Bruxelles, on juge »: whoever governs there. */
const SAYS_ONE = /^, on\s(?:(?:ne|se|y|le|la)\s|[ns]['’])?\p{Ll}/u;
/** « une enquête contre la France », “a complaint against China”: what states take against each other. */
const MEASURES = set(`
  enquête enquêtes plainte plaintes procédure recours sanctions représailles brandie brandies brandi investigation probe complaint case lawsuit retaliation retaliate
  tariffs
`);
/** « s’engage devant Bruxelles », « plaide devant Bercy ». */
const PLEADS = /^(engag|plaid|défend|expliqu|justifi|plainte|recul|pli|céd|cèd|inclin)/;

/** « s’en prend à l’Europe », « s’en est pris à Bruxelles ». */
const TAKES_ON = /^(prend|prennent|prenait|prendre|prenant|prise?s?)$/;

/** « la guerre entre … », « ties between … ». */
function isRelation(text: string, start: number): boolean {
  return wordsBefore(text, start, 6).some((word) => RELATIONS.has(word));
}

function isBetween(word: string): boolean {
  return word === 'entre' || word === 'between';
}

/** « A Pékin, » at the start of a sentence is « À »; elsewhere « a » is the verb or the English article. */
function isPreposition(text: string, start: number): boolean {
  const { word } = wordBefore(text, start);
  return word === 'A' || word.toLowerCase() === 'en' || ARTICLE.has(word.toLowerCase());
}

/** « la pression de Washington », « aux yeux de Pékin », « mise en garde de Bruxelles ». */
function ownedBy(second: string, third: string, seat: boolean): boolean {
  if (second === 'tour') return seat && third === 'au';
  // « tour de vis de Washington », and not « vis-à-vis de ».
  if (second === 'vis') return seat && third === 'de';
  // « il attend de Berne les mêmes règles »
  if (EXPECTS.test(second)) return seat;
  if (second === 'general') return /^attorneys?$/.test(third);
  if (POWER_BEFORE.has(second))
    return seat || /^(yeux|œil|colère|ire|pression|eyes|wrath|anger|pressure)$/.test(second);
  return (
    seat &&
    POWER_BEFORE.has(third) &&
    /^(croissante?s?|ferme|nouvelle?|récente?s?|part|vert|light)$/.test(second)
  );
}

const EXPECTS = /^(attend|attendent|attendait|exigent?|exigeait|réclament?|espèrent?|obtenu|obtient)$/;

/** « l’amende infligée à Apple par Bruxelles »: the participle, or the noun, may stand some words before. */
function isDoneBy(text: string, start: number, second: string, seat: boolean): boolean {
  const words = wordsBefore(text, start, 8);
  if (words.some((word) => MOTION.test(word))) return false;
  if (seat) return true;
  return (
    BACKED.test(second) ||
    words
      .slice(1)
      .some((word) => GOVERNING.has(word) && /(é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ise)$/.test(word))
  );
}

function isParticiple(word: string): boolean {
  return GOVERNING.has(word) || /(é|ée|és|ées|ed)$/.test(word);
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
    return false;
  const [verb = ''] = wordsAfter(text, end, 1);
  return seat ? !OF_A_CITY.has(verb) : /^[a-z]{3,}$/.test(verb) && !isOfCountry(verb) && word !== 'Is';
}

/** « Londres 281 millions de livres », “Ottawa, $6m”: who takes its share. */
function takesShare(text: string, { end }: Span): boolean {
  return SHARE.test(text.slice(end, end + 48));
}

const SHARE =
  /^,?\s(?:[$€£]\d|\d[\d.,]*\s(?:(?:millions?|milliards?|billion)\s)?(?:d['’]|de\s)?(?:euros|dollars|livres|francs|yuans|roupies|pounds))/u;

/** « Brussels v Apple », « Bruxelles contre Meta »: a party to a quarrel. */
function isOpponent(text: string, { start, end }: Span): boolean {
  return (
    /^(v|vs|versus|contre|against)$/.test(wordsAfter(text, end, 1)[0] ?? '') ||
    /^(v|vs|versus)$/.test(wordsBefore(text, start, 1)[0] ?? '')
  );
}

/** « irrite Washington », « angered Beijing », « a poussé la Chine à ». */
function isAffected(text: string, { start, end }: Span): boolean {
  const words = wordsBefore(text, start, 2);
  const nearest = ARTICLE.has(words[0] ?? '') ? words[1] : words[0];
  if (/^ (to (court|task)|en justice|devant )/.test(text.slice(end, end + 10).toLowerCase())) return true;
  return nearest !== undefined && AFFECTING.has(nearest) && !DESCRIBES_FIRM.test(text.slice(end, end + 30));
}

/** “sued the Idaho company”: where it sits. */
const DESCRIBES_FIRM =
  /^ (?:[a-z-]+ )?(?:company|companies|firms?|groups?|giants?|start-?ups?|brokers?|retailers?|makers?|operators?|lenders?|banks?|airlines?|plants?|factory|offices?)\b/;

/** The place is the subject of a verb of governing, or, for a seat, of any auxiliary; « EU to fine … » in headlines. */
function acts(text: string, span: Span, seat: boolean): boolean {
  const end = partnerEnd(text, span);
  // « La Chine a, de son côté, ouvert »: behind the aside.
  const parted = AUXILIARY_ASIDE.exec(text.slice(end, end + 60));
  const words = wordsAfter(text, end + (parted?.[0].length ?? 0), 5);
  const [first = ''] = words;
  if (seat && parted) return !OF_A_CITY.has(first) && !isBefallen(first);
  if (words[0] === 'to') return GOVERNING.has(words[1] ?? '') && isOpening(text, span.start);
  if (NOUNS_TOO.has(words[0] ?? '') && isModifier(text, span)) return false;
  let sawAuxiliary = parted !== null;
  for (const word of words) {
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
  /^\s(?:a|ont|avait|avaient|has|have|had), (?:de son côté|pour sa part|quant à (?:lui|elle)|lui|elle|en revanche|au contraire|for its part|meanwhile|however|too|by contrast|in turn|in response),(?= )/;

/**
 * Where the subject ends that the place begins: « Washington et Pékin négocient », « Paris, Rome and Madrid want »;
 * « Pékin, qui … » goes on after the pronoun.
 */
function partnerEnd(text: string, { start, end }: Span): number {
  const opens = !/,\s$/.test(text.slice(Math.max(0, start - 2), start));
  let last = end;
  let names = 0;
  for (; names < LONGEST_LIST; names++) {
    const { word, end: next, gap } = wordAfter(text, last);
    if (/^(qui|which)$/.test(word) && /^ ?, $/.test(gap)) return next;
    const aside =
      ASIDE.exec(text.slice(last, last + 40)) ?? (opens ? ANY_ASIDE.exec(text.slice(last, last + 70)) : null);
    if (names === 0 && aside) return last + aside[0].length;
    const link = /^(et|and|les?|la|l|the)$/.test(word) && !isCapitalised(word);
    if (
      !(link ? /^,? $/ : /^(,? |[’']|-)$/).test(gap.replaceAll('\u00a0', ' ')) ||
      !(link || isCapitalised(word))
    )
      break;
    last = next;
  }
  const list = text.slice(end, last);
  return / (et|and) /.test(list) || (list.match(/,/g)?.length ?? 0) > 1 ? last : end;
}

/** « under EU rules », « fresh US sanctions »: no clause begins before the place, so that the noun behind it is none of its verbs. */
function isModifier(text: string, { start }: Span): boolean {
  if (isOpening(text, start)) return false;
  const words = wordsBefore(text, start, 2);
  const article = ARTICLE.has(words[0] ?? '');
  const nearest = article ? words[1] : words[0];
  if (nearest === undefined) return false;
  return !CLAUSE_OPENERS.has(nearest) && !REPORTING.has(nearest);
}

/** « countries such as Poland », « more than China », « une Chine ouverte »: an example or an image is no subject. */
function isCompared(text: string, { start }: Span): boolean {
  const words = wordsBefore(text, start, 2);
  const nearest = ARTICLE.has(words[0] ?? '') ? words[1] : words[0];
  return /^(than|like|including|comme|dont|notamment|unlike|un|une)$/.test(nearest ?? '');
}

function isParticle(word: string, afterAuxiliary: boolean): boolean {
  if (/^(n|ne|se|s|lui|leur|l|le|les|y|en|also|now|not|pas|\p{L}+ment|\p{L}+ly)$/u.test(word)) return true;
  return (
    afterAuxiliary &&
    /^(beaucoup|déjà|aussi|longtemps|toujours|been|already|just|recently|to|plus|jamais|d|de)$/.test(word)
  );
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
  const [word = '', second = ''] = wordsAfter(text, partnerEnd(text, span), 2);
  const verb = /^(n|ne|se|s|lui|leur|y|en|le|la|les)$/.test(word) ? second : word;
  if (FUNCTION_WORDS.has(verb) || CITY_VERBS.has(verb)) return false;
  return /^\p{Ll}{2,}(e|ent|it|ait|aient|a|d|ont)$/u.test(verb);
}
