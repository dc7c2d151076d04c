import type { Difference } from '../compare/differences.ts';
import { sideSearch } from '../compare/pair.ts';
import type { Pair } from '../compare/pair.ts';
import { csvLines } from './csv.ts';

/** The numbers of a comparison, one line for each thing that is counted; `filter_a` and `filter_b` are queries of the page. */
export function comparedCsv(rows: readonly Difference[], pair: Pair): string {
  const filters = [sideSearch(pair.a), sideSearch(pair.b)];
  return csvLines([
    ['group', 'id', 'a', 'a_of', 'b', 'b_of', 'difference', 'filter_a', 'filter_b'],
    ...rows.map(({ group, id, n, of }) => [
      group,
      id,
      n.a,
      of?.a ?? null,
      n.b,
      of?.b ?? null,
      n.a - n.b,
      ...filters
    ])
  ]);
}
