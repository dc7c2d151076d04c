import { expect, it } from 'vitest';
import atlas from 'world-atlas/countries-50m.json';
import { readDetail } from '../../src/lib/charts/geography.ts';
import { FIT } from '../../src/lib/charts/map-frame.ts';
import { layoutMap } from '../../src/lib/charts/map-layout.ts';
import { pathData } from '../../src/lib/charts/map-projection.ts';
import type { PlaceRow } from '../../src/lib/queries/place-spread.ts';
import { closeFrames, thinOut } from '../../src/lib/server/coasts.ts';

const spot = (place: string, country: string, longitude: number, latitude: number): PlaceRow => ({
  ...{ place, name_en: place, name_fr: place, kind: 'city', country, parent: null, longitude, latitude },
  ...{ n: 1, within: 1, metonymic: 0, all: 1, of_clippings: 1, rolled: [] }
});

const CORPORA: Record<string, PlaceRow[]> = {
  'of a country': [
    spot('liege', 'BE', 5.57, 50.63),
    spot('brussels', 'BE', 4.35, 50.85),
    spot('ghent', 'BE', 3.72, 51.05)
  ],
  'of the world with crowded parts': [
    spot('beijing', 'CN', 116.4, 39.9),
    spot('hangzhou', 'CN', 120.2, 30.3),
    spot('shanghai', 'CN', 121.5, 31.2),
    spot('hong-kong', 'HK', 114.2, 22.3),
    spot('new-york', 'US', -74, 40.7),
    spot('washington', 'US', -77, 38.9),
    spot('liege', 'BE', 5.57, 50.63),
    spot('brussels', 'BE', 4.35, 50.85),
    spot('paris', 'FR', 2.35, 48.86)
  ],
  'across the date line': [spot('suva', 'FJ', 178.4, -18.1), spot('noumea', 'NC', 166.4, -22.3)]
};

it.each(Object.entries(CORPORA))('a thinned atlas draws close maps %s as the whole one does', (_, rows) => {
  const full = readDetail(atlas);
  const thinned = thinOut(atlas, closeFrames(rows));
  const thin = readDetail(thinned);
  for (const width of [320, 560]) {
    const { panels } = layoutMap(rows, FIT, { width, top: 40, size: 12 });
    for (const { frame } of panels.filter(({ frame: { bounds } }) => bounds[1][0] - bounds[0][0] < 70)) {
      expect(pathData(frame, thin.land)).toBe(pathData(frame, full.land));
      expect(pathData(frame, thin.borders)).toBe(pathData(frame, full.borders));
      for (const [code, shape] of full.countries) {
        const other = thin.countries.get(code);
        if (!other) throw new Error(`${code} is gone`);
        expect(pathData(frame, [other]), code).toBe(pathData(frame, [shape]));
      }
    }
  }
  expect(JSON.stringify(thinned).length).toBeLessThan(JSON.stringify(atlas).length * 0.6);
});
