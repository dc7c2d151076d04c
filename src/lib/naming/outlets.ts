import { ascending, descending } from 'd3';
import { counted } from './naming.ts';
import type { Here, Naming } from './naming.ts';

/** An outlet that names an entity. */
export interface NamingOutletRow {
  outlet: string;
  /** Its clippings that name the entity, and all of its clippings. */
  n: number;
  all: number;
}

/** Most clippings first. */
export function namingOutlets({ clippings, outlets }: Naming, here: Here): NamingOutletRow[] {
  const named = counted([...here.keys()].flatMap((at) => clippings[at]?.outlet ?? []));
  return [...named]
    .map(([outlet, n]) => ({ outlet, n, all: outlets.get(outlet) ?? n }))
    .sort((a, b) => descending(a.n, b.n) || ascending(a.all, b.all) || ascending(a.outlet, b.outlet));
}
