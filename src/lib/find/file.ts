import type { FindEntry } from './entry.ts';

/** The entries of a language as a file: the fields of each in the order of `FindEntry`. */
export type FindFile = [
  FindEntry['kind'],
  FindEntry['id'],
  FindEntry['label'],
  FindEntry['also'],
  FindEntry['note'],
  FindEntry['language'],
  FindEntry['page'],
  FindEntry['n']
][];

/** The file of these entries. */
export function toFindFile(entries: readonly FindEntry[]): FindFile {
  return entries.map(({ kind, id, label, also, note, language, page, n }) => [
    kind,
    id,
    label,
    also,
    note,
    language,
    page,
    n
  ]);
}

/** The entries that `toFindFile` was given. */
export function fromFindFile(file: FindFile): FindEntry[] {
  return file.map(([kind, id, label, also, note, language, page, n]) => ({
    kind,
    id,
    label,
    also,
    note,
    language,
    page,
    n
  }));
}

/** Fetches the entries of a language from below the site's root. Rejects where they do not arrive. */
export async function fetchEntries(base: string, locale: string, dataset: string): Promise<FindEntry[]> {
  const address = `${base}find/${locale}.json?v=${encodeURIComponent(dataset)}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
  return fromFindFile((await response.json()) as FindFile);
}
