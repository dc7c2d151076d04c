import { expect, it } from 'vitest';
import { misspelt } from '../../../src/pipeline/correct/misspelt.ts';

it('an id is known with two letters swapped, before one that differs by two', () => {
  expect(misspelt('cn-smar', ['cn-smic', 'cn-samr'])).toBe('cn-samr');
  expect(misspelt('samr', ['smar'])).toBe('smar');
});

it('an id that is far from all is none of them', () => {
  expect(misspelt('bp', ['brightpay'])).toBeNull();
});
