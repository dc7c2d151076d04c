import { CLASSES } from '../pipeline/extract/confidence.ts';
import type { Subject } from '../pipeline/extract/confidence.ts';
import type { Finding } from './findings.ts';
import { fitConfidence } from './fit.ts';
import type { Tally } from './fit.ts';

/** Findings of one class of evidence, as first-reading.csv keeps them. */
export interface ClassTally extends Tally {
  subject: Subject;
  class: string;
}

const SUBJECTS = Object.keys(CLASSES) as Subject[];

/** How many findings of each class there are, and how many are right. */
export function talliesOf(findings: readonly Finding[]): ClassTally[] {
  return SUBJECTS.flatMap((subject) =>
    CLASSES[subject].map((name) => {
      const same = findings.filter((finding) => finding.subject === subject && finding.class === name);
      return { subject, class: name, seen: same.length, right: same.filter(({ right }) => right).length };
    })
  );
}

/** `data/confidence.csv`: the confidence of each class, fitted on all tallies together. */
export function confidenceTable(tallies: readonly ClassTally[]): string {
  const lines = SUBJECTS.flatMap((subject) => {
    const classes = CLASSES[subject].map((name) => {
      const same = tallies.filter((tally) => tally.subject === subject && tally.class === name);
      const add = (pick: (tally: Tally) => number) => same.reduce((sum, tally) => sum + pick(tally), 0);
      return { seen: add(({ seen }) => seen), right: add(({ right }) => right) };
    });
    const fitted = fitConfidence(classes);
    return CLASSES[subject].map((name, i) => {
      const { seen, right } = classes[i] ?? { seen: 0, right: 0 };
      return [subject, name, seen, right, fitted[i]].join(',');
    });
  });
  return ['of,class,seen,right,confidence', ...lines, ''].join('\n');
}
