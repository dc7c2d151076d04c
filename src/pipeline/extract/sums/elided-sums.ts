import type { Mention, Span } from '../../types.ts';
import type { AmountMention } from './amounts.ts';
import { createSearch } from '../text/search.ts';

/**
 * The sums of a sentence that leave scale and currency to one before them, each beside the company that owes it: « 189,5 millions d’euros à A, 109 à B
 * et 84 à C », « A paie 24,5 millions, B 31,6, C 36 », « 400 000 euros pour A et 300 000 pour B ». `known` are the sums told in full, in text order; all
 * offsets are those of the clipping, `text` begins at `start`. By place, too: « 797 millions à Bruxelles, 390 à Dublin ».
 */
export function findElidedSums(
  text: string,
  start: number,
  known: readonly AmountMention[],
  companies: readonly Mention[],
  places: readonly Mention[] = []
): AmountMention[] {
  if (known.length === 0) return [];
  const second = SECOND.all(text).map((match) => spanOf(match, start));
  const owing = [...companies, ...second].sort((a, b) => a.start - b.start);
  if (companies.length < 2 && second.length === 0 && places.length < 2) return [];
  const found: AmountMention[] = [];
  for (const { index, 0: words } of NUMBER.all(text)) {
    const from = index + start;
    const to = from + words.length;
    const taken = known.some((one) => one.start < to && from < one.end);
    const full = taken ? undefined : known.findLast((one) => one.end <= from);
    const last = found.at(-1) ?? full;
    if (!full || !last || full.converted) continue;
    const told = full.end > last.end ? full : last;
    const scale = NEXT_SCALE.exec(text.slice(to - start))?.groups?.scale;
    const value = valueInScale(words, scale ?? text.slice(full.start - start, full.end - start));
    const between = text.slice(told.end - start, index);
    const named =
      isAfterName(between, told.end, owing, text.slice(to - start)) ||
      isBeforeName(between, text.slice(to - start), to, companies) ||
      (LISTED.test(between) && TO_SECOND.test(text.slice(to - start))) ||
      isBeforeName(between, text.slice(to - start), to, places);
    if (value !== null && named)
      found.push({ start: from, end: to, value, currency: full.currency, converted: false });
  }
  return found;
}

/**
 * The sums of a sentence of which none is told in full, each right behind the company that owes it: « (un total de 611 millions d’euros.) A en supportera 189,5, B 109, C
 * 84. » `words` are those of the sum told last before it, in `currency`; none where a company has none.
 */
export function findSumsOfRow(
  text: string,
  start: number,
  { words, currency }: { words: string; currency: string },
  companies: readonly Mention[]
): AmountMention[] {
  const numbers = NUMBER.all(text);
  const found = companies.flatMap(({ end }): AmountMention[] => {
    const behind = numbers.find(({ index }) => index + start >= end);
    if (!behind || !OWES.test(text.slice(end - start, behind.index))) return [];
    const to = behind.index + behind[0].length;
    const value = ENDS.test(text.slice(to)) ? valueInScale(behind[0], words) : null;
    return value === null
      ? []
      : [{ start: start + behind.index, end: start + to, value, currency, converted: false }];
  });
  const distinct = new Set(found.map((sum) => sum.start));
  return companies.length > 1 && distinct.size === companies.length ? found : [];
}

function spanOf({ index, 0: words }: RegExpExecArray, start: number): Span {
  return { start: start + index, end: start + index + words.length };
}

/** The second of two, who is only spoken of. */
const THE_SECOND = "(?:(?:le|la)\\sseconde?|the\\s(?:second|latter|other)|l'autre)(?!\\p{L})";
/** « Le premier paiera 325 millions, le second 150 ». */
const SECOND = createSearch(
  new RegExp(`(?<=[,;]\\s(?:et\\s|and\\s)?|\\s(?:pour|à|for|to)\\s)${THE_SECOND}`, 'giu')
);

/** « 500 millions pour le premier, 200 pour le second »: right behind the sum of the second. */
export const TO_SECOND = new RegExp(
  `^(?:\\sd'euros|\\sd'amende)?\\s(?:pour|à|contre|for|to|against)\\s${THE_SECOND}`,
  'u'
);

/** « , B 31,6 », « et C de 29 »: right behind whoever owes it, who stands right behind what joins them to the sum before. */
function isAfterName(between: string, from: number, companies: readonly Span[], rest: string): boolean {
  const owes = companies.findLast(({ start, end }) => start >= from && end <= from + between.length);
  return (
    owes !== undefined &&
    ENDS.test(rest) &&
    JOINED.test(between.slice(0, owes.start - from)) &&
    OWES.test(between.slice(owes.end - from))
  );
}

/** « , 109 à B », « et 150 pour C », or the first behind a total: « 20 millions d’amendes : 12 à A ». */
function isBeforeName(between: string, rest: string, end: number, companies: readonly Mention[]): boolean {
  const [gap] = TO.exec(rest) ?? [];
  return (
    gap !== undefined &&
    companies.some(({ start }) => start === end + gap.length) &&
    (OF_TOTAL.test(between) ||
      (LISTED.test(between) &&
        companies.some((one) => one.start >= end - between.length - 60 && one.end <= end)))
  );
}

/** In the scale of the sum before; without one only what is grouped as sums are: neither years nor counts. */
export function valueInScale(words: string, full: string): number | null {
  const grouped = GROUPED.test(words);
  const [scale] = SCALE.exec(full) ?? [];
  if (scale === undefined) return grouped ? Number(words.replace(/\D/gu, '')) : null;
  if (grouped) return null;
  const factor = /^(?:mil+iard|b)/iu.test(scale) ? 1e9 : 1e6;
  return Number((Number(words.replace(',', '.')) * factor).toPrecision(12));
}

const NUMBER = createSearch(
  /(?<![\p{L}\d.,$¤£¥-])(?:\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d{1,3}(?:[.,]\d{1,2})?)(?![\p{L}\d%°¤$£]|[.,]\d|\s?(?:%|[¤$£]))/gu
);
const GROUPED = /[.\u00a0\u202f ]\d{3}/u;
const SCALE = /milliards?|millions?|billions?|bn|mn?(?!\p{L})/iu;

/** « B et C de 76,1 et 62,9 millions »: in the scale of the sum that follows. */
const NEXT_SCALE =
  /^(?:,\s\d+(?:[.,]\d+)?)*,?\s(?:et|and)\s\d+(?:[.,]\d+)?\s?(?<scale>milliards?|millions?|billions?|bn)(?!\p{L})/iu;

const JOINED =
  /^(?:[^.;:\d]{0,90}(?:[,;:]|\s(?:et|and|puis|devant))|,?\s(?:et|and|puis|suivie?s? d[eu']))\s?(?:(?:de\s)?(?:la|le|les|the)\s|(?:de\s)?l'|de\s|du\s|d')?$/u;
const OWES =
  /^(?:,\s[^,;:.\d]{3,40})?(?:,|\s(?:de|à|pour|with|for)|\s(?:en\s)?(?:doit|devra|devait|paie|paye|paiera|payait|verse|versera|versait|supporte|supportait|supportera|acquittera|réglera|écope|écopait|récolte|owes?|pays?)(?:\sde)?|\s(?:à\s(?:en\s)?|d'en\s)(?:payer|verser|régler|débourser)|\sto\spay)?\s\(?$/u;
const ENDS = /^(?:,?\s(?:et|and|puis|then|tandis|while)\s|[,;.:)»](?!\d)|$)/u;
const TO =
  /^\s(?:à\s(?:la\s(?:charge|filiale)\s)?(?:de\s)?|en\s|in\s|au\s|pour\s|contre\s|chez\s|to\s|on\s|for\s|from\s|of\s|against\s)(?:(?:la|le|les|the)\s|l')?(?:seule?s?\s)?/u;
const LISTED =
  /^[^.;:\d]{3,80}?(?:,\sdont\s[^.;:]{3,90}?)?(?:[,;]|,?\s(?:et|and|puis))\s(?:(?:encore|enfin|de|another|à)\s)?$/u;
const OF_TOTAL = /^[^.;:\d]{0,60}(?:\s?:|,\sdont)\s$/u;
