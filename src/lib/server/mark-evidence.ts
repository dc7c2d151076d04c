import { fileCount, fileOf, markOf } from '../embed/evidence.ts';
import type { EvidenceClipping, EvidenceFile, MarkEvidence } from '../embed/evidence.ts';
import type { EmbedView } from '../embed/rows.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { markSentences } from '../queries/mark-sentences.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { Run } from '../view/view.ts';

/** The sentences behind every mark of a chart, spread over files that are small enough to come in one go. */
export async function markEvidence(
  run: Run,
  view: EmbedView,
  filter: Filter,
  options: ViewOptions
): Promise<EvidenceFile[]> {
  const rows = new Map<string, MarkSentenceRow[]>();
  for (const row of await run(markSentences(view, filter, options))) {
    const known = rows.get(row.key);
    if (known) known.push(row);
    else rows.set(row.key, [row]);
  }
  const marks = [...rows].map(([key, found]): [string, MarkEvidence] => [key, markOf(found)]);
  const count = fileCount(marks.map(([, mark]) => mark));
  return Array.from({ length: count }, (_, file) =>
    pack(marks.filter(([key]) => fileOf(key, count) === file))
  );
}

function pack(marks: readonly [string, MarkEvidence][]): EvidenceFile {
  const positions = new Map<string, number>();
  const clippings: EvidenceClipping[] = [];
  const place = (clipping: EvidenceClipping): number => {
    const known = positions.get(clipping.id);
    if (known !== undefined) return known;
    positions.set(clipping.id, clippings.length);
    return clippings.push(clipping) - 1;
  };
  const packed = marks.map(([key, { reports, more }]) => {
    const pointers = reports.map(({ clipping, quote }): [number, string | null] => [place(clipping), quote]);
    return [key, { reports: pointers, more }] as const;
  });
  return { clippings, marks: Object.fromEntries(packed) };
}
