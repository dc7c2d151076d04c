import { readFile, stat } from 'node:fs/promises';
import { InputError } from './errors.ts';

/**
 * The text of a file that people wrote, without byte order mark and with line feeds only.
 * Throws `InputError` where the path is missing, a folder, empty, binary, or not UTF-8.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  if (bytes.length === 0) throw new InputError(`${path}: the file is empty; nothing to read.`);
  if (/^(fffe|feff)/.test(bytes.toString('hex', 0, 2))) {
    throw new InputError(
      `${path}: this is UTF-16; convert it, for instance with "iconv -f UTF-16 -t UTF-8".`
    );
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    throw new InputError(
      `${path}: this looks like a binary file (zero byte at offset ${zero}); save it as plain text.`
    );
  }
  const text = decode(path, bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new InputError(`${path}: the file holds only white space; nothing to read.`);
  return text;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    if ((await stat(path)).isDirectory()) {
      throw new InputError(`${path}: this is a folder; name the files in it, such as ${path}/*.txt.`);
    }
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new InputError(`${path}: no such file; check the path.`, { cause: error });
    throw new InputError(`${path}: cannot be read (${String(code ?? error)}).`, { cause: error });
  }
}

function decode(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const { line, byte } = firstInvalid(bytes);
    const hex = byte.toString(16).padStart(2, '0');
    throw new InputError(
      `${path}:${line}: not UTF-8 (byte 0x${hex}), perhaps Latin-1; convert it, for instance with ` +
        `"iconv -f LATIN1 -t UTF-8".`,
      { cause: error }
    );
  }
}

/** The line (1-based) and the byte where UTF-8 breaks: lines are decoded one by one, which is safe in UTF-8. */
function firstInvalid(bytes: Buffer): { line: number; byte: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
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
