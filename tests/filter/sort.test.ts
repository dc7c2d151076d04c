import { expect, it } from 'vitest';
import { DEFAULT_ORDER, nextOrder, orderSearch, readOrder } from '../../src/lib/filter/sort.ts';
import { ACTION_COLUMNS } from '../../src/lib/queries/action-table.ts';

it('an order comes back from the address that holds it', () => {
  for (const by of ACTION_COLUMNS)
    for (const descending of [true, false])
      expect(readOrder(`?company=a&${orderSearch({ by, descending })}`)).toEqual({ by, descending });
});

it('the order that needs no saying is not said, and stands for what makes no sense', () => {
  expect(orderSearch(DEFAULT_ORDER)).toBe('');
  for (const search of ['', '?sort=', '?sort=colour', '?sort=--date'])
    expect(readOrder(search)).toEqual(DEFAULT_ORDER);
});

it('a column that is chosen again is turned round, another begins with what is asked for most', () => {
  expect(nextOrder({ by: 'amount', descending: true }, 'amount')).toEqual({
    by: 'amount',
    descending: false
  });
  expect(nextOrder(DEFAULT_ORDER, 'amount')).toEqual({ by: 'amount', descending: true });
  expect(nextOrder(DEFAULT_ORDER, 'authority')).toEqual({ by: 'authority', descending: false });
});
