import type { Draft } from './merge.ts';

/** Whether two reports may tell of the same action. */
export type Likeness = (a: Draft, b: Draft) => boolean;

/** Characters within which a report that names no target may go with one that does. */
export const NEAR = 600;

export interface ReportGroup {
  /** In the order in which they were added. */
  members: Draft[];
  /** Counts the groups in the order in which they were begun. */
  order: number;
}

interface Indexed extends ReportGroup {
  /** For each kind of member, those that stand first and last in the text. */
  extremes: Map<string, { first: Draft; last: Draft }>;
}

/**
 * Groups of reports, with the groups that a further report may belong to found without asking all of them: of its kind of
 * action, those that share a target, stand near, or name no target as it does. Of members that differ in nothing but
 * their place, only the first and the last are compared: likeness depends on places by their distance and order, so that
 * what holds for these two holds for all between.
 */
export function createReportGroups(isSame: Likeness, kindOf: (draft: Draft) => string) {
  const groups: Indexed[] = [];
  const index = new Map<string, Set<Indexed>>();

  function add(group: Indexed, draft: Draft): void {
    group.members.push(draft);
    const kind = kindOf(draft);
    const { first, last } = group.extremes.get(kind) ?? { first: draft, last: draft };
    group.extremes.set(kind, {
      first: draft.start < first.start ? draft : first,
      last: draft.start > last.start ? draft : last
    });
    for (const key of ownKeys(draft)) {
      const known = index.get(key);
      if (known) known.add(group);
      else index.set(key, new Set([group]));
    }
  }

  return {
    groups: groups as readonly ReportGroup[],
    /** The groups all members of which are like the draft, in the order in which they were begun. */
    fitting(draft: Draft): ReportGroup[] {
      const candidates = new Set(soughtKeys(draft).flatMap((key) => [...(index.get(key) ?? [])]));
      return [...candidates]
        .filter(({ extremes }) =>
          [...extremes.values()].every(({ first, last }) => isSame(first, draft) && isSame(last, draft))
        )
        .sort((a, b) => a.order - b.order);
    },
    join(group: ReportGroup, draft: Draft): void {
      const own = groups[group.order];
      if (own) add(own, draft);
    },
    begin(draft: Draft): void {
      const group: Indexed = { members: [], order: groups.length, extremes: new Map() };
      groups.push(group);
      add(group, draft);
    }
  };
}

const stretchOf = ({ start }: Draft): number => Math.floor(start / NEAR);

function ownKeys(draft: Draft): string[] {
  const { type, targets } = draft;
  const at = `${type} ${targets.length > 0 ? 'named' : 'unnamed'} ${stretchOf(draft)}`;
  return targets.length > 0
    ? [at, ...targets.map((target) => `${type} of ${target}`)]
    : [at, `${type} of nobody`];
}

/** Keys under which groups stand that may take the draft in. */
function soughtKeys(draft: Draft): string[] {
  const { type, targets } = draft;
  const other = targets.length > 0 ? 'unnamed' : 'named';
  const near = [-1, 0, 1].map((step) => `${type} ${other} ${stretchOf(draft) + step}`);
  const shared = targets.length > 0 ? targets.map((target) => `${type} of ${target}`) : [`${type} of nobody`];
  return [...near, ...shared];
}
