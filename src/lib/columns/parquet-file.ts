import { parquetMetadata } from 'hyparquet';
import type { ColumnChunk, FileMetaData } from 'hyparquet';
import { asEngineError, EngineError } from '../db/engine-error.ts';
import { decodeChunk } from './pages.ts';
import type { Chunk, ChunkShape } from './pages.ts';

/** Takes how many bytes have just arrived. */
export type OnBytes = (n: number) => void;

/** Bytes of a file from `start` to `end`. */
export type ReadBytes = (start: number, end: number, onbytes?: OnBytes) => Promise<Uint8Array<ArrayBuffer>>;

/** A Parquet file of which only the columns that are asked for are fetched. */
export interface ParquetFile {
  metadata: FileMetaData;
  rows: number;
  read: ReadBytes;
}

/** Files up to this many bytes come whole with the first request. */
const FIRST_BYTES = 128 * 1024;
/** Columns that are no further apart come with one request. */
const GAP_BYTES = 32 * 1024;

/** Opens a file by range requests, or whole where the host knows none. Throws an EngineError `network` or `bad-data`. */
export async function openParquet(url: string): Promise<ParquetFile> {
  const { size, from: start, bytes } = await requestEnd(url);
  const read: ReadBytes = async (from, to, onbytes) => {
    if (from >= start) {
      onbytes?.(to - from);
      return bytes.subarray(from - start, to - start);
    }
    const part = await request(url, `bytes=${from}-${to - 1}`, onbytes);
    return part.bytes.subarray(from - part.from, to - part.from);
  };
  try {
    return await parquetFile(size, read);
  } catch (cause) {
    throw asEngineError(cause, 'bad-data', `${url} cannot be read`);
  }
}

/** A file of `size` bytes, wherever they are read from. Throws where it is no Parquet file. */
export async function parquetFile(size: number, read: ReadBytes): Promise<ParquetFile> {
  const last = await read(size - 8, size);
  const footer = new DataView(last.buffer, last.byteOffset).getUint32(0, true) + 8;
  const end = (await read(size - footer, size)).slice();
  const metadata = parquetMetadata(end.buffer);
  return { metadata, rows: Number(metadata.num_rows), read };
}

interface Part {
  /** Of the whole file. */
  size: number;
  /** Where `bytes` begin in it. */
  from: number;
  bytes: Uint8Array<ArrayBuffer>;
}

async function requestEnd(url: string): Promise<Part> {
  const part = await request(url, `bytes=-${FIRST_BYTES}`);
  if (part.from + part.bytes.byteLength === part.size) return part;
  // Some servers take the end of a file for its beginning (sirv 3), but say so.
  return request(url, `bytes=${Math.max(0, part.size - FIRST_BYTES)}-${part.size - 1}`);
}

async function request(url: string, range: string, onbytes?: OnBytes): Promise<Part> {
  try {
    const response = await fetch(url, { headers: { range } });
    if (!response.ok) throw new EngineError('network', `${url}: HTTP status ${response.status}`);
    const body =
      onbytes && response.body ? new Response(response.body.pipeThrough(counting(onbytes))) : response;
    const bytes = new Uint8Array(await body.arrayBuffer());
    const [, from, size] = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '') ?? [];
    return { size: Number(size ?? bytes.byteLength), from: Number(from ?? 0), bytes };
  } catch (cause) {
    throw asEngineError(cause, 'network', `${url} did not arrive`);
  }
}

function counting(onbytes: OnBytes): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(bytes, controller) {
      onbytes(bytes.byteLength);
      controller.enqueue(bytes);
    }
  });
}

/** Takes the values of one column in one row group; `row` is the group's first row in the file. */
export type TakeChunk = (chunk: Chunk, row: number, rows: number) => void;

export interface ColumnRequest {
  name: string;
  /** Gives a string's bytes a number; asked once per entry of a dictionary. Columns of numbers do without. */
  intern?: (bytes: Uint8Array) => number;
  take: TakeChunk;
}

/**
 * Reads columns row group by row group, the next group's bytes being fetched while one is decoded: what is held is two groups
 * of compressed columns and one decoded column.
 */
export async function readColumns(
  file: ParquetFile,
  columns: readonly ColumnRequest[],
  onbytes?: OnBytes
): Promise<void> {
  const groups = file.metadata.row_groups;
  const wanted = (group: number) => fetchChunks(file, groups[group]?.columns ?? [], columns, onbytes);
  let next = groups.length > 0 ? wanted(0) : null;
  let row = 0;
  for (const [i, group] of groups.entries()) {
    const bytes = await next;
    next = i + 1 < groups.length ? wanted(i + 1) : null;
    next?.catch(() => {});
    const rows = Number(group.num_rows);
    for (const column of columns) {
      const chunk = bytes?.get(column.name);
      if (!chunk) throw new Error(`no column ${column.name}`);
      const { meta, bytes: own } = chunk;
      column.take(
        decodeChunk(own, Number(meta.num_values), shapeOf(meta), column.intern ?? (() => 0)),
        row,
        rows
      );
    }
    row += rows;
  }
}

/** How many bytes these columns take in the file. */
export function bytesOf({ metadata }: ParquetFile, names: readonly string[]): number {
  const own = metadata.row_groups.flatMap(({ columns }) =>
    columns.flatMap(({ meta_data: meta }) =>
      meta && names.includes(meta.path_in_schema[0] ?? '') ? [Number(meta.total_compressed_size)] : []
    )
  );
  return own.reduce((sum, n) => sum + n, 0);
}

type ColumnMeta = NonNullable<ColumnChunk['meta_data']>;

async function fetchChunks(
  file: ParquetFile,
  chunks: readonly ColumnChunk[],
  columns: readonly ColumnRequest[],
  onbytes?: OnBytes
): Promise<Map<string, { meta: ColumnMeta; bytes: Uint8Array<ArrayBuffer> }>> {
  const parts = columns
    .map(({ name }) => {
      const meta = chunks.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data;
      if (!meta) throw new Error(`no column ${name}`);
      const start = Number(meta.dictionary_page_offset ?? meta.data_page_offset);
      return { name, meta, start, end: start + Number(meta.total_compressed_size) };
    })
    .sort((a, b) => a.start - b.start);
  const runs: { start: number; end: number; parts: typeof parts }[] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run && part.start - run.end <= GAP_BYTES) {
      run.end = Math.max(run.end, part.end);
      run.parts.push(part);
    } else runs.push({ start: part.start, end: part.end, parts: [part] });
  }
  const found = await Promise.all(
    runs.map(async (run) => {
      const bytes = await file.read(run.start, run.end, onbytes);
      return run.parts.map(
        ({ name, meta, start, end }) =>
          [name, { meta, bytes: bytes.subarray(start - run.start, end - run.start) }] as const
      );
    })
  );
  return new Map(found.flat());
}

function shapeOf({ type, codec, path_in_schema }: ColumnMeta): ChunkShape {
  if (type !== 'BOOLEAN' && type !== 'INT32' && type !== 'FLOAT' && type !== 'BYTE_ARRAY')
    throw new Error(`Parquet type ${type}`);
  const isList = path_in_schema.length > 1;
  return { type, codec, definition: isList ? 3 : 1, repetition: isList ? 1 : 0 };
}
