import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from '../../src/lib/components/later/in-turn.ts';

let frames: FrameRequestCallback[] = [];
/** Runs the frames that are asked for until none is: what each did, in order. */
function runFrames(done: string[]): string[][] {
  const each: string[][] = [];
  for (let frame = frames.shift(); frame; frame = frames.shift()) {
    frame(0);
    each.push(done.splice(0));
  }
  return each;
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('each job has a frame of its own, the urgent first, and the last when nothing else waits', () => {
  const done: string[] = [];
  const note = (name: string) => () => done.push(name);
  inTurn('list', note('list'), { last: true });
  inTurn('table', note('table'), { last: true });
  inTurn('chart', () => {
    done.push('chart');
    inTurn('marks', note('marks'));
  });
  inTurn('picked', note('picked'), { urgent: true });
  expect(runFrames(done)).toEqual([['picked'], ['chart'], ['marks'], ['list'], ['table']]);
});

it('a later job of the same key takes the place of one that waits', () => {
  const done: string[] = [];
  inTurn('chart', () => done.push('before'));
  inTurn('chart', () => done.push('after'));
  expect(runFrames(done)).toEqual([['after']]);
});

it('brief jobs that follow each other share a frame until four milliseconds of it are gone', () => {
  let now = 0;
  vi.stubGlobal('performance', { now: () => now });
  const done: string[] = [];
  const note = (name: string) => () => {
    done.push(name);
    now += 3;
  };
  for (const name of ['a', 'b', 'c']) inTurn(name, note(name), { last: true, brief: true });
  inTurn('long', note('long'), { last: true });
  inTurn('d', note('d'), { last: true, brief: true });
  expect(runFrames(done)).toEqual([['a', 'b'], ['c'], ['long'], ['d']]);
});
