import type {
  AccuracyReport,
  Breakdown,
  Calibration,
  Difficulty,
  FirstMeeting,
  HalfAccuracy,
  Manner,
  Origin,
  Share
} from '../accuracy.ts';
import type { CorpusFactRow } from '../queries/corpus-facts.ts';
import type { SummaryRow } from '../queries/summary.ts';
import { ACTION_TYPES } from '../schema.ts';
import type { ActionType, PublishedSource } from '../schema.ts';
import type { CorpusNumbers } from '../words/methods.ts';
import { halfOf, shareOf } from './accuracy-rows.ts';

export interface DifficultyRow {
  difficulty: Difficulty;
  clippings: number;
  found: Share;
  wrong: number;
  faultless: Share;
}

export interface PartRow<Key> {
  key: Key;
  clippings: number;
  companies: Share;
  places: Share;
  precision: Share;
  recall: Share;
}

/** What the page on methods shows beside the rows of accuracy. */
export interface MethodsView {
  corpus: CorpusNumbers;
  /** Each kind of action: how many events of it there are, how many are only planned, and how many actions of the unseen half were found. */
  types: { type: ActionType; events: number; planned: number; found: Share | null }[];
  clippings: { unseen: number; dev: number };
  overall: { precision: number; recall: number } | null;
  languages: PartRow<string>[];
  /** None where all clippings are of one origin. */
  origins: PartRow<Origin>[];
  /** How text of each manner was read at first sight, the one of whose actions fewest were found first. */
  first: FirstMeeting[];
  /** Of the first of these, where less was found than in the unseen sample, how much. */
  hardest: { manner: Manner; recall: number }[];
  /** The groups with the lowest recall first. */
  difficulties: DifficultyRow[];
  /** The first of them, where something is missed. */
  worst: { difficulty: Difficulty; hits: number; of: number }[];
  calibration: { actions: Calibration; mentions: Calibration } | null;
}

/** How many of the hardest groups a sentence names, and how many manners of text. */
const WORST = 3;
const HARDEST = 2;

/** Puts together what the dataset and the evaluation say; without an evaluation, what the dataset says alone. */
export function methodsView(
  summary: SummaryRow,
  facts: readonly CorpusFactRow[],
  accuracy: AccuracyReport | null
): MethodsView {
  const unseen = accuracy === null ? undefined : halfOf(accuracy, 'held-out');
  const dev = accuracy === null ? undefined : halfOf(accuracy, 'dev');
  const n = (fact: CorpusFactRow['fact'], value: string) =>
    facts.find((row) => row.fact === fact && row.value === value)?.n ?? 0;
  const difficulties = unseen === undefined ? [] : difficultyRows(unseen);
  const recall = unseen && shareOf(unseen, 'actions_recall')?.value;
  const precision = unseen && shareOf(unseen, 'actions_precision')?.value;
  const first = (accuracy?.first ?? []).toSorted((a, b) => (a.recall.value ?? 1) - (b.recall.value ?? 1));
  return {
    corpus: corpusNumbers(summary, facts),
    types: ACTION_TYPES.map((type) => ({
      type,
      events: n('type', type),
      planned: n('planned', type),
      found: unseen?.types.find(({ key }) => key === type)?.result.recall ?? null
    })),
    clippings: { unseen: unseen?.clippings ?? 0, dev: dev?.clippings ?? 0 },
    overall: precision == null || recall == null ? null : { precision, recall },
    languages: unseen === undefined ? [] : partRows(unseen.languages),
    origins: unseen === undefined ? [] : partRows(unseen.origins),
    first,
    hardest: first
      .slice(0, HARDEST)
      .flatMap(({ manner, recall: { value } }) =>
        value !== null && value < (recall ?? 0) ? [{ manner, recall: value }] : []
      ),
    difficulties,
    worst: difficulties
      .filter(({ found }) => found.value !== null && found.value < 1)
      .slice(0, WORST)
      .map(({ difficulty, found: { hits, of } }) => ({ difficulty, hits, of })),
    calibration: unseen?.calibration ?? null
  };
}

function corpusNumbers(summary: SummaryRow, facts: readonly CorpusFactRow[]): CorpusNumbers {
  const all = (fact: CorpusFactRow['fact']) => facts.filter((row) => row.fact === fact);
  const n = (fact: CorpusFactRow['fact'], value: string) =>
    all(fact).find((row) => row.value === value)?.n ?? 0;
  return {
    clippings: summary.all_clippings,
    outlets: summary.outlets,
    words: n('words', 'words'),
    truncated: n('truncated', 'truncated'),
    undated: summary.undated_clippings,
    first: summary.first_published,
    last: summary.last_published,
    languages: all('language').map(({ value, n }) => ({ language: value, n })),
    sources: all('source').map(({ value, n }) => ({ source: value as PublishedSource, n })),
    companies: n('named', 'company'),
    places: n('named', 'place'),
    authorities: n('named', 'authority'),
    events: summary.events,
    reports: n('reports', 'reports'),
    soft: summary.soft_events
  };
}

function difficultyRows({ difficulties }: HalfAccuracy): DifficultyRow[] {
  return difficulties
    .flatMap(({ key, clippings, faultless, ...part }) => {
      const [found, precision] = [shareOf(part, 'actions_recall'), shareOf(part, 'actions_precision')];
      if (!found || !precision) return [];
      return [{ difficulty: key, clippings, found, wrong: precision.of - precision.hits, faultless }];
    })
    .sort((a, b) => (a.found.value ?? 1) - (b.found.value ?? 1) || b.found.of - a.found.of);
}

function partRows<Key>(parts: readonly Breakdown<Key>[]): PartRow<Key>[] {
  return parts.flatMap(({ key, clippings, ...part }) => {
    const [companies, places] = [shareOf(part, 'companies'), shareOf(part, 'places')];
    const [precision, recall] = [shareOf(part, 'actions_precision'), shareOf(part, 'actions_recall')];
    if (!companies || !places || !precision || !recall) return [];
    return [{ key, clippings, companies, places, precision, recall }];
  });
}
