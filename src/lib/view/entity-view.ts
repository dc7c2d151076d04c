import { shareOverTime } from '../charts/share-periods.ts';
import type { ShareOverTime } from '../charts/share-periods.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import type { CoMentionRow } from '../naming/beside.ts';
import type { NamedMonthRow } from '../naming/periods.ts';
import type { MonthRow } from '../queries/published-months.ts';
import type { TimelineRow } from '../queries/timeline.ts';

/** Fewer say nothing that a sentence does not say better. */
const LEAST_CLIPPINGS = 3;
const LEAST_DATED_ACTIONS = 2;
/** Companies in the chart of what is named together; the table has them all. */
const COMPANIES_DRAWN = 10;

/** What an entity's page draws, each null where words do better. */
export interface EntityCharts {
  actions: { rows: TimelineRow[]; months: MonthRow[] } | null;
  share: ShareOverTime | null;
  companies: CompanyRow[] | null;
}

/**
 * Which charts say something: actions from two dated ones on; the share where some clippings of at least two periods name
 * it and others do not; companies beside it from three clippings on. `n` of `of` clippings name the entity.
 */
export function entityCharts(
  n: number,
  of: number,
  timeline: readonly TimelineRow[],
  months: readonly NamedMonthRow[],
  beside: readonly CoMentionRow[]
): EntityCharts {
  const share = shareOverTime(months);
  const filled = share.periods.filter((period) => period.of > 0).length;
  const companies = beside.filter(({ kind }) => kind === 'company');
  return {
    actions:
      timeline.filter(({ date }) => date !== null).length < LEAST_DATED_ACTIONS
        ? null
        : { rows: [...timeline], months: months.map(monthRow) },
    share: n < LEAST_CLIPPINGS || n === of || filled < 2 ? null : share,
    companies:
      n < LEAST_CLIPPINGS || companies.length < 2
        ? null
        : companies.slice(0, COMPANIES_DRAWN).map((row) => companyRow(row, n))
  };
}

function monthRow({ period, n, all }: NamedMonthRow): MonthRow {
  return { month: period?.length === 7 ? period : null, n, all };
}

function companyRow({ entity, n, all, mentions, all_mentions }: CoMentionRow, of: number): CompanyRow {
  return {
    company: entity,
    name_en: entity,
    name_fr: entity,
    parent: null,
    n,
    all,
    mentions,
    all_mentions,
    of_clippings: of,
    of_mentions: 0
  };
}
