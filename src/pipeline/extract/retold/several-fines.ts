import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { valueInScale } from '../sums/elided-sums.ts';
import { numberInWords } from '../text/number-words.ts';
import type { Draft } from './merge.ts';

/**
 * The drafts of a clipping, with a fine for each sum of a sentence that counts several and lists theirs: « deux amendes de 210 et 180 millions d’euros »,
 * “two fines, of €210m and €180m”, “fined A twice, €210m and €180m”. As many companies as sums pay one each, in their order; else all of them pay all.
 */
export function withSeveralFines(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  const done = new Set<number>();
  return drafts.flatMap((draft) => {
    if (draft.type !== 'fine' || draft.status !== 'done' || draft.targets.length === 0) return draft;
    const sums = sumsListed(reader.at(draft.start));
    const isOfThem = draft.amount === null || sums.includes(draft.amount);
    if (sums.length === 0 || !isOfThem) return draft;
    const others = drafts.filter(({ type, start }) => type === 'fine' && start === draft.start);
    if (others.some(({ amount }) => !sums.includes(amount ?? NaN))) return draft;
    const currency = draft.currency ?? currencyOf(reader.at(draft.start));
    // Whom each strikes may have been told already.
    if (others.length > 1 && new Set(others.map(({ amount }) => amount)).size > 1) return draft;
    if (done.has(draft.start)) return [];
    done.add(draft.start);
    const inTurn = draft.targets.length === sums.length;
    return sums.map((amount, i) => ({
      ...draft,
      amount,
      currency,
      targets: inTurn ? draft.targets.slice(i, i + 1) : draft.targets
    }));
  });
}

function currencyOf({ amounts }: Scene): string | null {
  return amounts.find(({ converted }) => !converted)?.currency ?? null;
}

/** The sums that a sentence lists for as many fines as it counts; none elsewhere. */
function sumsListed({ text }: Scene): number[] {
  const told = SEVERAL.exec(text)?.groups;
  if (told?.list === undefined) return [];
  // “twice”
  const count = told.count === undefined ? 2 : numberInWords(told.count);
  const items = [...told.list.matchAll(ITEM)];
  const last = items.at(-1)?.groups?.scale;
  if (items.length !== count || last === undefined) return [];
  const values = items.flatMap(
    ({ groups }) => valueInScale(groups?.number ?? '', groups?.scale ?? last) ?? []
  );
  return new Set(values).size === count ? values : [];
}

const SUM = String.raw`[$¤£]?\d+(?:[.,]\d+)?(?:\s?(?:milliards?|millions?|billion|million|bn|m))?(?:\s(?:d'euros|de\s(?:dollars|livres)|euros|dollars|pounds))?`;
const ITEM =
  /(?<number>\d+(?:[.,]\d+)?)(?<scale>\s?(?:milliards?|millions?|billion|million|bn|m)(?!\p{L}))?/giu;
const COUNT = '(?:deux|trois|quatre|cinq|two|three|four|five)';
const FINES = `(?:\\p{Ll}+\\s){0,2}?(?:amendes|sanctions|pénalités|fines|penalties)(?:\\s\\p{Ll}+){0,2}?`;
const SEVERAL = createSearch(
  new RegExp(
    `(?<!\\p{L})(?:(?<count>${COUNT})\\s${FINES},?\\s(?:(?:l'une\\s)?d'un\\smontant\\s(?:respectif\\s)?de\\s|de\\s|of\\s|worth\\s|for\\s|:\\s)|fined\\s(?:the\\s)?[\\p{L}\\d. &'-]{2,30}?\\stwice,\\s(?:for\\s)?)(?<list>${SUM}(?:,\\s(?:de\\s|of\\s)?${SUM})*,?\\s(?:et|and)\\s(?:de\\s|of\\s)?${SUM})(?![\\p{L}\\d])`,
    'u'
  )
);
