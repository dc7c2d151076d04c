import { createHash, randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ClippingRecord } from './record.ts';
import { recordOfText } from './record-text.ts';

/** What tells a clipping from others and places it among them; `day` may be a month or a year, and is null where nothing dates it. */
export interface Identity {
  id: string;
  day: string | null;
}

/** Where the record of a clipping stands in a part, and what its bytes add up to. */
export interface Slot extends Identity {
  part: string;
  key: string;
  offset: number;
  length: number;
  sum: string;
}

/** What is written of one clipping: its key and its record as text. */
export interface Entry extends Identity {
  key: string;
  text: string;
}

const MAGIC = 'coupures-part-3';
const ENDING = '.part';

/** The name of the part that holds these clippings: equal clippings, equal name. */
export function partName(keys: readonly string[]): string {
  return createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 32);
}

/**
 * Writes records into a file that appears whole or not at all, and returns where each stands. A part of that name that
 * somebody else has written meanwhile is replaced by one that says the same.
 */
export async function writePart(path: string, version: string, entries: readonly Entry[]): Promise<Slot[]> {
  const head = entries.map(({ key, id, day, text }) => [
    ...[key, Buffer.byteLength(text), sumOf(version, key, text)],
    ...[id, day]
  ]);
  const sum = sumOf(version, '', JSON.stringify(head));
  const first = `${JSON.stringify([MAGIC, version, head, sum])}\n`;
  const temporary = `${path}.${process.pid}-${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(temporary, first + entries.map(({ text }) => text).join(''));
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
  return slotsOf(path, version, first) ?? [];
}

/** Where the records of a part stand; null where it is none, of another version, or not to be made out. */
export function readSlots(path: string, version: string): Slot[] | null {
  const file = openFile(path);
  if (file === null) return null;
  try {
    let head = Buffer.alloc(0);
    for (let size = 16_384; ; size *= 4) {
      head = Buffer.alloc(size);
      const read = readSync(file, head, 0, size, 0);
      const end = head.subarray(0, read).indexOf(0x0a);
      if (end >= 0) return slotsOf(path, version, head.toString('utf8', 0, end + 1));
      if (read < size) return null;
    }
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

/** The paths of all parts in a folder. */
export async function partsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => join(folder, name));
}

export function partPath(folder: string, name: string): string {
  return join(folder, `${name}${ENDING}`);
}

/** Reads records; the parts that it was last asked for stay open until `close`. */
export function createRecordReader(version: string) {
  const files = new Map<string, number>();

  function fileOf(path: string): number | null {
    const known = files.get(path);
    if (known !== undefined) return known;
    const [oldest] = files;
    if (files.size >= OPEN_PARTS && oldest) {
      closeSync(oldest[1]);
      files.delete(oldest[0]);
    }
    const file = openFile(path);
    if (file !== null) files.set(path, file);
    return file;
  }

  return {
    /** Null where the part is gone or its bytes are not those that were written. */
    read({ part, key, offset, length, sum }: Omit<Slot, keyof Identity>): ClippingRecord | null {
      const file = fileOf(part);
      if (file === null) return null;
      const bytes = Buffer.allocUnsafe(length);
      if (readSync(file, bytes, 0, length, offset) !== length) return null;
      if (sumOf(version, key, bytes) !== sum) return null;
      return recordOfText(bytes.toString('utf8'));
    },
    close(): void {
      for (const file of files.values()) closeSync(file);
      files.clear();
    }
  };
}

const OPEN_PARTS = 64;

function openFile(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

function sumOf(version: string, key: string, text: string | Buffer): string {
  return createHash('sha256').update(`${version} ${key}\n`).update(text).digest('hex').slice(0, 16);
}

function slotsOf(part: string, version: string, first: string): Slot[] | null {
  try {
    const parsed: unknown = JSON.parse(first);
    if (!Array.isArray(parsed)) return null;
    const [magic, of, head, headSum] = parsed as unknown[];
    if (magic !== MAGIC || of !== version || !Array.isArray(head)) return null;
    if (sumOf(version, '', JSON.stringify(head)) !== headSum) return null;
    let offset = Buffer.byteLength(first);
    return head.map((item: unknown) => {
      const [key, length, sum, id, day] = item as [string, number, string, string, string | null];
      const slot = { part, key, offset, length, sum, id, day };
      offset += length;
      return slot;
    });
  } catch {
    return null;
  }
}
