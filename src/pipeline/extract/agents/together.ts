import type { Draft } from '../retold/merge.ts';

/**
 * “Malaysia and Indonesia have blocked A”: what authorities of several jurisdictions do together is told once for each of these.
 * `jurisdictionOf`: of the id of an authority.
 */
export function forEachJurisdiction(
  draft: Draft,
  jurisdictionOf: (authority: string) => string | undefined
): Draft[] {
  const groups = new Map<string, string[]>();
  for (const id of draft.authorities) {
    const jurisdiction = jurisdictionOf(id) ?? draft.jurisdiction;
    groups.set(jurisdiction, [...(groups.get(jurisdiction) ?? []), id]);
  }
  if (groups.size < 2 || !draft.firm) return [draft];
  return [...groups].map(([jurisdiction, authorities]) => ({ ...draft, jurisdiction, authorities }));
}
