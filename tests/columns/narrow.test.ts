import { describe, expect, it } from 'vitest';
import { narrowed } from '../../src/lib/columns/narrow.ts';

describe('a column of whole numbers', () => {
  it.each([
    ['one byte', [-128, 0, 127], Int8Array],
    ['two bytes', [-129, 5], Int16Array],
    ['two bytes', [128], Int16Array],
    ['two bytes', [-32_768, 32_767], Int16Array],
    ['four bytes', [32_768], Int32Array],
    ['four bytes', [-32_769], Int32Array],
    ['one byte', [], Int8Array]
  ] as const)('takes %s for %j', (_, values, type) => {
    const column = narrowed(Int32Array.from(values));
    expect(column).toBeInstanceOf(type);
    expect([...column]).toEqual(values);
  });

  it('is as wide as the widest of its parts, which stand one behind the other', () => {
    const column = narrowed(Int8Array.of(1, -2), Int32Array.of(300), Int16Array.of(4));
    expect(column).toBeInstanceOf(Int16Array);
    expect([...column]).toEqual([1, -2, 300, 4]);
  });
});
