/** So many letters may be wrong, missing or too many: one in four. */
const SLIPS = 0.25;

/** Of known ids the one that is meant by a misspelt one, with the fewest slips, the first of several; null where none is near. */
export function misspelt(id: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(id.length * SLIPS) + 1;
  for (const other of known) {
    if (Math.abs(other.length - id.length) >= least) continue;
    const slips = distance(id, other);
    if (slips < least) [best, least] = [other, slips];
  }
  return best;
}

/** Levenshtein's: how many letters have to be changed, left out or put in. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
