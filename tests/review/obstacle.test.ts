import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/lib/review/decision.ts';
import { obstacleTo } from '../../src/lib/review/obstacle.ts';
import { action, clipping, decision } from './small.ts';

const data = {
  clippings: [clipping(), clipping({ id: 'b' })],
  actions: [
    action({ row: 0 }),
    action({ row: 1, clipping: 'b' }),
    action({ row: 2, clipping: 'b', event: 'e1', type: 'ban' })
  ]
};
const obstacle = (verdict: Verdict, ...earlier: Verdict[]) =>
  obstacleTo(
    verdict,
    earlier.map((one) => decision(one)),
    data
  );
const merge: Verdict = { kind: 'merge', events: ['e0'], into: 'e1' };
const reject: Verdict = { kind: 'reject', row: 0 };
const date: Verdict = { kind: 'published', clipping: 'b', date: '2021' };
const rename = (surface: string | null): Verdict => ({
  ...{ kind: 'rename', clipping: 'a', to: 'northmail' },
  mention: { kind: 'company', entity: 'brightcart', surface }
});

describe('a decision', () => {
  it('can be changed', () => {
    expect(obstacle({ kind: 'edit', row: 0, set: { date: '2021' } }, reject)).toBeNull();
    expect(obstacle(date, { ...date, date: null })).toBeNull();
    expect(obstacle(rename(null), rename(null))).toBeNull();
  });

  it('that is saved is not made a second time before the data has it', () => {
    const saved = (verdict: Verdict) => [decision(verdict, { saved: true })];
    for (const verdict of [reject, date, rename(null)])
      expect(obstacleTo(verdict, saved(verdict), data)).toBe('rebuild');
    expect(obstacleTo(reject, saved({ ...date, clipping: 'b' }), data)).toBeNull();
  });

  it('about a date that the corrections file gives is made there', () => {
    const dated = { ...data, clippings: [clipping(), clipping({ id: 'b', dated: true })] };
    expect(obstacleTo(date, [], dated)).toBe('settled');
    expect(obstacleTo({ ...date, clipping: 'a' }, [], dated)).toBeNull();
  });

  it('does not add what the clipping reports already, unless that is rejected', () => {
    const fields = { ...action({ date: '2021-03-11' }) };
    const add: Verdict = { kind: 'add', clipping: 'a', quote: 'The CWB fined', fields };
    expect(obstacle(add)).toBe('reported');
    expect(obstacle(add, reject)).toBeNull();
    expect(obstacle({ ...add, fields: { ...fields, targets: ['northmail'] } })).toBeNull();
    expect(obstacle({ ...add, fields: { ...fields, type: 'order' } })).toBeNull();
    const other: Verdict = { ...add, fields: { ...fields, type: 'order', targets: [] } };
    expect(obstacle(other, other)).toBe('reported');
    expect(obstacle({ ...other, quote: 'in another sentence' }, other)).toBeNull();
    expect(obstacle({ ...other, fields: { ...other.fields, date: '2020' } }, other)).toBeNull();
  });

  it('does not edit an action into another of the clipping, which would count twice', () => {
    const pair = {
      ...data,
      actions: [
        action({ row: 0, date: '2021-03-11' }),
        action({ row: 1, date: '2021-03-11', targets: ['northmail'], quote: 'And Northmail.' })
      ]
    };
    const edit: Verdict = { kind: 'edit', row: 1, set: { targets: ['brightcart'] } };
    expect(obstacleTo(edit, [], pair)).toBe('reported');
    expect(obstacleTo({ ...edit, set: { targets: ['brightcart'], date: '2020' } }, [], pair)).toBeNull();
    expect(obstacleTo(edit, [decision(reject)], pair)).toBeNull();
    expect(obstacleTo(edit, [decision({ kind: 'edit', row: 0, set: { type: 'ban' } })], pair)).toBeNull();
  });

  it('about an event waits for those that change what the event is made of, and the other way round', () => {
    expect(obstacle(merge)).toBeNull();
    expect(obstacle(merge, { kind: 'confirm', row: 0 })).toBeNull();
    for (const other of [reject, date]) {
      expect(obstacle(merge, other)).toBe('rebuild');
      expect(obstacle(other, merge)).toBe('rebuild');
    }
    expect(obstacle({ kind: 'split', event: 'e0', clippings: ['b'], into: 'e2' }, merge)).toBe('rebuild');
    expect(obstacle({ kind: 'confirm', row: 0 }, merge)).toBeNull();
  });

  it('about all mentions of a name does not stand beside one about some of them', () => {
    expect(obstacle(rename('Bright'), rename(null))).toBe('rebuild');
    expect(obstacle(rename(null), rename('Bright'))).toBe('rebuild');
    expect(obstacle(rename('Bright'), rename('BC'))).toBeNull();
  });

  it('needs a key that means one action', () => {
    const twins = { ...data, actions: [action({ row: 0 }), action({ row: 1 })] };
    expect(obstacleTo(reject, [], twins)).toBe('alike');
  });
});
