import type { Names } from '../charts/context.ts';
import { countChanges } from '../releases/changes.ts';
import type { Changes, EventChange, Why } from '../releases/changes.ts';
import type { ChartWords } from '../words/charts.ts';
import type { DataWords } from '../words/data.ts';
import type { PageWords } from '../words/page.ts';
import type { ReleaseWords } from '../words/releases.ts';
import { eventLabel } from './clause-label.ts';
import { correctedFields } from './correction-values.ts';
import type { CorrectedField } from './correction-values.ts';

/** A change in words: the event, why, and what it was and is. */
export interface ChangeLine {
  label: string;
  why: string;
  before: CorrectedField[];
  after: CorrectedField[];
}

/** What changed between two versions, in the words of a page. */
export interface ChangesView {
  count: number;
  /** Of each kind how many there are, and the first of them. */
  groups: { kind: 'added' | 'removed' | 'corrected'; n: number; lines: ChangeLine[] }[];
  clippings: { added: number; removed: number };
}

interface Labels {
  words: PageWords;
  chartWords: ChartWords;
  releaseWords: ReleaseWords;
  corrections: DataWords['corrections'];
  names: Names;
}

/** So many changes of each kind are listed: between two large corpora all would be megabytes of every page of a release. */
const LISTED = 100;

/** Puts changes into words; groups without lines are left out. */
export function changesView(changes: Changes, labels: Labels): ChangesView {
  const { words, chartWords, names, corrections, releaseWords } = labels;
  const line = ({ event, why }: EventChange, ofClipping: string): ChangeLine => ({
    label: eventLabel(event, labels),
    why: whyWords(why, ofClipping, releaseWords),
    before: [],
    after: []
  });
  const fields = (side: Record<string, unknown>) =>
    correctedFields(JSON.stringify(side), {
      chartWords,
      names,
      words: corrections,
      undated: words.list.undated
    });
  const { newClipping, goneClipping } = releaseWords.why;
  const { added, removed, corrected } = changes;
  const groups: ChangesView['groups'] = [
    {
      kind: 'added',
      n: added.length,
      lines: added.slice(0, LISTED).map((change) => line(change, newClipping))
    },
    {
      kind: 'removed',
      n: removed.length,
      lines: removed.slice(0, LISTED).map((change) => line(change, goneClipping))
    },
    {
      kind: 'corrected',
      n: corrected.length,
      lines: corrected.slice(0, LISTED).map((change) => ({
        ...line(change, newClipping),
        before: fields(change.before),
        after: fields(change.after)
      }))
    }
  ];
  const shown = groups.filter(({ n }) => n > 0);
  return {
    count: countChanges(changes),
    groups: shown,
    clippings: changes.clippings
  };
}

function whyWords(why: Why, ofClipping: string, words: ReleaseWords): string {
  if (why.by === 'editor') return why.reason;
  return why.by === 'clippings' ? ofClipping : words.why.rules;
}
