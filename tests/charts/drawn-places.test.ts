import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { drawnPlaces, MOST_SPOTS } from '../../src/lib/charts/drawn-places.ts';
import { FIT } from '../../src/lib/charts/map-frame.ts';
import { placeMap } from '../../src/lib/charts/place-map.ts';
import { PAGE } from '../../src/lib/charts/theme.ts';
import type { PlaceRow } from '../../src/lib/queries/place-spread.ts';

/** The higher its number, the more often a town is named. */
const town = (i: number): PlaceRow => ({
  ...{
    place: `town-${i}`,
    name_en: `Town ${i}`,
    name_fr: `Ville ${i}`,
    kind: 'city',
    country: 'FR',
    parent: null
  },
  ...{ latitude: (i % 60) - 30, longitude: (i % 170) - 80, n: 1, within: 1, metonymic: 0, all: i + 1 },
  ...{ of_clippings: 1000, rolled: [] }
});
const towns = (n: number) => Array.from({ length: n }, (_, i) => town(i));
const country: PlaceRow = { ...town(0), place: 'france', kind: 'country' };

it('every place is drawn as long as there are not too many', () => {
  const rows = [country, ...towns(MOST_SPOTS)];
  expect(drawnPlaces(rows, [])).toBe(rows);
});

it('of more, those are drawn that the corpus names most, and those that are selected, with all countries', () => {
  const drawn = drawnPlaces([country, ...towns(MOST_SPOTS + 50)], ['town-3']).map(({ place }) => place);
  expect(drawn).toHaveLength(MOST_SPOTS + 2);
  expect(drawn).toContain('france');
  expect(drawn).toContain('town-3');
  expect(drawn).toContain('town-50');
  expect(drawn).not.toContain('town-49');
});

it('a filter does not change which are drawn', () => {
  const rows = towns(MOST_SPOTS + 50);
  const filtered = rows.map((row, i) => ({ ...row, n: i < 20 ? 5 : 0 }));
  expect(drawnPlaces(filtered, []).map(({ place }) => place)).toEqual(
    drawnPlaces(rows, []).map(({ place }) => place)
  );
});

it('the key of a map says how many of how many are drawn', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as {
    document: Document;
  };
  const said = (n: number, locale: 'en' | 'fr') => {
    const data = {
      rows: towns(n),
      names: (_: string, id: string) => id,
      selected: [],
      frame: FIT,
      world: null
    };
    return placeMap(data, { document, width: 560, locale, palette: PAGE }).querySelector('.key')?.textContent;
  };
  expect(said(MOST_SPOTS, 'en')).toBe('');
  expect(said(MOST_SPOTS + 50, 'en')).toBe('drawn: the 150 named most of 200 towns and regions');
  expect(said(MOST_SPOTS + 50, 'fr')).toContain('150 plus citées de 200');
});
