import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/lib/review/entries.ts';
import { action, clipping, decision } from './small.ts';

const data = {
  actions: [
    action(),
    action({ row: 1, clipping: 'b', event: 'e1' }),
    action({ row: 2, clipping: 'c', event: 'e1' })
  ],
  clippings: ['a', 'b', 'c'].map((id) => clipping({ id }))
};

describe('the entry of a merge', () => {
  it('names a clipping that reports each event, since ids with numbers may change', () => {
    const merge = decision({ kind: 'merge', events: ['e0'], into: 'e1' });
    const [entry] = entriesOf([merge], data, () => null);
    expect(Object.fromEntries(entry?.fields ?? [])).toMatchObject({
      merge: ['e0'],
      into: 'e1',
      clippings: ['a', 'b']
    });
  });
});
