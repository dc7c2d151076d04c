import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { isUtf16, textFault } from '../text-faults.ts';
import { TITLE } from './seenthis.ts';

/** Where a clipping stands in a file: bytes, and the line of its title. */
export interface Place {
  file: string;
  offset: number;
  length: number;
  line: number;
}

/** The lines of one clipping as they stand in its file, the title's first. */
export interface Passage extends Place {
  text: string;
}

/** The same as bytes, of which most need never be text. */
export interface RawPassage extends Place {
  bytes: Buffer;
}

const CHUNK = 1 << 20;
const BULLET = Buffer.from('•');
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;

/**
 * The clippings of a file, one after the other, however long the file is: held in memory are a chunk of it and the
 * clipping at hand. Throws an `InputError` where the path is missing, a folder, empty, binary, not UTF-8, or without a
 * clipping.
 */
export async function* readPassages(file: string, chunk = CHUNK): AsyncGenerator<Passage> {
  for await (const raw of readRawPassages(file, chunk)) yield passageOf(raw);
}

/** The same as bytes, which the next chunk does not overwrite. */
export async function* readRawPassages(file: string, chunk = CHUNK): AsyncGenerator<RawPassage> {
  const reader = createPassageReader(file);
  for await (const bytes of chunksOf(file, chunk)) yield* reader.read(bytes);
  yield* reader.end();
}

/** The clipping at a place where one was found before, in a file that is open if its number is given. */
export function readPassage(place: Place, handle?: number): Passage {
  const file = handle ?? openSync(place.file, 'r');
  try {
    const bytes = Buffer.allocUnsafe(place.length);
    const read = readSync(file, bytes, 0, place.length, place.offset);
    return { ...place, text: textOf(bytes.subarray(0, read)) };
  } finally {
    if (handle === undefined) closeSync(file);
  }
}

export function passageOf({ bytes, ...place }: RawPassage): Passage {
  return { ...place, text: textOf(bytes) };
}

/** Whether the bytes of a passage are those of its text: its line ends are line feeds. */
export function isTextAsItStands(bytes: Buffer): boolean {
  return !bytes.includes(RETURN);
}

function textOf(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\r\n?/g, '\n');
}

async function* chunksOf(file: string, size: number): AsyncGenerator<Buffer> {
  const fault = (error: unknown): never => {
    throw textFault.unreadable(file, error);
  };
  const handle = await open(file).catch(fault);
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(size), 0, size).catch(fault);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Cuts chunks into whole lines and these into clippings; what stands above the first is checked and left out. */
function createPassageReader(file: string) {
  /** The beginning of a line whose end has not been read. */
  let rest: Buffer[] = [];
  /** The bytes of the clipping that is being read, and where it starts. */
  let parts: Buffer[] = [];
  let start: { offset: number; line: number } | null = null;
  let offset = 0;
  let line = 1;
  let blank = true;
  let received = 0;

  function* read(bytes: Buffer): Generator<RawPassage> {
    if (received === 0 && isUtf16(bytes)) throw textFault.utf16(file);
    const zero = bytes.indexOf(0);
    if (zero >= 0) throw textFault.binary(file, received + zero);
    received += bytes.length;
    const end = endOfLines(bytes);
    if (end === 0) return void rest.push(bytes);
    const lines = Buffer.concat([...rest, bytes.subarray(0, end)]);
    rest = end < bytes.length ? [bytes.subarray(end)] : [];
    yield* readLines(lines);
  }

  function* readLines(lines: Buffer): Generator<RawPassage> {
    const mark = offset === 0 && lines.toString('hex', 0, 3) === 'efbbbf' ? 3 : 0;
    let from = mark;
    for (const title of titlesIn(lines, mark)) {
      add(lines.subarray(from, title));
      yield* finish();
      start = { offset: offset + title, line };
      from = title;
    }
    add(lines.subarray(from));
    offset += lines.length;
  }

  function add(bytes: Buffer): void {
    if (!isUtf8(bytes)) throw textFault.notUtf8(file, bytes, line);
    blank &&= bytes.toString('utf8').trim() === '';
    line += lineEnds(bytes);
    if (start) parts.push(bytes);
  }

  function* finish(): Generator<RawPassage> {
    if (!start) return;
    const [only, another] = parts;
    const bytes = only && !another ? only : Buffer.concat(parts);
    parts = [];
    yield { file, ...start, length: bytes.length, bytes };
  }

  return {
    read,
    *end(): Generator<RawPassage> {
      if (received === 0) throw textFault.empty(file);
      if (rest.length > 0) yield* readLines(Buffer.concat(rest));
      yield* finish();
      if (blank) throw textFault.blank(file);
      if (!start) throw textFault.noClipping(file);
    }
  };
}

/** Where the last whole line ends. A return at the very end may be half of a line end. */
function endOfLines(bytes: Buffer): number {
  const feed = bytes.lastIndexOf(LINE_FEED);
  const back = bytes.subarray(0, -1).lastIndexOf(RETURN);
  return Math.max(feed, back) + 1;
}

/** Where lines begin that are titles of clippings. */
function* titlesIn(lines: Buffer, from: number): Generator<number> {
  for (let bullet = lines.indexOf(BULLET, from); bullet >= 0; bullet = lines.indexOf(BULLET, bullet + 1)) {
    let start = bullet;
    while (start > from && lines[start - 1] === SPACE) start--;
    if (start > from && lines[start - 1] !== LINE_FEED && lines[start - 1] !== RETURN) continue;
    if (TITLE.test(lines.toString('utf8', start, endOfLine(lines, bullet)))) yield start;
  }
}

function endOfLine(lines: Buffer, from: number): number {
  const feed = lines.indexOf(LINE_FEED, from);
  const end = feed < 0 ? lines.length : feed;
  const back = lines.subarray(from, end).indexOf(RETURN);
  return back < 0 ? end : from + back;
}

function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  for (let at = bytes.indexOf(RETURN); at >= 0; at = bytes.indexOf(RETURN, at + 1))
    if (bytes[at + 1] !== LINE_FEED) count++;
  return count;
}
