import type { MeasureResult, Share } from '../lib/accuracy.ts';
import { align, percent } from './table.ts';
import { MEASURES } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** The numbers of both halves as a table for people, one measure a line. */
export function reportTable(halves: readonly { name: string; results: readonly MeasureResult[] }[]): string {
  const [first] = halves;
  if (!first) return '';
  const head = ['', ...halves.flatMap(({ name }) => [name, ''])];
  const rows = first.results.flatMap(({ measure, precision }, i) => {
    const label = MEASURES[measure].label;
    const line = (text: string, pick: (result: MeasureResult) => Share | null) => [
      text,
      ...halves.flatMap(({ results }) => shareCells(pick(results[i] ?? first.results[i] ?? missing(measure))))
    ];
    if (!precision) return [line(label, ({ score }) => score)];
    return [
      line(`${label}, precision`, (result) => result.precision),
      line(`${label}, recall`, (result) => result.recall),
      line(`${label}, F1`, (result) => result.score)
    ];
  });
  return align([head, ...rows], (column) => column % 2 === 0);
}

/** The errors of a part, grouped by measure. */
export function reportErrors(name: string, verdicts: readonly Verdict[]): string {
  const errors = verdicts.filter(({ outcome }) => outcome !== 'right');
  const lines = (Object.keys(MEASURES) as Verdict['measure'][]).flatMap((measure) => {
    const found = errors.filter((verdict) => verdict.measure === measure);
    if (found.length === 0) return [];
    return [
      `${MEASURES[measure].label}:`,
      ...found.map(({ clipping, outcome, detail }) => `  ${clipping} ${outcome}: ${detail}`)
    ];
  });
  return [`Errors of ${name}: ${errors.length}`, ...lines].join('\n');
}

function missing(measure: MeasureResult['measure']): never {
  throw new Error(`measure: "${measure}" is missing from a half`);
}

/** A share and its interval as two cells of a table. */
export function shareCells(share: Share | null): [string, string] {
  if (share?.value == null) return ['–', ''];
  const { value, interval, hits, of } = share;
  return [percent(value), `[${percent(interval.low)}, ${percent(interval.high)}]  ${hits}/${of}`];
}
