import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { eventReports } from '../queries/event-reports.ts';
import type { EventReportRow } from '../queries/event-reports.ts';
import type { EntityData } from './entity-picture.ts';

/**
 * Every report of the actions of a name: those that its page carries, or where that lists the newest actions only, those of the
 * database, which is started for it. `root` is the address of the site's root. Rejects where they cannot be had.
 */
export async function reportsOf({ page, metadata }: EntityData, root: string): Promise<EventReportRow[]> {
  if (page.actions.length === page.events) return page.reports;
  const { startEngine } = await import('../db/engine.ts');
  const engine = await startEngine({ base: root, dataset: metadata.dataset });
  try {
    const events = page.charts.actions?.rows.map(({ event }) => event) ?? [];
    return await engine.run(eventReports(events, EMPTY_FILTER, DEFAULT_OPTIONS));
  } finally {
    engine.close();
  }
}
