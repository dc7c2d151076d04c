import type { Clipping } from '../types.ts';

/** Days (`YYYY-MM-DD`) between which a clipping was clipped; null where nothing tells. */
export interface Bounds {
  after: string | null;
  before: string | null;
}

const NONE: Bounds = { after: null, before: null };

/**
 * For each clipping without a date, the days between which its neighbours in the list say that it was clipped: an
 * estimate, to be drawn as one. Only for a list in posting order, which at least two thirds of the neighbouring
 * pairs of dated clippings have to follow; elsewhere, and for dated clippings, both bounds are null.
 */
export function clippedBounds(clippings: readonly Clipping[]): Bounds[] {
  const days = clippings.map(({ published }) => (published.precision === 'day' ? published.date : null));
  const newestFirst = postingOrder(days.filter((day) => day !== null));
  if (newestFirst === null) return clippings.map(() => NONE);
  return clippings.map(({ published }, i) => {
    if (published.date !== null) return NONE;
    const above = days.slice(0, i).findLast((day) => day !== null) ?? null;
    const below = days.slice(i + 1).find((day) => day !== null) ?? null;
    const [after, before] = newestFirst ? [below, above] : [above, below];
    return after !== null && before !== null && after > before ? NONE : { after, before };
  });
}

/** True for newest first, false for oldest first, null for no order. */
function postingOrder(days: readonly string[]): boolean | null {
  const order = createPostingOrder();
  for (const day of days) order.add(day);
  return order.newestFirst();
}

/** Tells from the days of dated clippings, one after the other, whether they stand in posting order. */
export function createPostingOrder(): { add(day: string): void; newestFirst(): boolean | null } {
  let last: string | null = null;
  let pairs = 0;
  let falling = 0;
  let rising = 0;
  return {
    add(day) {
      if (last !== null) {
        pairs++;
        if (day <= last) falling++;
        if (day >= last) rising++;
      }
      last = day;
    },
    newestFirst() {
      if (pairs < 3) return null;
      if (falling / pairs >= 2 / 3) return true;
      return rising / pairs >= 2 / 3 ? false : null;
    }
  };
}
