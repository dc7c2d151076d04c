import { expect, test, vi } from 'vitest';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';
import { KeptBrush } from '../../src/lib/state/kept-brush.ts';
import { brushKey } from '../../src/lib/view/brushed-view.ts';
import type { Brushed } from '../../src/lib/view/brushed-view.ts';

const TENCENT: Filter = { ...EMPTY_FILTER, company: ['tencent'] };
const RANGED: Filter = { ...EMPTY_FILTER, acted: { from: '2020-11-01', to: null } };
const answers = (filter: Filter) => ({ key: brushKey(filter, DEFAULT_OPTIONS) }) as Brushed;

test('is asked for once for all ranges of a filter, and anew for another filter', async () => {
  const brush = new KeptBrush();
  const ask = vi.fn(() => Promise.resolve(answers(EMPTY_FILTER)));
  const both = [EMPTY_FILTER, RANGED].map((filter) => brush.prepare(filter, DEFAULT_OPTIONS, ask));
  expect(await Promise.all(both)).toEqual([true, false]);
  expect(await brush.prepare(RANGED, DEFAULT_OPTIONS, ask)).toBe(false);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(brush.of(RANGED, DEFAULT_OPTIONS)).toBe(await ask.mock.results[0]?.value);
  expect(brush.of(TENCENT, DEFAULT_OPTIONS)).toBeNull();
  brush.forget();
  expect(brush.of(RANGED, DEFAULT_OPTIONS)).toBeNull();
});

test('what comes after another filter was prepared is not kept', async () => {
  const brush = new KeptBrush();
  let give: (brushed: Brushed) => void = () => {};
  const late = brush.prepare(EMPTY_FILTER, DEFAULT_OPTIONS, () => new Promise((resolve) => (give = resolve)));
  expect(await brush.prepare(TENCENT, DEFAULT_OPTIONS, () => Promise.resolve(answers(TENCENT)))).toBe(true);
  give(answers(EMPTY_FILTER));
  expect(await late).toBe(false);
  expect(brush.of(EMPTY_FILTER, DEFAULT_OPTIONS)).toBeNull();
  expect(brush.of(TENCENT, DEFAULT_OPTIONS)).not.toBeNull();
});

test('is asked for again where it did not come', async () => {
  const brush = new KeptBrush();
  const failing = brush.prepare(EMPTY_FILTER, DEFAULT_OPTIONS, () => Promise.reject(new Error('gone')));
  await expect(failing).rejects.toThrow('gone');
  const none = () => Promise.resolve(null);
  expect(await brush.prepare(EMPTY_FILTER, DEFAULT_OPTIONS, none)).toBe(false);
  const some = () => Promise.resolve(answers(EMPTY_FILTER));
  expect(await brush.prepare(EMPTY_FILTER, DEFAULT_OPTIONS, some)).toBe(true);
});
