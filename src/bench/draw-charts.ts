/** The three charts of the story, in the browser, as on a wide page. */
import { actionsTimeline } from '../lib/charts/actions-timeline.ts';
import { companyBars } from '../lib/charts/company-bars.ts';
import type { Names } from '../lib/charts/context.ts';
import { FIT } from '../lib/charts/map-frame.ts';
import { placeMap } from '../lib/charts/place-map.ts';
import { drawer } from '../lib/charts/svg.ts';
import { LIGHT } from '../lib/charts/theme.ts';
import { brushBand } from '../lib/charts/timeline-brush.ts';
import type { TimeScale } from '../lib/charts/timeline-layout.ts';
import { worldGeography } from '../lib/charts/world.ts';
import type { DateRange } from '../lib/filter/filter.ts';
import type { Charts } from '../lib/view/view.ts';

const names: Names = (_kind, id) => id;
const selected: string[] = [];
const context = (width: number, idPrefix: string) =>
  ({ document, width, locale: 'en', palette: LIGHT, idPrefix }) as const;

let time: TimeScale | null = null;

/** Draws each chart of the rows when it is called for, the timeline first. */
export function drawings(
  { timeline, months, companies, places, summary }: Charts,
  brush: DateRange | null = null
): (() => SVGSVGElement)[] {
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
    () =>
      placeMap(
        { rows: places, names, selected, frame: FIT, world: worldGeography(), detail: null },
        context(460, 'places')
      )
  ];
}

/** Moves the band of the timeline that was drawn last. */
export function moveBand(timeline: Element, brush: DateRange): void {
  if (time) timeline.querySelector('.brush')?.replaceWith(brushBand(drawer(document), brush, time, LIGHT));
}
