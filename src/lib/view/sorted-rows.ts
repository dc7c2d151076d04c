const lastOrder = new WeakMap<readonly object[], number[]>();

/**
 * The rows that `rowAt` makes, the largest of two numbers first (`main` before `next`, the first below 2²⁶, the second below
 * 2²⁷), equal ones in the order of `base`. Starts from the order found last for the same base, which a moving brush hardly
 * changes: then a comparison for each row is nearly all there is to do.
 */
export function sortedRows<Row extends object>(
  base: readonly object[],
  main: (i: number) => number,
  next: (i: number) => number,
  rowAt: (i: number) => Row
): Row[] {
  const key = new Float64Array(base.length);
  for (let i = 0; i < key.length; i++) key[i] = main(i) * 2 ** 27 + next(i);
  const order = lastOrder.get(base) ?? Array.from(base, (_, i) => i);
  lastOrder.set(base, order);
  order.sort((a, b) => (key[b] ?? 0) - (key[a] ?? 0) || a - b);
  return order.map(rowAt);
}
