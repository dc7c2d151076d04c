import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The path of a file as whoever typed it means it. npm runs commands in the project's root and leaves in INIT_CWD from
 * where it was called: the file is looked for there, then in the root.
 */
export function fileFromCaller(path: string): string {
  const meant = fromCaller(path);
  return existsSync(meant) || !existsSync(path) ? meant : path;
}

/** The same for a path that need not exist yet. */
export function fromCaller(path: string): string {
  const { INIT_CWD } = process.env;
  if (INIT_CWD === undefined) return path;
  const meant = resolve(INIT_CWD, path);
  return meant === resolve(path) ? path : meant;
}
