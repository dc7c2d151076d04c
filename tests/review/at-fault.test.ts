import { describe, expect, it } from 'vitest';
import { atFault } from '../../src/lib/review/at-fault.ts';
import { decision } from './small.ts';

const first = decision({ kind: 'confirm', row: 0 }, { id: 1 });
const second = decision({ kind: 'confirm', row: 1 }, { id: 2 });
const merge = decision({ kind: 'merge', events: ['e'], into: 'f' }, { id: 3 });
const entries = new Map([
  [first, '  - clipping: 0123456789ab # A title\n    confirm: { type: fine }\n'],
  [second, '  - clipping: ba9876543210\n    confirm: { type: fine }\n'],
  [merge, '  - merge: [e]\n    into: f\n']
]);
const blamed = (problem: string) => atFault(problem, [...entries.keys()], (one) => entries.get(one) ?? '');

describe('what stops entries from being saved', () => {
  it('is the entry that the message names', () => {
    expect(blamed('the new entry "merge: [e]": there is no event e.')).toEqual([merge]);
    expect(blamed('the new entry "published: 2030": no.')).toEqual([]);
    expect(blamed('c.yaml:84: clipping 0123456789ab reports no fine.')).toEqual([]);
  });

  it('is one of those that do the same, unless the message names the clipping', () => {
    const problem = 'the new entry "confirm: { type: fine }": clipping';
    expect(blamed(`${problem} reports no fine.`)).toEqual([first, second]);
    expect(blamed(`${problem} ba9876543210 reports no fine.`)).toEqual([second]);
  });
});
