import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressPage } from 'hyparquet/src/datapage.js';
import { decompressZstd } from 'hyparquet-compressors';

/** What a page is decoded with, of its column's metadata. */
export interface ChunkShape {
  type: 'BOOLEAN' | 'INT32' | 'FLOAT' | 'BYTE_ARRAY';
  codec: string;
  /** Levels of the column's path: 1 and 0 of a plain column that may be null, 3 and 1 of a list. */
  definition: number;
  repetition: number;
}

/** The values of a column chunk without its nulls, and the levels that say where those stand and where rows begin. */
export interface Chunk {
  values: Int32Array | Float32Array;
  definitions: Uint8Array;
  repetitions: Uint8Array;
}

/**
 * Decodes a column chunk into typed arrays: strings become the numbers that `intern` gives for their bytes, which it is asked
 * for once per entry of a dictionary, so that no row makes a string. (hyparquet makes an array element of every value:
 * measured 20 times slower on the columns of the charts.) Reads what DuckDB writes: data pages of version 1, plain or by
 * dictionary. Throws an Error on anything else.
 */
export function decodeChunk(
  bytes: Uint8Array<ArrayBuffer>,
  count: number,
  shape: ChunkShape,
  intern: (bytes: Uint8Array) => number
): Chunk {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const values = shape.type === 'FLOAT' ? new Float32Array(count) : new Int32Array(count);
  const definitions = new Uint8Array(shape.definition > 0 ? count : 0);
  const repetitions = new Uint8Array(shape.repetition > 0 ? count : 0);
  let dictionary: Int32Array | Float32Array = values.subarray(0, 0);
  let at = 0;
  let filled = 0;
  while (at < count) {
    const header = parquetHeader(reader);
    const packed = bytes.subarray(reader.offset, reader.offset + header.compressed_page_size);
    reader.offset += header.compressed_page_size;
    const page = decompressPage(packed, header.uncompressed_page_size, shape.codec as 'ZSTD', COMPRESSORS);
    if (header.type === 'DICTIONARY_PAGE') {
      const length = header.dictionary_page_header?.num_values ?? 0;
      dictionary = shape.type === 'FLOAT' ? new Float32Array(length) : new Int32Array(length);
      readPlain(page, 0, dictionary, shape, intern);
      continue;
    }
    const data = header.data_page_header;
    if (!data) throw new Error(`Parquet page ${header.type}`);
    const end = at + data.num_values;
    let offset = 0;
    if (shape.repetition > 0)
      offset = readLevels(page, offset, shape.repetition, repetitions.subarray(at, end));
    if (shape.definition > 0)
      offset = readLevels(page, offset, shape.definition, definitions.subarray(at, end));
    const present = shape.definition > 0 ? countOf(definitions, shape.definition, at, end) : end - at;
    const out = values.subarray(filled, filled + present);
    if (data.encoding === 'PLAIN') readPlain(page, offset, out, shape, intern);
    else if (data.encoding === 'PLAIN_DICTIONARY' || data.encoding === 'RLE_DICTIONARY') {
      readHybrid(page, offset + 1, page[offset] ?? 0, out);
      for (let i = 0; i < present; i++) out[i] = dictionary[out[i] ?? 0] ?? 0;
    } else throw new Error(`Parquet encoding ${data.encoding}`);
    filled += present;
    at = end;
  }
  return { values: values.subarray(0, filled), definitions, repetitions };
}

const COMPRESSORS = { ZSTD: (input: Uint8Array) => decompressZstd(input) };

function countOf(levels: Uint8Array, level: number, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (levels[i] === level) n++;
  return n;
}

/** Levels stand behind their length in bytes. Returns where the page goes on. */
function readLevels(page: Uint8Array, offset: number, most: number, out: Uint8Array): number {
  const length = new DataView(page.buffer, page.byteOffset + offset, 4).getInt32(0, true);
  readHybrid(page, offset + 4, 32 - Math.clz32(most), out);
  return offset + 4 + length;
}

function readPlain(
  page: Uint8Array,
  offset: number,
  out: Int32Array | Float32Array,
  { type }: ChunkShape,
  intern: (bytes: Uint8Array) => number
): void {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  if (type === 'BYTE_ARRAY') {
    let at = offset;
    for (let i = 0; i < out.length; i++) {
      const start = at + 4;
      at = start + view.getUint32(at, true);
      out[i] = intern(page.subarray(start, at));
    }
    return;
  }
  if (type === 'BOOLEAN') {
    for (let i = 0; i < out.length; i++) out[i] = ((page[offset + (i >> 3)] ?? 0) >> (i & 7)) & 1;
    return;
  }
  for (let i = 0; i < out.length; i++) {
    out[i] = type === 'FLOAT' ? view.getFloat32(offset + 4 * i, true) : view.getInt32(offset + 4 * i, true);
  }
}

/** Numbers of `width` bits, in runs of one number and in groups of eight packed ones, until `out` is full. */
function readHybrid(
  page: Uint8Array,
  offset: number,
  width: number,
  out: Int32Array | Float32Array | Uint8Array
): void {
  // A packed number and what is left of the byte before it must fit into 32 bits.
  if (width > 24) throw new Error(`Parquet numbers of ${width} bits`);
  const mask = (1 << width) - 1;
  let at = offset;
  let filled = 0;
  while (filled < out.length) {
    let header = 0;
    let shift = 0;
    let byte;
    do {
      byte = page[at++] ?? 0;
      header |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    if ((header & 1) === 0) {
      let value = 0;
      for (let bits = 0; bits < width; bits += 8) value |= (page[at++] ?? 0) << bits;
      const end = Math.min(out.length, filled + (header >>> 1));
      if (end === filled) throw new Error('Parquet run without length');
      out.fill(value, filled, end);
      filled = end;
      continue;
    }
    const groups = header >>> 1;
    const next = at + groups * width;
    const end = Math.min(out.length, filled + groups * 8);
    let buffer = 0;
    let bits = 0;
    for (; filled < end; filled++) {
      while (bits < width) {
        buffer |= (page[at++] ?? 0) << bits;
        bits += 8;
      }
      out[filled] = buffer & mask;
      buffer >>>= width;
      bits -= width;
    }
    at = next;
  }
}
