import { differences } from '../compare/differences.ts';
import type { Difference, Measure } from '../compare/differences.ts';
import { sideSearch } from '../compare/pair.ts';
import { compareWords } from '../words/compare.ts';
import { COLUMNS } from './columns.ts';
import type { ComparedView } from './compared-picture.ts';
import type { ExportTable } from './table.ts';

/** The numbers of a comparison, one row for each thing that is counted; `filter_a` and `filter_b` are queries of the story. */
export function comparedTable({ views, pair, names, locale }: Compared): ExportTable {
  const { measures } = compareWords(locale).table;
  const nameOf = ({ group, id }: Difference) =>
    group === 'corpus' ? measures[id as Measure] : names(KIND_OF[group], id);
  const [filter_a, filter_b] = [sideSearch(pair.a), sideSearch(pair.b)];
  return {
    columns: COLUMNS.comparison,
    rows: differences(views).map((row) => {
      const { group, id, n, of } = row;
      return {
        group,
        id,
        name: nameOf(row),
        ...{ a: n.a, a_of: of?.a ?? null, b: n.b, b_of: of?.b ?? null, difference: n.a - n.b },
        ...{ filter_a, filter_b }
      };
    })
  };
}

type Compared = Pick<ComparedView, 'views' | 'pair' | 'names' | 'locale'>;

const KIND_OF = { jurisdictions: 'jurisdiction', companies: 'company', places: 'place' } as const;
