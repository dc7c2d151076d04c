import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TableName } from '../../lib/schema.ts';
import { piecesOf } from '../write/lines.ts';
import type { Stretch } from '../write/table-writer.ts';

/** What an earlier run has written of clippings that follow each other: their rows, and what it told of them. */
export interface Kept {
  folder: string;
  tables: ReadonlyMap<TableName, Stretch>;
  told: unknown;
}

/** A folder that is being filled. */
export interface Keeping {
  folder: string;
  /** Says that all is there: the pieces of tables, other files by their names, and what is told. */
  keep(tables: ReadonlyMap<TableName, Stretch>, files: readonly string[], told: unknown): Promise<void>;
}

interface Entry {
  /** Name, bytes and sum of each file. */
  files: [name: string, bytes: number, sum: string][];
  tables: [table: TableName, sum: string, pieces: [name: string, rows: number, bytes: number][]][];
  told: unknown;
}

export type Keeper = Awaited<ReturnType<typeof createKeeper>>;

const ENTRY = 'entry.json';
/** What was not used in a run is removed above twice as much as it used, and above so many bytes, unless another run may be using it. */
const LEAST = 1e9;
const HOUR_MS = 3_600_000;
/** An entry that was not finished within so long never will be. */
const DAY_MS = 86_400_000;

/**
 * A folder of what was written, by keys that say all that it depends on. An entry counts from the moment on that it is whole, and
 * only while its bytes are those that were written.
 */
export async function createKeeper(root: string, least = LEAST) {
  const names = new Map<string, string>();
  for (const { name } of await byAge(root)) names.set(name.slice(0, name.indexOf('-')), name);
  const used = new Map<string, number>();

  return {
    /** What was kept or used last for a key; null where there is nothing. */
    async find(key: string): Promise<Kept | null> {
      const name = names.get(key);
      const entry = name === undefined ? null : await readEntry(join(root, name));
      if (name === undefined || !entry) return null;
      const folder = join(root, name);
      await utimes(folder, new Date(), new Date());
      used.set(name, bytesIn(entry));
      return { folder, tables: tablesIn(folder, entry), told: entry.told };
    },
    async begin(key: string): Promise<Keeping> {
      const name = `${key}-${randomUUID().slice(0, 8)}`;
      const folder = join(root, name);
      await mkdir(folder, { recursive: true });
      return {
        folder,
        async keep(tables, files, told) {
          const pieces = [...tables.values()].flatMap((stretch) =>
            stretch.pieces.map(({ path }) => basename(path))
          );
          const entry: Entry = {
            files: [...pieces, ...files].map((file) => [file, ...sumOf(join(folder, file))]),
            tables: [...tables].map(([table, stretch]) => [
              ...([table, stretch.sum] as const),
              stretch.pieces.map(({ path, rows, bytes }) => [basename(path), rows, bytes])
            ]),
            told
          };
          await writeFile(join(folder, `${ENTRY}.tmp`), JSON.stringify(entry));
          await rename(join(folder, `${ENTRY}.tmp`), join(folder, ENTRY));
          used.set(name, bytesIn(entry));
        }
      };
    },
    /** The file of a key: what is kept, or else what `write` makes in a folder. */
    async file(key: string, write: (folder: string) => Promise<string>): Promise<string> {
      const kept = await this.find(key);
      if (kept) return join(kept.folder, String(kept.told));
      const keeping = await this.begin(key);
      const path = await write(keeping.folder);
      await keeping.keep(new Map(), [basename(path)], basename(path));
      return path;
    },
    /** Removes what was used longest ago. */
    async tidy(): Promise<void> {
      const bytes = [...used.values()].reduce((sum, one) => sum + one, 0);
      let room = Math.max(least, 2 * bytes);
      for (const { name, size } of await unused(root, used)) {
        room -= size;
        if (room < 0) await rm(join(root, name), { recursive: true, force: true });
      }
    }
  };
}

/** The entries of a folder, those used last at the end. */
async function byAge(root: string): Promise<{ name: string; at: number }[]> {
  const names = await readdir(root).catch(() => []);
  const entries = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await stat(join(root, name)).catch(() => null))?.mtimeMs ?? 0
    }))
  );
  return entries.sort((a, b) => a.at - b.at);
}

/** Other entries, those used last first; what was never finished takes all the room. */
async function unused(
  root: string,
  used: ReadonlyMap<string, number>
): Promise<{ name: string; size: number }[]> {
  const others: { name: string; size: number }[] = [];
  for (const { name, at } of await byAge(root)) {
    const entry = await parseEntry(join(root, name));
    if (used.has(name) || Date.now() - at < (entry ? HOUR_MS : DAY_MS)) continue;
    others.unshift({ name, size: entry ? bytesIn(entry) : Infinity });
  }
  return others;
}

/** Null where there is none, or a file is not as it was written. */
async function readEntry(folder: string): Promise<Entry | null> {
  const entry = await parseEntry(folder);
  if (!entry) return null;
  try {
    const whole = entry.files.every(([name, bytes, sum]) => {
      const [length, now] = sumOf(join(folder, name));
      return length === bytes && now === sum;
    });
    return whole ? entry : null;
  } catch {
    return null;
  }
}

async function parseEntry(folder: string): Promise<Entry | null> {
  try {
    return JSON.parse(await readFile(join(folder, ENTRY), 'utf8')) as Entry;
  } catch {
    return null;
  }
}

function tablesIn(folder: string, { tables }: Entry): ReadonlyMap<TableName, Stretch> {
  return new Map(
    tables.map(([table, sum, pieces]) => [
      table,
      { sum, pieces: pieces.map(([name, rows, bytes]) => ({ path: join(folder, name), rows, bytes })) }
    ])
  );
}

const bytesIn = ({ files }: Entry) => files.reduce((sum, [, bytes]) => sum + bytes, 0);

function sumOf(path: string): [bytes: number, sum: string] {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of piecesOf(path)) {
    hash.update(piece);
    bytes += piece.length;
  }
  return [bytes, hash.digest('hex')];
}
