import type { Mention } from '../../types.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import { partial } from '../dates/calendar.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { timeBehind } from '../sums/sums-by-date.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * The fines of a list without verbs behind one that the text has told, or is told in its first words: “Since then: A, €1.2bn in May 2023; B, €310m in
 * October 2024”, « A, 1,2 milliard en mai 2023 pour ses transferts ; B, 310 millions ». By the same authority, each against its own company. `drafts`
 * are those of the clipping.
 */
export function findListedFines(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  const fines = drafts.filter(
    ({ type, status, targets, amount, toldBeside }) =>
      type === 'fine' && status === 'done' && targets.length > 0 && (amount ?? toldBeside) !== null
  );
  const isFined = ({ entity }: Mention, scene: Scene) =>
    fines.some(({ start, targets }) => start === scene.start && targets.includes(entity ?? ''));
  const seen = new Set<number>();
  return fines.flatMap((model) => {
    const list: Draft[] = [];
    let scene: Scene | null = reader.at(model.start);
    // Full stops may part what is listed, as semicolons do.
    for (let i = 0; scene !== null && i <= REACH; scene = reader.after(scene), i++) {
      const here: Scene = scene;
      if (seen.has(here.start) || (i > 0 && OF_MONEY.test(here.text))) break;
      const items = itemsOf(here, model).filter(({ company }) => !isFined(company, here));
      if (items.length === 0 && list.length > 0) break;
      list.push(...items.map((item) => fineOf(item, here, model)));
      if (items.length > 0) i = 1;
      if (items.length > 0) seen.add(here.start);
    }
    return list.length > 1 ? list : [];
  });
}

/** How many sentences behind a fine its list stands. */
const REACH = 2;

interface Item {
  company: Mention;
  amount: AmountMention;
}

/** « A, 1,2 milliard »: the companies that have nothing but a sum behind them, at the beginning of a clause. */
function itemsOf(scene: Scene, { authorities }: Draft): Item[] {
  const { text, start } = scene;
  const others = scene.authorities.filter(
    ({ kind, entity }) => kind === 'authority' && !authorities.includes(entity ?? '')
  );
  if (others.length > 0) return [];
  const bystanders = bystandersOf(scene);
  return scene.companies.flatMap((company): Item[] => {
    if (bystanders.has(company) || !OPENS.test(text.slice(0, company.start - start))) return [];
    const amount = scene.amounts.find((one) => one.start >= company.end && !one.converted);
    if (!amount || isSomethingElse(amount, scene)) return [];
    return NOTHING.test(text.slice(company.end - start, amount.start - start)) &&
      ENDS.test(text.slice(amount.end - start))
      ? [{ company, amount }]
      : [];
  });
}

function fineOf({ company, amount }: Item, scene: Scene, model: Draft): Draft {
  return {
    ...model,
    ...TOLD_AGAIN,
    targets: company.entity === null ? [] : [company.entity],
    date: partial(timeBehind(amount, scene)?.date ?? null),
    amount: amount.value,
    currency: amount.currency ?? model.currency,
    rule: 'noun: listed fine',
    ...spanOf(scene)
  };
}

const OPENS = /(?:^[«"\s]*|[:;]\s)(?:(?:puis|then|et|and|enfin|finally)\s)?(?:(?:la|le|les|the)\s|l')?$/iu;
const NOTHING =
  /^(?:,\s(?:(?:the|an?|its|la|le|une?|sa|son)\s|l')[^;:.\d]{3,80}(?=,))?(?:,|\s:|\s\()?\s?(?:(?:quelque|près de|environ|some|about|another|nearly)\s)?$/u;
/** Neither users nor profits. */
const ENDS =
  /^(?:\sd'(?:euros?|amende)|\s(?:euros?|dollars|in fines?|encore|too|more|de plus))?(?:[,;.:)»]|$|,?\s(?:\(|pour|for|over|en|in|on|le|au|à|dès|fin|début|last|late|early|mi-|since|depuis|il y a|the same|le même))/u;
/** What else is counted up by company. */
const OF_MONEY =
  /(?<!\p{L})(?:valu\p{L}+|worth|start-?ups?|budgets?|lobby\p{L}*|sales|ventes|revenues?|recettes|bénéfices?|profits?|invest\p{L}*|lev(?:é|ée|ées)|raised|funding|spen[dt]\p{L}*|dépens\p{L}+|aides?|subvention\p{L}*|grants?|subsid\p{L}+|market cap\p{L}*|capitalisation|salaires?|pay|dividend\p{L}*|bonus\p{L}*|deals?|rachats?)(?!\p{L})/iu;
