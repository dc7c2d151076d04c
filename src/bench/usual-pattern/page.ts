/**
 * The usual pattern, in its best case: a page that loads DuckDB-WASM (ours, compressed), then the Parquet files, asks, and
 * draws with Plot. Nothing comes from elsewhere and nothing is fetched twice.
 */
import { dot, plot } from '@observablehq/plot';
import { startEngine } from '../../lib/db/engine.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../lib/filter/filter.ts';
import { timeline } from '../../lib/queries/timeline.ts';

const engine = await startEngine({ base: '/' });
const rows = await engine.run(timeline(EMPTY_FILTER, DEFAULT_OPTIONS));
const dated = rows.flatMap((row) => (row.date === null ? [] : [{ ...row, day: new Date(row.date) }]));
document.body.append(
  plot({
    width: Math.min(innerWidth, 640),
    marks: [dot(dated, { x: 'day', y: 'type', title: 'quote' })]
  })
);
document.documentElement.dataset.drawn = '';
