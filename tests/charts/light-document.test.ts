import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawOver } from '../../src/lib/charts/light-document.ts';
import { FIT } from '../../src/lib/charts/map-frame.ts';
import { placeMap } from '../../src/lib/charts/place-map.ts';
import { worldGeography } from '../../src/lib/charts/world.ts';
import type { PlaceRow } from '../../src/lib/queries/place-spread.ts';
import { manyPlaces, names, typicalPlaces } from './fixtures.ts';
import { context } from './snapshot.ts';

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<html></html>').document);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const map = (rows: readonly PlaceRow[], document: Document, selected: readonly string[] = []) =>
  placeMap(
    { rows, names: names('en'), selected, frame: FIT, world: worldGeography() },
    { ...context(460), document }
  );
/** An element as text, whatever order its attributes came in. */
const asText = (element: Element): string => {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const children = [...element.childNodes].map((child) =>
    child.nodeType === 1 ? asText(child as Element) : (child.textContent ?? '')
  );
  return `<${element.nodeName.toLowerCase()} ${attributes.join(' ')}>${children.join('')}</>`;
};
/** The places with the numbers of some filter: some of none, some for their government only in part. */
const filtered = (rows: readonly PlaceRow[], step: number) =>
  rows.map((row, i) => {
    const n = (row.all * ((i * 7 + step * 3) % 5)) >> 2;
    return { ...row, n, metonymic: (n * ((i + step) % 3)) >> 1 };
  });

test.each([
  ['typical', typicalPlaces],
  ['many', manyPlaces]
])('a map drawn over another is the one drawn anew (%s places)', (_name, places) => {
  let standing: SVGSVGElement | null = null;
  for (let step = 0; step < 12; step++) {
    const rows = step % 4 === 3 ? typicalPlaces.slice(0, step) : filtered(places, step);
    const selected = step % 5 === 4 ? rows.slice(0, 2).map(({ place }) => place) : [];
    const drawn: SVGSVGElement = drawOver(standing, (document) => map(rows, document, selected));
    if (standing) expect(drawn).toBe(standing);
    standing = drawn;
    expect(asText(drawn)).toBe(asText(map(rows, document, selected)));
  }
});

test('what a page has added to a mark does not stay with what is none', () => {
  const group = (document: Document, marks: readonly boolean[]) => {
    const create = (tag: string) => document.createElementNS('http://www.w3.org/2000/svg', tag);
    const svg = create('svg');
    for (const [i, isMark] of marks.entries()) {
      const child = create('g');
      if (isMark) child.setAttribute('data-key', String(i));
      svg.appendChild(child);
    }
    return svg as SVGSVGElement;
  };
  const svg = drawOver(null, (document) => group(document, [true, true]));
  for (const mark of svg.querySelectorAll('[data-key]')) mark.setAttribute('role', 'button');
  drawOver(svg, (document) => group(document, [false, true]));
  expect([...svg.children].map((child) => child.getAttribute('role'))).toEqual([null, 'button']);
});
