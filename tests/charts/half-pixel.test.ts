import { expect, test, vi } from 'vitest';
import { names, typicalEvents, typicalMonths } from './fixtures.ts';
import { context } from './snapshot.ts';

// Where Plot believes to be in its own tests it shifts lines by half a px, as it does on coarse screens in browsers.
vi.stubGlobal('it', () => undefined);

test('a chart drawn on a coarse screen is the one drawn at build time', async () => {
  const { actionsTimeline } = await import('../../src/lib/charts/actions-timeline.ts');
  const { svg } = actionsTimeline(
    {
      rows: typicalEvents,
      months: typicalMonths,
      names: names('en'),
      brush: null,
      selected: [],
      count: 'events'
    },
    context(600)
  );
  const shifted = [...svg.querySelectorAll('[transform]')].filter((element) =>
    /^translate\((0|0\.5),/.test(element.getAttribute('transform') ?? '')
  );
  expect(shifted).toEqual([]);
});
