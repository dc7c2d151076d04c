import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { EntityKind } from '../../lib/schema.ts';
import type { DatasetOutput } from '../write.ts';
import { createLineFile, linesOf } from '../write/lines.ts';
import type { LineFile } from '../write/lines.ts';
import { nothingNamed } from '../rows.ts';
import type { NamedEntities } from '../rows.ts';
import type { Moved } from './corrections.ts';
import { actionJson, actionLine, clippingLine, rowLine } from './record.ts';
import type { ClippingRecord, StoredAction } from './record.ts';
import type { Keeper, Keeping, Kept } from './kept.ts';
import type { Placed } from './shards.ts';
import type { PlacedStretch } from './stretches.ts';
import { numberIn, textIn } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

/** An action whose event is not known yet, as it waits on disk: its row and number, its line, and why it was changed. */
type Waiting = [row: number, n: number, line: string, corrected: string | null];

/** A report as it waits to be joined with others. */
type WaitingReport = [row: number, n: number, report: Pick<StoredAction, 'report' | 'links' | 'place'>];

/** What the last line of a run says. */
export interface Counts {
  clippings: number;
  undated: number;
  named: NamedEntities;
}

/** Takes records in the order of their rows, and gives out what is known of them only at the end. */
export interface Assembly {
  counts: Counts;
  /** Begins a stretch that is not kept. */
  begin(stretch: PlacedStretch): Promise<void>;
  add(placed: Placed, record: ClippingRecord): void;
  /** Ends a stretch all of whose records were added. */
  end(stretch: PlacedStretch): Promise<void>;
  /** What an earlier run has left of a stretch; null where there is nothing. */
  find(stretch: PlacedStretch): Promise<Kept | null>;
  /** Takes a stretch as it was left. Its reports are given to `report`. */
  keep(stretch: PlacedStretch, kept: Kept, report: (...waiting: WaitingReport) => void): void;
  /** Once the table `events` is filled. */
  finish(work: WorkDatabase, moved: ReadonlyMap<string, Moved>): Promise<void>;
  /** Lets go of what is open, also where a run was stopped. */
  close(): void;
}

const KINDS: readonly EntityKind[] = ['company', 'place', 'authority'];
const OF_CLIPPINGS = ['clippings', 'mentions', 'texts', 'spans'] as const;
const REPORTS = 'reports.jsonl';
const ACTIONS = 'actions.jsonl';

function noCounts(): Counts {
  return { clippings: 0, undated: 0, named: nothingNamed() };
}

function count(counts: Counts, { undated, named }: ClippingRecord): void {
  counts.clippings++;
  if (undated) counts.undated++;
  for (const kind of KINDS) for (const id of named[kind]) counts.named[kind].add(id);
}

/** Counts as JSON, and back. */
interface ToldCounts {
  clippings: number;
  undated: number;
  named: [EntityKind, string[]][];
}

const told = ({ named, ...rest }: Counts): ToldCounts => ({
  ...rest,
  named: KINDS.map((kind) => [kind, [...named[kind]]])
});

function addCounts(counts: Counts, { clippings, undated, named }: ToldCounts): void {
  counts.clippings += clippings;
  counts.undated += undated;
  for (const [kind, ids] of named) for (const id of ids) counts.named[kind].add(id);
}

/** A stretch of clippings that is being filled. */
interface Filling {
  keeping: Keeping;
  counts: Counts;
  reports: LineFile;
  actions: LineFile;
}

/**
 * The rows of the tables that hold clippings, written stretch by stretch; those of actions wait for their events. What `keeper`
 * has of a stretch is taken as it is. `alone`: nothing else is done while rows are written.
 */
export function assembleRows(output: DatasetOutput, keeper: Keeper, alone: boolean): Assembly {
  const counts = noCounts();
  /** Where the actions of each stretch wait. */
  const waiting: (PlacedStretch & { actions: string })[] = [];
  const kept: Promise<void>[] = [];
  let filling: Filling | null = null;

  async function begin(key: string): Promise<Filling> {
    const keeping = await keeper.begin(key);
    for (const table of OF_CLIPPINGS) output.into(table, keeping.folder);
    const file = (name: string) => createLineFile(join(keeping.folder, name));
    return { keeping, counts: noCounts(), reports: file(REPORTS), actions: file(ACTIONS) };
  }

  return {
    counts,
    async begin({ key }) {
      filling = await begin(key);
    },
    add({ row, after, before }, record) {
      if (!filling) throw new Error('assembly: no stretch was begun');
      const { reports, actions } = filling;
      count(filling.counts, record);
      output.add('clippings', clippingLine(record.clipping, row, after, before));
      for (const table of ['mentions', 'texts', 'spans'] as const)
        for (const line of record[table]) output.add(table, rowLine(line, row));
      record.actions.forEach(({ line, corrected, report, links, place }, n) => {
        reports.add(JSON.stringify([row, n, { report, links, place }] satisfies WaitingReport));
        actions.add(JSON.stringify([row, n, line, corrected] satisfies Waiting));
      });
    },
    async end(stretch) {
      if (!filling) return;
      const { keeping, counts: own, reports, actions } = filling;
      filling = null;
      reports.close();
      actions.close();
      addCounts(counts, told(own));
      waiting.push({ ...stretch, actions: actions.path });
      const tables = Promise.all(
        OF_CLIPPINGS.map(async (table) => [table, await output.end(table)] as const)
      );
      const done = tables.then((ended) => keeping.keep(new Map(ended), [REPORTS, ACTIONS], told(own)));
      // A failure is noticed at the end; until then it is not « unhandled ».
      done.catch(() => undefined);
      kept.push(done);
      if (alone) await done;
    },
    find: ({ key }) => keeper.find(key),
    keep(stretch, { folder, tables, told: counted }, report) {
      for (const [table, written] of tables) output.keep(table, written);
      addCounts(counts, counted as ToldCounts);
      for (const line of linesOf(join(folder, REPORTS))) report(...(JSON.parse(line) as WaitingReport));
      waiting.push({ ...stretch, actions: join(folder, ACTIONS) });
    },
    async finish(work, moved) {
      await Promise.all(kept);
      const events = work.rows('SELECT row, n, event FROM events ORDER BY row, n');
      let next = await events.next();
      for (const { key, end, actions } of waiting) {
        const ofStretch: Told[] = [];
        for (; !next.done && numberIn(next.value[0]) < end; next = await events.next()) {
          const [row, n, event] = [numberIn(next.value[0]), numberIn(next.value[1]), textIn(next.value[2])];
          ofStretch.push({ row, n, event, moved: moved.get(`${row} ${n}`) ?? null });
        }
        await addActions(output, keeper, { key, actions, told: ofStretch });
      }
    },
    close() {
      filling?.reports.close();
      filling?.actions.close();
    }
  };
}

interface Told {
  row: number;
  n: number;
  event: string;
  moved: Moved | null;
}

/** The actions of a stretch, which stay the same while their events do. */
async function addActions(
  output: DatasetOutput,
  keeper: Keeper,
  { key, actions, told }: { key: string; actions: string; told: readonly Told[] }
): Promise<void> {
  const own = createHash('sha256')
    .update(`${key}\n${JSON.stringify(told)}`)
    .digest('hex')
    .slice(0, 32);
  const found = (await keeper.find(own))?.tables.get('actions');
  if (found) return output.keep('actions', found);
  const keeping = await keeper.begin(own);
  output.into('actions', keeping.folder);
  let i = 0;
  for (const text of linesOf(actions)) {
    const [row, n, line, corrected] = JSON.parse(text) as Waiting;
    const one = told[i++];
    if (one?.row !== row || one.n !== n) throw new Error(`events: report ${n} of row ${row} has none`);
    const { event, corrected: reason } = one.moved ?? { event: one.event, corrected };
    output.add('actions', actionLine(line, row, event, reason));
  }
  await keeping.keep(new Map([['actions', await output.end('actions')]]), [], null);
}

/** One line of JSON for each clipping, printed once all events are known. */
export function assembleJson(folder: string, print: (line: string) => Promise<void>): Assembly {
  const counts = noCounts();
  const clippings = createLineFile(join(folder, 'clippings.waiting'));
  return {
    counts,
    begin: () => Promise.resolve(),
    add({ row }, record) {
      count(counts, record);
      const actions = record.actions.map(({ line, corrected }, n): Waiting => [row, n, line, corrected]);
      clippings.add(JSON.stringify([record.json, actions]));
    },
    end: () => Promise.resolve(),
    find: () => Promise.resolve(null),
    keep: () => undefined,
    async finish(work, moved) {
      clippings.close();
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
    },
    close: () => clippings.close()
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
