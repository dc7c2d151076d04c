import type { Measure, MeasureResult } from '../lib/accuracy.ts';
import { MEASURES as ORDER } from '../lib/accuracy.ts';
import { judgeActions } from './actions.ts';
import { judgeBibliography } from './bibliography.ts';
import { judgeEvents } from './events.ts';
import type { FoundClipping } from './found.ts';
import type { LabelledClipping } from './labels.ts';
import { judgeNames } from './names.ts';
import { f1Of, shareOf } from './share.ts';
import { MEASURES } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Every verdict on a part of the sample. Labels and found clippings stand in the same order. */
export function judgePart(labels: readonly LabelledClipping[], found: readonly FoundClipping[]): Verdict[] {
  const judged = labels.flatMap((label, i) => {
    const clipping = found[i];
    if (!clipping) return [];
    const { verdicts, pairs } = judgeActions(label, clipping);
    return [
      {
        verdicts: [...judgeBibliography(label, clipping), ...judgeNames(label, clipping), ...verdicts],
        pairs
      }
    ];
  });
  return [
    ...judged.flatMap(({ verdicts }) => verdicts),
    ...judgeEvents(judged.flatMap(({ pairs }) => pairs))
  ];
}

/** The numbers of each measure, in the order of the report, from the verdicts on each clipping. */
export function measure(clippings: readonly (readonly Verdict[])[]): MeasureResult[] {
  return ORDER.map((name) => measureOne(name, clippings));
}

/** The numbers of one measure. */
export function measureOne(name: Measure, clippings: readonly (readonly Verdict[])[]): MeasureResult {
  const { kind, goal, ...goals } = MEASURES[name];
  const counts = clippings.map((verdicts) => {
    const count = (outcome: Verdict['outcome']) =>
      verdicts.filter((verdict) => verdict.measure === name && verdict.outcome === outcome).length;
    return { right: count('right'), wrong: count('wrong'), missed: count('missed') };
  });
  const precision = counts.map(({ right, wrong }) => ({ hits: right, of: right + wrong }));
  if (kind === 'share') {
    return { measure: name, score: shareOf(precision, goal), precision: null, recall: null };
  }
  const recall = counts.map(({ right, missed }) => ({ hits: right, of: right + missed }));
  const both = counts.map(({ right, wrong, missed }) => ({ hits: right, of: right, errors: wrong + missed }));
  return {
    measure: name,
    score: f1Of(both, goal),
    precision: shareOf(precision, goals.precision),
    recall: shareOf(recall, goals.recall)
  };
}
