import { expect, it } from 'vitest';
import { judgePart, measure } from '../../src/evaluate/measure.ts';
import { reportErrors, reportTable } from '../../src/evaluate/report.ts';
import { found, foundFine, label, labelledFine } from './labels.ts';

const labels = [label({ actions: [labelledFine()] }), label({ index: 2, actions: [labelledFine()] })];
const given = [
  found({ actions: [foundFine()] }),
  found({ tags: ['two', 'one'], published: { date: '2021-03', precision: 'month', source: 'url' } })
];
const verdicts = judgePart(labels, given);
const results = measure([1, 2].map((n) => verdicts.filter(({ clipping }) => clipping === n)));
const of = (name: string) => results.find((result) => result.measure === name);

it('counts shares of what the layout says; the order of tags matters, and so does the precision of a date', () => {
  expect(of('title')?.score).toMatchObject({ value: 1, hits: 2, of: 2 });
  expect(of('tags')?.score).toMatchObject({ value: 0.5, hits: 1, of: 2 });
  expect(of('published')?.score).toMatchObject({ value: 0.5, hits: 1, of: 2 });
});

it('gives precision, recall and F1 of what is looked for', () => {
  const actions = of('actions');
  expect(actions?.precision?.value).toBe(1);
  expect(actions?.recall?.value).toBe(0.5);
  expect(actions?.score.value).toBeCloseTo(2 / 3);
});

it('has no number where nothing was tried', () => {
  expect(of('companies')?.score.value).toBeNull();
});

it('prints a line for each number and every error with its clipping', () => {
  const table = reportTable([{ name: 'dev', results }]);
  expect(table).toMatch(/^actions, recall +50\.0 +\[9\.5, 90\.5\] +1\/2$/m);
  expect(table).toMatch(/^companies, F1 +–$/m);
  expect(reportErrors('dev', verdicts)).toContain('2 missed: acme-fine');
});
