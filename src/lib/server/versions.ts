import { catalogue } from '../queries/catalogue.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import { changesBetween } from '../releases/changes.ts';
import type { Edition } from '../releases/changes.ts';
import { segmentOf } from '../releases/pin.ts';
import type { Segment } from '../releases/pin.ts';
import { COUNTED_STATUSES } from '../schema.ts';
import { changesView } from '../view/changes-view.ts';
import type { ChangesView } from '../view/changes-view.ts';
import { createNames } from '../view/names.ts';
import { chartWords } from '../words/chart-words.ts';
import { dataWords } from '../words/data.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { RELEASE_WORDS } from '../words/releases.ts';
import { isKept, readEdition, readReleases, releaseFolder } from './releases.ts';
import type { Release } from './releases.ts';
import { sharedDataset } from './shared-dataset.ts';

/** A version of the data in the list of versions. */
export interface Version {
  dataset: string;
  /** ISO day on which it was published; null for the latest. */
  day: string | null;
  clippings: number;
  /** Regulatory actions that count. */
  events: number;
  /** Since the version before; null for the first. */
  changes: ChangesView | null;
}

interface Read {
  dataset: string;
  day: string | null;
  edition: Edition;
  catalogue: CatalogueRow[];
}

/** The latest version and all that are kept, the newest first, each with what it changed. */
export async function readVersions(locale: Locale): Promise<Version[]> {
  const all: Read[] = [];
  for (const release of [...readReleases(), null]) all.push(await read(release));
  return all
    .map(({ dataset, day, edition, catalogue: named }, i): Version => {
      const before = all[i - 1];
      return {
        dataset,
        day,
        clippings: edition.clippings.length,
        events: edition.events.filter(({ status }) => COUNTED_STATUSES.includes(status)).length,
        changes: before ? inWords(before.edition, edition, [...named, ...before.catalogue], locale) : null
      };
    })
    .reverse();
}

/** What a page knows of the version that it shows, and of the others that addresses may be pinned to. */
export interface PageEdition {
  /** Hashes of the older versions that have pages. */
  releases: string[];
  /** Whether this version stays when there are newer ones. */
  kept: boolean;
  /** Null for the latest version. */
  release: {
    segment: Segment;
    /** Address of its files below the site's root. */
    folder: string;
    /** ISO day on which it was published. */
    day: string;
    changes: ChangesView;
  } | null;
}

export async function editionOf(release: Release | null, locale: Locale): Promise<PageEdition> {
  return {
    releases: readReleases().map(({ dataset }) => dataset),
    kept: release !== null || isKept(),
    release: release && {
      segment: segmentOf(release.dataset),
      folder: releaseFolder(release.dataset),
      day: release.day,
      changes: await changesSince(release, locale)
    }
  };
}

/** What changed between a release and the latest version. */
export async function changesSince(release: Release, locale: Locale): Promise<ChangesView> {
  const [then, now] = [await read(release), await read(null)];
  return inWords(then.edition, now.edition, [...then.catalogue, ...now.catalogue], locale);
}

/** Every page of a release asks for the same two versions. */
const known = new Map<string, Promise<Read>>();

function read(release: Release | null): Promise<Read> {
  const key = release?.dataset ?? '';
  const reading = known.get(key) ?? readOnce(release);
  known.set(key, reading);
  return reading;
}

async function readOnce(release: Release | null): Promise<Read> {
  const dataset = await sharedDataset(release);
  return {
    dataset: dataset.metadata.dataset,
    day: release?.day ?? null,
    edition: await readEdition(dataset),
    catalogue: await dataset.run(catalogue())
  };
}

function inWords(
  before: Edition,
  after: Edition,
  named: readonly CatalogueRow[],
  locale: Locale
): ChangesView {
  return changesView(changesBetween(before, after), {
    words: PAGE_WORDS[locale],
    chartWords: chartWords(locale),
    releaseWords: RELEASE_WORDS[locale],
    corrections: dataWords(locale).corrections,
    names: createNames(named, locale)
  });
}
