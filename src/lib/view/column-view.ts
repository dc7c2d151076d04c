import { LayoutReader } from '../brush/layout.ts';
import type { Counts, Layout } from '../brush/layout.ts';
import type { Answer } from '../columns/answers.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { NAMED_OUTLETS } from '../queries/timeline.ts';
import type { TimelineRow } from '../queries/timeline.ts';
import { countedView } from './counted-view.ts';
import type { Charts } from './view.ts';

/** The rows of an answer; what names and places there are comes from `base`, a view of the whole corpus with the same options. */
export function columnView(
  base: Charts,
  answer: Answer,
  {
    counts,
    outlets,
    filter,
    options
  }: { counts: Counts; outlets: readonly string[]; filter: Filter; options: ViewOptions }
): Charts {
  return {
    ...countedView(base, counts, filter, options),
    timeline: timelineOf(base.timeline, answer, outlets)
  };
}

function timelineOf(
  base: readonly TimelineRow[],
  { timeline, quotes }: Answer,
  outlets: readonly string[]
): TimelineRow[] {
  const { reports, shown, outlets: of } = timeline;
  const quoted = new Map(quotes);
  return base.map((row, e) => {
    const start = e * NAMED_OUTLETS;
    const count = of.count[e] ?? 0;
    const own = of.first.subarray(start, start + Math.min(count, NAMED_OUTLETS));
    const isSame = count === row.outlet_count && own.every((outlet, i) => outlets[outlet] === row.outlets[i]);
    return {
      ...row,
      reports: reports[e] ?? 0,
      shown: shown[e] === 1,
      quote: quoted.get(e) ?? row.quote,
      outlets: isSame ? row.outlets : Array.from(own, (outlet) => outlets[outlet] ?? ''),
      outlet_count: count
    };
  });
}

/** A reader of the tables of a layout, and its outlets. */
export function readerOf(layout: Layout): { reader: LayoutReader; outlets: readonly string[] } {
  return { reader: new LayoutReader(layout), outlets: layout.get('outlet')?.values ?? [] };
}
