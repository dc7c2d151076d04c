const known = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/**
 * The entries of a list by their ids. A list, which must not change, has one such map, whoever asks: there are tens of thousands of entries,
 * and a dozen readers in each thread.
 */
export function entriesById<Entry extends { id: string }>(
  entries: readonly Entry[]
): ReadonlyMap<string, Entry> {
  const found = known.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]));
  known.set(entries, found);
  return found as ReadonlyMap<string, Entry>;
}
