import type { ActionStatus, ActionType, DatePrecision } from '../schema.ts';

/** A regulatory action, once however many clippings report it. */
export interface TimelineRow {
  event: string;
  /** First day of the date, `YYYY-MM-DD`; `precision` tells how much of it is known. Null: undated. */
  date: string | null;
  precision: DatePrecision;
  type: ActionType;
  /** The strongest that any report gives. */
  status: ActionStatus;
  jurisdiction: string;
  authorities: string[];
  targets: string[];
  amount: number | null;
  currency: string | null;
  /** Reports in clippings that pass the filter: 0 where `shown` is false. */
  reports: number;
  all_reports: number;
  /** Outlets of the reports in view, or of all reports where `shown` is false. */
  outlets: string[];
  quote: string;
  /** False: outside the filter, drawn as a ghost. */
  shown: boolean;
}
