import { expect, test } from 'vitest';
import { CHART_WIDTHS } from '../../src/lib/charts/context.ts';
import { FIT } from '../../src/lib/charts/map-frame.ts';
import { placeMap } from '../../src/lib/charts/place-map.ts';
import { worldGeography } from '../../src/lib/charts/world.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { placeSpread } from '../../src/lib/queries/place-spread.ts';
import { extractFacts, readCorpus } from '../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../src/pipeline/gazetteer/load.ts';
import { datasetRows } from '../../src/pipeline/rows.ts';
import { useRows } from '../fixtures/use-rows.ts';
import { context, draw } from './snapshot.ts';

/**
 * What the rules find in the press review decides which places share the map: a rule that finds one more town may put it on
 * top of another, or move another part of the world into an inset.
 */
const path = (name: string) => new URL(`../../data/${name}`, import.meta.url).pathname;
const gazetteers = await loadGazetteers(path('gazetteers'));
const { clippings } = await readCorpus([path('corpora/alibaba.txt')]);
const database = await useRows(datasetRows(extractFacts(clippings, gazetteers), gazetteers));
const rows = await database.run(placeSpread(EMPTY_FILTER, DEFAULT_OPTIONS));
const names = new Map(rows.map((row) => [row.place, row.name_en]));

/** In px, from middle to middle: nearer, one symbol is seen for two. */
const LEAST_APART = 4;

test.each(CHART_WIDTHS.places)(
  'no two places of the first story lie on each other on its map at %i px',
  (width) => {
    const svg = draw(() =>
      placeMap(
        {
          rows,
          names: (_, id) => names.get(id) ?? id,
          selected: [],
          frame: FIT,
          world: worldGeography()
        },
        context(width)
      )
    );
    const together: string[] = [];
    for (const marks of svg.querySelectorAll('.marks')) {
      const symbols = [...marks.querySelectorAll('[data-key]')].map((mark) => {
        const [x = NaN, y = NaN] = (mark.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
        return { key: mark.getAttribute('data-key') ?? '', x, y };
      });
      symbols.forEach(({ key, x, y }, i) => {
        for (const other of symbols.slice(i + 1))
          if (Math.hypot(other.x - x, other.y - y) < LEAST_APART) together.push(`${key} and ${other.key}`);
      });
    }
    expect(names.size).toBeGreaterThan(20);
    expect(together).toEqual([]);
  }
);
