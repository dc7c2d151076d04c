import { expect, it } from 'vitest';
import { judgeEvents } from '../../src/evaluate/events.ts';
import type { LabelledAction } from '../../src/evaluate/labels.ts';
import { foundFine, labelledFine } from './labels.ts';

const pair = (clipping: number, event: string, id: string, more: Partial<LabelledAction> = {}) => ({
  clipping,
  label: labelledFine({ event_id: event, ...more }),
  found: foundFine({ event_id: id })
});
const judge = (...pairs: Parameters<typeof judgeEvents>[0]) =>
  judgeEvents(pairs).map(({ measure, outcome }) => `${measure} ${outcome}`);

it('wants reports of one event in two clippings joined', () => {
  expect(judge(pair(1, 'a', 'x'), pair(2, 'a', 'x'))).toEqual(['events_joined right']);
  expect(judge(pair(1, 'a', 'x'), pair(2, 'a', 'y'))).toEqual(['events_joined wrong']);
  expect(judge(pair(1, 'a', 'x'), pair(1, 'a', 'x'))).toEqual([]);
});

it('wants different events of one company apart', () => {
  expect(judge(pair(1, 'a', 'x'), pair(2, 'b', 'y'))).toEqual(['events_apart right']);
  expect(judge(pair(1, 'a', 'x'), pair(1, 'b', 'x'))).toEqual(['events_apart wrong']);
});

it('counts no pair that nobody would confuse, unless it was', () => {
  expect(judge(pair(1, 'a', 'x'), pair(2, 'b', 'y', { targets: ['Other'] }))).toEqual([]);
  expect(judge(pair(1, 'a', 'x'), pair(2, 'b', 'x', { targets: ['Other'] }))).toEqual(['events_apart wrong']);
});
