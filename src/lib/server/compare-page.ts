import { parseHTML } from 'linkedom';
import type { ChartContext } from '../charts/context.ts';
import { loadDetail } from '../charts/geography.ts';
import { PAGE } from '../charts/theme.ts';
import { COMPARED_WIDTHS, comparedChart } from '../compare/draw.ts';
import { both } from '../compare/differences.ts';
import { SIDES } from '../compare/pair.ts';
import type { Both, Pair } from '../compare/pair.ts';
import { presets } from '../compare/suggest.ts';
import { drawEmbed } from '../embed/draw.ts';
import { drawPlaces } from '../embed/places.ts';
import type { EmbedView } from '../embed/rows.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { Filter } from '../filter/filter.ts';
import { countryPlaces } from '../queries/country-places.ts';
import type { CountryPlaceRow } from '../queries/country-places.ts';
import { stepTo } from '../steps/step.ts';
import type { Step } from '../steps/step.ts';
import type { Carried } from '../view/filed.ts';
import type { PackedValues, PackedView } from '../view/packed-view.ts';
import { createNames } from '../view/names.ts';
import { LIST_STEP, readView } from '../view/view.ts';
import type { View } from '../view/view.ts';
import type { Locale } from '../words/locale.ts';
import { carried, corpusRows } from './corpus-rows.ts';
import { mapLayouts } from './map-layouts.ts';
import type { SharedDataset } from './shared-dataset.ts';

/** What the page that compares shows before anything is asked of it. */
export interface ComparePage {
  values: Carried<PackedValues>;
  whole: Carried<PackedView>;
  countries: CountryPlaceRow[];
  presets: Pair[];
  pair: Pair;
  steps: Carried<Both<Step>>;
}

/** The sides of a comparison, and how a page comes by them. */
interface ComparedSides {
  presets: Pair[];
  /** The first of the presets. */
  pair: Pair;
  views: Both<View>;
  /** The views as what differs from the whole: three times all rows made megabytes of a large corpus. */
  steps: Carried<Both<Step>>;
}

/** What a comparison begins with. */
export async function comparedSides({ run }: SharedDataset): Promise<ComparedSides> {
  const whole = await readView(run, EMPTY_FILTER, DEFAULT_OPTIONS);
  const offered = presets(whole);
  const pair = offered[0] ?? { a: EMPTY_FILTER, b: EMPTY_FILTER };
  const ask = (filter: Filter) => readView(run, filter, DEFAULT_OPTIONS, LIST_STEP, 'applied');
  const answers = both(pair, ask);
  const views = { a: await answers.a, b: await answers.b };
  return {
    presets: offered,
    pair,
    views,
    steps: carried(
      both(views, (view) => stepTo(whole, view)),
      whole
    )
  };
}

/** The page, with its charts as SVG markup in `drawings` by `<side>-<chart>-<width>`. */
export async function comparePage(
  dataset: SharedDataset,
  locale: Locale,
  drawings: Map<string, string>
): Promise<ComparePage> {
  const { known, values, view } = await corpusRows(dataset);
  const { presets: offered, pair, views, steps } = await comparedSides(dataset);
  const names = createNames(known, locale);
  const detail = await loadDetail();
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  for (const side of SIDES) {
    const shown = { own: views[side], beside: views[side === 'a' ? 'b' : 'a'] };
    const contextOf = (chart: EmbedView, width: number): ChartContext => ({
      document: document as unknown as Document,
      width,
      locale,
      palette: PAGE,
      idPrefix: `${side}-${chart}-${width}`
    });
    for (const chart of ['actions', 'companies'] as const)
      for (const width of COMPARED_WIDTHS[chart]) {
        const svg = drawEmbed(comparedChart(chart, shown, names), detail, contextOf(chart, width));
        drawings.set(`${side}-${chart}-${width}`, svg.outerHTML);
      }
    // Each side holds its own coasts: those of the other may be gone when it is drawn anew.
    const map = comparedChart('places', shown, names);
    const layouts = mapLayouts(
      COMPARED_WIDTHS.places,
      (width, sheets) => drawPlaces(map, detail, contextOf('places', width), sheets),
      `coasts-${side}`
    );
    for (const [width, svg] of layouts) drawings.set(`${side}-places-${width}`, svg.outerHTML);
  }
  const countries = await dataset.run(countryPlaces());
  return { values, whole: view, countries, presets: offered, pair, steps };
}
