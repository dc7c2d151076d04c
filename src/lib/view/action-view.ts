import type { Filter, ViewOptions } from '../filter/filter.ts';
import { actionCount } from '../queries/action-count.ts';
import { actionTable } from '../queries/action-table.ts';
import type { ActionOrder, ActionTableRow } from '../queries/action-table.ts';
import { currencies } from '../queries/currencies.ts';
import type { CurrencyRow } from '../queries/currencies.ts';
import { eventReports } from '../queries/event-reports.ts';
import type { EventReportRow } from '../queries/event-reports.ts';
import { facets } from '../queries/facets.ts';
import type { FacetRow } from '../queries/facets.ts';
import type { Locale } from '../words/locale.ts';
import type { Run } from './view.ts';

/** What the page of the table shows of one filter. */
export interface ActionView {
  n: number;
  all: number;
  rows: ActionTableRow[];
  /** Of the rows. */
  reports: EventReportRow[];
  facets: FacetRow[];
  currencies: CurrencyRow[];
}

export interface ActionRequest {
  filter: Filter;
  options: ViewOptions;
  order: ActionOrder;
  locale: Locale;
  /** How many rows. */
  length: number;
}

/** So many lines stand in the page without a script. */
export const MOST_STATIC = 200;
/** How many lines the live table shows at first, and how many more at each request. */
export const TABLE_STEP = 200;

/** Asks all questions of the page. */
export async function readActions(run: Run, request: ActionRequest): Promise<ActionView> {
  const { filter, options, order, locale, length } = request;
  const [rows, [count], values, inCurrencies] = await Promise.all([
    run(actionTable(filter, options, order, locale, length)),
    run(actionCount(filter, options)),
    run(facets(filter, options)),
    run(currencies(filter, options))
  ]);
  if (!count) throw new Error('A count of actions has exactly one row.');
  const events = rows.map(({ event }) => event);
  const reports = await run(eventReports(events, filter, options));
  return { ...count, rows, reports, facets: values, currencies: inCurrencies };
}
