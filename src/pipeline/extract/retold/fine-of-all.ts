import type { Draft } from './merge.ts';

/** Characters behind a fine of several within which each of them is told its own. */
const NEAR = 800;

/**
 * The drafts of a clipping without the fines of several that tell no sum, where what follows gives each of them its own: “The bank has fined A, B and C. A was
 * penalised 1m, B 2m and C 3m.” What the first says of the day and of who acts goes for each.
 */
export function withoutFinesOfAll(drafts: readonly Draft[]): Draft[] {
  let left = [...drafts];
  for (const all of drafts) {
    if (!isSumless(all)) continue;
    const isPart = (draft: Draft) => isOwnSumOf(draft, all);
    const paying = new Set(left.filter(isPart).flatMap(({ targets }) => targets));
    if (!all.targets.every((company) => paying.has(company))) continue;
    left = left
      .filter((draft) => draft !== all)
      .map((draft) => (isPart(draft) ? withWhatGoesForAll(draft, all) : draft));
  }
  return left;
}

function isSumless({ type, status, amount, toldBeside, targets, followUp }: Draft): boolean {
  return (
    type === 'fine' &&
    status === 'done' &&
    amount === null &&
    toldBeside === null &&
    targets.length > 1 &&
    !followUp
  );
}

function isOwnSumOf(
  { type, status, amount, targets, jurisdiction, start, toldBack }: Draft,
  all: Draft
): boolean {
  const [company, ...others] = targets;
  return (
    type === 'fine' &&
    status === 'done' &&
    amount !== null &&
    !toldBack &&
    company !== undefined &&
    others.length === 0 &&
    all.targets.includes(company) &&
    jurisdiction === all.jurisdiction &&
    start >= all.start &&
    start - all.start < NEAR
  );
}

function withWhatGoesForAll(part: Draft, { date, assumed, authorities, firm }: Draft): Draft {
  const dated = part.date.date === null ? { date, assumed: part.assumed ?? assumed } : {};
  return firm && !part.firm ? { ...part, ...dated, authorities, firm } : { ...part, ...dated };
}
