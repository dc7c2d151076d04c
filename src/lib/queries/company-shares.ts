/** A company, or with `group` a family of companies under its topmost parent. */
export interface CompanyRow {
  company: string;
  name_en: string;
  name_fr: string;
  parent: string | null;
  /** Clippings that mention it, in the filter and in the whole corpus. */
  n: number;
  all: number;
  mentions: number;
  all_mentions: number;
  /** Denominators: clippings in the filter, and mentions of any company in them. */
  of_clippings: number;
  of_mentions: number;
}
