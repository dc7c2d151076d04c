import type { Layout } from '../brush/layout.ts';
import type { RangeTable } from '../brush/range-counts.ts';
import type { EngineFailure } from '../db/engine-error.ts';
import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { Answer, Base } from './answers.ts';
import type { ListedRows } from './listed-rows.ts';
import type { Marked } from './marked-rows.ts';
import type { QueriedTable } from '../schema.ts';

/** What the worker is asked, each with a number, and what it answers to that number. */
export type ColumnRequest = { id: number } & (
  | { ask: 'open'; urls: Record<QueriedTable, string> }
  | { ask: 'count'; filter: Filter; options: ViewOptions; own: OwnClauses }
  | { ask: 'list'; filter: Filter; options: ViewOptions; length: number }
  | { ask: 'rows'; filter: Filter; options: ViewOptions; length: number }
  | { ask: 'sentences'; filter: Filter; options: ViewOptions; marked: Marked }
  | { ask: 'ranges'; filter: Filter; options: ViewOptions }
  | { ask: 'base'; options: ViewOptions; anyStatus: boolean }
  | { ask: 'texts' }
);

export interface ColumnAnswers {
  open: { dataset: string; layouts: { single: Layout; grouped: Layout } };
  count: Answer;
  list: number[];
  rows: ListedRows;
  sentences: MarkSentenceRow[];
  ranges: RangeTable;
  base: Base;
  texts: null;
}

/** `progress` comes any number of times before an answer. Errors lose their class on the way, so they travel in parts. */
export type ColumnReply =
  | { id: number; progress: number }
  | { id: number; answer: ColumnAnswers[keyof ColumnAnswers] }
  | { id: number; failure: { reason: EngineFailure; message: string; cause: unknown } };
