import { describe, expect, it } from 'vitest';
import type { Decision, Verdict } from '../../src/lib/review/decision.ts';
import { decided, undone } from '../../src/lib/review/ledger.ts';

const signature = { author: 'A', day: '2021-04-02', reason: 'R.' };
const edit: Verdict = { kind: 'edit', row: 0, set: { date: '2021' } };
const confirm = (row: number): Verdict => ({ kind: 'confirm', row });
const after = (...verdicts: Verdict[]) =>
  verdicts.reduce<readonly Decision[]>((all, verdict) => decided(all, verdict, signature), []);
const verdicts = (decisions: readonly Decision[]) => decisions.map(({ verdict }) => verdict);

describe('a decision about what was decided before', () => {
  it('takes its place, and gives it back when it is undone', () => {
    const all = after(edit, confirm(1), confirm(0));
    expect(verdicts(all)).toEqual([confirm(1), confirm(0)]);
    const once = undone(all);
    expect(once.last?.verdict).toEqual(confirm(0));
    expect(verdicts(once.decisions)).toEqual([confirm(1), edit]);
    const twice = undone(once.decisions);
    expect(twice.last?.verdict).toEqual(confirm(1));
    expect(verdicts(undone(twice.decisions).decisions)).toEqual([]);
  });

  it('leaves what is saved where it is', () => {
    const saved = after(confirm(0)).map((decision) => ({ ...decision, saved: true }));
    const all = decided(saved, edit, signature);
    expect(verdicts(all)).toEqual([confirm(0), edit]);
    expect(undone(all).decisions).toEqual(saved);
    expect(undone(saved)).toEqual({ decisions: saved, last: null });
  });

  it('has an id of its own', () => {
    const ids = after(edit, confirm(1), confirm(0), confirm(2)).map(({ id }) => id);
    expect(ids).toEqual([2, 3, 4]);
  });
});
