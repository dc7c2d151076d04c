import type { TextPolicy } from '../sidecar.ts';
import { WHOLE_AND_VERBATIM } from '../sidecar.ts';
import type { Crew } from './crew.ts';
import type { Task } from './extractor.ts';
import type { Job } from './job.ts';
import { partsIn, readSlots } from './parts.ts';
import type { Identity, Slot } from './parts.ts';
import type { PlacedStretch } from './stretches.ts';
import { numberIn, textIn, textOrNull } from './work-database.ts';
import type { Cell, WorkDatabase } from './work-database.ts';

/** A clipping in its row, and where its record stands. */
export interface Placed {
  row: number;
  id: string;
  after: string | null;
  before: string | null;
  task: Task;
  /** Null where the record is not in a part: of corrected clippings. */
  slot: Omit<Slot, keyof Identity> | null;
  /** It was not in a part before this run. */
  fresh: boolean;
}

/** Clippings that follow each other, and the promise of their records. */
interface Shard {
  items: Placed[];
  slots: Promise<Slot[]>;
}

/** What a part holds: so much text is read in a fraction of a second, and a lost part is soon made again. */
const CLIPPINGS = 128;
const BYTES = 400_000;

export interface ShardOptions {
  paths: readonly string[];
  policies: ReadonlyMap<string, TextPolicy>;
  /** Ids of clippings that are not to be read: an editor corrected them. */
  known: { has(id: string): boolean };
  job: Omit<Job, 'tasks'>;
  crew: Crew;
  /** The stretches of rows that are wanted, in order. */
  stretches: readonly Pick<PlacedStretch, 'first' | 'end'>[];
  partSize?: number | undefined;
}

/** Fills the table `cached` with the records that a folder of parts has; returns their number. */
export async function indexParts(work: WorkDatabase, folder: string, version: string): Promise<void> {
  await work.run(
    'CREATE TABLE cached (key VARCHAR, part VARCHAR, start DOUBLE, length DOUBLE, sum VARCHAR, id VARCHAR, day VARCHAR)'
  );
  const table = await work.append('cached');
  for (const path of await partsIn(folder)) {
    for (const { part, key, offset, length, sum, id, day } of readSlots(path, version) ?? [])
      table.add(key, part, offset, length, sum, id, day);
  }
  table.close();
  // The same clipping may be in several parts; which of the equal records is read does not matter.
  await work.run(
    `CREATE TABLE slots AS
     SELECT key, arg_min({ part: part, start: start, length: length, sum: sum }, part) AS slot,
       min(id) AS id, min(day) AS day
     FROM cached GROUP BY key`
  );
  await work.run('DROP TABLE cached');
}

const PLACED = `
  SELECT placed.row, placed.id, placed.after, placed.before, placed.file, placed.start, placed.length, placed.line,
    placed.key, slot.part, slot.start, slot.length, slot.sum
  FROM placed LEFT JOIN (SELECT key, slot FROM slots) AS slots USING (key)`;

/**
 * All clippings of stretches in their rows, with the records of those that had to be read. The crew is some shards ahead of whoever takes
 * them, and no further.
 */
export async function* readShards(work: WorkDatabase, options: ShardOptions): AsyncGenerator<Placed> {
  const waiting: Shard[] = [];
  const { ahead } = options.crew;
  try {
    for await (const items of cut(work, options)) {
      waiting.push({ items, slots: read(items, options) });
      // A failure is noticed when its turn comes; until then it is not « unhandled ».
      waiting.at(-1)?.slots.catch(() => undefined);
      if (waiting.length > ahead) yield* delivered(waiting.shift());
    }
    while (waiting.length > 0) yield* delivered(waiting.shift());
  } finally {
    await Promise.allSettled(waiting.map(({ slots }) => slots));
  }
}

async function* delivered(shard: Shard | undefined): AsyncGenerator<Placed> {
  if (!shard) return;
  const slots = new Map((await shard.slots).map((slot) => [slot.key, slot]));
  for (const item of shard.items) yield { ...item, slot: item.slot ?? slots.get(item.task.key) ?? null };
}

async function read(items: readonly Placed[], { known, job, crew }: ShardOptions): Promise<Slot[]> {
  const tasks = items.filter(({ id, slot }) => slot === null && !known.has(id)).map(({ task }) => task);
  return tasks.length === 0 ? [] : crew.run({ ...job, tasks });
}

async function* cut(work: WorkDatabase, options: ShardOptions): AsyncGenerator<Placed[]> {
  let items: Placed[] = [];
  let bytes = 0;
  for (const { first, end } of options.stretches)
    for await (const cells of work.rows(`${PLACED} WHERE row >= ${first} AND row < ${end} ORDER BY row`)) {
      const item = placedFrom(cells, options);
      items.push(item);
      bytes += item.slot === null ? item.task.length : 0;
      if (items.length < (options.partSize ?? CLIPPINGS) && bytes < BYTES) continue;
      yield items;
      items = [];
      bytes = 0;
    }
  if (items.length > 0) yield items;
}

/** The clipping in one row. */
export async function placedAt(
  work: WorkDatabase,
  row: number,
  options: Pick<ShardOptions, 'paths' | 'policies'>
): Promise<Placed> {
  for await (const cells of work.rows(`${PLACED} WHERE row = ${row}`)) return placedFrom(cells, options);
  throw new RangeError(`there is no clipping in row ${row}`);
}

function placedFrom(
  [row, id, after, before, file, start, length, line, key, part, offset, size, sum]: Cell[],
  { paths, policies }: Pick<ShardOptions, 'paths' | 'policies'>
): Placed {
  const path = paths[numberIn(file)] ?? '';
  return {
    row: numberIn(row),
    id: textIn(id),
    after: textOrNull(after),
    before: textOrNull(before),
    task: {
      file: path,
      offset: numberIn(start),
      length: numberIn(length),
      line: numberIn(line),
      key: textIn(key),
      policy: policies.get(path) ?? WHOLE_AND_VERBATIM
    },
    fresh: part == null,
    slot:
      part == null
        ? null
        : {
            part: textIn(part),
            key: textIn(key),
            offset: numberIn(offset),
            length: numberIn(size),
            sum: textIn(sum)
          }
  };
}
