/** The three charts of the story, in the browser, as on a wide page. */
import { actionsTimeline } from '../lib/charts/actions-timeline.ts';
import { companyBars } from '../lib/charts/company-bars.ts';
import { rankCompanies } from '../lib/charts/company-rows.ts';
import type { CompanyRows } from '../lib/charts/company-rows.ts';
import type { Names } from '../lib/charts/context.ts';
import { drawnRows } from '../lib/charts/drawn-places.ts';
import { drawOver } from '../lib/charts/light-document.ts';
import { FIT } from '../lib/charts/map-frame.ts';
import { placeMap } from '../lib/charts/place-map.ts';
import type { PlaceRows } from '../lib/charts/place-rows.ts';
import { drawer } from '../lib/charts/svg.ts';
import { LIGHT } from '../lib/charts/theme.ts';
import { brushBand } from '../lib/charts/timeline-brush.ts';
import type { TimeScale } from '../lib/charts/timeline-layout.ts';
import { worldGeography } from '../lib/charts/world.ts';
import type { DateRange } from '../lib/filter/filter.ts';
import type { CompanyRow } from '../lib/queries/company-shares.ts';
import type { PlaceRow } from '../lib/queries/place-spread.ts';
import { byOrderOfPlaces } from '../lib/view/order.ts';
import type { Shown } from '../lib/view/shown.ts';
import { actionFacts, companyFacts, placeFacts } from '../lib/words/chart-facts.ts';
import { chartWords } from '../lib/words/chart-words.ts';

/** What charts are drawn from: rows, or what makes them. */
type Drawn = Pick<Shown, 'timeline' | 'months' | 'summary'> & { companies: CompanyRows; places: PlaceRows };

const names: Names = (_kind, id) => id;
const selected: string[] = [];
const context = (width: number, idPrefix: string) =>
  ({ document, width, locale: 'en', palette: LIGHT, idPrefix }) as const;

let time: TimeScale | null = null;

const words = chartWords('en');

/** What stands above and beside the charts, and changes with them: their titles, and the first of the places. */
export function wordsOf(
  { timeline, months, companies, places }: Shown,
  brush: DateRange | null = null
): string[] {
  const list = places.first(10, byOrderOfPlaces);
  return [
    words.actions.title(actionFacts(timeline, months, brush, 'events'), names),
    words.companies.title(companyFacts(companies, 'clippings'), names),
    words.places.title(placeFacts(places), names),
    ...list.map(({ place, n }) => `${place} ${n}`)
  ];
}

/** The rows that are drawn of companies and places. */
export function rowsOf({ companies, places }: Shown): (CompanyRow | PlaceRow)[] {
  return [...rankCompanies(companies, 'clippings', selected, false).rows, ...drawnRows(places, selected)];
}

/** Draws each chart of the rows when it is called for, the timeline first. */
export function drawings(
  { timeline, months, companies, places, summary }: Drawn,
  brush: DateRange | null = null
): ((standing: SVGSVGElement | null) => SVGSVGElement)[] {
  return [
    () => {
      const drawn = actionsTimeline(
        { rows: timeline, months, names, brush, selected, count: 'events' },
        context(1160, 'actions')
      );
      time = drawn.time;
      return drawn.svg;
    },
    () =>
      companyBars(
        {
          ...{ rows: companies, names, selected, count: 'clippings', openOther: false },
          allClippings: summary.all_clippings
        },
        context(460, 'companies')
      ),
    (standing) =>
      drawOver(standing, (document) =>
        placeMap(
          { rows: places, names, selected, frame: FIT, world: worldGeography(), detail: null },
          { ...context(460, 'places'), document }
        )
      )
  ];
}

/** Moves the band of the timeline that was drawn last. */
export function moveBand(timeline: Element, brush: DateRange): void {
  if (time) timeline.querySelector('.brush')?.replaceWith(brushBand(drawer(document), brush, time, LIGHT));
}
