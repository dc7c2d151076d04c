import { describe, expect, it } from 'vitest';
import type { ReportRow } from '../../src/lib/queries/edition.ts';
import type { TimelineRow } from '../../src/lib/queries/timeline.ts';
import { changesBetween, countChanges } from '../../src/lib/releases/changes.ts';
import type { Edition } from '../../src/lib/releases/changes.ts';

const event = (id: string, more: Partial<TimelineRow> = {}): TimelineRow => ({
  event: id,
  date: '2021-03-12',
  precision: 'day',
  type: 'fine',
  status: 'done',
  jurisdiction: 'CN',
  authorities: ['samr'],
  targets: ['tencent'],
  amount: 500_000,
  currency: 'CNY',
  reports: 1,
  all_reports: 1,
  outlets: [],
  outlet_count: 0,
  quote: '',
  corrected: false,
  shown: true,
  ...more
});

const report = (id: string, clipping: string, more: Partial<ReportRow> = {}): ReportRow => ({
  event: id,
  clipping,
  type: 'fine',
  quote: `They fined ${id}.`,
  corrected: null,
  ...more
});

const edition = (more: Partial<Edition>): Edition => ({
  events: [],
  reports: [],
  decisions: [],
  clippings: ['a', 'b'],
  ...more
});

const base = edition({ events: [event('e1')], reports: [report('e1', 'a')] });

describe('changesBetween', () => {
  it('is empty between equal versions', () => {
    const changes = changesBetween(base, base);
    expect(changes).toEqual({ added: [], removed: [], corrected: [], clippings: { added: 0, removed: 0 } });
    expect(countChanges(changes)).toBe(0);
  });

  it('lists an event of a new clipping as added with it', () => {
    const after = edition({
      events: [event('e1'), event('e2')],
      reports: [report('e1', 'a'), report('e2', 'c')],
      clippings: ['a', 'b', 'c']
    });
    const { added, clippings } = changesBetween(base, after);
    expect(added.map(({ event: { event: id }, why }) => [id, why])).toEqual([['e2', { by: 'clippings' }]]);
    expect(clippings).toEqual({ added: 1, removed: 0 });
  });

  it('lists an event that only the rules lost as removed by them', () => {
    const { removed } = changesBetween(base, edition({}));
    expect(removed.map(({ event: { event: id }, why }) => [id, why])).toEqual([['e1', { by: 'rules' }]]);
  });

  it('gives an editor’s reason for what was rejected since, and not one that is older', () => {
    const decision = { clipping: 'a', type: 'fine', reason: 'It was overturned.' };
    const { removed } = changesBetween(base, edition({ decisions: [decision] }));
    expect(removed[0]?.why).toEqual({ by: 'editor', reason: 'It was overturned.' });
    const old = changesBetween({ ...base, decisions: [decision] }, edition({ decisions: [decision] }));
    expect(old.removed[0]?.why).toEqual({ by: 'rules' });
  });

  it('takes an event with another id for the same where a report is the same sentence', () => {
    const after = edition({
      events: [event('e9', { date: '2021-03-01', precision: 'month', amount: 600_000 })],
      reports: [report('e9', 'a', { quote: 'They fined e1.', corrected: 'The decision is of another day.' })]
    });
    const { added, removed, corrected } = changesBetween(base, after);
    expect([added, removed]).toEqual([[], []]);
    expect(corrected).toEqual([
      {
        event: after.events[0],
        before: { date: '2021-03-12', amount: 500_000 },
        after: { date: '2021-03', amount: 600_000 },
        why: { by: 'editor', reason: 'The decision is of another day.' }
      }
    ]);
  });

  it('keeps two events of one sentence apart by their types', () => {
    const both = (fine: string, order: string) =>
      edition({
        events: [event(order, { type: 'order' }), event(fine)],
        reports: [
          report(order, 'a', { type: 'order', quote: 'Both.' }),
          report(fine, 'a', { quote: 'Both.' })
        ]
      });
    expect(countChanges(changesBetween(both('f1', 'o1'), both('f2', 'o2')))).toBe(0);
  });
});
