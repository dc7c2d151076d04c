/** Clippings published in one month. */
export interface MonthRow {
  /** `YYYY-MM`; null where the month is not known (undated, or only a year). */
  month: string | null;
  n: number;
  all: number;
}
