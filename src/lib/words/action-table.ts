import type { ActionBounds, Bound } from '../filter/bounds.ts';
import type { ActionColumn } from '../queries/action-table.ts';
import { actionTableEn } from './action-table.en.ts';
import { actionTableFr } from './action-table.fr.ts';
import type { Locale } from './locale.ts';

/** Words of the table of actions. */
export interface ActionTableWords {
  title: string;
  intro: string;
  noscript: string;
  columns: Record<ActionColumn, string>;
  sortedBy: (column: string, descending: boolean) => string;
  /** On phones, where the headings of columns do not show. */
  sort: string;
  direction: { ascending: string; descending: string };
  undated: string;
  unnamed: string;
  reportsOf: (n: number, all: number) => string;
  evidence: (n: number) => string;
  article: string;
  inContext: string;
  inCharts: string;
  asTable: string;
  inView: (n: number, all: number) => string;
  none: string;
  more: (n: number) => string;
  /** Where the page holds only the newest. */
  listed: (n: number, all: number) => string;
  corrected: string;
  /** Beside a row some report of which was. */
  byEditor: string;
  wait: string;
  bounds: {
    title: string;
    amount: string;
    anyAmount: string;
    currency: string;
    /** Of choices: amounts in whatever currency. */
    anyCurrency: string;
    /** A choice, with how many actions have an amount in it. */
    inCurrency: (code: string, n: number) => string;
    from: string;
    to: string;
    reports: string;
    confidence: string;
    /** Of choices: none. */
    any: string;
    atLeast: (n: number) => string;
    /** What a bound asks for: null where it asks for nothing. */
    inWords: (bounds: ActionBounds) => Record<Bound, string | null>;
  };
}

const WORDS: Record<Locale, ActionTableWords> = { en: actionTableEn, fr: actionTableFr };

export function actionTableWords(locale: Locale): ActionTableWords {
  return WORDS[locale];
}
