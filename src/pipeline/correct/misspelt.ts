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

/** How many letters have to be changed, left out, put in or swapped with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Infinity;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
