import type { Filter, ViewOptions } from '../filter/filter.ts';
import { ACTION_STATUSES, ACTION_TYPES } from '../schema.ts';
import type { ActionFacts, DatePrecision } from '../schema.ts';
import type { Locale } from '../words/locale.ts';
import { clippingConditions, passingEvents } from './clauses.ts';
import { and, sql } from './query.ts';
import type { Fragment, Query } from './query.ts';

export const ACTION_COLUMNS = [
  'date',
  'type',
  'status',
  'authority',
  'target',
  'amount',
  'reports',
  'confidence'
] as const;
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

/** How the table is sorted: within equal values, and where none is known, by date. */
export interface ActionOrder {
  by: ActionColumn;
  descending: boolean;
}

/** A regulatory action as a line of a table. */
export interface ActionTableRow extends ActionFacts {
  event: string;
  /** First day of the date; null: undated. */
  date: string | null;
  precision: DatePrecision;
  /** Reports in clippings that pass the filter, and all. */
  reports: number;
  all_reports: number;
  /** Of the surest report in view. */
  confidence: number;
  corrected: boolean;
}

/** The events that pass every clause, whatever their status unless the filter names one; the first `length`, or all. */
export function actionTable(
  filter: Filter,
  options: ViewOptions,
  order: ActionOrder,
  locale: Locale,
  length: number | null = null
): Query<ActionTableRow> {
  return sql`
    WITH inside AS (SELECT c.clipping FROM clippings c WHERE ${and(clippingConditions(filter, options))}),
    tallies AS (
      SELECT a.event, CAST(count(i.clipping) AS INTEGER) AS reports, CAST(count(*) AS INTEGER) AS all_reports,
        max(a.confidence) FILTER (i.clipping IS NOT NULL) AS confidence, bool_or(a.corrected IS NOT NULL) AS corrected
      FROM actions a LEFT JOIN inside i USING (clipping) GROUP BY a.event
    )
    SELECT e.event, CAST(e.first_day AS VARCHAR) AS date, e.precision, e.type, e.status, e.jurisdiction,
      e.authorities, e.targets, e.amount, e.currency, t.reports, t.all_reports, t.confidence, t.corrected
    FROM events e JOIN tallies t USING (event)
    LEFT JOIN entities authority ON authority.kind = 'authority' AND authority.entity = e.authorities[1]
    LEFT JOIN entities target ON target.kind = 'company' AND target.entity = e.targets[1]
    WHERE e.event IN (${passingEvents(filter, options)})
    ORDER BY ${orderOf(order, locale)}${length === null ? sql`` : sql` LIMIT ${length}`}`;
}

function orderOf({ by, descending }: ActionOrder, locale: Locale): Fragment {
  const direction = descending ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`;
  const column = keyOf(by, locale);
  // An amount is greater than another only in the same currency.
  const first =
    by === 'amount' ? sql`e.amount IS NULL, e.currency, ${column} ${direction}` : sql`${column} ${direction}`;
  return sql`${first}, e.first_day DESC NULLS LAST, e.event`;
}

function keyOf(by: ActionColumn, locale: Locale): Fragment {
  const name = (table: Fragment) =>
    locale === 'fr' ? sql`fold(${table}.name_fr)` : sql`fold(${table}.name_en)`;
  const keys: Record<ActionColumn, Fragment> = {
    date: sql`e.first_day`,
    type: sql`list_position([${ACTION_TYPES}], e.type)`,
    status: sql`list_position([${ACTION_STATUSES}], e.status)`,
    authority: name(sql`authority`),
    target: name(sql`target`),
    amount: sql`e.amount`,
    reports: sql`t.reports`,
    confidence: sql`t.confidence`
  };
  return keys[by];
}
