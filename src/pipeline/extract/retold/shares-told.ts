import type { Mention } from '../../types.ts';
import { TO_SECOND } from '../sums/elided-sums.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import { payersOfEach } from '../sums/sum-of-each.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Draft } from './merge.ts';
import { spanOf } from './told-again.ts';

/**
 * The drafts of a clipping, with what each company pays of a fine against several, where a sentence behind tells it: « A paie le plus cher, 119,7
 * millions, devant B, 19,7 millions, et C, 18 millions », “A’s share is €107.7m; B owes €39.2m”, « Le moteur de recherche écope de 325 millions, le
 * vendeur de vêtements de 150 millions » in the order in which the two were named. A fine against all of them whose sum nobody tells is parted.
 */
export function withShares(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  const told = new Map<string, Told>();
  for (const draft of [...drafts].sort((a, b) => Number(a.inTitle) - Number(b.inTitle))) {
    const key = draft.targets.join();
    const shares = isShared(draft) && !told.has(key) ? sharesBehind(draft, reader) : null;
    const untold = shares ? draft.targets.filter((company) => !isTold(company, shares.scene, drafts)) : [];
    // Whoever has fined one of them in that sentence has fined the others.
    const model = shares && drafts.find((one) => isFineIn(shares.scene, one));
    if (shares && (untold.length > 0 || isParted(draft, shares)))
      told.set(key, { ...shares, model: model ?? draft, untold });
  }
  if (told.size === 0) return [...drafts];
  const parted = drafts.flatMap((draft) => {
    const shares = isShared(draft) ? told.get(draft.targets.join()) : undefined;
    return shares && isParted(draft, shares)
      ? draft.targets.map((company) => partOf(draft, company, shares.shares))
      : draft;
  });
  const added = [...told.values()].flatMap(({ model, scene, shares, untold }) =>
    untold.map((company) => ({
      ...partOf(model, company, shares),
      ...spanOf(scene),
      inTitle: false,
      completeness: model.completeness + 1,
      rule: 'noun: share of a fine'
    }))
  );
  return [...parted, ...added];
}

interface Share {
  value: number;
  currency: string;
}

interface Shares {
  scene: Scene;
  shares: ReadonlyMap<string, Share>;
}

/** Shares of a fine, with those that no other draft tells. */
interface Told extends Shares {
  model: Draft;
  untold: string[];
}

function isShared({ type, status, targets }: Draft): boolean {
  return type === 'fine' && status === 'done' && targets.length > 1;
}

/** A fine of all of them without a sum, or with that of one. */
function isParted({ amount }: Draft, { shares }: Shares): boolean {
  const values = [...shares.values()].map(({ value }) => value);
  return amount === null || (new Set(values).size > 1 && values.includes(amount));
}

function isTold(company: string, scene: Scene, drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => isFineIn(scene, draft) && draft.targets.includes(company));
}

function isFineIn({ start }: Scene, { type, start: from }: Draft): boolean {
  return type === 'fine' && start === from;
}

function partOf(draft: Draft, company: string, shares: ReadonlyMap<string, Share>): Draft {
  const share = shares.get(company);
  return {
    ...draft,
    targets: [company],
    amount: share?.value ?? null,
    currency: share?.currency ?? null,
    toldBeside: null
  };
}

/** How many sentences behind a fine, and behind a title, its shares are told. */
const REACH = 2;
const REACH_OF_TITLE = 4;

function sharesBehind(draft: Draft, reader: SceneReader): Shares | null {
  const own = reader.at(draft.start);
  const parted = sharesOfTwo(draft, own);
  if (parted) return { scene: own, shares: parted };
  let scene = reader.after(own);
  for (let i = 0; scene !== null && i < (draft.inTitle ? REACH_OF_TITLE : REACH); i++) {
    const shares =
      sharesOfTwo(draft, scene) ??
      (isOfPaying(scene) ? (namedShares(draft, scene) ?? sharesInTurn(draft, scene)) : null);
    if (shares && fits(draft, shares)) return { scene, shares };
    scene = reader.after(scene);
  }
  return null;
}

function isOfPaying({ text, inTitle }: Scene): boolean {
  return !inTitle && PAYS.test(text) && !OF_BUSINESS.test(text);
}

const PAYS = createSearch(
  /(?<!\p{L})(?:pa(?:ie|ye|iera|yera)|doit|devra|verse(?:ra)?|écope|réglera|acquitte(?:ra)?|parts?|amendes?|facture|addition|note|tribut|tire|pays?|owes?|must|shares?|bills?|fines?|fined|bears?|shoulders?|faces?|receiv(?:es|ed)|gets|got|drew|hit)(?!\p{L})/iu
);
/** What else is told of companies one by one. */
const OF_BUSINESS = createSearch(
  /(?<!\p{L})(?:chiffre d'affaires|bénéfices?|ventes|recettes|parts? de marché|budgets?|actionnaires?|sales|profits?|revenues?|market shares?|turnover|shareholders?)(?!\p{L})/iu
);

/**
 * Every company of the fine once, each with a sum of its own before the next one is named; null where one has none. One that is only spoken of may
 * open the list: “The German group’s share comes to €1bn; B was given €700m and C €400m”.
 */
function namedShares({ targets }: Draft, scene: Scene): Map<string, Share> | null {
  const named = scene.companies.filter(
    ({ entity }, i, all) =>
      targets.includes(entity ?? '') && all.findIndex((other) => other.entity === entity) === i
  );
  const shares = new Map<string, Share>();
  const unnamed = targets.filter((company) => !named.some(({ entity }) => entity === company));
  if (unnamed.length > 0) {
    const opening = unnamed.length === 1 && named[0] ? sumOpening(named[0], scene) : null;
    if (opening === null || unnamed[0] === undefined) return null;
    shares.set(unnamed[0], opening);
  }
  for (const [i, mention] of named.entries()) {
    const share =
      sumBetween(mention, named[i + 1]?.start ?? scene.end, scene) ?? sumOfEach(mention, named, scene);
    if (share === null || mention.entity === null) return null;
    shares.set(mention.entity, share);
  }
  return shares;
}

/** “The airline’s share comes to €5m; ”, « Le groupe allemand paiera 5 millions, »: before anybody is named. */
function sumOpening({ start }: Mention, scene: Scene): Share | null {
  const [amount, next] = scene.amounts.filter(({ converted }) => !converted);
  if (!amount || amount.end > start || (next && next.end <= start)) return null;
  const isTold =
    OPENS.test(scene.text.slice(0, amount.start - scene.start)) &&
    THEN.test(scene.text.slice(amount.end - scene.start, start - scene.start));
  return isTold && !isSomethingElse(amount, scene) ? amount : null;
}

const OPENS =
  /^(?:(?:Le|La|The)\s|L')[^,;:.\d]{3,50}\s(?:comes?\sto|is|amounts?\sto|écope\sde|s'élève\sà|se\smonte\sà|est\sde|paiera|paie|devra(?:\spayer)?|doit(?:\spayer)?|versera|must\spay|will\spay|pays?|owes?|bears?)\s$/u;
const THEN = /^(?:;|,|,?\s(?:and|et|while|tandis que))\s(?:(?:le|la|the)\s(?:[\p{Ll}-]+\s)?|l')?$/u;

function sumBetween({ end }: Mention, next: number, scene: Scene): Share | null {
  const amount = scene.amounts.find((one) => one.start >= end && one.end <= next && !one.converted);
  if (amount) return isSomethingElse(amount, scene) ? null : amount;
  // « B en doit 39,2, C 29 »: millions as before.
  const before = scene.amounts.findLast((one) => one.end <= end);
  const told = before && SCALE.exec(scene.text.slice(before.start - scene.start, before.end - scene.start));
  const bare = BARE.exec(scene.text.slice(end - scene.start, next - scene.start));
  const number = Number(bare?.groups?.number?.replace(',', '.'));
  if (!before || !told || !bare) return null;
  const scale = MILLIARDS.test(told[0]) ? 1e9 : 1e6;
  return { value: Number((number * scale).toPrecision(12)), currency: before.currency };
}

/** “while A and B owe €5m apiece”: the sum behind both, where whoever else is named before it pays it too. */
function sumOfEach(mention: Mention, named: readonly Mention[], scene: Scene): Share | null {
  const amount = scene.amounts.find(({ start, converted }) => start >= mention.end && !converted);
  if (!amount || isSomethingElse(amount, scene)) return null;
  const payers = payersOfEach(amount, scene);
  const before = named.filter(({ start, end }) => start >= mention.start && end <= amount.start);
  return before.every((one) => payers.includes(one)) ? amount : null;
}

const SCALE = /millions?|milliards?|billions?|bn|mn?(?=$)/iu;
const MILLIARDS = /milliard|billion|bn/iu;
const BARE =
  /^(?:\sen\s(?:doit|paie|paye|devra|verse|verserait|paiera)|\s(?:owes?|pays?))?,?\s(?<number>\d{1,3}(?:[.,]\d{1,2})?)(?=,?\s(?:et|and|puis)\s|[,;.)](?!\d)|$)/u;

/** « Le premier écope de 325 millions, le second de 150 »: two that are only spoken of, in the order in which the fine names them. */
function sharesInTurn({ targets }: Draft, scene: Scene): Map<string, Share> | null {
  const [one, other, ...more] = scene.amounts.filter(({ converted }) => !converted);
  const [first, second] = targets;
  if (!one || !other || more.length > 0 || targets.length !== 2 || !first || !second) return null;
  if (scene.companies.length > 0 || isSomethingElse(one, scene)) return null;
  const opens = SPOKEN_OF.test(scene.text.slice(0, one.start - scene.start));
  if (!opens || !THE_NEXT.test(scene.text.slice(one.end - scene.start, other.start - scene.start)))
    return null;
  return new Map([
    [first, one],
    [second, other]
  ]);
}

/** « 500 millions pour l'un, 200 pour l'autre », “€5m for the former and €2m for the latter”: two by turns, in the order in which the fine names them. */
function sharesOfTwo({ targets, start }: Draft, scene: Scene): Map<string, Share> | null {
  const [one, other, ...more] = scene.amounts.filter(({ converted }) => !converted);
  const [first, second] = targets;
  if (!one || !other || more.length > 0 || targets.length !== 2 || !first || !second) return null;
  if (scene.companies.length > 0 && scene.start !== start) return null;
  const { text, start: from } = scene;
  return FOR_ONE.test(text.slice(one.end - from, other.start - from)) &&
    TO_SECOND.test(text.slice(other.end - from))
    ? new Map([
        [first, one],
        [second, other]
      ])
    : null;
}

const FOR_ONE =
  /^(?:\sd'euros|\sd'amende)?\s(?:pour|à|contre|for|to|against)\s(?:l'un|le premier|la première|(?:the )?(?:one|former|first))(?:,|;|,?\s(?:et|and))\s(?:de\s)?$/u;
const SPOKEN_OF =
  /^(?:(?:Le|La|The)\s|L')[\p{L}\d'-]+(?:\s[\p{L}\d'-]+){0,5}\s(?:écope|paiera|paie|devra|doit|verse(?:ra)?|s'acquitte(?:ra)?|pays?|must|owes?|faces?|was\sfined|will\spay|is\sto\spay)(?!\p{L})[^,;:.]{0,30}$/u;
const THE_NEXT =
  /^(?:\s\p{Ll}+\s[^,;.]{2,30})?(?:,|;|,?\s(?:et|and))\s(?:(?:le|la|the)\s|l')[\p{L}\d'-]+(?:\s[\p{L}\d'-]+){0,6}\s?$/u;

/** Of a total, if one is known, nobody pays more, and all together not more either. */
function fits({ targets, amount }: Draft, shares: ReadonlyMap<string, Share>): boolean {
  const sums = [...shares.values()];
  if (shares.size !== targets.length || new Set(sums.map(({ currency }) => currency)).size > 1) return false;
  const total = sums.reduce((sum, { value }) => sum + value, 0);
  return amount === null || total <= amount * ROUNDED || sums.some(({ value }) => value === amount);
}

/** Sums of a list are rounded as the total is. */
const ROUNDED = 1.06;
