import { error } from '@sveltejs/kit';
import { grouped } from '../clipping/grouped.ts';
import { drawnFile, drawnFileCount, drawnFileName } from '../drawn/drawn-file.ts';
import type { DrawnFile } from '../drawn/drawn-file.ts';
import type { CountryPlaceRow } from '../queries/country-places.ts';
import type { DatasetMetadata } from '../schema.ts';
import type { ClippingPage } from '../view/clipping-page.ts';
import type { DrawnPage } from '../view/drawn-page.ts';
import { kindOfFolder } from '../view/entity-address.ts';
import type { EntityPage } from '../view/entity-page.ts';
import { haveAllPages } from '../view/own-pages.ts';
import type { PageSet } from '../view/own-pages.ts';
import { clippingPages } from './clipping-pages.ts';
import { entityIndex, entityPages } from './entity-pages.ts';
import { namesShown } from './names-shown.ts';
import { pageKeys } from './page-keys.ts';

/** What the one page of a set stands on before it has drawn anything. */
export interface DrawnSet {
  metadata: DatasetMetadata;
  /** Last day on which a clipping was published. */
  dataTo: string | null;
  countries: readonly CountryPlaceRow[];
  set: PageSet;
  /** How many files there are, and how many of all keys have pages of their own. */
  files: number;
  own: number;
  all: number;
}

const SETS: readonly PageSet[] = ['clippings', 'names'];

/** For the entries of the page that draws all others of a set: none where each has its own. */
export function drawnEntries(set: PageSet): { lang?: 'fr' }[] {
  return haveAllPages(set) ? [] : [{}, { lang: 'fr' }];
}

export async function drawnSet(set: PageSet): Promise<DrawnSet> {
  const { metadata, dataTo, countries } = await entityIndex();
  const { own, drawn } = await pageKeys(set);
  return {
    metadata,
    dataTo,
    countries,
    set,
    files: drawnFileCount(set, drawn.length),
    own: own.length,
    all: own.length + drawn.length
  };
}

/** The names of all files with what has no page of its own. */
export async function drawnFileNames(): Promise<string[]> {
  const names = await Promise.all(SETS.filter((set) => !haveAllPages(set)).map(fileNames));
  return names.flat();
}

async function fileNames(set: PageSet): Promise<string[]> {
  const { files } = await drawnSet(set);
  return Array.from({ length: files }, (_, i) => drawnFileName(set, i));
}

/** What is in one of these files. */
export async function drawnFileOf(name: string): Promise<DrawnFile<DrawnPage<ClippingPage | EntityPage>>> {
  const set = SETS.find((one) => name.startsWith(`${one}.`)) ?? error(404);
  const [keys, read] = await Promise.all([keysByFile(set), set === 'clippings' ? clippingOf() : entityOf()]);
  const { catalogue: known } = await entityIndex();
  return Object.fromEntries(
    (keys.get(name) ?? []).map((key) => {
      const page = read(key) ?? error(404, `no page of ${key}`);
      return [key, { page, catalogue: namesShown(known, page) }];
    })
  );
}

async function keysByFile(set: PageSet): Promise<Map<string, string[]>> {
  const { files } = await drawnSet(set);
  const { drawn } = await pageKeys(set);
  return grouped(drawn, (key) => drawnFile(set, key, files));
}

async function clippingOf(): Promise<(id: string) => ClippingPage | null> {
  return (await clippingPages('static/data')).page;
}

async function entityOf(): Promise<(key: string) => EntityPage | null> {
  const { page } = await entityPages();
  return (key) => {
    const [folder = '', id = ''] = key.split('/');
    const kind = kindOfFolder(folder);
    return kind && page(kind, id);
  };
}
