import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { decodeStruct, encodeStruct, listOfStructs, numberOf, structOf, structsOf } from './thrift.ts';
import { text, wholeNumber } from './thrift.ts';
import type { Struct } from './thrift.ts';

const MAGIC = 'PAR1';
/** A file ends with the length of its footer in four bytes and the mark. */
const ENDING = 8;
const PIECE = 1 << 20;

/** Numbers of fields in Parquet's footer (parquet.thrift). */
const FILE = { rows: 3, groups: 4, metadata: 5 } as const;
const GROUP = { columns: 1, rows: 3, offset: 5, ordinal: 7 } as const;
const COLUMN = { offset: 2, metadata: 3, offsetIndex: 4, columnIndex: 6 } as const;
const CHUNK = { data: 9, index: 10, dictionary: 11, bloom: 14 } as const;

/**
 * Writes one Parquet file of the row groups of others, byte for byte, with a footer that says where they now stand. All have the
 * same columns; `metadata` are the only pairs of key and value.
 */
export async function joinGroups(
  path: string,
  groups: readonly string[],
  metadata: Readonly<Record<string, string>>
): Promise<void> {
  const out = await open(path, 'w');
  try {
    await out.writeFile(MAGIC);
    let end = MAGIC.length;
    let first: Struct | null = null;
    const joined: Struct[] = [];
    for (const group of groups) {
      const file = await open(group);
      try {
        const { footer, start } = await readFooter(file);
        first ??= footer;
        for (const one of structsOf(footer, FILE.groups)) {
          moveGroup(one, BigInt(end - MAGIC.length), joined.length);
          joined.push(one);
        }
        await copy(file, out, start);
        end += start - MAGIC.length;
      } finally {
        await file.close();
      }
    }
    const footer = encodeStruct(footerOf(first ?? new Map(), joined, metadata));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(footer.length);
    await out.writeFile(Buffer.concat([footer, length, Buffer.from(MAGIC)]));
  } finally {
    await out.close();
  }
}

function footerOf(
  first: Struct,
  groups: readonly Struct[],
  metadata: Readonly<Record<string, string>>
): Struct {
  const rows = groups.reduce((sum, group) => sum + numberOf(group, GROUP.rows), 0n);
  const pairs = Object.entries(metadata).map(
    ([key, value]): Struct =>
      new Map([
        [1, text(key)],
        [2, text(value)]
      ])
  );
  const fields: Struct = new Map(first);
  fields.set(FILE.rows, wholeNumber(rows));
  fields.set(FILE.groups, listOfStructs(groups));
  fields.set(FILE.metadata, listOfStructs(pairs));
  return new Map([...fields].sort(([a], [b]) => a - b));
}

/** Adds to all that a row group says of places in its file. */
function moveGroup(group: Struct, by: bigint, ordinal: number): void {
  move(group, GROUP.offset, by);
  const number = group.get(GROUP.ordinal);
  if (number) group.set(GROUP.ordinal, { ...number, data: BigInt(ordinal) });
  for (const column of structsOf(group, GROUP.columns)) {
    for (const field of [COLUMN.offset, COLUMN.offsetIndex, COLUMN.columnIndex]) move(column, field, by);
    const chunk = structOf(column, COLUMN.metadata);
    if (chunk) for (const field of Object.values(CHUNK)) move(chunk, field, by);
  }
}

/** A place of 0 says that there is none. */
function move(fields: Struct, id: number, by: bigint): void {
  const value = fields.get(id);
  if (value && typeof value.data === 'bigint' && value.data > 0n)
    fields.set(id, { ...value, data: value.data + by });
}

async function readFooter(file: FileHandle): Promise<{ footer: Struct; start: number }> {
  const { size } = await file.stat();
  const end = Buffer.alloc(ENDING);
  await file.read(end, 0, ENDING, size - ENDING);
  const bytes = Buffer.alloc(end.readUInt32LE(0));
  const start = size - ENDING - bytes.length;
  await file.read(bytes, 0, bytes.length, start);
  return { footer: decodeStruct(bytes), start };
}

/** Copies what stands between the mark and the footer. */
async function copy(from: FileHandle, to: FileHandle, end: number): Promise<void> {
  const piece = Buffer.allocUnsafe(PIECE);
  for (let at = MAGIC.length; at < end;) {
    const { bytesRead } = await from.read(piece, 0, Math.min(PIECE, end - at), at);
    if (bytesRead === 0) throw new RangeError('parquet: a row group ends too soon');
    // Unlike `write`, which may write a part only, as on a disk that is full.
    await to.writeFile(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
}
