/** Currencies of which none has been worth as much as 2.5 of another since 2008: sums in two of them can be compared. */
export const NEAR_PAR: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'CHF']);
