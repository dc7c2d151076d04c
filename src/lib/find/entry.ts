import type { Clause, ListDimension } from '../filter/filter.ts';

/** Kinds of what can be found that the charts can be filtered by; each is a dimension of the filter. */
const FILTERS = ['company', 'place', 'authority', 'jurisdiction', 'outlet', 'type', 'event'] as const;

export type FindKind = (typeof FILTERS)[number] | 'clipping' | 'page' | 'view' | 'text';

/** Something that can be found by its name. */
export interface FindEntry {
  kind: FindKind;
  id: string;
  /** In the reader's language, as it is shown. */
  label: string;
  /** Further words that it is found by: its name in the other language, what happened in full. */
  also: string;
  /** A few words beside it: how many clippings name it, when it was published. */
  note: string;
  /** Language of the label where it is not the reader's: of a clipping's title. */
  language: string | null;
  /** Its page, as a path below the root of the reader's language; null where it has none. */
  page: string | null;
  /** How often it is named, of its kind: the more, the further up. */
  n: number;
}

/** What an entry leads to. */
export type FindStep = { does: 'filter'; clause: Clause } | { does: 'open'; page: string };

/** What choosing an entry does, and what it does with the modifier key (null: nothing else). */
export function stepsOf({ kind, id, page }: FindEntry): { first: FindStep; second: FindStep | null } {
  const open = page === null ? null : ({ does: 'open', page } as const);
  if (kind === 'text')
    return { first: { does: 'filter', clause: { dimension: 'text', text: id } }, second: null };
  const dimension: ListDimension | undefined = FILTERS.find((filter) => filter === kind);
  if (dimension === undefined) return { first: open ?? { does: 'open', page: '' }, second: null };
  return { first: { does: 'filter', clause: { dimension, value: id } }, second: open };
}
