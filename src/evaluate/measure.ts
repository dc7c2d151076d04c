import { judgeActions } from './actions.ts';
import { judgeBibliography } from './bibliography.ts';
import { judgeEvents } from './events.ts';
import type { FoundClipping } from './found.ts';
import type { LabelledClipping } from './labels.ts';
import { judgeNames } from './names.ts';
import { MEASURES } from './verdict.ts';
import type { Measure, Verdict } from './verdict.ts';
import { wilson } from './wilson.ts';
import type { Interval } from './wilson.ts';

/** A share of 1 with its 95 % interval, and the counts behind it; `value` is null where nothing was tried. */
export interface Share {
  value: number | null;
  interval: Interval;
  hits: number;
  of: number;
}

export interface MeasureResult {
  measure: Measure;
  /** Share of right values, or F1. */
  score: Share;
  /** For measures of retrieval only. */
  precision: Share | null;
  recall: Share | null;
}

/** Every verdict on a half. Labels and found clippings stand in the same order. */
export function judgeHalf(labels: readonly LabelledClipping[], found: readonly FoundClipping[]): Verdict[] {
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

/** The numbers of each measure, in the order of the report. */
export function measure(verdicts: readonly Verdict[]): MeasureResult[] {
  return (Object.keys(MEASURES) as Measure[]).map((name) => {
    const count = (outcome: Verdict['outcome']) =>
      verdicts.filter((verdict) => verdict.measure === name && verdict.outcome === outcome).length;
    const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
    if (MEASURES[name].kind === 'share') {
      return { measure: name, score: share(right, right + wrong), precision: null, recall: null };
    }
    return {
      measure: name,
      score: share(right, right + (wrong + missed) / 2),
      precision: share(right, right + wrong),
      recall: share(right, right + missed)
    };
  });
}

/** F1 is hits out of hits and half the errors; taking it for a share of that many trials gives a fair interval for it. */
function share(hits: number, of: number): Share {
  return { value: of === 0 ? null : hits / of, interval: wilson(hits, of), hits, of };
}
