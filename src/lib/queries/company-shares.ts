import { without } from '../filter/filter.ts';
import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import { passingClippings } from './clauses.ts';
import { sql } from './query.ts';
import type { Query } from './query.ts';

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

/** Every company that the corpus mentions, most counted first; the view sets `company` itself (`own`). */
export function companyShares(
  filter: Filter,
  options: ViewOptions,
  own: OwnClauses = 'ignored'
): Query<CompanyRow> {
  const seen = own === 'applied' ? filter : without(filter, 'company');
  const key = options.group ? sql`r.root` : sql`m.entity`;
  const order =
    options.companyCount === 'mentions'
      ? sql`mentions DESC, n DESC, all_mentions DESC, "all" DESC`
      : sql`n DESC, mentions DESC, "all" DESC, all_mentions DESC`;
  return sql`
    WITH passing AS (${passingClippings(seen, options)}),
    counted AS (
      SELECT ${key} AS company, m.clipping, m.mentions, p.clipping IS NOT NULL AS inside
      FROM mentions m
      JOIN entity_roots r ON r.kind = m.kind AND r.entity = m.entity
      LEFT JOIN passing p ON p.clipping = m.clipping
      WHERE m.kind = 'company'
    )
    SELECT k.company, any_value(e.name_en) AS name_en, any_value(e.name_fr) AS name_fr,
      any_value(e.parent) AS parent,
      CAST(count(DISTINCT k.clipping) FILTER (k.inside) AS INTEGER) AS n,
      CAST(count(DISTINCT k.clipping) AS INTEGER) AS "all",
      CAST(coalesce(sum(k.mentions) FILTER (k.inside), 0) AS INTEGER) AS mentions,
      CAST(sum(k.mentions) AS INTEGER) AS all_mentions,
      (SELECT CAST(count(*) AS INTEGER) FROM passing) AS of_clippings,
      (SELECT CAST(coalesce(sum(mentions), 0) AS INTEGER) FROM counted WHERE inside) AS of_mentions
    FROM counted k JOIN entities e ON e.kind = 'company' AND e.entity = k.company
    GROUP BY k.company ORDER BY ${order}, k.company`;
}
