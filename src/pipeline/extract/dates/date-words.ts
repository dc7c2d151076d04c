import { createSearch } from '../text/search.ts';

/** Words of dates in French and English, and the forms in which a text writes a date. */

const MONTHS: string[][] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['février', 'fevrier', 'févr', 'fév', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'decembre', 'déc', 'december', 'dec']
];
const WEEKDAYS: string[][] = [
  ['dimanche', 'sunday'],
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday']
];
const NUMBERS: string[][] = [
  ['un', 'une', 'one', 'a', 'an'],
  ['deux', 'two'],
  ['trois', 'three'],
  ['quatre', 'four'],
  ['cinq', 'five'],
  ['six'],
  ['sept', 'seven'],
  ['huit', 'eight'],
  ['neuf', 'nine'],
  ['dix', 'ten'],
  ['onze', 'eleven'],
  ['douze', 'twelve'],
  ['treize', 'thirteen'],
  ['quatorze', 'fourteen'],
  ['quinze', 'fifteen'],
  ['seize', 'sixteen'],
  ['dix-sept', 'seventeen'],
  ['dix-huit', 'eighteen'],
  ['dix-neuf', 'nineteen'],
  ['vingt', 'twenty']
];

const MONTH_OF = indexed(MONTHS, 1);
const WEEKDAY_OF = indexed(WEEKDAYS, 0);
const NUMBER_OF = indexed(NUMBERS, 1);

/** Every name of a month or a weekday, in small letters or with a capital, for patterns that heed case. */
export const MONTH_NAMES = inEitherCase(MONTHS);
export const WEEKDAY_NAMES = inEitherCase(WEEKDAYS);

/** 1 to 12, or null. `may` and `march` in lower case are a verb, not a month. */
export function monthOf(word: string): number | null {
  if (word === 'may' || word === 'march' || word === 'mar') return null;
  return MONTH_OF.get(word.toLowerCase().replace('.', '')) ?? null;
}

/** 0 for Sunday to 6 for Saturday, or null. */
export function weekdayNamed(word: string): number | null {
  return WEEKDAY_OF.get(word.toLowerCase()) ?? null;
}

/** The number that a word or digits stand for, or null for « several ». */
export function numberOf(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : (NUMBER_OF.get(word.toLowerCase()) ?? null);
}

const M = `(?<month>${alternatives(MONTHS)})\\.?`;
const W = `(?<weekday>${alternatives(WEEKDAYS)})`;
const N = `(?<count>\\d{1,2}|${alternatives(NUMBERS)}|quelques|plusieurs|several|a few)`;
const Y = '(?<year>19[5-9]\\d|20\\d\\d)';
const D = '(?<day>\\d{1,2})';
/** Spaces of any kind inside one line. */
const S = '[^\\S\\n]+';
const UNIT = '(?<unit>jours?|semaines?|mois|ans?|années?|days?|weeks?|fortnights?|months?|years?)';
const SEASON = 'été|automne|hiver|printemps|summer|spring|autumn|fall|winter';
/** « infligé vendredi 5 millions », « mardi 20 h », « lundi 3 amendes »: a number of something, no day of the month. */
const COUNTED =
  '(?:[%¤$£¥]|(?:h|heures?|[ap]m|M¤|Md¤?|mds?|k¤|milliers?|millions?|milliards?|billions?|bn|m|euros?|dollars?|yuans?|pounds?|livres?|crores?|amendes?|sanctions?|entreprises|sociétés|groupes|plate-?formes|opérateurs|applications|enquêtes|personnes|fines?|firms?|companies|people|apps|states|pays|countries|pour cent|percent|per)(?![\\p{L}]))';
/** « ce mercredi 15 mai », “last Wednesday, May 15”: the date says more than the word before it. */
const THIS = `(?:(?:last|this|ce)${S})?`;
const PART = `(?:(?:early|late|mid|début|fin|mi|courant|(?:(?:premi|derni)(?:ers?|ères?)|deuxième|seconde|troisième)${S}(?:jours?|semaines?|quinzaine)(?=${S}d[e'u])|(?:(?:the|le|au)${S})?(?:end of|beginning of|start of|middle of|début du|milieu du|fin du|début|milieu|courant))(?:${S}|-)(?:(?:mois${S}|du mois${S})d[e']${S}?|in${S}|de${S}|d')?)`;

/** Each form once, the longer before those that it contains. Names say how `dates.ts` reads what was found. */
export const DATE_FORMS = {
  iso: '(?<year>\\d{4})-(?<number>\\d\\d)-(?<day>\\d\\d)(?!\\d)',
  numeric: '(?<day>\\d{1,2})[/.](?<number>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)(?!\\d)',
  dayMonth: `(?:${THIS}${W},?${S}(?:le${S}|the${S})?)?${D}(?:er|st|nd|rd|th)?${S}(?:of${S})?${M}(?:,?${S}${Y}(?!\\d))?(?![\\p{L}\\d])`,
  monthDay: `(?:${THIS}${W},?${S}|(?:an?|the|its)${S})?${M}${S}${D}(?:st|nd|rd|th)?(?:,?${S}${Y})?(?![\\p{L}\\d%]|[.,]\\d)`,
  monthYear: `${PART}?${M},?${S}(?:of${S}|de${S})?${Y}(?!\\d)`,
  monthLastYear: `(?:in${S}|en${S})?${M}${S}(?:(?:of${S})?last year|(?:de )?l'(?:an|année) (?:dernier|dernière|passée?))`,
  month: `(?<relation>${PART}|(?:en|in|by|from(?!${S}(?:May|\\p{L}{3,4}\\.))|since|depuis|dès|during|last|this|next|until|the following|au mois d[e']|mois d[e']|au cours de|a|an|its|the|of)(?:${S}|(?<=')))(?:the month of${S})?${M}(?:,?${S}(?:of${S}|de${S})?${Y}(?!\\d)|${S}(?<after>dernier|prochain))?(?![\\p{L}\\d]|-\\p{L}|${S}\\d{1,2}(?:st|nd|rd|th)?(?![\\d.,]\\d|\\d|${S}\\p{L}))`,
  christmas: `(?:Christmas|Noël)(?<which>${S}(?:Day|Eve))?(?:,?${S}${Y}(?!\\d))?(?![\\p{L}\\d])`,
  weekdayDay: `${W}${S}(?:le${S}|the${S})?${D}(?:er|st|nd|rd|th)?(?![\\p{L}\\d%¤$£¥]|[.,:]\\d|${S}(?:${COUNTED}))`,
  bareDay: `(?:le|on${S}the)${S}${D}(?:st|nd|rd|th)?(?![\\p{L}\\d%¤$/-]|[.,:]\\d|${S}(?!puis|et|and)[\\p{L}\\d])`,
  weekday: `(?:(?<relation>last|next)${S})?${W}(?:${S}(?<after>dernier|prochain|next|last))?(?![\\p{L}\\d])`,
  shifted: `${N}${S}${UNIT}${S}(?<direction>plus tôt|plus tard|auparavant|avant|après|earlier|later|before|after)(?![\\p{L}\\d])`,
  lendemainOf: "(?:au|le) lendemain(?= (?:d[eu]s? |d'))",
  ago: `(?<!half${S})${N}${S}${UNIT}${S}ago(?![\\p{L}\\d])`,
  ilYA: `(?:il y a|voici|voilà)${S}(?:(?:à peine|environ|près de|presque|encore|déjà|exactement|tout juste|plus de|moins de|un peu (?:plus|moins) de)${S})?${N}${S}${UNIT}(?![\\p{L}\\d]|${S}(?:et demie?|de|que)(?!\\p{L})|${S}(?:d'(?!une${S})|qu'))`,
  lastUnit: `${PART}?(?:(?<relation>last|this|next)${S}(?<unit>weekend|week|month|year|${SEASON})|(?:(?:la|le|du|au)${S}|l')(?<unit2>week-?end|semaine|mois|an|année|${SEASON})${S}(?<after>derni(?:er|ère)|passée?|prochaine?)|(?:au|en)${S}(?:début|milieu|fin|cours)${S}(?:de${S}(?:la${S}|l')?|d'|du${S})(?<here2>semaine|année|mois)(?:${S}(?<past>derni(?:er|ère)|passée?))?(?!${S}(?:derni|pass|proch|précéd|suiv|de${S}|d'|\\d))|(?:at|around|since|near|towards?)${S}the${S}(?:very${S})?(?:start|beginning|end|middle)${S}of${S}the${S}(?<here3>month|year)|(?:early|earlier|late|later)${S}in${S}the${S}(?<here4>month|year|week)|plus${S}tôt${S}dans${S}(?:la${S}|le${S}|l')(?<here6>semaine|mois|année)|(?:at|over|during)${S}the${S}(?<here5>weekend)(?!${S}of(?!\\p{L}))|(?<here>ce week-?end|cette semaine|cette année|ce mois-ci|cet été|cet automne|cet hiver|ce printemps))(?![\\p{L}\\d])`,
  today:
    "(?<word>avant-hier|the day before yesterday|hier|aujourd'hui|ce (?:matin|soir|midi)|cet après-midi|yesterday|today|tonight|this (?:morning|afternoon|evening))(?![\\p{L}\\d])",
  sameDay:
    '(?:(?:quelques|plusieurs|deux|trois) heures (?:plus tôt|plus tard|après|auparavant)|(?:(?:a few|several|two|three|just|some) )?hours (?:earlier|later|after)|(?:le|ce) même jour|dans la foulée(?! d[eu]s? | d.un)|ce jour-là|(?:the|that) same day|that day)(?![\\p{L}\\d])',
  twoDaysBefore: "l'avant-veille(?![\\p{L}\\d])",
  twoDaysAfter: 'le surlendemain(?![\\p{L}\\d])',
  besideUnit: `(?:l'|(?:la|le|the)${S})(?:(?<unit>semaine|mois|année|an)${S}(?<direction>précédente?|d'avant|suivante?|d'après)|(?<direction2>previous|preceding|following|next)${S}(?<unit2>week|month|year)|(?<unit3>week|month|year)${S}(?<direction3>before|after))(?![\\p{L}\\d])`,
  dayBefore:
    '(?:la veille|(?:the|a) day (?:before|earlier)|(?:the|a) day prior|the previous day)(?![\\p{L}\\d])',
  dayAfter: '(?:le lendemain|the (?:next|following) day|(?:the|a) day (?:after|later))(?![\\p{L}\\d])',
  sameMonth: '(?:(?:le|ce) même mois|ce mois-là|(?:the|that) same month|that month)(?![\\p{L}\\d])',
  sameWeek: '(?:(?:la|cette) même semaine|cette semaine-là|(?:the|that) same week|that week)(?![\\p{L}\\d])',
  sameYear: '(?:la même année|cette année-là|(?:the|that) same year|that year)(?![\\p{L}\\d])',
  year: `${Y}(?![\\p{L}\\d%¤$]|[.,]\\d|-\\d|${S}(?:euros?|dollars?|yuans?|millions?|milliards?|salariés|employees|%))`
} as const;

export type DateForm = keyof typeof DATE_FORMS;

/** The words of a form, by its names for them. */
export type Groups = Record<string, string | undefined>;

/** Words before a bare number that make it a year. */
export const BEFORE_YEAR = createSearch(
  /(?:^|[\s(«'])(?:q[1-4]|t[1-4]|en|in|since|depuis|from|until|by|dès|avant|before|après|after|of|de|during|through|to|à|au|early|late|mid|début|fin|courant|entre|between|and|et|the|its|his|her|their|an?|summer|spring|autumn|fall|winter|été|automne|hiver|printemps|année|year|ici|semestre|trimestre|s)[\s-]$|\($/i
);

/** « 2021 : la Cnil condamne A. 2023 : elle enquête sur B. »: a year that heads an entry of a chronology, by the words before and behind it. */
export function isEntry(before: string, after: string): boolean {
  return ENTRY_OPENS.test(before) && ENTRY_HEAD.test(after);
}

const ENTRY_OPENS = /(?:^|\n|[.;!?)»]\s)[\s·*-]*$/u;
const ENTRY_HEAD = /^\s?[:¬]\s/u;

function indexed(lists: string[][], first: number): Map<string, number> {
  return new Map(lists.flatMap((words, i) => words.map((word) => [word, i + first] as const)));
}

function inEitherCase(lists: string[][]): string {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return alternatives(lists.map((words) => words.flatMap((word) => [word, capital(word)])));
}

function alternatives(lists: string[][]): string {
  return lists
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');
}
