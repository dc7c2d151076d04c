import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RELEASED_TABLES } from '../lib/releases/kept.ts';
import { RELEASE_FILE } from '../lib/server/releases.ts';
import type { ReleaseRecord } from '../lib/server/releases.ts';
import { readMetadata } from '../lib/server/native.ts';
import { SCHEMA_VERSION } from '../lib/schema.ts';

/**
 * Keeps the dataset in `data` as published at `now`, in a folder of `releases` named by its hash; whole or not at all, and
 * once: a dataset that is kept already stays as it is. Returns whether it is new.
 */
export async function keepRelease(data: string, releases: string, now: Date): Promise<boolean> {
  const { dataset, schema, corpus } = await readMetadata(data);
  await mkdir(releases, { recursive: true });
  if ((await readdir(releases)).includes(dataset)) return false;
  const temporary = await mkdtemp(join(releases, '.kept-'));
  try {
    for (const table of RELEASED_TABLES)
      await cp(join(data, `${table}.parquet`), join(temporary, `${table}.parquet`));
    const record: ReleaseRecord = { dataset, schema, corpus, published: now.toISOString() };
    await writeFile(join(temporary, RELEASE_FILE), `${JSON.stringify(record, null, 2)}\n`);
    await rename(temporary, join(releases, dataset));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return true;
}

/**
 * Puts the releases of the corpus in `data` where the site finds them (`out`), in place of those that are there. Left out are
 * the dataset itself, other corpora, and what was written for another version of the schema.
 */
export async function provideReleases(releases: string, data: string, out: string): Promise<void> {
  const current = await readMetadata(data);
  await rm(out, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  for (const record of await readRecords(releases)) {
    const { dataset, schema, corpus } = record;
    if (dataset === current.dataset || schema !== SCHEMA_VERSION || corpus.en !== current.corpus.en) continue;
    await cp(join(releases, dataset), join(out, dataset), { recursive: true });
  }
}

async function readRecords(releases: string): Promise<ReleaseRecord[]> {
  let names: string[];
  try {
    names = await readdir(releases);
  } catch {
    return [];
  }
  return Promise.all(
    names
      .filter((name) => /^[0-9a-f]{16}$/.test(name))
      .map(
        async (name) =>
          JSON.parse(await readFile(join(releases, name, RELEASE_FILE), 'utf8')) as ReleaseRecord
      )
  );
}
