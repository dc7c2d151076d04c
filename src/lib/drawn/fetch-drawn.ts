import type { PageSet } from '../view/own-pages.ts';
import { drawnFile } from './drawn-file.ts';
import type { DrawnFile } from './drawn-file.ts';

/** What the page of `key` shows, from below the site's root; null where the dataset has no such page. Rejects where it does not arrive. */
export async function fetchDrawn<Page>(
  base: string,
  dataset: string,
  { set, key, files }: { set: PageSet; key: string; files: number }
): Promise<Page | null> {
  const address = `${base}pages/${drawnFile(set, key, files)}?v=${encodeURIComponent(dataset)}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  const pages = (await response.json()) as DrawnFile<Page>;
  return Object.hasOwn(pages, key) ? (pages[key] ?? null) : null;
}
