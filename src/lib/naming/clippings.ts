import { ascending, descending } from 'd3';
import type { ClippingListRow } from '../queries/clipping-list.ts';
import type { Here, NamedTimes, Naming } from './naming.ts';

/** A clipping that names an entity, and how often it does. */
export type NamingClippingRow = ClippingListRow & NamedTimes;

/** Newest first, undated ones last; the first `length` of them. */
export function namingClippings({ clippings }: Naming, here: Here, length: number): NamingClippingRow[] {
  return [...here]
    .flatMap(([clipping, times]) => {
      const row = clippings[clipping];
      return row ? [{ ...row, ...times }] : [];
    })
    .sort((a, b) => descending(a.published ?? '', b.published ?? '') || ascending(a.clipping, b.clipping))
    .slice(0, length);
}
