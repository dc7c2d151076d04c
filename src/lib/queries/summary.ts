/** The numbers of the standfirst: one row. */
export interface SummaryRow {
  clippings: number;
  all_clippings: number;
  /** How many different outlets and languages the clippings in view have. */
  outlets: number;
  languages: number;
  /** Events in view that count as regulatory actions, and those of them without a date. */
  events: number;
  all_events: number;
  undated_events: number;
  /** Events in view that are only proposed or threatened. */
  soft_events: number;
  undated_clippings: number;
  /** `YYYY-MM-DD`, first days of their precision. */
  first_published: string | null;
  last_published: string | null;
}
