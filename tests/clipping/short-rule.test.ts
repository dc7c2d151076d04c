import { expect, it } from 'vitest';
import { shortRule } from '../../src/lib/clipping/short-rule.ts';

it('long lists of alternatives show the first two, short ones all', () => {
  expect(shortRule('law: (makes/made/passes/passed) a (law/bill/act)')).toBe(
    'law: (makes/made/…) a (law/bill/act)'
  );
  expect(shortRule('fine')).toBe('fine');
});
