import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../pipeline/errors.ts';
import { appendEntries } from './append-entries.ts';
import { unsavedEntries } from './unsaved-entries.ts';

/** How a corrections file begins that nobody has written in yet. */
const HEAD = `# What an editor decided about the facts that the pipeline found; the head of data/corrections.yaml in Coupures
# explains the format. Every entry has to match: one that no longer does stops the build with its line.

corrections:
`;

/**
 * Makes a corrections file without entries where there is none, and says whether it did. Throws an `InputError` where it
 * cannot be made.
 */
export async function beginCorrections(path: string): Promise<boolean> {
  if (existsSync(path)) return false;
  if (!existsSync(dirname(path)))
    throw new InputError(`${path}: there is no folder ${dirname(path)}; make it, or name another file.`);
  await writeFile(path, HEAD, { flag: 'wx' });
  return true;
}

/**
 * Appends entries to a corrections file, or makes one. `check` reads the file that would result, at another path in the
 * same folder, and throws where it is not right: then nothing is changed. What the file has already is not appended again. The new file takes the place of the old one in
 * one step, and not where somebody wrote to that meanwhile. Throws `InputError` with what is wrong.
 */
export async function saveCorrections(
  path: string,
  entries: string,
  check: (path: string) => Promise<void>
): Promise<void> {
  // Through a link to the file itself, which a rename would replace.
  const file = existsSync(path) ? await realpath(path) : path;
  const before = await textOf(file);
  const unsaved = unsavedEntries(before, entries);
  if (unsaved.trim() === '' && entries.trim() !== '') return;
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    const mode = existsSync(file) ? (await stat(file)).mode : 0o644;
    const after = appendEntries(path, before.trim() === '' ? HEAD : before, unsaved);
    await writeFile(temporary, after, { mode, flag: 'wx' });
    await check(temporary).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(nameEntries(error.message.replaceAll(temporary, path), path, before, after), {
        cause: error
      });
    });
    if ((await textOf(file)) !== before)
      throw new InputError(`${path}: somebody wrote to it just now; save again.`);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Lines that only the file to be has are none that anybody finds: the message names the new entry by what it does. */
function nameEntries(message: string, path: string, before: string, after: string): string {
  const lines = after.split('\n');
  const known = startsOf(before).length;
  const starts = startsOf(after);
  const place = new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}:(\\d+)`, 'g');
  return message.replace(place, (written, line: string) => {
    const entry = starts.findLastIndex((start) => start < Number(line));
    const start = starts[entry];
    if (start === undefined || entry < known) return written;
    const first = (lines[start] ?? '').replace(/^ *- /, '');
    const told = first.startsWith('clipping:') ? (lines[start + 1] ?? '') : first;
    return `the new entry "${told.trim()}"`;
  });
}

/** Where entries start, as indices of lines. */
function startsOf(text: string): number[] {
  return text.split('\n').flatMap((line, i) => (/^ *- /.test(line) ? [i] : []));
}

async function textOf(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}
