import type { ColumnName } from '../words/export.ts';

const CLIPPING = ['clipping', 'title', 'outlet', 'published', 'language', 'url', 'quote'] as const;
/** Of each table, its columns in their order. */
export const COLUMNS = {
  actions: [
    ...(['event', 'date', 'type', 'status', 'jurisdiction', 'authorities', 'targets'] as const),
    ...(['amount', 'currency', ...CLIPPING] as const)
  ],
  companies: ['company', 'name', 'belongs_to', 'clippings', 'mentions', ...CLIPPING],
  places: ['place', 'name', 'kind', 'country', 'latitude', 'longitude', 'clippings', ...CLIPPING],
  share: ['period', 'clippings', 'of'],
  together: ['company', 'name', 'clippings', 'of', 'all'],
  story: [...CLIPPING, 'kind', 'about'],
  comparison: [
    ...(['group', 'id', 'name'] as const),
    ...(['a', 'a_of', 'b', 'b_of', 'difference', 'filter_a', 'filter_b'] as const)
  ]
} as const satisfies Record<string, readonly ColumnName[]>;
/** Those that hold numbers, whatever the table; the others hold text. */
export const NUMBERS: ReadonlySet<ColumnName> = new Set([
  ...(['amount', 'clippings', 'of', 'all', 'mentions', 'latitude', 'longitude'] as const),
  ...(['a', 'a_of', 'b', 'b_of', 'difference'] as const)
]);

/** A column as files and the page on data tell of it. */
export interface ColumnAbout {
  name: ColumnName;
  type: 'text' | 'number';
  meaning: string;
}

/** What the columns of a table are, in words of one language. */
export function aboutColumns(
  columns: readonly ColumnName[],
  meanings: Record<ColumnName, string>
): ColumnAbout[] {
  return columns.map((name) => ({
    name,
    type: NUMBERS.has(name) ? 'number' : 'text',
    meaning: meanings[name]
  }));
}
