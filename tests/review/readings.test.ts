import { expect, it } from 'vitest';
import { isRead, withReading } from '../../src/lib/review/readings.ts';
import { clipping } from './small.ts';

const one = clipping({ id: 'a', text: 'A title\n\nA text.' });
const other = clipping({ id: 'b', text: 'A title\n\nA text.' });

it('a clipping is read until its text changes, or the reading is taken back', () => {
  const readings = withReading({}, one, true);
  expect(isRead(one, readings)).toBe(true);
  expect(isRead(other, readings)).toBe(false);
  expect(isRead({ ...one, text: 'A title\n\nAnother text.' }, readings)).toBe(false);
  expect(isRead({ ...one, corrected: 'Why.' }, readings)).toBe(true);
  expect(isRead(one, withReading(readings, one, false))).toBe(false);
  expect(isRead(other, withReading(readings, other, true))).toBe(true);
});
