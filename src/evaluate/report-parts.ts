import type {
  Breakdown,
  Calibration,
  FirstMeeting,
  HalfAccuracy,
  Measure,
  MeasureResult,
  MetPart,
  Share
} from '../lib/accuracy.ts';
import { shareCells } from './report.ts';
import { align, percent } from './table.ts';

/** The numbers by language, origin, difficulty and type of action, a table for each half. */
export function reportBreakdowns(halves: readonly HalfAccuracy[]): string {
  return halves
    .map(({ name, ...half }) => {
      const head = [
        `${name}, by`,
        'clippings',
        'without error',
        'companies F1',
        'places F1',
        'actions precision',
        'actions recall'
      ];
      const groups = [...half.languages, ...half.origins, ...half.difficulties].map(breakdownRow);
      const types = half.types.map(({ key, result }) => [key, '', '', '', '', ...actionCells(result)]);
      return align([head, ...groups, ...types], (column) => column === 0);
    })
    .join('\n\n');
}

/** How far confidence and truth agree, a table for each half and subject. */
export function reportCalibration(halves: readonly HalfAccuracy[]): string {
  return halves
    .flatMap(({ name, calibration }) => [
      calibrationTable(`${name}, confidence of actions`, calibration.actions),
      calibrationTable(`${name}, confidence of mentions`, calibration.mentions)
    ])
    .filter((table) => table !== '')
    .join('\n\n');
}

/** What was found of each manner of text at first sight, and of each part of it. */
export function reportFirstMeetings(first: readonly FirstMeeting[]): string {
  if (first.length === 0) return '';
  const row = (label: string, { clippings, recall, precision }: Omit<MetPart, 'name'>) => [
    label,
    String(clippings),
    ...shareCells(recall),
    ...shareCells(precision)
  ];
  const rows = first.flatMap(({ manner, parts, ...all }) => [
    row(manner, all),
    ...parts.map(({ name, ...part }) => row(`  ${name}`, part))
  ]);
  const head = ['met for the first time', 'clippings', 'recall', '', 'precision', ''];
  return align([head, ...rows], (column) => column === 0 || column === 3 || column === 5);
}

function breakdownRow({ key, clippings, faultless, results }: Breakdown<string>): string[] {
  const of = (name: Measure) => results.find(({ measure }) => measure === name);
  const actions = of('actions');
  return [
    key,
    String(clippings),
    cell(faultless),
    cell(of('companies')?.score),
    cell(of('places')?.score),
    ...(actions ? actionCells(actions) : [])
  ];
}

const actionCells = ({ precision, recall }: MeasureResult) => [cell(precision), cell(recall)];

function cell(share: Share | null | undefined): string {
  if (share?.value == null) return '–';
  return `${percent(share.value)} ${`${share.hits}/${share.of}`.padStart(7)}`;
}

function calibrationTable(title: string, { n, bins, brier, error }: Calibration): string {
  if (brier === null || error === null) return '';
  const head = [title, 'n', 'predicted', 'right', '95 %'];
  const rows = bins.map(({ from, to, n: inBin, predicted, observed: { value, interval } }) => [
    `${percent(from)} to ${percent(to)}`,
    String(inBin),
    percent(predicted),
    value === null ? '–' : percent(value),
    `[${percent(interval.low)}, ${percent(interval.high)}]`
  ]);
  const sums = `${n} in all, Brier score ${brier.toFixed(3)}, expected calibration error ${percent(error)}`;
  return `${align([head, ...rows], (column) => column === 0)}\n${sums}`;
}
