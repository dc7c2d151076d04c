import type { RowOf, TableName } from '../schema.ts';
import type { COLUMNS } from '../export/columns.ts';
import { dataEn } from './data.en.ts';
import { dataFr } from './data.fr.ts';
import type { Locale } from './locale.ts';

/** What a row of each table is, and what its columns mean. A column without a meaning does not compile. */
export type TableWords = {
  [T in TableName]: { title: string; row: string; columns: Record<keyof RowOf<T> & string, string> };
};

/** A table that a reader takes away from a chart, a story or a comparison. */
export type ExportedTable = keyof typeof COLUMNS;

/** What is said of the files that leave the charts. */
interface ExportedWords {
  title: string;
  intro: string;
  /** Of each format, what a program has to know. */
  csv: string;
  json: string;
  parquet: string;
  tables: Record<ExportedTable, { title: string; row: string }>;
}

/** Words of the page of downloads and corrections. */
export interface DataWords {
  title: string;
  intro: string;
  download: (file: string) => string;
  rows: (n: number) => string;
  bytes: (n: number) => string;
  column: string;
  type: string;
  meaning: string;
  columns: (n: number) => string;
  schema: string;
  reading: string;
  tables: TableWords;
  exports: ExportedWords;
  corrections: {
    title: string;
    intro: (n: number) => string;
    none: string;
    clipping: string;
    several: string;
    was: string;
    is: string;
    /** What an editor found right: before and after are the same. */
    confirmed: string;
    /** Names of laws that the data have under a key. */
    laws: Readonly<Partial<Record<string, string>>>;
    reason: string;
    signed: string;
    /** What was corrected where it is no action: the date of a clipping, events. */
    published: string;
    event: string;
    nothing: string;
    /** Names of the fields of actions. */
    fields: Record<string, string>;
  };
}

const DATA_WORDS: Record<Locale, DataWords> = { en: dataEn, fr: dataFr };

export function dataWords(locale: Locale): DataWords {
  return DATA_WORDS[locale];
}
