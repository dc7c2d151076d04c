import { ascending, descending } from 'd3';
import type { EntityKind } from '../schema.ts';
import { membersOf, nameKey } from './naming.ts';
import type { EntityKey, Here, Naming } from './naming.ts';

/** Something that is named together with an entity. */
export interface CoMentionRow {
  kind: EntityKind;
  entity: string;
  /** Clippings that name both, and all that name the other one. */
  n: number;
  all: number;
  /** Mentions of the other one in clippings that name both, and in all. */
  mentions: number;
  all_mentions: number;
  /** Of those who name both the first in order of the alphabet, and how many they are. */
  outlets: string[];
  outlet_count: number;
}

/** What is named beside an entity. */
export interface Beside {
  /** By kind, most often together first. */
  rows: CoMentionRow[];
  /** How many there are of each kind; the rows may be fewer. */
  counts: Record<EntityKind, number>;
}

/** As many as the words of a line name at most. */
const OUTLETS_NAMED = 4;

/** What clippings name beside an entity, the first `most` of each kind. What lies in a place is not beside it. */
export function coMentions(naming: Naming, key: EntityKey, here: Here, most: number): Beside {
  const own = new Set(membersOf(naming, key).map((entity) => nameKey({ kind: key.kind, entity })));
  const n = new Int32Array(naming.named.length);
  const mentions = new Int32Array(naming.named.length);
  for (const clipping of here.keys()) {
    for (const { named, mentions: times } of naming.inClipping.get(clipping) ?? []) {
      n[named.at] = (n[named.at] ?? 0) + 1;
      mentions[named.at] = (mentions[named.at] ?? 0) + times;
    }
  }
  const beside = naming.named
    .filter((named) => (n[named.at] ?? 0) > 0 && !own.has(nameKey(named)))
    .sort(
      (a, b) =>
        ascending(a.kind, b.kind) ||
        descending(n[a.at], n[b.at]) ||
        ascending(a.all, b.all) ||
        ascending(a.entity, b.entity)
    );
  const counts = { company: 0, place: 0, authority: 0 };
  const shown = beside.filter(({ kind }) => ++counts[kind] <= most);
  const outletsOf = whoNames(naming, here, new Set(shown.map(({ at }) => at)));
  const rows = shown.map(({ kind, entity, at, all, mentions: allMentions }): CoMentionRow => {
    const outlets = [...(outletsOf.get(at) ?? [])].sort(ascending);
    return {
      kind,
      entity,
      n: n[at] ?? 0,
      all,
      mentions: mentions[at] ?? 0,
      all_mentions: allMentions,
      outlets: outlets.slice(0, OUTLETS_NAMED),
      outlet_count: outlets.length
    };
  });
  return { rows, counts };
}

/** The outlets among some clippings that name each of these. */
function whoNames(
  { clippings, inClipping }: Naming,
  here: Here,
  asked: ReadonlySet<number>
): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>([...asked].map((at) => [at, new Set()]));
  for (const clipping of here.keys()) {
    const outlet = clippings[clipping]?.outlet ?? null;
    if (outlet === null) continue;
    for (const { named } of inClipping.get(clipping) ?? []) found.get(named.at)?.add(outlet);
  }
  return found;
}
