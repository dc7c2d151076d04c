import { addDays, firstDay, lastDay } from './calendar.ts';
import type { DateForm } from './date-words.ts';
import { createSearch } from '../text/search.ts';

/** What part a date plays in its sentence. */
export type Role = 'point' | 'since' | 'span' | 'limit' | 'other';

const SPAN_BEFORE = createSearch(/\b(?:(?:entre|between|from|(?<!mois\s)de|du)\s(?:le\s)?|d')$/i);

const LIMIT_BEFORE = createSearch(
  /(?:d'ici|jusqu'\S*|\bavant|until|before|no later than|au plus tard)\s?(?:\S{1,5}\s)?(?:(?:the\s|la\s)?(?:end|close|middle|start|beginning|fin|mi|début)[\s-](?:of\s|d[eu]\s)?)?$/i
);

const START_BEFORE = createSearch(
  /(?:à partir d\S+|à compter d\S+|starting|\bfrom|as of|dès)\s?(?:\S{1,5}\s)?$/i
);

/** “the €1.2bn fine from 2023”: when it was imposed; but “a ban from 2027”. */
const OF_DECISION = createSearch(
  /(?<!\p{L})(?:fine|penalty|ruling|decision|lawsuit|suit|case|probe|investigation|inquiry|settlement|judgment|verdict)\sfrom\s$/iu
);

const SINCE_BEFORE = createSearch(/(?:since|depuis)\s(?:\S{1,5}\s)?$/i);

/** « two days after the raid », not « two days after, » or “two days later the court …” */
export function isOfWhatFollows(words: string, after: string): boolean {
  return (
    /(?:avant|après|before|after)$/i.test(words) &&
    /^\s(?!(?:that|this|cela|ça|ces?|cet|cette)(?!\p{L}))[\p{L}'$¤£«]/u.test(after)
  );
}

/** “4% of its 2019 domestic sales”, “3% of last year's revenue”, “of the firm’s revenue in 2019”, « 4 % du chiffre d’affaires 2019 »: the year that accounts are of, in which nothing happened. */
export function isOfAccounts(lead: string, after: string): boolean {
  return (
    ((OWNED.test(lead) || /^'s\s/u.test(after)) && ACCOUNTS.test(after)) ||
    ACCOUNTS_OF.test(lead) ||
    ACCOUNTS_IN.test(lead) ||
    EARNED_IN.test(lead)
  );
}

/** “4 percent of what it sold at home in 2019”, « soit 2 % de ce qu’il a vendu en 2022 ». */
const EARNED_IN = createSearch(
  /(?<!\p{L})(?:what\s(?:it|they|he|she|the\s[\p{Ll}-]+)\s(?:had\s)?(?:sold|earned|made|took|turned|billed|grossed)|ce\squ'(?:il|elle|ils|elles)\s(?:a|ont|avait|avaient)\s(?:vendu|gagné|encaissé|dégagé|facturé))\s(?:[\p{L}'-]+\s){0,4}(?:in|en)\s$/iu
);

const OWNED = createSearch(/(?:\bits|\btheir|'s|\bof|\bannual|\bglobal)\s$/i);
const ACCOUNTS =
  /^(?:'s)?\s(?:(?:domestic|global|worldwide|total|annual|net|group|full-year|operating)\s){0,2}(?:sales|revenues?|turnover|profits?|income|earnings)(?!\p{L})/iu;
const ACCOUNTS_OF = createSearch(
  /(?:chiffre d'affaires|ventes|bénéfices?|résultats?|revenus|comptes)(?:\s(?:mondial|mondiaux|annuel|net|nets|consolidé|total|domestique)\p{L}*)?\s(?:(?:de l'année|de)\s)?$/iu
);

/** Not “it banned sales in 2019”: whose they are, or of what kind, is said. */
const ACCOUNTS_IN = createSearch(
  /(?:(?<!\p{L})(?:its|their|of|annual|global|worldwide|domestic|total|net|group|full-year|'s)\s(?:(?:domestic|global|worldwide|total|annual|net|group|full-year|operating|local)\s){0,2}(?:sales|revenues?|turnover|profits?|income|earnings)\sin\s|(?:chiffre d'affaires|bénéfices?|revenus|(?:ses|leurs) ventes)\s(?:(?:mondial|mondiaux|annuel|net|nets|consolidé|total|domestique)\p{L}*\s)?(?:(?:réalisé|enregistré|dégagé)\p{L}*\s)?en\s)$/iu
);

/** « WhatsApp’s 2021 privacy policy », “their 2019 merger”: the year of what is named; not of a decision, which is told by it. */
export function isQualifier(lead: string, after: string): boolean {
  return (
    (POSSESSED.test(lead) && QUALIFIED.test(after)) ||
    (THE.test(lead) && (EVENT.test(after) || NAMED_LAW.test(after)))
  );
}

/** “its review of the 2023 money-laundering scandal”. */
const THE = /(?<!\p{L})the\s$/iu;
const EVENT =
  /^\s(?:[\p{Ll}-]+\s){0,3}?(?:scandal|affair|crash|leak|breach|hack|attack|outage|takeover|merger|acquisition|purchase|collapse|crisis|flotation|listing|election|data theft|blaze|fire|strike|boycott)s?(?!\p{L})/u;
/** “under the 2018 Data Protection Act”: a name. */
const NAMED_LAW =
  /^\s(?:\p{Lu}[\p{L}'-]+\s(?:(?:and|of|on)\s)?){1,5}(?:Act|Code|Law|Regulations?|Directive)(?!\p{L})/u;
const POSSESSED = createSearch(/(?:\bits|\btheir|\bthe company's|\p{L}'s)\s$/iu);
const QUALIFIED =
  /^\s(?!(?:\p{Ll}+\s)?(?:decision|ruling|fine|order|penalty|judgment|verdict|ban|sanction|settlement|investigation|probe|inquiry|lawsuit|suit|case|law|act|crackdown)(?!\p{L}))\p{Ll}/u;

/** “May 22 (Reuters) -”, « 22 mai 2025 (AFP) – »: when something was written. */
export function isDateline(after: string): boolean {
  return DATELINE.test(after);
}

const DATELINE = /^,?\s\(\p{Lu}[\p{L}. ]{1,20}\)\s?[-¬]/u;

const HALF_A_YEAR = 180;

function isLongPast(date: string | null, published: string): boolean {
  return date !== null && lastDay(date) < addDays(lastDay(published), -HALF_A_YEAR);
}

const BY = /(?<!\p{L})by\s$/iu;

/** « un accident survenu le 2 octobre », “the crash of October 2”: the day of what somebody is blamed for, and of no decision. */
export function isOfMishap(lead: string): boolean {
  return MISHAP.test(lead);
}

const MISHAP = createSearch(
  /(?<!\p{L})(?:accident|attentat|incendie|explosion|panne|crash(?:es)?|catastrophe|naufrage|déraillement|(?:cyber[\s-]?)?(?:attack|attaque)|cyber-?incident|piratage|hack|hacking|intrusion|fuite|incident|drame|fire|outage|breach(?:es)?|leak|spill|derailment|collision|blast|disaster)s?\s(?:(?:mortel|grave|majeure?|géante?|massive?|informatique|de données|survenue?s?|that happened|which happened|fatal)\s){0,2}(?:(?:back\s|early\s|late\s|mid-)?(?:d[ue]|le|of|on|in|from|en|à|au)\s(?:le\s|early\s|late\s|début\s|fin\s)?|d')?$/iu
);

/** « by next year », « d’ici l’an prochain » */
const TO_COME = /\b(?:by|d'ici|avant|before|until)\s?(?:\S{1,5}\s)?(?:next)?$/i;

/** What part a date plays, from the words before it (its own preposition included) and after it. */
export function roleOf(
  form: DateForm,
  words: string,
  lead: string,
  after: string,
  date: string | null,
  published: string | null
): Role {
  // “a little before Christmas 2023”: when it was, as one says it afterwards.
  if (form === 'christmas' && date !== null && (published === null || date <= lastDay(published)))
    return 'point';
  if (SPAN_BEFORE.test(lead) && /^\s?(?:à|et|to|and|until|au|through)\s/i.test(after)) return 'span';
  if (/(?:19|20)\d\d\s(?:à|et|to|and|au|through)\s$/i.test(lead)) return 'span';
  if (LIMIT_BEFORE.test(lead)) return 'limit';
  if (OF_DECISION.test(lead)) return 'point';
  if (START_BEFORE.test(lead)) {
    // « à compter du 15 janvier », told in December: the next one, and no day of last winter.
    if (
      form === 'dayMonth' &&
      published !== null &&
      date !== null &&
      date < addDays(lastDay(published), -HALF_A_YEAR)
    )
      return /(?:19|20)\d\d$/.test(words) ? 'since' : 'limit';
    // « Dès octobre 2023, … »: in a text without a date of its own a month with its year is most often past.
    if (published === null && /dès\s$/i.test(lead) && /(?:19|20)\d\d$/.test(words)) return 'since';
    const past = published !== null && date !== null && lastDay(date) <= lastDay(published);
    return past && form !== 'weekday' ? 'since' : 'limit';
  }
  if (
    /^(?:next|l'an|la semaine|le mois|l'année)/i.test(words) &&
    /next|prochain/i.test(words) &&
    TO_COME.test(lead)
  )
    return 'limit';
  if (published !== null && date !== null && firstDay(date) > lastDay(published) && TO_COME.test(lead))
    return 'limit';
  // « by June 6 », of a day, is a deadline; “by July 2015 it had released”, of a month, is none.
  if (date?.length === 10 && BY.test(lead)) return 'limit';
  // “must stop by October”, told in May: the one to come is nearer.
  if (
    form === 'month' &&
    published !== null &&
    isLongPast(date, published) &&
    BY.test(lead) &&
    !/\d{4}$/.test(words)
  )
    return 'limit';
  return SINCE_BEFORE.test(lead) ? 'since' : 'point';
}
