import { DOMParser } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { CHART_WIDTHS } from '../../src/lib/charts/context.ts';
import { loadDetail } from '../../src/lib/charts/geography.ts';
import { FIT } from '../../src/lib/charts/map-frame.ts';
import type { Sheets } from '../../src/lib/charts/map-shapes.ts';
import { ownShapes } from '../../src/lib/charts/share-shapes.ts';
import { worldGeography } from '../../src/lib/charts/world.ts';
import { mapLayouts } from '../../src/lib/server/map-layouts.ts';
import { names, typicalPlaces } from '../charts/fixtures.ts';
import { context, draw } from '../charts/snapshot.ts';

const detail = await loadDetail();

/** The map as a page has it that has just been opened: nothing is kept of earlier drawings. */
async function freshMap() {
  vi.resetModules();
  const { placeMap } = await import('../../src/lib/charts/place-map.ts');
  const { rememberShapes } = await import('../../src/lib/charts/map-shapes.ts');
  const { document } = context(320);
  const drawMap = (width: number, coasts: { sheets?: Sheets } | null = {}) =>
    draw(() =>
      placeMap(
        {
          ...{ rows: typicalPlaces, names: names('en'), selected: [], frame: FIT, world: null },
          ...(coasts && { world: worldGeography(), detail, ...coasts })
        },
        { ...context(width), document, idPrefix: `places-${width}` }
      )
    );
  return { drawMap, rememberShapes };
}

/** The layouts of the page, in one document, which share their coasts. */
async function sharedLayouts(): Promise<SVGSVGElement[]> {
  const { drawMap } = await freshMap();
  const layouts = [
    ...mapLayouts(CHART_WIDTHS.places, (width, sheets) => drawMap(width, { sheets })).values()
  ];
  const page = new DOMParser().parseFromString('<html><body></body></html>', 'text/html');
  page.body.innerHTML = layouts.map(({ outerHTML }) => outerHTML).join('');
  return [...page.querySelectorAll('svg')] as unknown as SVGSVGElement[];
}

const lengthOf = (drawings: readonly Element[]) =>
  drawings.reduce((sum, { outerHTML }) => sum + outerHTML.length, 0);
const widthOf = (drawing: Element) => Number(drawing.getAttribute('viewBox')?.split(' ')[2]);

test('layouts that share their coasts are little more than half as long, and stand from narrow to wide', async () => {
  const { drawMap } = await freshMap();
  const shared = await sharedLayouts();
  expect(shared.map(widthOf)).toEqual([...CHART_WIDTHS.places]);
  expect(lengthOf(shared)).toBeLessThan(0.65 * lengthOf(CHART_WIDTHS.places.map((width) => drawMap(width))));
});

test('what is laid on the coasts of another layout is cut to its own frame', async () => {
  for (const drawing of await sharedLayouts())
    for (const panel of drawing.querySelectorAll('[data-sheet]')) {
      const [, x, y, width, height] = (panel.getAttribute('data-frame') ?? '').split(' ');
      const clip = panel.querySelector('clipPath');
      const [cut] = [...(clip?.querySelectorAll('rect') ?? [])];
      expect(['x', 'y', 'width', 'height'].map((name) => cut?.getAttribute(name))).toEqual([
        ...[x, y, width, height]
      ]);
      expect(panel.querySelector('[clip-path]')?.getAttribute('clip-path')).toBe(`url(#${clip?.id})`);
    }
});

test('a drawing has shapes of its own before the others go', async () => {
  const shared = await sharedLayouts();
  const before = shared.map((drawing) => drawing.querySelectorAll('path, use').length);
  expect(shared.some((drawing) => drawing.querySelector('use'))).toBe(true);
  for (const drawing of shared) ownShapes(drawing);
  expect(shared.map((drawing) => drawing.querySelectorAll('use').length)).toEqual([0, 0, 0, 0]);
  expect(shared.map((drawing) => drawing.querySelectorAll('path[d]').length)).toEqual(before);
});

test.each(CHART_WIDTHS.places.map((width, i) => [width, i] as const))(
  'a filter is drawn at %i px on the coasts that stand, as they do',
  async (width, i) => {
    const shared = await sharedLayouts();
    const { drawMap, rememberShapes } = await freshMap();
    const standing = shared[i];
    if (!standing) throw new Error('no such layout');
    rememberShapes(standing);
    for (const drawing of shared) ownShapes(drawing);
    const shapes = (svg: Element) =>
      [...svg.querySelectorAll('[data-frame] path, [data-frame] [transform]')].map((shape) =>
        ['d', 'transform', 'fill', 'stroke-width'].map((name) => shape.getAttribute(name))
      );
    expect(shapes(drawMap(width, null))).toEqual(shapes(standing));
  }
);
