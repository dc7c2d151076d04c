import type { Names } from '../../charts/context.ts';
import type { ActionFields, ReviewAction } from '../../review/decision.ts';
import type { EntityKind } from '../../schema.ts';
import type { Review } from '../../state/review.svelte.ts';
import type { ChartWords } from '../../words/charts.ts';
import type { PageWords } from '../../words/page.ts';
import type { ClippingWords } from '../../words/clipping.ts';
import type { ReviewWords } from '../../words/review.ts';
import type { RuleWords } from '../../words/rules.ts';

/** A name to choose, with the id that the corrections file calls it by. */
export interface Choice {
  id: string;
  label: string;
  /** What else it is called. */
  also: readonly string[];
}

/** What all parts of the reviewing page are given. */
export interface Kit {
  review: Review;
  words: ReviewWords;
  pageWords: PageWords;
  /** Those of the pages that readers see: what is sure there is sure here. */
  clippingWords: ClippingWords;
  ruleWords: RuleWords;
  chartWords: ChartWords;
  names: Names;
  choices: Record<EntityKind, readonly Choice[]>;
  jurisdictionOf: (authority: string) => string | null;
  /** Where decisions can hold, by name. */
  jurisdictions: readonly { code: string; name: string }[];
  /** The day where the editor is: `2021-03-11`. */
  today: () => string;
}

/** « 14 December 2020 · China’s market regulator fines Alibaba 500,000 yuan ». */
export function sentenceOf(
  action: ActionFields & Partial<Pick<ReviewAction, 'event' | 'corrected'>>,
  { chartWords, names }: Kit
): string {
  const { date } = action;
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[date?.length ?? 0] ?? 'unknown';
  return chartWords.actions.sentence(
    {
      event: '',
      ...action,
      date: date === null ? null : date + '-01-01'.slice(date.length - 4),
      precision,
      reports: 1,
      all_reports: 1,
      outlets: [],
      outlet_count: 0,
      corrected: (action.corrected ?? null) !== null,
      shown: true
    },
    names
  );
}

/** A date as people write it. */
export function dateWords(date: string | null, { chartWords, words }: Kit): string {
  return date === null ? words.undated : chartWords.date(date);
}
