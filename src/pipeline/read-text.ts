import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { isUtf16, textFault } from './text-faults.ts';

/**
 * The text of a file that people wrote, without byte order mark and with line feeds only.
 * Throws `InputError` where the path is missing, a folder, empty, binary, or not UTF-8.
 */
export async function readText(path: string): Promise<string> {
  const text = await readTextOrNothing(path);
  if (text === '') throw textFault.empty(path);
  if (text.trim() === '') throw textFault.blank(path);
  return text;
}

/** The same of a file that may be empty, as one is that nobody has written in yet. */
export async function readTextOrNothing(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw textFault.unreadable(path, error);
  });
  if (isUtf16(bytes)) throw textFault.utf16(path);
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw textFault.binary(path, zero);
  if (!isUtf8(bytes)) throw textFault.notUtf8(path, bytes);
  return new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
}
