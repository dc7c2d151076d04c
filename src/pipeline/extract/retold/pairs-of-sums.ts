import type { ActionStatus } from '../../../lib/schema.ts';
import type { Mention, Span } from '../../types.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import { isPaidBackBeside } from '../sums/paid-back.ts';
import { isNotImposed } from '../sums/not-imposed.ts';
import type { Scene } from '../scene.ts';
import { payersOfEach } from '../sums/sum-of-each.ts';
import { idsOf } from '../targets/sentence-about.ts';
import { createSearch } from '../text/search.ts';

/** A company and the sum that it pays, or several that pay it each. */
export interface Pair {
  companies: string[];
  amount: AmountMention;
}

/** The companies of a sentence with the sum of each; none where one has none, or where they do not stand in an order that tells. */
export function pairsIn(scene: Scene, bare: boolean, status: ActionStatus): Pair[] {
  const named = withoutOwnersAside(scene);
  const amounts = scene.amounts.filter(
    (amount) =>
      !amount.converted &&
      !isSomethingElse(amount, scene) &&
      (status !== 'done' || !isNotImposed(amount, scene)) &&
      !isPaidBackBeside(amount, scene) &&
      !isOfAnother(amount, named, scene)
  );
  // With a company for each sum, none is the sum of others.
  const total =
    named.length >= amounts.length ? undefined : (totalOf(amounts) ?? totalOfMore(amounts, named, scene));
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
  const paying = pairs.flatMap(({ companies }) => companies);
  const paid = new Set(pairs.map(({ amount }) => amount));
  const whole =
    new Set(paying).size === paying.length &&
    named.every(({ entity }) => paying.includes(entity ?? '')) &&
    parts.every((amount) => paid.has(amount));
  const isItem = bare && pairs.length === 1 && ITEM.test(scene.text);
  // “A and B must pay €5m each”: one fine of several, which nothing deals out.
  return whole && (parts.length > 1 || isItem) ? pairs : [];
}

/** “A, part of B, €5m”, « A, filiale de B, avec 5 millions »: but those of whom an aside says that A is theirs, and “A/B” as one. */
export function withoutOwnersAside({ companies, start, text }: Scene): Mention[] {
  return companies.filter((owner, i) => {
    const owned = companies[i - 1];
    const gap = owned && text.slice(owned.end - start, owner.start - start);
    if (gap === undefined) return true;
    return gap !== '/' && !(BELONGS_TO.test(gap) && CLOSES.test(text.slice(owner.end - start)));
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

/**
 * Who pays which sum of a clause in which each pays one: “A €5m and B €2m”, « 5 millions à A, 2 à B », “A €5m, B and C €2m each”, « A et B 5 et 2 millions ». Null where
 * the order of names and sums, or what stands between them, does not tell.
 */
export function pairsOf(
  scene: Scene,
  companies: readonly Mention[],
  amounts: readonly AmountMention[]
): Pair[] | null {
  if (companies.length === 0 || amounts.length === 0) return null;
  const told = [
    ...companies.map((mention): Told => ({ at: mention.start, mention })),
    ...amounts.map((amount): Told => ({ at: amount.start, amount }))
  ].sort((one, other) => one.at - other.at);
  const namesFirst = told[0]?.mention !== undefined;
  const groups: Group[] = [];
  let opens = true;
  for (const { mention, amount } of told) {
    const leads = (mention !== undefined) === namesFirst;
    if (leads && opens) groups.push({ companies: [], amounts: [] });
    opens = !leads;
    if (mention) groups.at(-1)?.companies.push(mention);
    if (amount) groups.at(-1)?.amounts.push(amount);
  }
  const pairs = groups.map((group) => pairsOfGroup(group, namesFirst, scene));
  return pairs.every((some) => some !== null) ? pairs.flat() : null;
}

interface Told {
  at: number;
  mention?: Mention;
  amount?: AmountMention;
}

/** Companies with the sums that stand right beside them. */
interface Group {
  companies: Mention[];
  amounts: AmountMention[];
}

function pairsOfGroup({ companies, amounts }: Group, namesFirst: boolean, scene: Scene): Pair[] | null {
  const [company, other] = companies;
  const [amount, next] = amounts;
  if (!company || !amount) return null;
  const between = (from: Span, to: Span) => scene.text.slice(from.end - scene.start, to.start - scene.start);
  if (companies.length > 1 && amounts.length === 1) {
    const payers = payersOfEach(amount, scene);
    return companies.every((one) => payers.includes(one)) ? [{ companies: idsOf(companies), amount }] : null;
  }
  const isTold =
    companies.length === amounts.length &&
    (companies.length === 1
      ? namesFirst
        ? PAYS.test(between(company, amount))
        : FALLS_ON.test(between(amount, company))
      : IN_TURN.test(scene.text) ||
        (namesFirst &&
          companies.length === 2 &&
          other !== undefined &&
          next !== undefined &&
          AND.test(between(company, other)) &&
          OWE.test(between(other, amount)) &&
          AND.test(between(amount, next))));
  if (!isTold) return null;
  const pairs = companies.flatMap(({ entity }, i): Pair[] => {
    const own = amounts[i];
    return own && entity !== null ? [{ companies: [entity], amount: own }] : [];
  });
  return pairs.length === companies.length ? pairs : null;
}

/** What may stand between a company and the sum that it pays. */
const PAYS = /^(?:(?:'s?)?\s?[(:,]\s?|(?:'s?)?[^;.:()\d]{0,70}[\s('])$/u;
/** What may stand between a sum and the company that it falls on. */
const FALLS_ON =
  /^(?:\s(?:d'euros|d'amende|in fines))?(?:\s\([^()]{1,40}\))?,?\s(?:(?:\p{L}|['-])+\s){0,4}?(?:(?:pour|à|aux?|contre|chez|on|for|to|against|from|of|de|frappe(?:nt)?|vise(?:nt)?|incombe(?:nt)?\s(?:à|aux?)|hits?|went\sto|go(?:es)?\sto)\s)(?:(?:le|la|les|the)\s|l')?(?:(?:enseigne|chaîne|opérateur|groupe|banque|assureur|filiale|marque|plate-?forme|transporteur)\s(?:\p{Ll}+\s)?)?$|^(?:\sd'euros)?,?\s(?:\p{L}+\s)?(?:à\sl'encontre\s|à\s)?(?:d'|l')$/u;
/** “A and B, for €4m and €6m”. */
const AND = /^\s(?:et|and)\s(?:(?:de|of|à|pour|for)\s)?$/u;
const OWE =
  /^,?\s(?:(?:s'en (?:tirent|sortent)|écopent|get|got|(?:(?:have|had) )?(?:paid|received)|were (?:hit|fined|handed|given|told to pay)|devront|doivent|devaient|must pay|will pay|owe)\s(?:(?:pour leur part|quant à (?:eux|elles)|elles?|eux)\s)?(?:(?:verser|payer|débourser|régler)\s)?)?(?:(?:pour|de|à|avec|à hauteur de|for|with|at|of)\s)?$/u;
const IN_TURN = createSearch(
  /(?<!\p{L})(?:respectivement|respectively|in turn|(?:pour|à) l'une?(?!\p{L})[^;:.]*(?:pour|à) l'autre)(?!\p{L})/iu
);

/** “A: £12m.”, « - Mars 2023 : 5 millions pour A, pour ses fichiers ; »: an item alone. */
export const ITEM =
  /^(?:[·*-]\s?)?[^,;.]{2,30}(?:,|\s?:)?\s[^,;]{2,30}(?:,?\s(?:pour|for|over|au titre d[eu]|en raison d[eu])\s[^;:.\d]{3,120})?[.;]?$/u;
