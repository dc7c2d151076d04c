import type { BenchResult } from './result.ts';

const HEADINGS = ['bench', 'n', 'what', 'value', 'peer', 'ratio', 'goal', 'met'];
/** Columns of numbers stand to the right. */
const NUMERIC = new Set([1, 3, 5, 6]);

/** The results as an aligned table of text for a terminal. */
export function benchTable(results: readonly BenchResult[]): string {
  const rows = [HEADINGS, ...results.map(cells)];
  const widths = HEADINGS.map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (NUMERIC.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

function cells(result: BenchResult): string[] {
  const { bench, n, metric, value, unit, peer, peerValue, ratio, goal, met } = result;
  return [
    bench,
    n.toLocaleString('en'),
    metric,
    value === null ? 'too slow' : `${number(value)} ${unit}`.trim(),
    peer === null ? '' : `${peer} ${peerValue === null ? 'too slow' : number(peerValue)}`,
    ratio === null ? '' : `${number(ratio)} ×`,
    goal ?? '',
    met === null ? '' : met ? 'yes' : 'no'
  ];
}

/** Three significant figures, whole numbers in full. */
function number(value: number): string {
  return Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(3)));
}
