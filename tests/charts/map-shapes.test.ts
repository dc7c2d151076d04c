import { expect, test, vi } from 'vitest';
import { loadDetail } from '../../src/lib/charts/geography.ts';
import { FIT } from '../../src/lib/charts/map-frame.ts';
import { worldGeography } from '../../src/lib/charts/world.ts';
import type { PlaceMapData } from '../../src/lib/charts/place-map.ts';
import { manyPlaces, names, typicalPlaces } from './fixtures.ts';
import { context, draw } from './snapshot.ts';

/** The map as a page has it that has just been opened: nothing is kept of earlier drawings. */
async function freshMap() {
  vi.resetModules();
  const { placeMap } = await import('../../src/lib/charts/place-map.ts');
  const { isCoarse, rememberShapes } = await import('../../src/lib/charts/map-shapes.ts');
  const drawMap = (data: Partial<PlaceMapData>) =>
    draw(() =>
      placeMap(
        { rows: typicalPlaces, names: names('en'), selected: [], frame: FIT, world: null, ...data },
        context(320, 'en')
      )
    );
  return { drawMap, isCoarse, rememberShapes };
}

test.each([
  ['typical', typicalPlaces],
  ['crowded', manyPlaces]
])('a filter is drawn on the coasts of the map that stands, as if they were at hand: %s', async (_, rows) => {
  const coasts = { world: worldGeography(), detail: await loadDetail() };
  const built = (await freshMap()).drawMap({ rows, ...coasts });
  const filtered = rows.map((row, i) => (i % 3 === 0 ? { ...row, n: Math.ceil(row.n / 2) } : row));
  const expected = (await freshMap()).drawMap({ rows: filtered, ...coasts });

  const page = await freshMap();
  page.rememberShapes(built);
  const drawn = page.drawMap({ rows: filtered });
  expect(drawn.outerHTML).toBe(expected.outerHTML);
  expect(page.isCoarse(drawn)).toBe(false);
});

test('a map without coasts at hand says so, and so does a close frame with those for the world', async () => {
  const world = worldGeography();
  const { drawMap, isCoarse } = await freshMap();
  expect(isCoarse(drawMap({ rows: manyPlaces }))).toBe(true);
  expect(isCoarse(drawMap({ rows: manyPlaces, world }))).toBe(true);
  expect(isCoarse(drawMap({ rows: manyPlaces, world, detail: await loadDetail() }))).toBe(false);
});
