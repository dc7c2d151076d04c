import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Versions kept: whoever goes to and fro between two branches reads nothing twice. */
const VERSIONS = 3;
const DAY_MS = 86_400_000;

/**
 * The folder of parts for a version, made where there is none. Those of versions that were used longest ago are removed, and
 * what a killed run was writing.
 */
export async function openCache(root: string, version: string): Promise<string> {
  const folder = join(root, version);
  await mkdir(folder, { recursive: true });
  await utimes(folder, new Date(), new Date());
  await removeOld(root);
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.tmp')) continue;
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > DAY_MS) await rm(join(folder, name), { force: true });
  }
  return folder;
}

async function removeOld(root: string): Promise<void> {
  const names = (await readdir(root)).filter((name) => /^[0-9a-f]{16}$/.test(name));
  const used = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(root, name))).mtimeMs }))
  );
  const old = used.sort((a, b) => b.at - a.at).slice(VERSIONS);
  for (const { name } of old) await rm(join(root, name), { recursive: true, force: true });
}
