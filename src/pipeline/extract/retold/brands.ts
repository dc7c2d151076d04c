import type { Draft } from './merge.ts';

/** Whether two reports do not contradict each other in who acts and how much. */
type Agreement = (a: Draft, b: Draft) => boolean;

/**
 * The drafts, those of one action told of a brand and of its owner with the same target: that of the text before that of the
 * title (« Séoul sanctionne A », whose text tells that it is A’s brand B, or several of them; « B : 5 millions d’euros d’amende », whose text has A
 * fined), of two sentences with the same sum that of the first.
 */
export function withBrands(
  drafts: readonly Draft[],
  ownerOf: (company: string) => string | null,
  agree: Agreement
): Draft[] {
  const untitled = drafts.map((draft) => (draft.inTitle ? ofText(draft, drafts, ownerOf, agree) : draft));
  const first = new Map<string, Draft[]>();
  return untitled.map((draft) => {
    const { type, amount, currency, targets } = draft;
    const [target, ...others] = targets;
    if (amount === null || target === undefined || others.length > 0) return draft;
    const key = `${type} ${amount} ${currency}`;
    const before = first.get(key) ?? [];
    const same = before.find((one) => agree(one, draft) && areKin(one.targets[0] ?? '', target, ownerOf));
    if (same) return { ...draft, targets: same.targets };
    first.set(key, [...before, draft]);
    return draft;
  });
}

/** What a title tells, with the target that its text tells of, where one owns the other. */
function ofText(
  draft: Draft,
  drafts: readonly Draft[],
  ownerOf: (company: string) => string | null,
  agree: Agreement
): Draft {
  const [named, ...others] = draft.targets;
  if (named === undefined || others.length > 0) return draft;
  const told = drafts.filter(
    (other) => !other.inTitle && other.type === draft.type && agree(other, draft) && other.targets.length > 0
  );
  // What the text tells as having been before is not what the title tells.
  const news = told.filter(({ toldBack }) => !toldBack);
  if ((news.length > 0 ? news : told).some(({ targets }) => targets.includes(named))) return draft;
  const kin = told.find(
    ({ targets: [one, ...more] }) =>
      one !== undefined &&
      (more.length === 0
        ? areKin(named, one, ownerOf)
        : [one, ...more].every((brand) => isAbove(named, brand, ownerOf)))
  );
  return kin ? { ...draft, targets: kin.targets } : draft;
}

/** Whether one company owns the other, directly or through others. */
function areKin(one: string, other: string, ownerOf: (company: string) => string | null): boolean {
  return isAbove(one, other, ownerOf) || isAbove(other, one, ownerOf);
}

function isAbove(owner: string, brand: string, ownerOf: (company: string) => string | null): boolean {
  for (let id = ownerOf(brand); id !== null; id = ownerOf(id)) if (id === owner) return true;
  return false;
}
