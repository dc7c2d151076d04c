import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../pipeline/errors.ts';
import { appendEntries } from './append-entries.ts';

/**
 * Appends entries to a corrections file, or makes one. `check` reads the file that would result, at another path in the
 * same folder, and throws where it is not right: then nothing is changed. The new file takes the place of the old one in
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
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    const mode = existsSync(file) ? (await stat(file)).mode : 0o644;
    await writeFile(temporary, appendEntries(path, before, entries), { mode, flag: 'wx' });
    await check(temporary).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(error.message.replaceAll(temporary, path), { cause: error });
    });
    if ((await textOf(file)) !== before)
      throw new InputError(`${path}: somebody wrote to it just now; save again.`);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function textOf(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}
