import type { Mention } from '../../types.ts';
import type { AmountMention } from './amounts.ts';
import type { Scene } from '../scene.ts';
import { timeAhead, timeBehind } from './sums-by-date.ts';

/** A fine that a sentence recalls behind another one; `date` is null where nobody can tell the day. */
export interface RecalledSum {
  amount: AmountMention;
  date: string | null;
}

/**
 * The sums that the same company paid before, recalled behind `first`: « avait infligé 4,34 milliards à A en 2018, après 2,42 milliards l’année précédente », “fined
 * A €290m on Monday, after €600,000 in 2018 and €10m in 2023”. Each with a time of its own, and no other name between; else none.
 */
export function sumsBefore(first: AmountMention, scene: Scene): RecalledSum[] {
  const { text, start } = scene;
  const list: RecalledSum[] = [];
  let end = first.end;
  for (const amount of scene.amounts) {
    if (amount.start < end || amount.converted) continue;
    const lead = list.length === 0 ? AFTER : NEXT;
    if (!lead.test(text.slice(end - start, amount.start - start))) break;
    if (list.length === 0 && isAnotherNamed(scene, end, amount.start)) break;
    const date = timeBehind(amount, scene, true) ?? timeAhead(end, amount, scene);
    const vague = date === null ? EARLIER.exec(text.slice(amount.end - start)) : null;
    if (date === null && vague === null) break;
    list.push({ amount, date: date?.date ?? null });
    end = date && date.start > amount.end ? date.end : amount.end + (vague?.[0].length ?? 0);
  }
  return list;
}

/** “fined A €5m, after B had paid €3m in 2020”. */
function isAnotherNamed(scene: Scene, from: number, to: number): boolean {
  const { companies, authorities, text } = scene;
  const within = ({ start, end }: { start: number; end: number }) => start >= from && end <= to;
  const named = companies.filter(within);
  const isActing = ({ start }: Mention) => BY.test(text.slice(from - scene.start, start - scene.start));
  return named.length > 1 || authorities.some((mention) => within(mention) && !isActing(mention));
}

/** « , par le régulateur, après »: whoever has just fined. */
const BY = /\s(?:par|by)\s(?:(?:the|la|le|les)\s|l')?(?:\p{Lu}\p{L}+'s\s)?(?:[\p{L}-]+\s){0,2}$/u;

const AFTER =
  /^(?:\s\([^()]{1,40}\))?[^.;:()]{0,60}?,?\s(?:après|after|following|on top of|en plus d[e'])\s?(?:déjà\s|already\s|les\s|the\s|an?\s(?:first\s|earlier\s|initial\s|previous\s)?(?:(?:fine|penalty)\sof\s)?|une\s(?:première\s)?(?:amende|sanction|facture)\sde\s|(?:fining|having\sfined|penali[sz]ing)\s(?:it|them)\s(?:an?\s)?|(?:lui|leur)\savoir\s(?:déjà\s)?(?:infligé|imposé|réclamé)\s|l'avoir\s(?:déjà\s)?condamnée?\sà\s)?(?:(?:quelque|près de|environ|some|about|nearly)\s)?$/u;
const NEXT = /^\)?,?\s(?:(?:et|and|puis|then)\s)?(?:(?:de|d')\s?)?$/u;
const EARLIER =
  /^,?\s(?:l'(?:année|an) (?:précédente?|d'avant)|(?:\p{L}+|\d+) (?:ans?|mois|semaines|jours) (?:plus tôt|auparavant|avant)|the (?:previous year|year before|month before)|(?:\p{L}+ ?){1,2}(?:years?|months?|weeks?|days?) (?:earlier|before|previously))(?!\p{L})/u;
