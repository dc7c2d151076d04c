import { ascending } from 'd3';
import { grouped } from '../clipping/grouped.ts';
import type { ClippingRow, EntityKind, MentionRow } from '../schema.ts';

/** An entity of the catalogue. */
export interface EntityKey {
  kind: EntityKind;
  entity: string;
}

/** That a clipping names an entity, and how often, in tags too. */
export type NamedRow = Pick<MentionRow, 'clipping' | 'kind' | 'entity' | 'mentions' | 'in_tags'>;

/** Something that clippings name. */
export interface Named extends EntityKey {
  /** Its place among all that is named. */
  at: number;
  /** Clippings that name it, and how often they do together. */
  all: number;
  mentions: number;
}

/** Who names whom in a corpus, looked up from either side: what the pages of all names are counted from. */
export interface Naming {
  clippings: readonly ClippingRow[];
  named: readonly Named[];
  /** What a clipping names, by its number. */
  inClipping: ReadonlyMap<number, readonly { named: Named; mentions: number }[]>;
  /** Where an entity is named, by `nameKey`. */
  rows: ReadonlyMap<string, readonly NamedRow[]>;
  /** What lies in a place, the place itself among it. */
  within: ReadonlyMap<string, readonly string[]>;
  /** How many clippings each period has (see `periodOf`), in order of time, and each outlet. */
  periods: ReadonlyMap<string | null, number>;
  outlets: ReadonlyMap<string, number>;
}

/** How often a clipping names an entity, in tags too. */
export type NamedTimes = Pick<NamedRow, 'mentions' | 'in_tags'>;

/** `inside` has a row for each place and each place that it lies in, itself among them. */
export function createNaming(
  clippings: readonly ClippingRow[],
  mentions: readonly NamedRow[],
  inside: readonly { entity: string; ancestor: string }[]
): Naming {
  const rows = grouped(mentions, nameKey);
  const named = new Map<string, Named>();
  for (const [key, [first, ...others]] of rows) {
    if (!first) continue;
    const { kind, entity } = first;
    const times = others.reduce((sum, row) => sum + row.mentions, first.mentions);
    named.set(key, { kind, entity, at: named.size, all: others.length + 1, mentions: times });
  }
  const inClipping = new Map<number, { named: Named; mentions: number }[]>();
  for (const row of mentions) {
    const one = named.get(nameKey(row));
    const here = inClipping.get(row.clipping) ?? [];
    if (one) here.push({ named: one, mentions: row.mentions });
    inClipping.set(row.clipping, here);
  }
  const within = new Map<string, string[]>();
  for (const { entity, ancestor } of inside) within.set(ancestor, [...(within.get(ancestor) ?? []), entity]);
  const inTime = [...counted(clippings.map(periodOf))].sort(([a], [b]) => ascending(a ?? LAST, b ?? LAST));
  return {
    clippings,
    named: [...named.values()],
    inClipping,
    rows,
    within,
    periods: new Map(inTime),
    outlets: counted(clippings.flatMap(({ outlet }) => outlet ?? []))
  };
}

/** Behind all periods. */
const LAST = '9999-99';

/** When a clipping was published: `YYYY-MM`, `YYYY` where no more is known, null where nothing is. */
export function periodOf({ published, published_precision: precision }: ClippingRow): string | null {
  if (published === null || precision === 'unknown') return null;
  return published.slice(0, precision === 'year' ? 4 : 7);
}

/** How often each value stands there. */
export function counted<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export function nameKey({ kind, entity }: EntityKey): string {
  return `${kind} ${entity}`;
}

/**
 * What counts as the entity where it is named: itself, and for a place what lies in it, as the filter has it. A company stands for
 * itself alone.
 */
export function membersOf({ within }: Naming, { kind, entity }: EntityKey): readonly string[] {
  return kind === 'place' ? (within.get(entity) ?? []) : [entity];
}

/** The clippings that name an entity, by their numbers, and how often. */
export type Here = ReadonlyMap<number, NamedTimes>;

export function clippingsNaming(naming: Naming, key: EntityKey): Here {
  const found = new Map<number, NamedTimes>();
  for (const entity of membersOf(naming, key)) {
    for (const { clipping, mentions, in_tags } of naming.rows.get(nameKey({ kind: key.kind, entity })) ??
      []) {
      const known = found.get(clipping) ?? { mentions: 0, in_tags: 0 };
      found.set(clipping, { mentions: known.mentions + mentions, in_tags: known.in_tags + in_tags });
    }
  }
  return found;
}
