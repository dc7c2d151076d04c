import type { EntityKind, EntityRow } from '../schema.ts';
import type { Named } from './corpus.ts';
import type { MentionParts } from './mention-columns.ts';
import { groupBy, listsOf, permuted, startsOf } from './lists.ts';
import type { Numbers } from './narrow.ts';

/** A cycle in the catalogue ends here, as in the database. */
const DEEPEST = 16;

/** The entities of a kind, and what lies above each. */
export interface Family {
  rows: readonly EntityRow[];
  /** Of each: itself and all above it, nearest first. */
  above: number[][];
  home: Int32Array;
}

/** Puts the entities of a kind into an order, and finds for each what stands for it (see db/prepare.ts). */
export function familyOf(kind: EntityKind, entities: readonly EntityRow[]): Family {
  const rows = entities.filter((row) => row.kind === kind);
  const index = new Map(rows.map(({ entity }, i) => [entity, i]));
  const above = rows.map((_, i) => {
    const found = [i];
    let at = rows[i];
    for (let depth = 1; depth <= DEEPEST; depth++) {
      const parent = at?.parent == null ? undefined : index.get(at.parent);
      if (parent === undefined) break;
      if (!found.includes(parent)) found.push(parent);
      at = rows[parent];
    }
    return found;
  });
  const home = above.map((list, i) => (kind === 'place' ? cityOf(rows, list) : (list.at(-1) ?? i)));
  return { rows, above, home: Int32Array.from(home) };
}

/** A venue or district is drawn in its city, any other place at itself. */
function cityOf(rows: readonly EntityRow[], above: readonly number[]): number {
  const [own = 0] = above;
  const kind = rows[own]?.place_kind;
  if (kind !== 'venue' && kind !== 'district') return own;
  return above.find((i) => rows[i]?.place_kind === 'city') ?? own;
}

/** Mentions of one kind by clipping, from columns in any order. */
export function namedOf(
  { above, home }: Family,
  columns: MentionParts,
  clippings: number
): Named & { metonymic: Numbers } {
  const order = isAscending(columns.clipping) ? null : groupBy(columns.clipping, clippings).items;
  const inOrder = (column: Numbers) => (order ? permuted(column, order) : column);
  return {
    starts: startsOf(columns.clipping, clippings),
    entity: inOrder(columns.entity),
    mentions: inOrder(columns.mentions),
    metonymic: inOrder(columns.metonymic),
    home,
    above: listsOf(above)
  };
}

function isAscending(column: Int32Array): boolean {
  for (let i = 1; i < column.length; i++) if ((column[i] ?? 0) < (column[i - 1] ?? 0)) return false;
  return true;
}
