import { bisectLeft } from 'd3';
import type { Draft } from './merge.ts';

/** Characters behind a fine of several within which each of them is told its own. */
const NEAR = 800;

/**
 * The drafts of a clipping without the fines of several that tell no sum, where what follows gives each of them, or some together, their own: “The bank has fined A, B and
 * C. A was penalised 1m, B and C 2m each.” What the first says of the day and of who acts goes for each.
 */
export function withoutFinesOfAll(drafts: readonly Draft[]): Draft[] {
  const sumless = drafts.filter(isSumless);
  if (sumless.length === 0) return [...drafts];
  const inOrder = [...drafts].sort((a, b) => a.start - b.start);
  const starts = inOrder.map(({ start }) => start);
  const gone = new Set<Draft>();
  const told = new Map<Draft, Draft>();
  for (const all of sumless) {
    const near = inOrder.slice(bisectLeft(starts, all.start), bisectLeft(starts, all.start + NEAR));
    const parts = near.filter((draft) => isOwnSumOf(draft, all));
    const paying = new Set(parts.flatMap(({ targets }) => targets));
    if (!all.targets.every((company) => paying.has(company))) continue;
    gone.add(all);
    for (const part of parts) told.set(part, withWhatGoesForAll(told.get(part) ?? part, all));
  }
  return drafts.flatMap((draft) => (gone.has(draft) ? [] : [told.get(draft) ?? draft]));
}

function isSumless({ type, status, amount, targets, followUp }: Draft): boolean {
  return type === 'fine' && status === 'done' && amount === null && targets.length > 1 && !followUp;
}

function isOwnSumOf({ type, status, amount, targets, jurisdiction, toldBack }: Draft, all: Draft): boolean {
  return (
    type === 'fine' &&
    status === 'done' &&
    amount !== null &&
    !toldBack &&
    targets.length > 0 &&
    targets.length < all.targets.length &&
    targets.every((company) => all.targets.includes(company)) &&
    jurisdiction === all.jurisdiction
  );
}

function withWhatGoesForAll(part: Draft, { date, assumed, authorities, firm }: Draft): Draft {
  const dated = part.date.date === null ? { date, assumed: part.assumed ?? assumed } : {};
  return firm && !part.firm ? { ...part, ...dated, authorities, firm } : { ...part, ...dated };
}
