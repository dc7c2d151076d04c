/** What has a page of its own in the built site, of each set the keys; null: everything. */
export interface OwnPages {
  /** Ids of clippings. */
  clippings: readonly string[] | null;
  /** Folders with ids: `companies/alibaba`. */
  names: readonly string[] | null;
}

/** Pages of a kind that a large corpus has too many of. */
export type PageSet = keyof OwnPages;

export const ALL_PAGES: OwnPages = { clippings: null, names: null };

/** Put in by the build, which knows the corpus (`src/build/own-pages.ts`). */
declare const COUPURES_OWN_PAGES: OwnPages;

const built = typeof COUPURES_OWN_PAGES === 'undefined' ? ALL_PAGES : COUPURES_OWN_PAGES;
const own = {
  clippings: built.clippings && new Set(built.clippings),
  names: built.names && new Set(built.names)
};

/** Whether every clipping, or every name, has a page of its own. */
export function haveAllPages(set: PageSet): boolean {
  return own[set] === null;
}

export function hasOwnPage(set: PageSet, key: string): boolean {
  return own[set]?.has(key) ?? true;
}

/**
 * Path of a page below the root of a language: its own, `clippings/8f3a/`, or that of the one page that draws all others of its set,
 * `clippings/?id=8f3a`.
 */
export function pagePath(set: PageSet, key: string): string {
  if (!hasOwnPage(set, key)) return `${set}/?id=${key}`;
  return set === 'names' ? `${key}/` : `${set}/${key}/`;
}
