import { expect, it } from 'vitest';
import { mergeReports } from '../../../src/pipeline/extract/retold/merge.ts';
import type { Draft } from '../../../src/pipeline/extract/retold/merge.ts';
import { createReportGroups } from '../../../src/pipeline/extract/retold/report-groups.ts';

function draft(start: number, target: string, amount: number): Draft {
  return {
    type: 'fine',
    status: 'done',
    jurisdiction: 'EU',
    authorities: ['eu-commission'],
    targets: [target],
    date: { date: '2021-03', precision: 'month' },
    amount,
    currency: 'EUR',
    quote: 'A fine.',
    start,
    end: start + 7,
    rule: 'active: fine',
    doubts: [],
    assumed: null,
    inTitle: false,
    completeness: 2,
    certain: true,
    firm: true,
    alone: false,
    toldBack: false,
    followUp: false,
    announces: false,
    toldBeside: null
  };
}

/** How often two reports are compared while `count` repetitions of the same few actions are joined. */
function comparisons(count: number): number {
  let compared = 0;
  const isSame = (a: Draft, b: Draft) => {
    compared++;
    return a.targets[0] === b.targets[0];
  };
  const groups = createReportGroups(isSame, ({ targets }) => targets.join());
  for (let i = 0; i < count; i++) {
    const next = draft(i * 1000, `company-${i % 20}`, 5);
    const [group] = groups.fitting(next);
    if (group) groups.join(group, next);
    else groups.begin(next);
  }
  expect(groups.groups).toHaveLength(20);
  return compared;
}

it('compares reports in proportion to their number, not to its square', () => {
  const thousand = comparisons(1000);
  expect(comparisons(4000) / thousand).toBeLessThan(4.2);
});

it('joins far repetitions of one action and keeps actions of other sizes apart', () => {
  const merged = mergeReports([
    draft(0, 'a', 5),
    draft(90_000, 'a', 5),
    draft(200_000, 'a', 80),
    draft(300, 'b', 5)
  ]);
  expect(merged.map(({ targets, amount, start }) => [targets[0], amount, start])).toEqual([
    ['a', 5, 0],
    ['b', 5, 300],
    ['a', 80, 200_000]
  ]);
});
