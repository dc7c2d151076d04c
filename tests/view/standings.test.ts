import { describe, expect, it } from 'vitest';
import { Standings } from '../../src/lib/view/standings.ts';
import { seeded } from '../fixtures/random.ts';

interface Named {
  id: string;
  n: number;
}

const byCount = (a: Named, b: Named) => b.n - a.n || (a.id < b.id ? -1 : 1);

/** Rows with other numbers than those that they count here, as a brush has them. */
function standingsOf(here: readonly Named[]) {
  const rows = here.map(({ id }) => ({ id, n: -1 }));
  let made = 0;
  const standings = new Standings<Named>({
    rows,
    counts: Int32Array.from(here, ({ n }) => n),
    rowAt: (i) => {
      made++;
      return { id: rows[i]?.id ?? '', n: here[i]?.n ?? 0 };
    },
    of: 100
  });
  return { standings, made: () => made };
}

describe('standings', () => {
  it.each([
    { name: 'few', length: 5, most: 3 },
    { name: 'many that count the same', length: 700, most: 2 },
    { name: 'many', length: 700, most: 5000 },
    { name: 'none that counts anything', length: 90, most: 1 },
    { name: 'none at all', length: 0, most: 1 }
  ])('are those of all rows in order: $name', ({ length, most }) => {
    const random = seeded(length + most);
    const upTo = (n: number) => Math.floor(random() * n);
    for (let round = 0; round < 20; round++) {
      const here = Array.from({ length }, (_, i) => ({ id: `x${(i * 7919) % 1000}`, n: upTo(most) }));
      const { standings } = standingsOf(here);
      const isChosen = ({ id }: Named) => id.endsWith('7');
      const isIn = ({ id }: Named) => id.length > 3;
      for (const part of [standings, standings.among(isIn)]) {
        const own = part === standings ? here : here.filter(isIn);
        const counting = own.filter(({ n }) => n > 0).sort(byCount);
        const seen = own.filter((row) => row.n > 0 || isChosen(row)).sort(byCount);
        const k = upTo(60);
        expect(part.size).toBe(counting.length);
        expect(part.level).toBe(counting.filter(({ n }) => n === counting[0]?.n).length);
        expect(part.sum()).toBe(counting.reduce((sum, { n }) => sum + n, 0));
        expect(part.sum(({ id }) => id.length)).toBe(counting.reduce((sum, { id }) => sum + id.length, 0));
        expect(part.first(k, byCount)).toEqual(counting.slice(0, k));
        expect(part.first(Infinity, byCount)).toEqual(counting);
        expect(part.first(k, byCount, isChosen)).toEqual(seen.filter((row, i) => i < k || isChosen(row)));
        expect(part.sizeWith(isChosen)).toBe(seen.length);
        expect(part.chosen(isChosen, byCount)).toEqual(own.filter(isChosen).sort(byCount));
      }
    }
  });

  it('make hardly more rows than they are asked for', () => {
    const random = seeded(1);
    const { standings, made } = standingsOf(
      Array.from({ length: 5000 }, (_, i) => ({ id: String(i), n: Math.floor(random() * 1e6) }))
    );
    expect(standings.first(12, byCount)).toHaveLength(12);
    expect(standings.size + standings.level + standings.sum()).toBeGreaterThan(5000);
    expect(made()).toBeLessThan(500);
  });
});
