import type { Receipt } from './receipt.ts';

const KEY = 'coupures-receipt';

/** Keeps a receipt for the page that the reader is taken to, which says what changed since. */
export function handOver(receipt: Receipt): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(receipt));
  } catch {
    // Where nothing may be stored, the other page shows the view all the same.
  }
}

/** The receipt that another page has handed over, once; null where there is none. */
export async function takeOver(): Promise<Receipt | null> {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept === null) return null;
    sessionStorage.removeItem(KEY);
    const { readReceipt } = await import('./receipt.ts');
    return readReceipt(kept);
  } catch {
    return null;
  }
}
