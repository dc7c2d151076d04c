import { bisector, max } from 'd3';
import type { SceneReader } from '../scene.ts';
import { NUMBER_WORDS, numberInWords } from '../text/number-words.ts';
import { createSearch } from '../text/search.ts';
import type { Draft } from './merge.ts';

/**
 * The drafts of a clipping without fines that only divide one told shortly before: “will pay $4.1m. Of the sum, $3.6m is a penalty”, « dont »,
 * “the remaining $20m is a civil fine”, « chaque manquement vaut 2,5 millions ».
 */
export function withoutPartsOfSums(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  const fines = drafts.filter(({ type }) => type === 'fine').sort(({ start: a }, { start: b }) => a - b);
  const longest = max(fines, ({ start, end }) => end - start) ?? 0;
  return drafts.filter((part) => {
    const near = fines.slice(firstFrom(fines, part.start - REACH - longest), firstFrom(fines, part.start));
    return !near.some(
      (whole) =>
        isWhole(whole, part) &&
        (dividesSum(reader, part) ||
          addsUpTo(whole, part, reader) ||
          isSuspendedOf(whole, part, reader) ||
          isOneOfEqual(whole, part, reader))
    );
  });
}

const firstFrom = bisector(({ start }: Draft) => start).left;

/** “will pay $120m. It will pay a $100m penalty, subject to court approval, and $20m to customers”: the sums of a sentence in which no agency acts, and no two are struck, make up the whole. */
function addsUpTo(whole: Draft, part: Draft, reader: SceneReader): boolean {
  const { amounts, authorities, companies } = reader.at(part.start);
  const own = amounts.filter(({ converted }) => !converted);
  return (
    own.length > 1 &&
    companies.length < 2 &&
    own.reduce((sum, { value }) => sum + value, 0) === whole.amount &&
    authorities.every(({ entity }) => entity?.endsWith('-courts'))
  );
}

/** « 100 000 euros d’amende, dont 50 000 avec sursis … doit payer 50 000 »: the part of a fine that is suspended, or the rest. */
function isSuspendedOf(whole: Draft, part: Draft, reader: SceneReader): boolean {
  const { amounts, text, start } = reader.at(whole.start);
  const bare = BARE.exec(text)?.groups?.sum?.replace(/\s/gu, '');
  const suspended = amounts
    .filter(({ end }) => SUSPENDED.test(text.slice(end - start)))
    .map(({ value }) => value);
  return [...suspended, ...(bare === undefined ? [] : [Number(bare)])].some(
    (value) => part.amount === value || part.amount === (whole.amount ?? 0) - value
  );
}

/** « dont 50 000 avec sursis »: of the money that stands before. */
const BARE = /(?<!\p{L})dont\s(?<sum>\d{1,3}(?:\s\d{3})*)\s(?:d'entre eux\s)?avec\ssursis/u;
const SUSPENDED =
  /^\s(?:(?:d'entre eux|d'euros|euros)\s)?(?:avec|assortis?\sdu)\ssursis|^\s(?:of\s(?:it|which)\s)?(?:was\s|were\s|is\s)?suspended(?!\p{L})/u;

/** « 413 millions … deux amendes de 206,6 millions », “two fines of €206.6m each”: equal parts, of a whole that may be rounded. */
function isOneOfEqual(whole: Draft, { start, amount }: Draft, reader: SceneReader): boolean {
  const words = EQUAL_PARTS.exec(reader.at(start).text)?.groups?.number;
  const parts = words === undefined ? NaN : numberInWords(words.toLowerCase());
  return amount !== null && Math.abs((whole.amount ?? 0) / (amount * parts) - 1) < ROUNDED;
}

const EQUAL_PARTS = new RegExp(
  `(?<!\\p{L})(?<number>${NUMBER_WORDS})\\s(?:\\p{Ll}+\\s)?(?:fines|penalties|sanctions|amendes|pénalités)\\s(?:de|of)\\s`,
  'iu'
);
const ROUNDED = 0.01;

function dividesSum(reader: SceneReader, { type, start, amount }: Draft): boolean {
  if (type !== 'fine' || amount === null) return false;
  const scene = reader.at(start);
  return scene.amounts.some(
    ({ value, start: from }) => value === amount && DIVIDES.test(scene.text.slice(0, from - scene.start))
  );
}

/** A larger fine of the same companies and in the same money, in one of the sentences before. */
function isWhole(whole: Draft, part: Draft): boolean {
  return (
    part.start - whole.end < REACH &&
    (whole.amount ?? 0) > (part.amount ?? 0) &&
    whole.currency === part.currency &&
    part.targets.every((target) => whole.targets.includes(target))
  );
}

/** Characters between the two. */
const REACH = 400;

const DIVIDES = createSearch(
  /^["«\s]*(?:of (?:that|this|these|the|its)(?: \p{Ll}+)?|sur (?:cette|ce|ces|les|la|son) (?:\p{Ll}+)|(?:sur|de) (?:ce|cette) \p{Ll}+|dont),? (?:(?:[^;:.]|\.(?=\d)){0,60}(?:,|and|et) )?(?:(?:about|some|environ|quelque|près de) )?$|(?:^|[ ,;])(?:the (?:remaining|other|rest,)|(?:les|le)s? autres|le reste,|le solde,) (?:(?:about|some|environ|quelque) )?$|^["«\s]*(?:the|this|that|cette|la|le|l') ?(?:total |whole )?(?:fine|penalty|sum|amount|total|settlement|amende|somme|montant|sanction)(?: \p{Ll}+)? (?:consists? of|is made up of|comprises|breaks down into|is split (?:into|between)|se compose d|comprend|se décompose en)(?:[^;:.]|\.(?=\d)){0,80}$|^["«\s]*(?:(?:chacune? (?:des|de ces)|chaque) [^;:.]{2,50}|each(?: one)?(?: of (?:them|these|the))?(?: \p{Ll}+){0,2} )(?:is|was|costs?|vaut|coûte|est|carries|carried|brings)[^;:.]{0,30}$/iu
);
