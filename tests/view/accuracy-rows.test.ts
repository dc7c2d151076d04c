import { expect, it } from 'vitest';
import { accuracyRows, goals, halfOf, shareOf } from '../../src/lib/view/accuracy-rows.ts';
import { REPORT } from '../fixtures/accuracy.ts';

it('has every number of both halves, with its goal', () => {
  const rows = accuracyRows(REPORT);
  expect(rows).toHaveLength(25);
  const recall = rows.find(({ quantity }) => quantity === 'actions_recall');
  expect(recall).toMatchObject({
    ...{ group: 'actions', charted: true },
    unseen: { hits: 12, of: 20, goal: 0.88 },
    dev: { hits: 10, of: 10 }
  });
});

it('has none where nothing was measured', () => {
  expect(accuracyRows({ ...REPORT, halves: [] })).toEqual([]);
  const alone = { ...REPORT, halves: REPORT.halves.filter(({ name }) => name === 'held-out') };
  expect(accuracyRows(alone)[0]?.dev).toBeNull();
});

it('leaves out of the chart what was not tried', () => {
  const rows = accuracyRows({ ...REPORT, halves: REPORT.halves.map((half) => ({ ...half, results: [] })) });
  expect(rows).toEqual([]);
});

it('knows which goals are missed', () => {
  const { missed, of } = goals(accuracyRows(REPORT));
  expect(missed).toEqual(['published', 'place_use', 'actions_recall']);
  expect(of).toBe(19);
});

it('picks precision, recall or F1', () => {
  const half = halfOf(REPORT, 'held-out');
  if (!half) throw new Error('no measuring half');
  expect(shareOf(half, 'actions_precision')?.value).toBe(1);
  expect(shareOf(half, 'actions_recall')?.value).toBe(0.6);
  expect(shareOf(half, 'actions')?.value).toBeCloseTo(0.75);
});
