import type { Mention, Span } from '../../types.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { COMPARED } from '../sums/compared.ts';
import { localCurrency } from '../sums/currency-home.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import { isPaidBackBeside } from '../sums/paid-back.ts';
import { isNotImposed } from '../sums/not-imposed.ts';
import { timeBehind } from '../sums/sums-by-date.ts';
import { partial } from '../dates/calendar.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Draft } from './merge.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/** A company and the sum that it pays. */
interface Pair {
  company: string;
  amount: AmountMention;
}

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
    const goesOn = model.announces || model.targets.length > 1;
    const own = reader.at(model.start);
    const next = own.inTitle ? [] : behind(own, reader);
    const isEntry = ({ text }: Scene) => ENTRY.test(own.text) && ENTRY.test(text);
    const told = goesOn
      ? next
      : next.filter((one) => OTHERS_TOO.test(one.text) || RESPECTIVELY.test(one.text) || isEntry(one));
    const passage = [own, ...told];
    for (const scene of passage) {
      if (seen.has(scene.start) || !isOfModel(scene, model)) continue;
      const pairs = pairsIn(scene, scene !== own, model);
      if (pairs.length === 0 || (scene !== own && areParts(pairs, model))) continue;
      seen.add(scene.start);
      if (!areTold(pairs, all, scene)) all = withPairs(all, pairs, scene, model);
    }
    const inTurn = pairsInTurn(model, next);
    if (inTurn.length > 0) all = all.filter((draft) => !isOfAll(draft, model));
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
  const paying = new Set(found.map(({ pair }) => pair.company));
  return found.length === targets.length && targets.every((company) => paying.has(company)) ? found : [];
}

/** The fine of all, where no sum of its own is told with it. */
function isOfAll({ type, start, amount, targets }: Draft, model: Draft): boolean {
  return (
    type === 'fine' && start === model.start && amount === null && targets.join() === model.targets.join()
  );
}

/** “fined A €5m, a month after fining B €2m”: whether each is told by its own verb, and nothing else of them. */
function areTold(pairs: readonly Pair[], drafts: readonly Draft[], { start: from }: Scene): boolean {
  const there = drafts.filter(({ type, start }) => type === 'fine' && start === from);
  const isPair = ({ targets, amount }: Draft, pair: Pair) =>
    targets.length === 1 && targets[0] === pair.company && amount === pair.amount.value;
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
  return parted.flatMap(({ draft, told }) => {
    if (told === null) return isTold(draft) ? [] : [draft];
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

function sumOfEach(
  { type, targets, toldBeside, start }: Draft,
  reader: SceneReader
): { beside: Scene; each: AmountMention } | null {
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

/** « Ses deux grossistes ne sont pas épargnés : », “Added to that are”, « Suivent », “Next come”, « devront pour leur part »: whoever else is fined behind a fine of one. */
const OTHERS_TOO =
  /^[«"\s]*(?:(?:Ses|Leurs|Les|Its|Their|The)\s[^;:.\d]{3,60}\s(?:épargnée?s|spared|(?:y )?ont eu droit aussi|passent aussi à la caisse|trinquent aussi|were (?:also )?(?:fined|hit|punished)(?: too| as well)?|are not let off|pay(?: up)? too)\s?(?:,|:|¬|\swith)|(?:S'y|À cela s'|A cela s'|Viennent s'y)\s?ajout(?:ent|er)|On top of that come|Added to (?:that|this) (?:are|come)|(?:Suiv(?:ent|aient|irent)|Viennent ensuite|Derrière(?: (?:elle|lui),?)? (?:viennent|suivent))(?: ensuite)?|(?:Next|Then|Behind (?:it|them)) (?:come|came|are|were)|It (?:is|was) followed by)(?::|\s)|(?:devra|devront|doit|doivent|écopent?)\s(?:pour\s(?:leur|sa)\spart|quant\sà\s(?:lui|elles?|eux))(?=\s)/u;

/** “A and B had paid €5m and €3m respectively in 2022”: who was fined before. */
const RESPECTIVELY =
  /^[^.]*\s(?:had paid|avaient (?:payé|versé|dû (?:payer|verser)))\s[^.]*(?<!\p{L})(?:respectively|respectivement)(?!\p{L})/u;

/** “A: £12m.”, « - Mars 2023 : 5 millions pour A, pour ses fichiers ; »: an item alone. */
const ITEM =
  /^(?:[·*-]\s?)?[^,;.]{2,30}(?:,|\s?:)?\s[^,;]{2,30}(?:,?\s(?:pour|for|over|au titre d[eu]|en raison d[eu])\s[^;:.\d]{3,120})?[.;]?$/u;

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
  /(?<!\p{L})(?:chiffres? d'affaires|bénéfices?|ventes|recettes|parts? de marché|budgets?|actionnaires?|capitalisation|rachats?|sales|profits?|revenues?|market shares?|turnover|shareholders?|takeover|valuation|lobbying|dividend\p{L}*|invest\p{L}*|fortune|valorisée?s?|valued|worth|recours|appeals?|risqu\p{L}+|could|might|pourrai\p{L}+|encour\p{L}+)(?!\p{L})/iu
);

/** The companies of a sentence with the sum of each; none where one has none, or where they do not stand in an order that tells. */
function pairsIn(scene: Scene, bare: boolean, { status }: Draft): Pair[] {
  const named = withoutOwnersAside(scene);
  const amounts = scene.amounts.filter(
    (amount) =>
      !amount.converted &&
      !isSomethingElse(amount, scene) &&
      (status !== 'done' || !isNotImposed(amount, scene)) &&
      !isPaidBackBeside(amount, scene) &&
      !isOfAnother(amount, named, scene)
  );
  const total = totalOf(amounts) ?? totalOfMore(amounts, named, scene);
  const parts = total ? amounts.filter((amount) => amount !== total) : amounts;
  const clauses = clausesOf(scene);
  const inClause = ({ start }: Span) =>
    clauses.findIndex((clause) => start >= clause.start && start < clause.end);
  const pairs = clauses.flatMap(
    (_, i) =>
      pairsOf(
        scene,
        named.filter((mention) => inClause(mention) === i),
        parts.filter((amount) => inClause(amount) === i)
      ) ?? []
  );
  const companies = new Set(named.map(({ entity }) => entity));
  const whole = pairs.length === parts.length && companies.size === pairs.length;
  const isItem = bare && pairs.length === 1 && ITEM.test(scene.text);
  return whole && (pairs.length > 1 || isItem) ? pairs : [];
}

/** “A, part of B, €5m”, « A, filiale de B, avec 5 millions »: of whom an aside says that A is theirs. */
export function withoutOwnersAside({ companies, start, text }: Scene): Mention[] {
  return companies.filter((owner, i) => {
    const owned = companies[i - 1];
    const gap = owned && text.slice(owned.end - start, owner.start - start);
    return gap === undefined || !BELONGS_TO.test(gap) || !CLOSES.test(text.slice(owner.end - start));
  });
}

const BELONGS_TO =
  /^(?:,|\s\()\s?(?:(?:qui|which|that)\s)?(?:(?:an?|the|une?|la|le)\s|l')?[^,;:.()\d]{0,40}?(?:filiale|propriété|propriétaire|maison[- ]mère|marque|enseigne|bras|branche|groupe|appartient|appartenant|détenue?|contrôlée?|part|unit|arm|subsidiary|brand|owner|owned|parent|maker|belongs|belonging|controlled|backed)(?!\p{L})[^,;:.()\d]{0,40}?(?:\s(?:d[eu]|à|au|par|of|to|by)\s(?:(?:la|le|the)\s|l')?|\sd')(?:[\p{Ll}-]+\s|\p{Lu}\p{L}+'s\s){0,2}$/u;
const CLOSES = /^[,)]/u;

/** “, Nobody Ltd (€2m)”, « , Inconnu avec 2 millions »: a sum beside a name that is no known company's. */
function isOfAnother(amount: AmountMention, companies: readonly Mention[], scene: Scene): boolean {
  const before = scene.amounts.findLast(({ end, converted }) => end <= amount.start && !converted);
  if (!before || companies.some(({ start }) => start >= before.end && start < amount.start)) return false;
  return UNKNOWN.test(scene.text.slice(before.end - scene.start, amount.start - scene.start));
}

const UNKNOWN =
  /^\)?(?:[,;]|,?\s(?:et|and|puis|then))\s(?:d'|(?:de|à|pour|par|to|on|for|by)\s)?(?:\p{Lu}[\p{L}\d&.'-]*\s?){1,4}(?:\(|:\s|(?:avec|pour|de|à|with|for|at)\s)?$/u;

/** What each pays of a sum that all of them were told to pay is no fine of its own. */
function areParts(pairs: readonly Pair[], { targets, amount }: Draft): boolean {
  return amount !== null && pairs.every(({ company }) => targets.includes(company));
}

function clausesOf({ start, text }: Scene): Span[] {
  const ends = [...text.matchAll(/;|,?\s(?:while|whereas|tandis que|alors que|quand)\s/gu)].map(
    ({ index }) => start + index + 1
  );
  return [start, ...ends].map((from, i) => ({ start: from, end: ends[i] ?? start + text.length }));
}

/** “imposed £20m in fines: £12m on A and £8m on B”: the sum of those behind it. */
function totalOf([first, ...others]: readonly AmountMention[]): AmountMention | undefined {
  const sum = others.reduce((so, { value }) => so + value, 0);
  return first && others.length > 1 && Math.abs(sum - first.value) <= first.value * ROUNDED
    ? first
    : undefined;
}

/** « 41 millions à six banques, dont A (12 millions) et B (9 millions) »: the sum of those, and of others that it does not name. */
function totalOfMore(
  [first, ...others]: readonly AmountMention[],
  [company]: readonly Mention[],
  { text, start: from }: Scene
): AmountMention | undefined {
  if (!first || !company || others.length === 0 || first.end > company.start) return undefined;
  const sum = others.reduce((so, { value }) => so + value, 0);
  return sum <= first.value && AMONG_THEM.test(text.slice(first.end - from, company.start - from))
    ? first
    : undefined;
}

const AMONG_THEM =
  /,\s(?:dont|parmi (?:lesquel(?:le)?s|elles|eux)|notamment|including|among them)\s(?:(?:à|la|le|les|the)\s|l')?$/u;

/** Sums of a list are rounded as the total is. */
const ROUNDED = 0.03;

function pairsOf(
  scene: Scene,
  companies: readonly Mention[],
  amounts: readonly AmountMention[]
): Pair[] | null {
  if (companies.length === 0 || companies.length !== amounts.length) return null;
  const kinds = [...companies.map(({ start }) => [start, 'C']), ...amounts.map(({ start }) => [start, 'A'])]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, kind]) => kind)
    .join('');
  const between = (from: Span, to: Span) => scene.text.slice(from.end - scene.start, to.start - scene.start);
  const zip = (joins: (company: Mention, amount: AmountMention) => boolean): Pair[] | null => {
    const pairs = companies.flatMap((mention, i): Pair[] => {
      const amount = amounts[i];
      return amount && mention.entity !== null && joins(mention, amount)
        ? [{ company: mention.entity, amount }]
        : [];
    });
    return pairs.length === companies.length ? pairs : null;
  };
  if (/^(?:CA)+$/.test(kinds)) return zip((company, amount) => PAYS.test(between(company, amount)));
  if (/^(?:AC)+$/.test(kinds)) return zip((company, amount) => FALLS_ON.test(between(amount, company)));
  if (/^(?:C{2,}A{2,}|A{2,}C{2,})$/.test(kinds) && IN_TURN.test(scene.text)) return zip(() => true);
  const [first, second] = companies;
  const [sum, next] = amounts;
  if (kinds === 'CCAA' && first && second && sum && next) {
    const inOrder =
      AND.test(between(first, second)) && FOR.test(between(second, sum)) && AND.test(between(sum, next));
    return inOrder ? zip(() => true) : null;
  }
  return null;
}

/** What may stand between a company and the sum that it pays. */
const PAYS = /^(?:(?:'s?)?\s?[(:,]\s?|(?:'s?)?[^;.:()\d]{0,70}[\s('])$/u;
/** What may stand between a sum and the company that it falls on. */
const FALLS_ON =
  /^(?:\s(?:d'euros|d'amende|in fines))?(?:\s\([^()]{1,40}\))?,?\s(?:(?:\p{L}|['-])+\s){0,4}?(?:(?:pour|à|aux?|contre|chez|on|for|to|against|from|of|de|frappe(?:nt)?|vise(?:nt)?|incombe(?:nt)?\s(?:à|aux?)|hits?|went\sto|go(?:es)?\sto)\s)(?:(?:le|la|les|the)\s|l')?(?:(?:enseigne|chaîne|opérateur|groupe|banque|assureur|filiale|marque|plate-?forme|transporteur)\s(?:\p{Ll}+\s)?)?$|^(?:\sd'euros)?,?\s(?:\p{L}+\s)?(?:à\sl'encontre\s|à\s)?(?:d'|l')$/u;
/** “A and B, for €4m and €6m”. */
const AND = /^\s(?:et|and)\s(?:(?:de|of|à|pour|for)\s)?$/u;
const FOR =
  /^,?\s(?:(?:devront|doivent|devaient|must pay|will pay|owe)\s(?:(?:pour leur part|quant à (?:eux|elles)|elles?|eux)\s)?(?:(?:verser|payer|débourser|régler)\s)?)?(?:(?:pour|de|à|à hauteur de|for|with|at|of)\s)?$/u;
const IN_TURN = createSearch(
  /(?<!\p{L})(?:respectivement|respectively|in turn|(?:pour|à) l'une?(?!\p{L})[^;:.]*(?:pour|à) l'autre)(?!\p{L})/iu
);

function withPairs(drafts: readonly Draft[], pairs: readonly Pair[], scene: Scene, model: Draft): Draft[] {
  const here = (draft: Draft) => draft.type === 'fine' && draft.start === scene.start && !draft.followUp;
  const isTold = ({ company, amount }: Pair) =>
    drafts.some((draft) => here(draft) && draft.amount === amount.value && draft.targets.join() === company);
  const untold = pairs.filter((pair) => !isTold(pair));
  const paid = new Set(pairs.map(({ company }) => company));
  const isReplaced = (draft: Draft) =>
    here(draft) &&
    draft.targets.length > 0 &&
    draft.targets.every((company) => paid.has(company)) &&
    !pairs.some(({ company, amount }) => draft.targets.join() === company && draft.amount === amount.value);
  const earlier = RESPECTIVELY.test(scene.text);
  const [time] = scene.dates;
  const heading = ENTRY.test(scene.text) ? (time?.date ?? null) : null;
  const ofModel = earlier ? (time?.date ?? null) : model.date.date;
  return [
    ...drafts.filter((draft) => !isReplaced(draft)),
    ...untold.map(({ company, amount }) => ({
      ...model,
      ...TOLD_AGAIN,
      targets: [company],
      amount: amount.value,
      currency: localCurrency(amount, scene, model.jurisdiction),
      date: partial(timeBehind(amount, scene)?.date ?? heading ?? ofModel),
      assumed: earlier || heading !== null ? null : model.assumed,
      certain: true,
      completeness: model.completeness + 1,
      rule: 'noun: each its own sum',
      ...spanOf(scene)
    }))
  ];
}
