import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** A file of lines that is written a piece at a time. */
export interface LineFile {
  path: string;
  /** Bytes written, line ends included, and those of the longest line. */
  bytes(): number;
  longest(): number;
  lines(): number;
  add(line: string): void;
  /** Writes what is waiting; a second time, nothing happens. */
  close(): void;
}

const PIECE = 1 << 20;

/**
 * `seen` is shown each piece as it is written, which is overwritten by the next one. Lines are copied at once: as a string, a line that was cut out of a longer
 * text keeps all of that text in memory, forty times its own length.
 */
export function createLineFile(path: string, seen: (piece: Buffer) => void = () => undefined): LineFile {
  const file = openSync(path, 'w');
  const waiting = Buffer.allocUnsafe(PIECE);
  let length = 0;
  let bytes = 0;
  let longest = 0;
  let lines = 0;
  let open = true;
  const write = (piece: Buffer) => {
    for (let at = 0; at < piece.length;) at += writeSync(file, piece, at);
    seen(piece);
    bytes += piece.length;
  };
  const flush = () => {
    write(waiting.subarray(0, length));
    length = 0;
  };
  return {
    path,
    bytes: () => bytes,
    longest: () => longest,
    lines: () => lines,
    add(line) {
      lines++;
      longest = Math.max(longest, line.length);
      const needed = Buffer.byteLength(line) + 1;
      if (length + needed > PIECE) flush();
      if (needed > PIECE) return write(Buffer.from(`${line}\n`));
      length += waiting.write(line, length);
      length += waiting.write('\n', length);
    },
    close() {
      if (!open) return;
      open = false;
      flush();
      closeSync(file);
    }
  };
}

/** The bytes of a file, a piece at a time; a piece is overwritten by the next one. */
export function* piecesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PIECE);
    for (;;) {
      const read = readSync(file, buffer, 0, PIECE, null);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/** The lines of a file, one after the other. */
export function* linesOf(path: string): Generator<string> {
  let rest: Buffer[] = [];
  for (const piece of piecesOf(path)) {
    let start = 0;
    for (let end = piece.indexOf(0x0a); end >= 0; end = piece.indexOf(0x0a, start)) {
      const line = piece.subarray(start, end);
      yield rest.length > 0 ? Buffer.concat([...rest, line]).toString('utf8') : line.toString('utf8');
      rest = [];
      start = end + 1;
    }
    if (start < piece.length) rest.push(Buffer.from(piece.subarray(start)));
  }
}
