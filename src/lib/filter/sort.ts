import { ACTION_COLUMNS } from '../queries/action-table.ts';
import type { ActionColumn, ActionOrder } from '../queries/action-table.ts';

export const DEFAULT_ORDER: ActionOrder = { by: 'date', descending: true };

/** Columns of which the greatest is asked for first. */
const GREATEST_FIRST: readonly ActionColumn[] = ['date', 'amount', 'reports', 'confidence'];

/** The order that `sort=` asks for: `amount`, or `-amount` from the greatest down; newest first if it makes no sense. */
export function readOrder(search: string): ActionOrder {
  const asked = new URLSearchParams(search).get('sort') ?? '';
  const by = ACTION_COLUMNS.find((column) => column === asked.replace(/^-/, ''));
  return by === undefined ? DEFAULT_ORDER : { by, descending: asked.startsWith('-') };
}

/** `sort=-amount`, or nothing for the order that needs no saying. */
export function orderSearch({ by, descending }: ActionOrder): string {
  const isDefault = by === DEFAULT_ORDER.by && descending === DEFAULT_ORDER.descending;
  return isDefault ? '' : `sort=${descending ? '-' : ''}${by}`;
}

/** The order after a click on a column: turned round where it is the one that is sorted by. */
export function nextOrder(order: ActionOrder, by: ActionColumn): ActionOrder {
  return by === order.by
    ? { by, descending: !order.descending }
    : { by, descending: GREATEST_FIRST.includes(by) };
}
