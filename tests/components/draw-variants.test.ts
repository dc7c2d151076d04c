import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawVariants } from '../../src/lib/components/chart/draw-variants.ts';

const { document } = parseHTML(
  '<div class="variants"><div class="variant" data-width="320"></div><div class="variant" data-width="460"></div></div>'
);
const frames: FrameRequestCallback[] = [];
const runFrames = () => {
  for (let frame = frames.shift(); frame; frame = frames.shift()) frame(0);
};

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('getComputedStyle', ({ dataset }: HTMLElement) => ({
    display: dataset.width === '460' ? 'block' : 'none'
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    }
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a drawing that does not follow a brush is patched while it moves, and drawn when it rests', () => {
  const container = document.querySelector<HTMLElement>('.variants');
  if (!container) throw new Error('the page has no container');
  // linkedom knows no focus: nothing has it.
  vi.spyOn(container, 'querySelector').mockReturnValue(null);
  const patched: SVGSVGElement[] = [];
  const change = (name: string, patchOnly: boolean) =>
    drawVariants({
      draw: (width) => {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement;
        svg.id = `${name}-${width}`;
        return svg;
      },
      patch: (svg) => patched.push(svg),
      ...{ patchOnly, keep: false, interactive: false },
      ...{ onwait: () => {}, onpick: () => {}, ontip: () => {} }
    })(container);
  const drawings = () => [...container.querySelectorAll('svg')].map(({ id }) => id);
  const steps = [
    { name: 'first', patchOnly: false, drawn: ['first-460'] },
    { name: 'moved', patchOnly: true, drawn: ['first-460'] },
    { name: 'on', patchOnly: true, drawn: ['first-460'] },
    { name: 'rested', patchOnly: false, drawn: ['rested-460'] }
  ];
  for (const { name, patchOnly, drawn } of steps) {
    const undo = change(name, patchOnly);
    runFrames();
    expect(drawings()).toEqual(drawn);
    if (undo) undo();
  }
  // At each change, also before it is drawn at last.
  expect(patched.map(({ id }) => id)).toEqual(['first-460', 'first-460', 'first-460']);
});
