import type { Mention } from '../../types.ts';
import type { ActorReader } from '../agents/actors.ts';
import { partial } from '../dates/calendar.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { localCurrency } from '../sums/currency-home.ts';
import { createSearch } from '../text/search.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Draft } from './merge.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * The drafts of a clipping, with the fines of a list that is only headed as one: “The largest fines so far: 1. A, €1.2bn, Ireland, May 2023. 2. B, €746m, Luxembourg, July 2021”, « Les plus lourdes
 * amendes : A (1,2 milliard, Irlande, 2023), B (746 millions, Luxembourg, 2021) ». By the agency or the country that stands beside each sum, or in the heading.
 */
export function withRankedFines(
  text: string,
  reader: SceneReader,
  drafts: readonly Draft[],
  actorOf: ActorReader
): Draft[] {
  const seen = new Set<number>();
  const ranked = HEADING.all(text).flatMap(({ index, 0: words }): Draft[] => {
    const heading = reader.at(index);
    if (seen.has(heading.start)) return [];
    const end = index + words.length;
    const head = [...heading.authorities, ...heading.places].find((mention) => mention.end <= end);
    const list: Draft[] = [];
    let scene: Scene | null = words.endsWith(':') || heading.inTitle ? heading : null;
    for (; scene !== null; scene = reader.after(scene)) {
      seen.add(scene.start);
      const here: Scene = scene;
      const items = itemsOf(here, end);
      if (items.length === 0 && (list.length > 0 || here.start > heading.end + FAR)) break;
      list.push(...items.flatMap((item) => fineOf(item, here, head, actorOf)));
    }
    return list.length > 1 ? list : [];
  });
  const keys = new Set(ranked.map(keyOf));
  return [...drafts.filter((draft) => draft.type !== 'fine' || !keys.has(keyOf(draft))), ...ranked];
}

function keyOf({ start, amount, targets }: Draft): string {
  return `${start} ${amount} ${targets.join()}`;
}

/** Characters behind a heading within which its list begins. */
const FAR = 120;

interface Item {
  company: Mention;
  amount: AmountMention;
  end: number;
}

/** The companies of a sentence that have nothing but a sum beside them. */
function itemsOf(scene: Scene, from: number): Item[] {
  const { text, start } = scene;
  const companies = scene.companies.filter((mention) => mention.start >= from);
  return companies.flatMap((company, i): Item[] => {
    const end = companies[i + 1]?.start ?? scene.end;
    const amount = scene.amounts.find((one) => one.start >= company.end && one.start < end && !one.converted);
    if (!amount || !OPENS.test(text.slice(0, company.start - start))) return [];
    const gap = text.slice(company.end - start, amount.start - start);
    const rest = text.slice(amount.end - start, end - start);
    return NOTHING.test(gap) && VERBLESS.test(rest) ? [{ company, amount, end }] : [];
  });
}

function fineOf(
  { company, amount, end }: Item,
  scene: Scene,
  head: Mention | undefined,
  actorOf: ActorReader
): Draft[] {
  const within = <T extends { start: number }>(some: readonly T[]) =>
    some.find((one) => one.start >= company.end && one.start < end);
  const imposer = within(scene.authorities) ?? within(scene.places) ?? head;
  const actor = imposer ? actorOf(imposer) : null;
  if (!actor || company.entity === null) return [];
  return [
    {
      ...TOLD_AGAIN,
      ...actor,
      ...spanOf(scene),
      type: 'fine',
      status: 'done',
      targets: [company.entity],
      date: partial(
        within(scene.dates)?.date ?? yearIn(scene.text.slice(amount.end - scene.start, end - scene.start))
      ),
      amount: amount.value,
      currency: localCurrency(amount, scene, actor.jurisdiction),
      rule: 'noun: listed fine',
      doubts: [],
      completeness: 1,
      alone: false
    }
  ];
}

/** “, 2021;”: alone between commas. */
function yearIn(rest: string): string | null {
  return /,\s(?<year>(?:19|20)\d\d)(?=[,;.)]|$)/u.exec(rest)?.groups?.year ?? null;
}

const MOST =
  '(?:biggest|largest|heaviest|highest|top|record|steepest|main|notable|plus\\s(?:grosses|fortes|lourdes|élevées|importantes|salées)|principales|grosses)';
const FINES = '(?:fines|penalties|sanctions|amendes)';
const HEADING = createSearch(
  new RegExp(
    `(?<=^|\\n|[.!?]\\s)(?:[^\\n.:;]|\\.(?=\\d)){0,60}?(?<!\\p{L})(?:${MOST}\\s(?:[\\p{L}-]+\\s){0,2}?${FINES}|${FINES}\\s(?:les\\splus\\s\\p{Ll}+)|records?\\sd'amendes)(?!\\p{L})[^\\n.:;]{0,80}(?:\\s?:|(?=\\n))`,
    'giu'
  )
);
const OPENS = /(?:^[«"\s]*|[:;,.)]\s)(?:(?:\d{1,2}[.)]|[·*-]|et|and)\s)?(?:(?:la|le|les|the)\s|l')?$/u;
const NOTHING = /^(?:\s\([\p{L}\s]{2,30}\))?(?:,|\s?:|\s\(|\s¬)\s?$/u;
/** Where, when and for what. */
const VERBLESS =
  /^(?!\s?(?:%|bénéfices|profits?|in\s(?:sales|revenues?|profits?)|de\s(?:ventes|chiffre|bénéfices)))(?:\s(?:d'euros|d'amende|euros|dollars|de\sdollars))?(?:[,;:)(]|\s¬|\s(?:en|in|by|par)\s|[.\s]*$)/u;
