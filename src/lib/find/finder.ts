import MiniSearch from 'minisearch';
import { fold } from '../filter/terms.ts';
import type { FindEntry, FindKind } from './entry.ts';

/** Finds entries by what a reader types, the likeliest first. */
export type Finder = (typed: string) => FindEntry[];

const MOST_FOUND = 30;
/** From this length on a word may have a slip of the finger in each four letters. */
const LONG_WORD = 4;

/** What readers look for most stands further up among equals. */
const LIKELY: Record<FindKind, number> = {
  company: 1.6,
  place: 1.4,
  authority: 1.4,
  jurisdiction: 1.4,
  page: 1.5,
  view: 1.2,
  outlet: 1.2,
  type: 1.2,
  event: 1,
  clipping: 0.8,
  text: 1
};

/**
 * A finder over entries: words in any order, begun or with a slip, in any case and without accents. Where no entry has
 * them all, those with some.
 */
export function createFinder(entries: readonly FindEntry[]): Finder {
  const index = new MiniSearch<FindEntry & { key: number }>({
    idField: 'key',
    fields: ['label', 'also', 'note'],
    processTerm: (term) => fold(term),
    searchOptions: {
      boost: { label: 3, also: 2 },
      prefix: true,
      fuzzy: (term) => (term.length >= LONG_WORD ? 0.25 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.7, fuzzy: 0.3 },
      boostDocument: (key: number) => likelihood(entries[key])
    }
  });
  index.addAll(entries.map((entry, key) => ({ ...entry, key })));
  return (typed) => {
    const all = index.search(typed, { combineWith: 'AND' });
    const found = all.length > 0 ? all : index.search(typed, { combineWith: 'OR' });
    return found.slice(0, MOST_FOUND).flatMap(({ id }) => entries[id as number] ?? []);
  };
}

function likelihood(entry: FindEntry | undefined): number {
  return entry ? LIKELY[entry.kind] * (1 + Math.log10(1 + entry.n) / 4) : 1;
}
