import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { TABLE_NAMES } from '../../lib/schema.ts';
import { InputError } from '../errors.ts';

/** Says that all files in a folder beside the output are complete and may be moved in. */
const COMPLETE = 'complete';

/**
 * Makes the folder, so that one that cannot be is said before the work, and one beside it to write in. `discard` removes that
 * one, and the other if it was made in vain. Throws an `InputError` where either cannot be made.
 */
export async function prepareOutput(
  directory: string
): Promise<{ folder: string; discard: () => Promise<void> }> {
  const out = resolve(directory);
  try {
    await mkdir(dirname(out), { recursive: true });
    // Not `recursive`: with that, Node tries for ever where a system refuses new folders (`/proc`).
    const isNew = !(await stat(out).catch(() => null))?.isDirectory();
    if (isNew) await mkdir(out);
    await clearLeftovers(out);
    const folder = await mkdtemp(join(dirname(out), `.${basename(out)}-${process.pid}-`));
    return {
      folder,
      discard: async () => {
        await rm(folder, { recursive: true, force: true });
        if (isNew && (await readdir(out)).length === 0) await rmdir(out);
      }
    };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : cause;
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'there is a file of that name' : String(code);
    throw new InputError(`${directory}: no folder to write into (${why}); choose another with --out.`, {
      cause
    });
  }
}

/**
 * Moves the complete tables of a folder into the output, one after the other without a pause. A run that is killed between
 * two of them has left a note by which the next one goes on.
 */
export function commitOutput(temporary: string, directory: string): void {
  writeFileSync(join(temporary, COMPLETE), '');
  moveTables(temporary, resolve(directory));
}

function moveTables(from: string, out: string): void {
  for (const table of TABLE_NAMES) {
    const file = `${table}.parquet`;
    if (existsSync(join(from, file))) renameSync(join(from, file), join(out, file));
  }
}

/** What runs that were killed left beside the folder, where a site would publish it; runs under way keep theirs. */
async function clearLeftovers(out: string): Promise<void> {
  const prefix = `.${basename(out)}-`;
  for (const name of await readdir(dirname(out))) {
    const pid = name.startsWith(prefix) ? /^(\d+)-/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid === undefined || isRunning(Number(pid))) continue;
    const left = join(dirname(out), name);
    if (existsSync(join(left, COMPLETE))) moveTables(left, out);
    await rm(left, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
