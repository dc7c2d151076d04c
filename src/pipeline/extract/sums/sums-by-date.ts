import type { AmountMention } from './amounts.ts';
import type { DateMention } from '../dates/dates.ts';
import { DEALT_TO, isSomethingElse } from './fine-amount.ts';
import type { Scene } from '../scene.ts';

/** One of several fines that a sentence tells of one company. */
export interface DatedSum {
  amount: AmountMention;
  date: DateMention;
}

/**
 * « 2,42 milliards en juin 2017, 4,34 milliards en 2018 puis 1,49 en 2019 », “€10m in January and €290m in August”: sums with nothing between them but
 * the time of each. None where there are not two of them, in different times.
 */
export function sumsByDate(scene: Scene): DatedSum[] {
  const { text, start } = scene;
  const between = (from: number, to: number) => text.slice(from - start, to - start);
  const list: DatedSum[] = [];
  for (const amount of scene.amounts) {
    if (amount.converted || isSomethingElse(amount, scene)) continue;
    // « 2,4 milliards à A en 2017, 4,3 milliards en 2018 ».
    const date = timeBehind(amount, scene, true) ?? timeDealt(amount, scene);
    const last = list.at(-1);
    const joined = !last || NEXT.test(between(last.date.end, amount.start));
    if (!joined && list.length > 1) break;
    if (!joined) list.length = 0;
    if (date) list.push({ amount, date });
  }
  const times = new Set(list.map(({ date }) => date.date));
  return list.length > 1 && times.size === list.length ? list : [];
}

/** « 7,6 millions d’amendes, dont 3,5 millions prononcés en février », “€300m in fines, including €150m in January”: a part of `total` that has its own time. */
export function partOf(total: AmountMention, scene: Scene): DatedSum | null {
  const amount = scene.amounts.find(({ start, converted }) => start >= total.end && !converted);
  if (!amount || amount.value >= total.value) return null;
  const { text, start } = scene;
  const date = scene.dates.find((mention) => mention.start >= amount.end && mention.date !== null);
  const gap = text.slice(total.end - start, amount.start - start);
  const behind = date && text.slice(amount.end - start, date.start - start);
  const told =
    behind === undefined ? null : INCLUDING.test(gap) ? TAKEN_THEN : APART.test(gap) ? OF_THEM : null;
  return date && behind !== undefined && told?.test(behind) ? { amount, date } : null;
}

const INCLUDING = /^[^.;:]{0,60},\s(?:dont|including|of which)\s(?:(?:une de|l'une de|one of)\s)?$/u;
const APART = /^(?:\s(?:in total|in all|in fines|altogether|au total|en tout|d'amendes?))?,\s$/u;
const OF_THEM =
  /^\s(?:of\s(?:it|them|that|this|which)|de ces sommes|de ce total)\s(?:(?:imposed|levied|alone)\s)?(?:(?:in|on|last|en|le)\s)?$/u;
const TAKEN_THEN =
  /^(?:\s\([^()]{0,40}\))?\s(?:(?:infligée?s|prononcée?s|imposée?s|imposed|levied|handed down|alone)\s)?(?:(?:en|in|on|le|dès|fin|début|last)\s)?$/u;

/**
 * « En 2020, elle lui avait réclamé 100 millions, puis 150 millions un an plus tard », « 79 millions en mai, puis 57 millions quelques mois après »: a second
 * sum right behind `first`, with a time of its own (null where nobody can tell the day); null where there is none.
 */
export function sumAfter(
  first: AmountMention,
  scene: Scene
): { amount: AmountMention; date: string | null } | null {
  const { text, start } = scene;
  const amount = scene.amounts.find((one) => one.start >= first.end && !one.converted);
  if (!amount) return null;
  const own = timeBehind(first, scene, true);
  const time = own ?? timeDealt(first, scene);
  const from = (time ?? first).end;
  const gap = text.slice(from - start, amount.start - start);
  const opening = time && scene.dates.find((one) => one.start >= from && one.end <= amount.start);
  if (opening?.date) {
    const lead = text.slice(from - start, opening.start - start);
    return THEN_AT.test(lead) && AT_ONCE.test(text.slice(opening.end - start, amount.start - start))
      ? { amount, date: opening.date }
      : null;
  }
  if (!THEN.test(gap)) return null;
  const date = timeBehind(amount, scene, true);
  const vague = LATER.test(text.slice(amount.end - start)) || VAGUELY.test(gap);
  return (date !== null && own === null) || vague ? { amount, date: date?.date ?? null } : null;
}

/** “; then, in November 2019, €23 million more”, « , puis, en décembre 2020, à 100 millions ». */
const THEN_AT = /^[,;]?\s(?:puis|then|and then|et|and),?\s(?:(?:en|in|on|le)\s)?$/u;
const AT_ONCE = /^,?\s(?:(?:another|a further|encore|de nouveau|à|de)\s)?$/u;
const THEN =
  /^(?:\s\([^()]{1,30}\))?(?:\s(?:d'amende|in fines))?(?:\s(?:à|contre)\s[^,;\d]{2,30})?(?:\s(?:over|for|pour)\s[^,;:.\d]{2,40}?)?,?\s(?:puis|then|followed by|and then|et|and)(?:,\s[\p{L} ]{3,28}\s(?:later|after|plus tard|après),)?\s(?:(?:encore|de nouveau|another|again|with|de|à)\s)?$/u;
/** “and, days later, another $5m”, « et, quelques jours plus tard, 5 millions ». */
const VAGUELY = /\s(?:later|after|plus tard|après),\s/u;
const LATER =
  /^(?:\sde plus)?\s(?:(?:quelques|plusieurs)\s(?:jours|semaines|mois|années)\s(?:plus tard|après)|(?:a few|several|some)\s(?:days|weeks|months|years)\slater)(?!\p{L})/u;

/** The time that stands right behind a sum (or a name), or null: « 345 millions en septembre », “A (€5m) in May”; with `untold` also one that nobody can date (“last December”). */
export function timeBehind(
  amount: { end: number },
  { text, start, dates }: Scene,
  untold = false
): DateMention | null {
  const date = dates.find((mention) => mention.start >= amount.end && (untold || mention.date !== null));
  // « à A, trois mois après que »: of what is told next.
  if (!date || date.role === 'other') return null;
  return TIME_BEHIND.test(text.slice(amount.end - start, date.start - start)) ? date : null;
}

/** “a year after fining A €5m”: the time that a sum behind an offset of the sentence, or the name before it, is told with ahead of them, or null. */
export function timeAhead(from: number, { start }: { start: number }, scene: Scene): DateMention | null {
  const date = scene.dates.findLast((one) => one.role === 'other' && one.start >= from && one.end <= start);
  return date?.date && !/[,;:()]\s/.test(scene.text.slice(date.end - scene.start, start - scene.start))
    ? date
    : null;
}

/** “€310m for A in October 2024”, « 310 millions à A en octobre 2024 »: the time right behind whoever pays a sum, or null. */
function timeDealt(amount: AmountMention, scene: Scene): DateMention | null {
  const payer = scene.companies.find(({ start }) => start >= amount.end);
  if (!payer) return null;
  const gap = scene.text.slice(amount.end - scene.start, payer.start - scene.start);
  return DEALT_TO.test(gap) ? timeBehind(payer, scene) : null;
}

/** The time that stands with one of several sums that a sentence tells, behind it or behind whoever pays it; null where it is alone or has none. */
export function timeOfItsOwn(amount: AmountMention, scene: Scene): DateMention | null {
  const several = scene.amounts.filter(({ converted }) => !converted).length > 1;
  return several ? (timeBehind(amount, scene) ?? timeDealt(amount, scene)) : null;
}

/** « A en avril (10 millions) et B, frappée en novembre d’une amende de 40 millions »: the one time between a company and its sum, or null. */
export function timeBetween(company: string, amount: AmountMention, scene: Scene): DateMention | null {
  const payer = scene.companies.findLast(({ end }) => end <= amount.start);
  if (payer?.entity !== company) return null;
  const [date, ...others] = scene.dates.filter(({ start, end }) => start >= payer.end && end <= amount.start);
  return date && others.length === 0 && date.date !== null ? date : null;
}

const TIME_BEHIND =
  /^\)?(?:\s\([^()\d]{0,20}[\d.,]+[^()]{0,20}\))?(?:\s(?:fine|penalty|sanction|d'amende))?(?:\s(?:de plus|more|supplémentaires|again|encore|(?:de|à) nouveau))?(?:\s(?:fine|penalty|sanction|d'amende))?,?\s(?:(?:annoncée?s|infligée?s|prononcée?s|imposée?s|announced|imposed|levied)\s)?(?:\(|(?:(?:in|in the|en|au|à)\s|à l')(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver)\s(?:of\s|de\s)?|(?:en|in|on|le|au|à|dès|(?:en\s)?(?:fin|début)(?:\sd'année|\sde\sl'année)?|last|late|early|mi-)\s)?$/u;
const NEXT =
  /^\)?(?:\s(?:over|for|pour|concernant|au sujet d[eu])\s[^,;:.\d]{2,50}?|\s\([^()\d]{2,40}\))?,?\s(?:(?:et|and|puis|then|ensuite|plus|before|avant|followed by|suivis? d[e'])\s)?(?:(?:une autre|another|a further|(?:encore|again|(?:de|à) nouveau),?)\s)?(?:(?:de|of|à|d')\s?)?$/u;
