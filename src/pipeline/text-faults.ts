import { InputError } from './errors.ts';

/** What can be wrong with a file of text that people name, as errors that say what to do. */
export const textFault = {
  empty: (path: string) => new InputError(`${path}: the file is empty; nothing to read.`),
  blank: (path: string) => new InputError(`${path}: the file holds only white space; nothing to read.`),
  utf16: (path: string) =>
    new InputError(`${path}: this is UTF-16; convert it, for instance with "iconv -f UTF-16 -t UTF-8".`),
  binary: (path: string, offset: number) =>
    new InputError(
      `${path}: this looks like a binary file (zero byte at offset ${offset}); save it as plain text.`
    ),
  /** `bytes` are whole lines, the first of them the `line`th of the file. */
  notUtf8: (path: string, bytes: Uint8Array, line = 1) => {
    const invalid = firstInvalid(bytes, line);
    const hex = invalid.byte.toString(16).padStart(2, '0');
    return new InputError(
      `${path}:${invalid.line}: not UTF-8 (byte 0x${hex}), perhaps Latin-1; convert it, for instance with ` +
        `"iconv -f LATIN1 -t UTF-8".`
    );
  },
  noClipping: (path: string) =>
    new InputError(
      `${path}: no clipping found; a clipping starts with a line "• Title" (see data/corpora/README.md).`
    ),
  folder: (path: string) =>
    new InputError(`${path}: this is a folder; name the files in it, such as ${path}/*.txt.`),
  /** What kept a file from being opened or read. */
  unreadable: (path: string, cause: unknown): InputError => {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EISDIR') return textFault.folder(path);
    const why =
      code === 'ENOENT' ? 'no such file; check the path.' : `cannot be read (${String(code ?? cause)}).`;
    return new InputError(`${path}: ${why}`, { cause });
  }
};

/** Byte order marks of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The line and the byte where UTF-8 breaks: lines are decoded one by one, which is safe in UTF-8. */
function firstInvalid(bytes: Uint8Array, first: number): { line: number; byte: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = first;
  for (let start = 0; start < bytes.length; line++) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed;
    const part = bytes.subarray(start, end);
    try {
      decoder.decode(part);
    } catch {
      return { line, byte: part.find((value) => value >= 0x80) ?? 0 };
    }
    start = end + 1;
  }
  return { line, byte: bytes.at(-1) ?? 0 };
}
