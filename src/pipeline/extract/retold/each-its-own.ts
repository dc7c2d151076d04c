import type { AmountMention } from '../sums/amounts.ts';
import { COMPARED } from '../sums/compared.ts';
import { localCurrency } from '../sums/currency-home.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import { isNotImposed } from '../sums/not-imposed.ts';
import { timeBehind } from '../sums/sums-by-date.ts';
import { partial } from '../dates/calendar.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Draft } from './merge.ts';
import { ITEM, pairsIn, pairsOf } from './pairs-of-sums.ts';
import type { Pair } from './pairs-of-sums.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * The drafts of a clipping, with what each company pays where a sentence gives all of them their own sum: “A (£12m), B (£8m) and C (£5m) were fined”, « la plus
 * lourde, 12 millions, frappe A ; B et C devront verser respectivement 8 et 5 millions », and the bare list behind a fine against several: “A: £12m. B: £8m.”
 * What the same sentence tells of these companies in another way gives room. By the authority of the fine that is told there or just before; `announced` are those
 * against several that are not named.
 */
export function withEachItsOwn(
  reader: SceneReader,
  drafts: readonly Draft[],
  announced: readonly Draft[]
): Draft[] {
  const models = [...announced, ...drafts.filter(({ followUp }) => !followUp)].filter(isModel);
  const seen = new Set<number>();
  let all = withEachApart(drafts, reader);
  for (const model of models) {
    const own = reader.at(model.start);
    const next = own.inTitle || model.status !== 'done' ? [] : behind(own, reader);
    for (const scene of [own, ...next]) {
      if (seen.has(scene.start) || !isOfModel(scene, model)) continue;
      const ofList =
        model.announces || model.targets.length > 1 || (ENTRY.test(own.text) && ENTRY.test(scene.text));
      const pairs = pairsIn(scene, scene !== own && ofList, model.status);
      if (pairs.length === 0 || (scene !== own && areParts(pairs, model, all, scene))) continue;
      seen.add(scene.start);
      if (!areTold(pairs, all, scene)) all = withPairs(all, pairs, scene, model);
    }
    const inTurn = pairsInTurn(model, next);
    for (const { scene, pair } of inTurn) all = withPairs(all, [pair], scene, model);
  }
  return all;
}

/** “A and B were fined. A must pay £1m. B's bill is £750,000.”: one sentence for each of those that are fined; none where one is left out. */
function pairsInTurn(model: Draft, next: readonly Scene[]): { scene: Scene; pair: Pair }[] {
  const { targets, amount } = model;
  if (targets.length < 2 || amount !== null) return [];
  const found: { scene: Scene; pair: Pair }[] = [];
  for (const scene of next) {
    const own = scene.amounts.filter(({ converted }) => !converted);
    const [pair, ...more] = pairsOf(scene, scene.companies, own) ?? [];
    if (!pair || more.length > 0 || !isOfModel(scene, model)) break;
    if (isSomethingElse(pair.amount, scene) || isNotImposed(pair.amount, scene)) break;
    found.push({ scene, pair });
  }
  const paying = new Set(found.flatMap(({ pair }) => pair.companies));
  return found.length === targets.length && targets.every((company) => paying.has(company)) ? found : [];
}

/** “fined A €5m, a month after fining B €2m”: whether each is told by its own verb, and nothing else of them. */
function areTold(pairs: readonly Pair[], drafts: readonly Draft[], { start: from }: Scene): boolean {
  const there = drafts.filter(({ type, start }) => type === 'fine' && start === from);
  const isPair = ({ targets, amount }: Draft, pair: Pair) =>
    targets.join() === pair.companies.join() && amount === pair.amount.value;
  return (
    pairs.every((pair) => there.some((draft) => isPair(draft, pair))) &&
    there.every((draft) => pairs.some((pair) => isPair(draft, pair)))
  );
}

/**
 * “Two firms must pay €5m each. The court imposed the penalties on A and B.”: a fine for each of those that the sum told beside is for, in place of the one
 * that names none of them.
 */
function withEachApart(drafts: readonly Draft[], reader: SceneReader): Draft[] {
  const parted = drafts.map((draft) => ({ draft, told: sumOfEach(draft, reader) }));
  const isTold = ({ type, start, amount, targets }: Draft) =>
    parted.some(
      ({ draft, told }) =>
        told !== null &&
        type === 'fine' &&
        start === told.beside.start &&
        amount === told.each.value &&
        !targets.some((company) => draft.targets.includes(company))
    );
  // « A et B sanctionnés. A et B doivent 3 millions chacun »: that sentence tells it of both.
  const areTold = ({ targets }: Draft, { beside, each }: SumOfEach) =>
    drafts.some(
      (other) =>
        other.type === 'fine' &&
        other.start === beside.start &&
        other.amount === each.value &&
        targets.every((company) => other.targets.includes(company))
    );
  return parted.flatMap(({ draft, told }) => {
    if (told === null) return isTold(draft) ? [] : [draft];
    if (areTold(draft, told)) return [draft];
    const currency = localCurrency(told.each, told.beside, draft.jurisdiction);
    const amount = told.each.value;
    return draft.targets.map((company) => ({
      ...draft,
      targets: [company],
      amount,
      currency,
      toldBeside: null
    }));
  });
}

interface SumOfEach {
  beside: Scene;
  each: AmountMention;
}

function sumOfEach({ type, targets, toldBeside, start }: Draft, reader: SceneReader): SumOfEach | null {
  if (type !== 'fine' || toldBeside === null || targets.length < 2) return null;
  const scene = reader.at(start);
  for (const beside of [reader.before(scene), reader.after(scene)]) {
    const each = beside?.amounts.find(
      ({ value, end }) => value === toldBeside.amount && EACH.test(beside.text.slice(end - beside.start))
    );
    if (beside && each) return { beside, each };
  }
  return null;
}

const EACH = /^\s(?:d'euros\s)?(?:each|apiece|chacune?)(?!\p{L})/u;

/** What an agency considers is dealt out as what it decides. */
function isModel({ type, status, firm }: Draft): boolean {
  return type === 'fine' && (status === 'done' || status === 'threatened') && firm;
}

/** How many sentences behind a fine its parts stand; a bare item of a list counts for none. */
const REACH = 2;

function behind(scene: Scene, reader: SceneReader): Scene[] {
  const found: Scene[] = [];
  let next = reader.after(scene);
  for (let i = 0; next !== null && i < REACH; next = reader.after(next)) {
    found.push(next);
    if (!ITEM.test(next.text)) i++;
  }
  return found;
}

/** “A and B had paid €5m and €3m respectively in 2022”: who was fined before. */
const RESPECTIVELY =
  /^[^.]*\s(?:had paid|avaient (?:payé|versé|dû (?:payer|verser)))\s[^.]*(?<!\p{L})(?:respectively|respectivement)(?!\p{L})/u;

/** « Mars 2023 : 5 millions pour A »: an entry of a chronology. */
const ENTRY = /^[\s·*-]*(?:\d{1,2}(?:er)?\s)?(?:\p{L}{3,9}\.?\s)?\d{4}\s?[:¬]\s/u;

/** Nobody else who could act is named, and no other money is spoken of. */
function isOfModel(scene: Scene, { authorities }: Draft): boolean {
  return (
    scene.amounts.length > 0 &&
    scene.companies.length > 0 &&
    scene.authorities.every(
      ({ kind, entity }) => kind !== 'authority' || authorities.includes(entity ?? '')
    ) &&
    !OF_BUSINESS.test(scene.text) &&
    !COMPARED.test(scene.text)
  );
}

const OF_BUSINESS = createSearch(
  /(?<!\p{L})(?:chiffres? d'affaires|bénéfices?|ventes|recettes|parts? de marché|budgets?|actionnaires?|capitalisation|rachats?|sales|profits?|revenues?|market shares?|turnover|shareholders?|takeover|valuation|lobbying|dividend\p{L}*|invest\p{L}*|fortune|valorisée?s?|valued|worth|recours|appeals?|risqu\p{L}+|could|might|pourrai\p{L}+|encour\p{L}+|provision\p{L}*|(?:set|put|setting|putting) aside|mis de côté|(?:shares|stakes?) (?:in|of)|l'action|les actions|stocks?|cours|Bourse|titre|fell|rose|dropped|gain\p{L}*|gagn\p{L}+|recul\p{L}+|lost|perdu|spen(?:d|t)\p{L}*|dépens\p{L}+|raised|levé|bought|sold|acheté|vendu|racheté|cédé|acqui\p{L}+|rapport\p{L}+|earn\p{L}*|made|employ\p{L}*)(?!\p{L})/iu
);

/** What each pays of a sum that all of them were told to pay is no fine of its own, unless the sentence tells of fines. */
function areParts(
  pairs: readonly Pair[],
  { targets, amount }: Draft,
  drafts: readonly Draft[],
  { start: from }: Scene
): boolean {
  const areTold = drafts.some(({ type, start }) => type === 'fine' && start === from);
  return (
    !areTold &&
    amount !== null &&
    pairs.every(({ companies }) => companies.every((company) => targets.includes(company)))
  );
}

function withPairs(drafts: readonly Draft[], pairs: readonly Pair[], scene: Scene, model: Draft): Draft[] {
  const here = (draft: Draft) => draft.type === 'fine' && draft.start === scene.start && !draft.followUp;
  const isTold = ({ companies, amount }: Pair) =>
    drafts.some(
      (draft) => here(draft) && draft.amount === amount.value && draft.targets.join() === companies.join()
    );
  const untold = pairs.filter((pair) => !isTold(pair));
  const paid = new Set(pairs.flatMap(({ companies }) => companies));
  const isReplaced = (draft: Draft) =>
    here(draft) &&
    draft.targets.length > 0 &&
    draft.targets.every((company) => paid.has(company)) &&
    !pairs.some(
      ({ companies, amount }) => draft.targets.join() === companies.join() && draft.amount === amount.value
    );
  const earlier = RESPECTIVELY.test(scene.text);
  const [time] = scene.dates;
  const heading = ENTRY.test(scene.text) ? (time?.date ?? null) : null;
  // Where one has a day of its own, nothing says that another has that of the fine told before.
  const isDated =
    scene.start !== model.start && pairs.some(({ amount }) => timeBehind(amount, scene) !== null);
  const ofModel = earlier ? (time?.date ?? null) : isDated ? null : model.date.date;
  return [
    ...drafts.filter((draft) => !isReplaced(draft)),
    ...untold.map(({ companies, amount }) => ({
      ...model,
      ...TOLD_AGAIN,
      targets: companies,
      amount: amount.value,
      currency: localCurrency(amount, scene, model.jurisdiction),
      date: partial(timeBehind(amount, scene)?.date ?? heading ?? ofModel),
      assumed: earlier || isDated || heading !== null ? null : model.assumed,
      certain: true,
      completeness: model.completeness + 1,
      rule: 'noun: each its own sum',
      ...spanOf(scene)
    }))
  ];
}
