import type { Scene, SceneReader } from '../scene.ts';
import type { AmountMention } from '../sums/amounts.ts';
import type { Draft } from './merge.ts';
import { payerBehind } from './sums-dealt.ts';

/**
 * The drafts of a clipping, with the part of a total for whoever is named with that part alone: « 60 millions d’amendes, dont 30 pour A », “fines of €60m, €30m of it on
 * A”. The total is paid by firms without names.
 */
export function withPartOfItsOwn(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  const totals = new Map<number, Draft>();
  const parted = drafts.flatMap((draft) => {
    const part = ownPart(draft, reader.at(draft.start));
    if (part === null) return [draft];
    const isTold = drafts.some(
      ({ start, amount, targets }) =>
        start === draft.start && amount === part.value && targets.join() === draft.targets.join()
    );
    const total = { ...draft, targets: [] };
    totals.set(draft.start, total);
    return isTold ? [total] : [total, { ...draft, amount: part.value }];
  });
  return parted.map((draft) => {
    const total = totals.get(draft.start);
    return total && isUndatedPart(draft, total)
      ? { ...draft, date: total.date, assumed: total.assumed }
      : draft;
  });
}

/** Decided with the total, which alone tells when. */
function isUndatedPart({ type, date, assumed, amount, jurisdiction }: Draft, total: Draft): boolean {
  return (
    type === 'fine' &&
    date.date === null &&
    assumed === null &&
    jurisdiction === total.jurisdiction &&
    (amount ?? Infinity) < (total.amount ?? 0)
  );
}

function ownPart({ type, status, targets, amount }: Draft, scene: Scene): AmountMention | null {
  const [company, ...others] = targets;
  if (type !== 'fine' || status !== 'done' || !company || others.length > 0) return null;
  const sums = scene.amounts.filter(({ converted }) => !converted);
  const at = sums.findIndex(({ value }) => value === amount);
  const [total, part] = [sums[at], sums[at + 1]];
  if (!total || !part || part.value >= total.value || part.currency !== total.currency) return null;
  // Whoever is named before the part is fined in all.
  const named = scene.companies.filter(({ entity }) => entity === company);
  if (named.some(({ start }) => start < part.end) || payerBehind(part, scene) !== company) return null;
  const { start, text } = scene;
  const isPart =
    INCLUDING.test(text.slice(total.end - start, part.start - start)) ||
    OF_IT.test(text.slice(part.end - start));
  return isPart ? part : null;
}

const INCLUDING =
  /^[^;:.]{0,80},?\s(?:dont|y compris|including|of which|comprising)\s(?:(?:près de|plus de|quelque|some|about|nearly|more than|un record de|a record)\s)?$/u;
const OF_IT = /^\sof\s(?:it|that|them|which)\s/u;
