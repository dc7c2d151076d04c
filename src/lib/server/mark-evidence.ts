import { fileCount, fileOf, markOf, REPORTS_SHOWN } from '../embed/evidence.ts';
import type {
  EvidenceClipping,
  EvidenceFile,
  EvidencePointer,
  MarkEvidence,
  WholeSet
} from '../embed/evidence.ts';
import type { EmbedView } from '../embed/rows.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { markSentences } from '../queries/mark-sentences.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { Run } from '../view/view.ts';

/**
 * The sentences behind every mark of a chart, spread over files that are small enough to come in one go; at most so many
 * of a mark.
 */
export async function markEvidence(
  run: Run,
  view: EmbedView,
  filter: Filter,
  options: ViewOptions,
  most = REPORTS_SHOWN
): Promise<EvidenceFile[]> {
  const rows = new Map<string, MarkSentenceRow[]>();
  for (const row of await run(markSentences(view, filter, options))) {
    const known = rows.get(row.key);
    if (known) known.push(row);
    else rows.set(row.key, [row]);
  }
  const marks = [...rows].map(([key, found]): [string, MarkEvidence] => [key, markOf(found, most)]);
  const count = fileCount(marks.map(([, mark]) => mark));
  return Array.from({ length: count }, (_, file) =>
    pack(marks.filter(([key]) => fileOf(key, count) === file))
  );
}

/** All sentences of a kind of mark, for views that no page was built for. */
export function wholeEvidence(run: Run, set: WholeSet): Promise<EvidenceFile[]> {
  const options = { ...DEFAULT_OPTIONS, group: set === 'families' };
  return markEvidence(run, set === 'families' ? 'companies' : set, EMPTY_FILTER, options, Infinity);
}

function pack(marks: readonly [string, MarkEvidence][]): EvidenceFile {
  const positions = new Map<number, number>();
  const clippings: EvidenceClipping[] = [];
  const place = (clipping: EvidenceClipping): number => {
    const known = positions.get(clipping.clipping);
    if (known !== undefined) return known;
    positions.set(clipping.clipping, clippings.length);
    return clippings.push(clipping) - 1;
  };
  const packed = marks.map(([key, { reports, more }]) => {
    const pointers = reports.map(({ clipping, quote, corrected }): EvidencePointer =>
      corrected === null ? [place(clipping), quote] : [place(clipping), quote, corrected]
    );
    return [key, { reports: pointers, more }] as const;
  });
  return { clippings, marks: Object.fromEntries(packed) };
}
