import { companyStandings, rankCompanies } from '../charts/company-rows.ts';
import type { ListDimension } from '../filter/filter.ts';
import type { View } from '../view/view.ts';
import type { FirstStep } from './first-steps.ts';
import type { ChartStep } from './step.ts';

/**
 * What the charts show after a click on the marks that a page begins with: fetched ahead, so that the first click waits for
 * no network. The list of clippings comes with the step's own file.
 */
export type LikelyFile = [dimension: ListDimension, value: string, step: ChartStep][];

/** The name of the file. */
export const LIKELY_FILE = 'likely.json';

/** The steps to the marks of all charts, in turn one of each chart, most counted first. */
export function likelySteps({ companies, places, timeline }: View): FirstStep[] {
  const standings = companyStandings(companies, 'clippings');
  const { rows: bars } = rankCompanies(standings, 'clippings', [], false);
  const marks: [ListDimension, string[]][] = [
    ['company', bars.map(({ company }) => company)],
    ['event', timeline.toSorted((a, b) => b.reports - a.reports).map(({ event }) => event)],
    ['place', places.filter(({ n }) => n > 0).map(({ place }) => place)]
  ];
  const most = Math.max(...marks.map(([, values]) => values.length));
  return Array.from({ length: most }, (_, i) =>
    marks.flatMap(([dimension, values]) => {
      const value = values[i];
      return value === undefined ? [] : { dimension, value };
    })
  ).flat();
}
