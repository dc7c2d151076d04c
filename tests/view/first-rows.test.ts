import { describe, expect, it } from 'vitest';
import { firstRows } from '../../src/lib/view/first-rows.ts';

const NONE = () => false;

describe('the first rows of a table', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'];

  it('are all where they are few enough', () => {
    expect(firstRows(rows, 5, NONE)).toBe(rows);
  });

  it('end where there are more', () => {
    expect(firstRows(rows, 2, NONE)).toEqual(['a', 'b']);
  });

  it('are followed by what has to be seen, in its order and once', () => {
    expect(firstRows(rows, 2, (row) => row === 'e' || row === 'd' || row === 'a')).toEqual([
      'a',
      'b',
      'd',
      'e'
    ]);
  });
});
