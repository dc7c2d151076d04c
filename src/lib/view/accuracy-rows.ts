import type { AccuracyReport, HalfAccuracy, HalfName, Measure, Share } from '../accuracy.ts';

type Retrieved = 'companies' | 'places' | 'actions';

/** One number of the evaluation; what is found and missed has three: precision, recall, and F1 under its own name. */
export type Quantity = Measure | `${Retrieved}_${'precision' | 'recall'}`;

export const ACCURACY_GROUPS = ['clippings', 'names', 'actions', 'found', 'events'] as const;
/** `found`: of the actions that were found. */
export type AccuracyGroup = (typeof ACCURACY_GROUPS)[number];

export interface AccuracyRow {
  quantity: Quantity;
  group: AccuracyGroup;
  /** On the measuring half and on the one that rules were improved on. */
  unseen: Share;
  dev: Share | null;
  /** Worth a line in the chart; the table has all. What a machine copies is worth one where it misses its goal. */
  charted: boolean;
}

const QUANTITIES: Record<AccuracyGroup, readonly Quantity[]> = {
  clippings: ['title', 'url', 'outlet', 'language', 'tags', 'truncated', 'published'],
  names: [
    ...(['companies_precision', 'companies_recall', 'companies'] as const),
    ...(['places_precision', 'places_recall', 'places', 'place_use'] as const)
  ],
  actions: ['actions_precision', 'actions_recall', 'actions'],
  found: [
    ...(['action_date', 'action_targets', 'action_status'] as const),
    ...(['action_authorities', 'action_amount', 'action_quote'] as const)
  ],
  events: ['events_joined', 'events_apart']
};

/** What a machine copies from the page, and what other lines of the chart say already. */
const TABLE_ONLY: ReadonlySet<Quantity> = new Set([
  ...(['title', 'url', 'outlet', 'language', 'tags', 'truncated'] as const),
  ...(['companies_precision', 'companies_recall', 'places_precision', 'places_recall', 'actions'] as const)
]);

/** Every number of the evaluation, in the order of the page; none where nothing was measured. */
export function accuracyRows(report: AccuracyReport): AccuracyRow[] {
  const [unseen, dev] = [halfOf(report, 'held-out'), halfOf(report, 'dev')];
  if (!unseen) return [];
  return ACCURACY_GROUPS.flatMap((group) =>
    QUANTITIES[group].flatMap((quantity) => {
      const share = shareOf(unseen, quantity);
      if (!share) return [];
      return [
        {
          ...{ quantity, group, unseen: share, dev: dev ? shareOf(dev, quantity) : null },
          charted: share.value !== null && (!TABLE_ONLY.has(quantity) || isMissed(share))
        }
      ];
    })
  );
}

/** Whether a quantity is a share of something that can be counted; F1 is none. */
export function isCounted(quantity: Quantity): boolean {
  return quantity !== 'companies' && quantity !== 'places' && quantity !== 'actions';
}

/** How many goals there are, those that are missed, and those that are met without a line in the chart. */
export function goals(rows: readonly AccuracyRow[]): { missed: Quantity[]; undrawn: Quantity[]; of: number } {
  const tried = rows.filter(({ unseen: { goal, value } }) => goal !== undefined && value !== null);
  const namesOf = (some: readonly AccuracyRow[]) => some.map(({ quantity }) => quantity);
  return {
    missed: namesOf(tried.filter(({ unseen }) => isMissed(unseen))),
    undrawn: namesOf(tried.filter(({ charted }) => !charted)),
    of: tried.length
  };
}

function isMissed({ goal, value }: Share): boolean {
  return goal !== undefined && value !== null && value < goal;
}

/** One half of a report, if the sample has it. */
export function halfOf({ halves }: AccuracyReport, name: HalfName): HalfAccuracy | undefined {
  return halves.find((half) => half.name === name);
}

/** One number of a half, or of a part of it. */
export function shareOf({ results }: Pick<HalfAccuracy, 'results'>, quantity: Quantity): Share | null {
  const [, name, aspect] = /^(companies|places|actions)_(precision|recall)$/.exec(quantity) ?? [];
  const result = results.find(({ measure }) => measure === (name ?? quantity));
  if (!result) return null;
  if (aspect === 'precision') return result.precision;
  return aspect === 'recall' ? result.recall : result.score;
}
