import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityKind } from '../../lib/schema.ts';
import type { DatasetOutput } from '../write.ts';
import { createLineFile, linesOf } from '../write/lines.ts';
import { addUnlisted, nothingNamed } from '../rows.ts';
import type { NamedEntities } from '../rows.ts';
import type { Moved } from './corrections.ts';
import type { Keeper, Keeping, Kept } from './kept.ts';
import { actionJson, actionLine, clippingLine, rowLine } from './record.ts';
import type { ClippingRecord } from './record.ts';
import { createReportFile, REPORTS } from './reports.ts';
import type { ReportFile } from './reports.ts';
import type { Placed } from './shards.ts';
import type { PlacedStretch } from './stretches.ts';
import { numberIn, quoted, textIn, textOrNull } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

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
  end(stretch: PlacedStretch, work: WorkDatabase): Promise<void>;
  /** What an earlier run has left of a stretch; null where there is nothing. */
  find(stretch: PlacedStretch): Promise<Kept | null>;
  /** Takes a stretch as it was left. */
  keep(stretch: PlacedStretch, kept: Kept): void;
  /** The files of all reports, for `resolveReports`. */
  reports(): Promise<string[]>;
  /** Once the table `events` is filled. */
  finish(work: WorkDatabase, moved: ReadonlyMap<string, Moved>): Promise<void>;
  /** Lets go of what is open, also where a run was stopped. */
  close(): void;
}

const KINDS: readonly EntityKind[] = ['company', 'place', 'authority'];
const OF_CLIPPINGS = ['clippings', 'mentions', 'texts', 'spans'] as const;

function noCounts(): Counts {
  return { clippings: 0, undated: 0, named: nothingNamed() };
}

function count(counts: Counts, { undated, named }: ClippingRecord): void {
  counts.clippings++;
  if (undated) counts.undated++;
  for (const kind of KINDS) for (const id of named[kind]) counts.named[kind].add(id);
  for (const [id, name] of named.unlisted) addUnlisted(counts.named, id, name);
}

/** Counts as JSON, and back. */
interface ToldCounts {
  clippings: number;
  undated: number;
  named: [EntityKind, string[]][];
  unlisted: [id: string, name: string][];
}

const told = ({ named, ...rest }: Counts): ToldCounts => ({
  ...rest,
  named: KINDS.map((kind) => [kind, [...named[kind]]]),
  unlisted: [...named.unlisted]
});

function addCounts(counts: Counts, { clippings, undated, named, unlisted }: ToldCounts): void {
  counts.clippings += clippings;
  counts.undated += undated;
  for (const [kind, ids] of named) for (const id of ids) counts.named[kind].add(id);
  for (const [id, name] of unlisted) addUnlisted(counts.named, id, name);
}

/** A stretch of clippings that is being filled. */
interface Filling {
  keeping: Keeping;
  counts: Counts;
  reports: ReportFile;
}

/**
 * The rows of the tables that hold clippings, written stretch by stretch; those of actions wait for their events. What `keeper`
 * has of a stretch is taken as it is. `alone`: nothing else is done while rows are written.
 */
export function assembleRows(output: DatasetOutput, keeper: Keeper, alone: boolean): Assembly {
  const counts = noCounts();
  /** Where the actions of each stretch wait. */
  const waiting: WaitingStretch[] = [];
  const kept: Promise<void>[] = [];
  let filling: Filling | null = null;

  async function begin(key: string): Promise<Filling> {
    const keeping = await keeper.begin(key);
    for (const table of OF_CLIPPINGS) output.into(table, keeping.folder);
    return { keeping, counts: noCounts(), reports: createReportFile(keeping.folder) };
  }

  return {
    counts,
    async begin({ key }) {
      filling = await begin(key);
    },
    add({ row, after, before }, record) {
      if (!filling) throw new Error('assembly: no stretch was begun');
      const { reports } = filling;
      count(filling.counts, record);
      output.add('clippings', clippingLine(record.clipping, row, after, before));
      for (const table of ['mentions', 'texts', 'spans'] as const)
        for (const line of record[table]) output.add(table, rowLine(line, row));
      record.actions.forEach((action, n) => reports.add(row, n, action));
    },
    async end(stretch, work) {
      if (!filling) return;
      const { keeping, counts: own, reports } = filling;
      filling = null;
      addCounts(counts, told(own));
      waiting.push({ ...stretch, folder: keeping.folder });
      const tables = Promise.all(
        OF_CLIPPINGS.map(async (table) => [table, await output.end(table)] as const)
      );
      const done = Promise.all([tables, reports.finish(work)]).then(([ended]) =>
        keeping.keep(new Map(ended), [REPORTS], told(own))
      );
      // A failure is noticed at the end; until then it is not « unhandled ».
      done.catch(() => undefined);
      kept.push(done);
      if (alone) await done;
    },
    find: ({ key }) => keeper.find(key),
    keep(stretch, { folder, tables, told: counted }) {
      for (const [table, written] of tables) output.keep(table, written);
      addCounts(counts, counted as ToldCounts);
      waiting.push({ ...stretch, folder });
    },
    async reports() {
      await Promise.all(kept);
      return waiting.map(({ folder }) => join(folder, REPORTS));
    },
    async finish(work, moved) {
      const sums = await sumsOfEvents(work, waiting);
      for (const stretch of waiting)
        await addActions(output, keeper, { ...stretch, events: sums.get(stretch) ?? '' }, work, moved);
    },
    close() {
      filling?.reports.close();
    }
  };
}

interface WaitingStretch extends PlacedStretch {
  folder: string;
}

/** What the events in the rows of each stretch add up to, as they were resolved. */
async function sumsOfEvents(
  work: WorkDatabase,
  stretches: readonly WaitingStretch[]
): Promise<Map<WaitingStretch, string>> {
  const sums = new Map<WaitingStretch, string>();
  const size = stretches[0] ? stretches[0].end - stretches[0].first : 1;
  for await (const [index, sum] of work.rows(
    `SELECT floor(row / ${size}), bit_xor(md5_number(concat_ws(' ', row, n, event)))::VARCHAR FROM events GROUP BY 1`
  )) {
    const stretch = stretches[numberIn(index)];
    if (stretch) sums.set(stretch, textIn(sum));
  }
  return sums;
}

/** The actions of a stretch, which stay the same while their events do. */
async function addActions(
  output: DatasetOutput,
  keeper: Keeper,
  { key, first, end, folder, events }: WaitingStretch & { events: string },
  work: WorkDatabase,
  moved: ReadonlyMap<string, Moved>
): Promise<void> {
  const movedHere = [...moved].filter(([place]) => first <= parseInt(place) && parseInt(place) < end);
  const own = createHash('sha256')
    .update(`${key}\n${events}\n${JSON.stringify(movedHere)}`)
    .digest('hex')
    .slice(0, 32);
  const found = (await keeper.find(own))?.tables.get('actions');
  if (found) return output.keep('actions', found);
  const keeping = await keeper.begin(own);
  output.into('actions', keeping.folder);
  for await (const { row, line, event, corrected } of toldActions(
    work,
    [join(folder, REPORTS)],
    { first, end },
    moved
  ))
    output.add('actions', actionLine(line, row, event, corrected));
  await keeping.keep(new Map([['actions', await output.end('actions')]]), [], null);
}

/** One line of JSON for each clipping, printed once all events are known. */
export function assembleJson(folder: string, print: (line: string) => Promise<void>): Assembly {
  const counts = noCounts();
  const clippings = createLineFile(join(folder, 'clippings.waiting'));
  const reports: string[] = [];
  let filling: ReportFile | null = null;
  return {
    counts,
    async begin({ first }) {
      const own = join(folder, `reports-${first}`);
      await mkdir(own);
      filling = createReportFile(own);
      reports.push(join(own, REPORTS));
    },
    add({ row }, record) {
      count(counts, record);
      record.actions.forEach((action, n) => filling?.add(row, n, action));
      clippings.add(JSON.stringify([record.json, record.actions.length]));
    },
    end: async (_, work) => filling?.finish(work),
    find: () => Promise.resolve(null),
    keep: () => undefined,
    reports: () => Promise.resolve(reports),
    async finish(work, moved) {
      clippings.close();
      const told = toldActions(work, reports, { first: 0, end: counts.clippings }, moved);
      for (const text of linesOf(clippings.path)) {
        const [json, waiting] = JSON.parse(text) as [string, number];
        const actions: string[] = [];
        for (let n = 0; n < waiting; n++) {
          const { value } = await told.next();
          if (value) actions.push(actionJson(value.line, value.event, value.corrected));
        }
        await print(`${json.slice(0, -1)},"actions":[${actions.join(',')}]}`);
      }
      await told.return(undefined);
    },
    close() {
      clippings.close();
      filling?.close();
    }
  };
}

/** Actions that wait in files, those of rows from `first` to `end`, in the order of their rows and numbers, with their events. */
async function* toldActions(
  work: WorkDatabase,
  files: readonly string[],
  { first, end }: Pick<PlacedStretch, 'first' | 'end'>,
  moved: ReadonlyMap<string, Moved>
): AsyncGenerator<Moved & { row: number; line: string }, undefined> {
  for await (const [cell, n, line, event, corrected] of work.rows(
    `SELECT row, n, line, event, corrected FROM read_parquet([${files.map(quoted).join(', ')}])
     LEFT JOIN (SELECT * FROM events WHERE row >= ${first} AND row < ${end}) AS told USING (row, n)
     ORDER BY row, n`
  )) {
    const row = numberIn(cell);
    if (event == null) throw new Error(`events: report ${numberIn(n)} of row ${row} has none`);
    const told = moved.get(`${row} ${numberIn(n)}`) ?? {
      event: textIn(event),
      corrected: textOrNull(corrected)
    };
    yield { row, line: textIn(line), ...told };
  }
}
