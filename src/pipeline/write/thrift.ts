/** Kinds of values in Thrift's compact protocol. */
const [YES, NO, BYTE, I16, I32, I64, DOUBLE, BINARY, LIST, SET, STRUCT] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12];

/** Fields of a struct by their number. */
export type Struct = Map<number, Value>;

/** A value as it stands in bytes: whole numbers as `bigint`, texts and floating numbers as bytes. */
export interface Value {
  type: number;
  data: bigint | Buffer | Struct | List | null;
}

export interface List {
  of: number;
  items: Value[];
}

/**
 * Reads a struct in Thrift's compact protocol (the footer of a Parquet file) without knowing its fields, so that `encodeStruct`
 * gives the same bytes again. Throws a `RangeError` where there is something else.
 */
export function decodeStruct(bytes: Buffer): Struct {
  let at = 0;

  function byte(): number {
    const value = bytes[at++];
    if (value === undefined) throw new RangeError('thrift: the bytes end too soon');
    return value;
  }

  function varint(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const next = byte();
      value |= BigInt(next & 0x7f) << shift;
      if (next < 0x80) return value;
    }
  }

  function whole(): bigint {
    const value = varint();
    return (value >> 1n) ^ -(value & 1n);
  }

  function several(length: number): Buffer {
    if (at + length > bytes.length) throw new RangeError('thrift: the bytes end too soon');
    return bytes.subarray(at, (at += length));
  }

  function struct(): Struct {
    const fields: Struct = new Map();
    for (let id = 0; ;) {
      const head = byte();
      if (head === 0) return fields;
      id = head >> 4 === 0 ? Number(whole()) : id + (head >> 4);
      const type = head & 0x0f;
      fields.set(id, type === YES || type === NO ? { type, data: null } : value(type));
    }
  }

  function list(): List {
    const head = byte();
    const size = head >> 4 === 15 ? Number(varint()) : head >> 4;
    const of = head & 0x0f;
    return { of, items: Array.from({ length: size }, () => value(of)) };
  }

  function value(type: number): Value {
    switch (type) {
      // In a list, where alone they have a byte.
      case YES:
      case NO:
        return { type: byte(), data: null };
      case BYTE:
        return { type, data: several(1) };
      case I16:
      case I32:
      case I64:
        return { type, data: whole() };
      case DOUBLE:
        return { type, data: several(8) };
      case BINARY:
        return { type, data: several(Number(varint())) };
      case LIST:
      case SET:
        return { type, data: list() };
      case STRUCT:
        return { type, data: struct() };
      default:
        throw new RangeError(`thrift: ${type} is no kind of value that footers have`);
    }
  }

  return struct();
}

/** The bytes of a struct. */
export function encodeStruct(fields: Struct): Buffer {
  const pieces: Buffer[] = [];
  writeStruct(fields, pieces);
  return Buffer.concat(pieces);
}

function writeStruct(fields: Struct, pieces: Buffer[]): void {
  let last = 0;
  for (const [id, value] of fields) {
    const step = id - last;
    if (step > 0 && step < 16) pieces.push(Buffer.from([(step << 4) | value.type]));
    else pieces.push(Buffer.from([value.type]), whole(BigInt(id)));
    last = id;
    writeData(value, pieces);
  }
  pieces.push(Buffer.from([0]));
}

function writeData({ type, data }: Value, pieces: Buffer[]): void {
  if (typeof data === 'bigint') pieces.push(whole(data));
  else if (Buffer.isBuffer(data)) {
    if (type === BINARY) pieces.push(varint(BigInt(data.length)));
    pieces.push(data);
  } else if (data instanceof Map) writeStruct(data, pieces);
  else if (data) writeList(data, pieces);
}

function writeList({ of, items }: List, pieces: Buffer[]): void {
  const size = items.length;
  pieces.push(Buffer.from([(Math.min(size, 15) << 4) | of]));
  if (size >= 15) pieces.push(varint(BigInt(size)));
  for (const item of items) {
    if (item.data === null) pieces.push(Buffer.from([item.type]));
    else writeData(item, pieces);
  }
}

function varint(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}

const whole = (value: bigint) => varint(value >= 0n ? value << 1n : (-value << 1n) - 1n);

/** A number in a field of a footer; 0 where it is not there. */
export function numberOf(fields: Struct, id: number): bigint {
  const data = fields.get(id)?.data;
  return typeof data === 'bigint' ? data : 0n;
}

/** The structs of a list in a field of a footer; none where it is not there. */
export function structsOf(fields: Struct, id: number): Struct[] {
  const data = fields.get(id)?.data;
  if (!data || typeof data !== 'object' || !('items' in data)) return [];
  return data.items.flatMap((item) => (item.data instanceof Map ? [item.data] : []));
}

/** A struct in a field of a footer; null where it is not there. */
export function structOf(fields: Struct, id: number): Struct | null {
  const data = fields.get(id)?.data;
  return data instanceof Map ? data : null;
}

export const listOfStructs = (structs: readonly Struct[]): Value => ({
  type: LIST,
  data: { of: STRUCT, items: structs.map((data) => ({ type: STRUCT, data })) }
});
export const text = (value: string): Value => ({ type: BINARY, data: Buffer.from(value) });
export const wholeNumber = (value: bigint): Value => ({ type: I64, data: value });
