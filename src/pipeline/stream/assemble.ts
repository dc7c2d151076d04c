import { join } from 'node:path';
import type { EntityKind } from '../../lib/schema.ts';
import type { DatasetOutput } from '../write.ts';
import { createLineFile, linesOf } from '../write/lines.ts';
import { nothingNamed } from '../rows.ts';
import type { NamedEntities } from '../rows.ts';
import type { Moved } from './corrections.ts';
import { actionJson, actionLine, clippingLine, rowLine } from './record.ts';
import type { ClippingRecord } from './record.ts';
import type { Placed } from './shards.ts';
import { numberIn, textIn } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

/** An action whose event is not known yet, as it waits on disk: its row and number, its line, and why it was changed. */
type Waiting = [row: number, n: number, line: string, corrected: string | null];

/** What the last line of a run says. */
export interface Counts {
  clippings: number;
  undated: number;
  named: NamedEntities;
}

/** Takes records in the order of their rows, and gives out what is known of them only at the end. */
export interface Assembly {
  counts: Counts;
  add(placed: Placed, record: ClippingRecord): void;
  /** Says that all records were added. */
  complete(): void;
  /** Once the table `events` is filled. */
  finish(work: WorkDatabase, moved: ReadonlyMap<string, Moved>): Promise<void>;
}

const KINDS: readonly EntityKind[] = ['company', 'place', 'authority'];

function createCounts(): { counts: Counts; count(record: ClippingRecord): void } {
  const counts: Counts = { clippings: 0, undated: 0, named: nothingNamed() };
  return {
    counts,
    count({ undated, named }) {
      counts.clippings++;
      if (undated) counts.undated++;
      for (const kind of KINDS) for (const id of named[kind]) counts.named[kind].add(id);
    }
  };
}

/** The rows of the tables that hold clippings; those of actions wait for their events. */
export function assembleRows(output: DatasetOutput): Assembly {
  const { counts, count } = createCounts();
  const actions = createLineFile(join(output.folder, 'actions.waiting'));
  return {
    counts,
    add({ row, after, before }, record) {
      count(record);
      output.add('clippings', clippingLine(record.clipping, row, after, before));
      for (const table of ['mentions', 'texts', 'spans'] as const)
        for (const line of record[table]) output.add(table, rowLine(line, row));
      record.actions.forEach(({ line, corrected }, n) => {
        actions.add(JSON.stringify([row, n, line, corrected] satisfies Waiting));
      });
    },
    complete() {
      for (const table of ['mentions', 'spans', 'texts', 'clippings'] as const) output.complete(table);
    },
    async finish(work, moved) {
      actions.close();
      const eventAt = createEvents(work, moved);
      for (const text of linesOf(actions.path)) {
        const [row, n, line, corrected] = JSON.parse(text) as Waiting;
        const told = await eventAt(row, n, corrected);
        output.add('actions', actionLine(line, row, told.event, told.corrected));
      }
    }
  };
}

/** One line of JSON for each clipping, printed once all events are known. */
export function assembleJson(folder: string, print: (line: string) => Promise<void>): Assembly {
  const { counts, count } = createCounts();
  const clippings = createLineFile(join(folder, 'clippings.waiting'));
  return {
    counts,
    add({ row }, record) {
      count(record);
      const actions = record.actions.map(({ line, corrected }, n): Waiting => [row, n, line, corrected]);
      clippings.add(JSON.stringify([record.json, actions]));
    },
    complete: () => clippings.close(),
    async finish(work, moved) {
      const eventAt = createEvents(work, moved);
      for (const text of linesOf(clippings.path)) {
        const [json, waiting] = JSON.parse(text) as [string, Waiting[]];
        const actions: string[] = [];
        for (const [row, n, line, corrected] of waiting) {
          const told = await eventAt(row, n, corrected);
          actions.push(actionJson(line, told.event, told.corrected));
        }
        await print(`${json.slice(0, -1)},"actions":[${actions.join(',')}]}`);
      }
    }
  };
}

/** The events of reports that are asked for in the order of their rows and numbers. */
function createEvents(work: WorkDatabase, moved: ReadonlyMap<string, Moved>) {
  const events = work.rows('SELECT row, n, event FROM events ORDER BY row, n');
  return async (row: number, n: number, corrected: string | null): Promise<Moved> => {
    const { value } = await events.next();
    const [ofRow, ofN, event] = value ?? [];
    if (numberIn(ofRow) !== row || numberIn(ofN) !== n)
      throw new Error(`events: report ${n} of row ${row} has none`);
    return moved.get(`${row} ${n}`) ?? { event: textIn(event), corrected };
  };
}
