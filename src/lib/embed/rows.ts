import type { Filter, ViewOptions } from '../filter/filter.ts';
import { companyShares } from '../queries/company-shares.ts';
import type { CompanyRow } from '../queries/company-shares.ts';
import { placeSpread } from '../queries/place-spread.ts';
import type { PlaceRow } from '../queries/place-spread.ts';
import { publishedMonths } from '../queries/published-months.ts';
import type { MonthRow } from '../queries/published-months.ts';
import { summary } from '../queries/summary.ts';
import { timeline } from '../queries/timeline.ts';
import type { TimelineEvent } from '../queries/timeline.ts';
import type { Charts, Run } from '../view/view.ts';

export const EMBED_VIEWS = ['actions', 'companies', 'places'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];

/** What an embedded chart is drawn from: the rows of its own view; the others are empty. */
export interface EmbedRows {
  timeline: TimelineEvent[];
  months: MonthRow[];
  companies: CompanyRow[];
  places: PlaceRow[];
  /** The denominator: clippings in the corpus. */
  allClippings: number;
}

/** The rows of a view's charts. */
export function embedRows({ timeline: events, months, companies, places, summary: of }: Charts): EmbedRows {
  return { timeline: events, months, companies, places, allClippings: of.all_clippings };
}

/** Asks what one chart needs, and nothing else. */
export async function readEmbed(
  run: Run,
  view: EmbedView,
  filter: Filter,
  options: ViewOptions
): Promise<EmbedRows> {
  const [numbers, ofTimeline, months, companies, places] = await Promise.all([
    run(summary(filter, options)),
    view === 'actions' ? run(timeline(filter, options)) : [],
    view === 'actions' ? run(publishedMonths(filter, options)) : [],
    view === 'companies' ? run(companyShares(filter, options)) : [],
    view === 'places' ? run(placeSpread(filter, options)) : []
  ]);
  return { timeline: ofTimeline, months, companies, places, allClippings: numbers[0]?.all_clippings ?? 0 };
}

/** Whether a chart has anything to show of its filter. */
export function hasMarks(view: EmbedView, { timeline: events, companies, places }: EmbedRows): boolean {
  if (view === 'actions') return events.some(({ shown }) => shown);
  return (view === 'companies' ? companies : places).some(({ n }) => n > 0);
}
