import type { Engine } from '../db/engine.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import type { ColumnReader } from './column-reader.ts';
import { withFound } from './found.ts';
import { readCharts, readList } from './view.ts';
import type { Charts, View } from './view.ts';

/** Who answers a page: the columns once they are read, the database once it is up. */
export interface Answering {
  columns: ColumnReader | null;
  engine: Pick<Engine, 'run'> | null;
}

/** The rows of the charts; null while nobody can give them. */
export function askForCharts(
  { columns, engine }: Answering,
  filter: Filter,
  options: ViewOptions
): Promise<Charts> | null {
  if (columns?.answers(filter)) return columns.charts(filter, options);
  if (!engine) return null;
  const { run } = engine;
  return withFound(run, filter).then((found) => readCharts(run, found, options));
}

/**
 * The rows of the list: of the columns once they have read texts for a search, else of the database, though which clippings those are
 * is known to the columns sooner. Null while nobody can give them.
 */
export function askForList(
  { columns, engine }: Answering,
  filter: Filter,
  options: ViewOptions,
  length: number
): Promise<Pick<View, 'clippings' | 'evidence'>> | null {
  if (columns?.lists) return columns.rows(filter, options, length);
  if (!engine) return null;
  const { run } = engine;
  if (columns?.answers(filter))
    return columns.list(filter, options, length).then((listed) => readList(run, filter, options, listed));
  return withFound(run, filter).then((found) => readList(run, found, options, length));
}
