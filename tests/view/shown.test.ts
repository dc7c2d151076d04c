import { expect, test } from 'vitest';
import { shownOf } from '../../src/lib/view/shown.ts';
import type { View } from '../../src/lib/view/view.ts';

const view: View = {
  summary: {
    ...{ clippings: 1, all_clippings: 2, undated_clippings: 0, outlets: 1, languages: 1 },
    ...{
      events: 0,
      all_events: 0,
      undated_events: 0,
      soft_events: 0,
      first_published: null,
      last_published: null
    }
  },
  timeline: [],
  months: [],
  companies: [
    { company: 'acme', n: 1, all: 2, mentions: 3, all_mentions: 4, of_clippings: 5, of_mentions: 6 }
  ] as View['companies'],
  places: [],
  facets: [],
  clippings: [],
  evidence: []
};

test('a list that comes later leaves the rows of the charts what they were', () => {
  const [before, after] = [view, { ...view, clippings: [] }].map((one) => shownOf(one, 'clippings'));
  expect(after?.companies).toBe(before?.companies);
  expect(after?.places).toBe(before?.places);
});

test('what companies count is told apart', () => {
  expect(shownOf(view, 'mentions').companies.of).toBe(6);
  expect(shownOf(view, 'clippings').companies.of).toBe(5);
});
