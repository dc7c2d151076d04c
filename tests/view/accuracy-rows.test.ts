import { expect, it } from 'vitest';
import { accuracyRows, goals, halfOf, shareOf } from '../../src/lib/view/accuracy-rows.ts';
import { REPORT, withErrors } from '../fixtures/accuracy.ts';

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
  const { missed, undrawn, of } = goals(accuracyRows(REPORT));
  expect(missed).toEqual(['published', 'place_use', 'actions_recall']);
  expect(undrawn).toEqual(['title', 'url', 'outlet', 'language', 'tags', 'truncated']);
  expect(of).toBe(19);
});

it('draws what is missed even if a machine copies it, so that goals and lines add up', () => {
  const rows = accuracyRows(withErrors('url'));
  expect(rows.find(({ quantity }) => quantity === 'url')?.charted).toBe(true);
  const { missed, undrawn, of } = goals(rows);
  expect(missed).toContain('url');
  const drawn = rows.filter(({ charted, unseen }) => charted && unseen.goal !== undefined);
  expect(drawn).toHaveLength(of - undrawn.length);
});

it('picks precision, recall or F1', () => {
  const half = halfOf(REPORT, 'held-out');
  if (!half) throw new Error('no measuring half');
  expect(shareOf(half, 'actions_precision')?.value).toBe(1);
  expect(shareOf(half, 'actions_recall')?.value).toBe(0.6);
  expect(shareOf(half, 'actions')?.value).toBeCloseTo(0.75);
});
