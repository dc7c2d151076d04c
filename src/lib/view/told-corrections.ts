import type { CorrectionRow } from '../schema.ts';

/** How many decisions stand on the page on methods; the page of data has all. */
const SHOWN = 5;

/** Of what editors decided, what readers of the page on methods are told. */
export interface ToldCorrections<Row> {
  all: number;
  /** That something was right as it was changes nothing: these are only counted. */
  confirmed: number;
  /** The others, the newest day first, then in the order of the file. */
  shown: Row[];
  /** How many of them there are, with those that are not shown. */
  changed: number;
}

/** Puts what changed something before readers, and counts what did not. */
export function toldCorrections<Row extends Pick<CorrectionRow, 'kind' | 'day'>>(
  corrections: readonly Row[]
): ToldCorrections<Row> {
  const changes = corrections.filter(({ kind }) => kind !== 'confirm');
  return {
    all: corrections.length,
    confirmed: corrections.length - changes.length,
    shown: changes.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, SHOWN),
    changed: changes.length
  };
}
