import { parseHTML } from 'linkedom';
import { loadDetail } from '../charts/geography.ts';
import { PAGE } from '../charts/theme.ts';
import { COMPARED_WIDTHS, comparedChart } from '../compare/draw.ts';
import { both } from '../compare/differences.ts';
import { SIDES } from '../compare/pair.ts';
import type { Both, Pair } from '../compare/pair.ts';
import { presets } from '../compare/suggest.ts';
import { drawEmbed } from '../embed/draw.ts';
import { EMBED_VIEWS } from '../embed/rows.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { Filter } from '../filter/filter.ts';
import { catalogue } from '../queries/catalogue.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import { countryPlaces } from '../queries/country-places.ts';
import type { CountryPlaceRow } from '../queries/country-places.ts';
import { stepTo } from '../steps/step.ts';
import type { Step } from '../steps/step.ts';
import { packCatalogue, packView } from '../view/packed-view.ts';
import type { PackedView } from '../view/packed-view.ts';
import type { PackedRows } from '../view/packed-rows.ts';
import { createNames } from '../view/names.ts';
import { LIST_STEP, readView } from '../view/view.ts';
import type { Locale } from '../words/locale.ts';
import type { SharedDataset } from './shared-dataset.ts';

/** What the page that compares shows before anything is asked of it. */
export interface ComparePage {
  catalogue: PackedRows<CatalogueRow>;
  countries: CountryPlaceRow[];
  presets: Pair[];
  pair: Pair;
  whole: PackedView;
  /** The view of each side, as what differs from the whole: three times all rows made megabytes of a large corpus. */
  steps: Both<Step>;
}

/** The first of the presets, with its charts as SVG markup in `drawings` by `<side>-<chart>-<width>`. */
export async function comparePage(
  { run }: SharedDataset,
  locale: Locale,
  drawings: Map<string, string>
): Promise<ComparePage> {
  const known = await run(catalogue());
  const whole = await readView(run, EMPTY_FILTER, DEFAULT_OPTIONS);
  const offered = presets(whole);
  const pair = offered[0] ?? { a: EMPTY_FILTER, b: EMPTY_FILTER };
  const ask = (filter: Filter) => readView(run, filter, DEFAULT_OPTIONS, LIST_STEP, 'applied');
  const answers = both(pair, ask);
  const views = { a: await answers.a, b: await answers.b };
  const names = createNames(known, locale);
  const detail = await loadDetail();
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  for (const side of SIDES) {
    for (const chart of EMBED_VIEWS) {
      for (const width of COMPARED_WIDTHS[chart]) {
        const name = `${side}-${chart}-${width}`;
        const shown = { own: views[side], beside: views[side === 'a' ? 'b' : 'a'] };
        const svg = drawEmbed(comparedChart(chart, shown, names), detail, {
          document: document as unknown as Document,
          width,
          locale,
          palette: PAGE,
          idPrefix: name
        });
        drawings.set(name, svg.outerHTML);
      }
    }
  }
  return {
    catalogue: packCatalogue(known),
    countries: await run(countryPlaces()),
    presets: offered,
    pair,
    whole: packView(whole),
    steps: both(views, (view) => stepTo(whole, view))
  };
}
