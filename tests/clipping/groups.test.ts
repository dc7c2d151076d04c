import { expect, it } from 'vitest';
import { groupsOf } from '../../src/lib/clipping/groups.ts';

it('cuts a list before each item that opens a group', () => {
  const isCapital = (letter: string) => letter === letter.toUpperCase();
  expect(groupsOf([...'abCdeFG'], isCapital).map((group) => group.join(''))).toEqual(['ab', 'Cde', 'F', 'G']);
  expect(groupsOf([], isCapital)).toEqual([]);
});
