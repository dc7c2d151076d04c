import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { clippingIds, rejections, reportsOfEvents } from '../queries/edition.ts';
import { timeline } from '../queries/timeline.ts';
import type { Edition } from '../releases/changes.ts';
import { segmentOf } from '../releases/pin.ts';
import type { Segment } from '../releases/pin.ts';
import type { DatasetMetadata } from '../schema.ts';
import type { Database } from './native.ts';

export const RELEASE_FILE = 'release.json';

/** What is noted of a dataset when it is published. */
export interface ReleaseRecord extends Pick<DatasetMetadata, 'dataset' | 'schema' | 'corpus'> {
  /** When it was built for readers, as an ISO time. */
  published: string;
}

/** A dataset that was published before, at the build's hands. */
export interface Release {
  dataset: string;
  /** ISO day. */
  day: string;
  /** Where its files are. */
  folder: string;
}

/** Whether the dataset that is being built will be kept as a release: then addresses can be pinned to it. */
export function isKept(): boolean {
  return process.env.COUPURES_KEPT === '1';
}

/** Address of a release's files below the site's root, with a slash at its end. */
export function releaseFolder(dataset: string): string {
  return `data/releases/${dataset}/`;
}

/** The releases that have pages, the oldest first. */
export function readReleases(root = 'static'): Release[] {
  const releases = join(root, 'data/releases');
  let names: string[];
  try {
    names = readdirSync(releases);
  } catch {
    return [];
  }
  return names
    .map((name) => {
      const folder = join(releases, name);
      const record = JSON.parse(readFileSync(join(folder, RELEASE_FILE), 'utf8')) as ReleaseRecord;
      return { dataset: name, folder, published: record.published };
    })
    .sort((a, b) => (a.published < b.published ? -1 : 1))
    .map(({ dataset, folder, published }) => ({ dataset, folder, day: published.slice(0, 10) }));
}

/** The release that a path segment names (`release-<hash>`), null where there is none: the page is of the latest dataset. */
export function releaseOf(segment: string): Release | null {
  if (segment === '') return null;
  const release = readReleases().find(({ dataset }) => segmentOf(dataset) === segment.replace('/', ''));
  if (!release) error(404);
  return release;
}

/** For the entries of a route: the latest dataset and each release, in both languages. */
export function editionsOfPages(): { lang?: 'fr'; release: Segment | '' }[] {
  const releases = readReleases().map(({ dataset }) => ({ release: segmentOf(dataset) }));
  return [{ release: '' as const }, ...releases].flatMap((edition) => [
    edition,
    { ...edition, lang: 'fr' as const }
  ]);
}

/** What a dataset says, for comparing. */
export async function readEdition({ run }: Pick<Database, 'run'>): Promise<Edition> {
  const clippings = await run(clippingIds());
  return {
    events: await run(timeline(EMPTY_FILTER, DEFAULT_OPTIONS)),
    reports: await run(reportsOfEvents()),
    decisions: await run(rejections()),
    clippings: clippings.map(({ id }) => id)
  };
}
