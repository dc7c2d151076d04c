import { fileOf } from '../embed/evidence.ts';
import type { PageSet } from '../view/own-pages.ts';

/** So many pages share a file: of clippings some 15 kB each, of names 90. */
const PAGES_IN_FILE: Record<PageSet, number> = { clippings: 16, names: 4 };

/** How many files hold what `n` pages of a set show. */
export function drawnFileCount(set: PageSet, n: number): number {
  return Math.max(1, Math.ceil(n / PAGES_IN_FILE[set]));
}

/** The name of the file, of `count`, with what the page of `key` shows. */
export function drawnFile(set: PageSet, key: string, count: number): string {
  return drawnFileName(set, fileOf(key, count));
}

export function drawnFileName(set: PageSet, i: number): string {
  return `${set}.${i}.json`;
}

/** What pages show, by their keys. */
export type DrawnFile<Page> = Record<string, Page>;
