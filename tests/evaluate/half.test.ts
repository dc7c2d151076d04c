import { expect, it } from 'vitest';
import { accuracyOf } from '../../src/evaluate/half.ts';
import type { JudgedClipping } from '../../src/evaluate/half.ts';
import { judgePart } from '../../src/evaluate/measure.ts';
import { found, foundFine, label, labelledFine } from './labels.ts';

const judged = (
  more: Partial<JudgedClipping>,
  ...[labels, given]: Parameters<typeof judgePart>
): JudgedClipping => ({
  ...{ language: 'en', difficulties: [], findings: [] },
  verdicts: judgePart(labels, given),
  ...more
});
const finding = { subject: 'action', class: '0', confidence: 0.9, right: true } as const;
const half = accuracyOf('dev', [
  judged(
    { difficulties: ['date', 'agent'], findings: [finding] },
    [label({ actions: [labelledFine()] })],
    [found({ actions: [foundFine()] })]
  ),
  judged(
    { language: 'fr', difficulties: ['date'], findings: [{ ...finding, right: false }] },
    [label({ actions: [labelledFine()] })],
    [found({ actions: [foundFine({ type: 'order' })] })]
  )
]);

it('gives the numbers of each language and difficulty that occurs', () => {
  expect(half.languages.map(({ key, clippings }) => [key, clippings])).toEqual([
    ['en', 1],
    ['fr', 1]
  ]);
  expect(half.difficulties.map(({ key, clippings, faultless }) => [key, clippings, faultless.value])).toEqual(
    [
      ['agent', 1, 1],
      ['date', 2, 0.5]
    ]
  );
  const recall = half.difficulties[1]?.results.find(({ measure }) => measure === 'actions')?.recall;
  expect(recall).toMatchObject({ hits: 1, of: 2, goal: 0.88 });
});

it('tells real reports, retold, from what was written for the sample, where there are both', () => {
  expect(half.origins).toEqual([]);
  const clippings = [judged({}, [label()], [found()]), judged({ retold: true }, [label()], [found()])];
  expect(accuracyOf('held-out', clippings).origins.map((row) => [row.key, row.clippings])).toEqual([
    ['written', 1],
    ['retold', 1]
  ]);
});

it('counts what was found under the type it was taken for, what was missed under its own', () => {
  expect(half.types.map(({ key, result }) => [key, result.precision?.value, result.recall?.value])).toEqual([
    ['fine', 1, 0.5],
    ['order', 0, null]
  ]);
});

it('compares the confidence of what was found with what is right', () => {
  expect(half.calibration.actions).toMatchObject({ n: 2, bins: [{ n: 2, observed: { hits: 1, of: 2 } }] });
  expect(half.calibration.mentions.n).toBe(0);
});
