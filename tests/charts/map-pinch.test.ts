import { describe, expect, test } from 'vitest';
import { FIT, frameBounds } from '../../src/lib/charts/map-frame.ts';
import type { Frame } from '../../src/lib/charts/map-frame.ts';
import { pinchedFrame } from '../../src/lib/charts/map-pinch.ts';
import { project } from '../../src/lib/charts/map-projection.ts';
import { framesOf } from '../../src/lib/charts/map-shapes.ts';
import type { Pinch } from '../../src/lib/charts/pinch.ts';
import { placeMap } from '../../src/lib/charts/place-map.ts';
import { worldGeography } from '../../src/lib/charts/world.ts';
import { names, typicalPlaces } from './fixtures.ts';
import { context, draw } from './snapshot.ts';

const drawn = (frame: Frame) =>
  draw(() =>
    placeMap(
      { rows: typicalPlaces, names: names('en'), selected: [], frame, world: worldGeography() },
      context(560, 'en')
    )
  );

/** The degrees at a point of a drawing, on whichever of its panels that lies. */
function degreesAt(svg: Element, [x, y]: readonly [number, number]): [number, number] {
  const panel = framesOf(svg).findLast(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  );
  const found = panel && project(panel.bounds, panel.box).projection.invert?.([x, y]);
  if (!found) throw new Error('no map at this point');
  return found;
}

function middleOf(svg: Element, panel: number): [number, number] {
  const box = framesOf(svg)[panel]?.box;
  if (!box) throw new Error(`no panel ${panel}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

function spread([x, y]: [number, number], before: number, after: number): Pinch {
  return {
    from: [
      [x - before, y],
      [x + before, y]
    ],
    to: [
      [x - after, y],
      [x + after, y]
    ]
  };
}

describe('fingers that move apart', () => {
  test.each([0, 1])('keep what lies between them between them, on panel %i', (panel) => {
    const svg = drawn(FIT);
    const at = middleOf(svg, panel);
    const pinch = spread(at, 20, 60);
    const zoomed = drawn(pinchedFrame(svg, typicalPlaces, pinch, FIT));
    const [longitude, latitude] = degreesAt(svg, at);
    const [x, y] = degreesAt(zoomed, at);
    const [edge] = degreesAt(zoomed, [at[0] + 60, at[1]]);
    const [edgeBefore] = degreesAt(svg, [at[0] + 20, at[1]]);
    const span = Math.abs(edgeBefore - longitude);
    expect(Math.abs(x - longitude)).toBeLessThan(span * 0.2);
    expect(Math.abs(y - latitude)).toBeLessThan(span * 0.2);
    expect(Math.abs(edge - x)).toBeGreaterThan(span * 0.7);
    expect(Math.abs(edge - x)).toBeLessThan(span * 1.3);
  });

  test('come no closer than a town, however often', () => {
    let frame: Frame = FIT;
    for (let i = 0; i < 12; i++) {
      const svg = drawn(frame);
      frame = pinchedFrame(svg, typicalPlaces, spread(middleOf(svg, 0), 10, 100), frame);
    }
    const [[west], [east]] = frameBounds(frame, typicalPlaces);
    expect(east - west).toBeGreaterThanOrEqual(0.3);
  });
});

test('fingers that move together as far as all places show all places', () => {
  const svg = drawn(FIT);
  const close = pinchedFrame(svg, typicalPlaces, spread(middleOf(svg, 0), 20, 60), FIT);
  const zoomed = drawn(close);
  expect(close.kind).toBe('box');
  expect(pinchedFrame(zoomed, typicalPlaces, spread(middleOf(zoomed, 0), 200, 20), close)).toBe(FIT);
});

test('a map without coasts stays as it is', () => {
  const svg = drawn(FIT);
  for (const panel of svg.querySelectorAll('[data-frame]')) panel.setAttribute('data-frame', 'none');
  const given: Frame = { kind: 'world' };
  expect(pinchedFrame(svg, typicalPlaces, spread([280, 120], 10, 40), given)).toBe(given);
});
