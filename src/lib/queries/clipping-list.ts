import type { ClippingRow } from '../schema.ts';

/** A clipping that passes the filter. */
export type ClippingListRow = ClippingRow;
