import { describe, expect, it } from 'vitest';
import { partial } from '../../../src/pipeline/extract/dates/calendar.ts';
import { clippedBounds } from '../../../src/pipeline/parse/bounds.ts';
import { describeClipping } from '../../../src/pipeline/parse/clipping.ts';
import type { Clipping } from '../../../src/pipeline/types.ts';

const RAW = { file: 'list.txt', line: 1, url: null, otherUrls: [], body: '', tags: [], truncated: false };

/** Clippings in the order of a list, published on these dates. */
const list = (...dates: (string | null)[]): Clipping[] =>
  dates.map((date, i) => ({
    ...describeClipping({ ...RAW, title: `Clipping ${i}` }),
    published: { ...partial(date), source: 'none' }
  }));

const NONE = { after: null, before: null };

describe('when an undated clipping was clipped', () => {
  it('lies between its dated neighbours in a list with the newest first', () => {
    const bounds = clippedBounds(list('2021-03-09', '2021-03-05', null, '2021-02-01', '2021-01-15'));
    expect(bounds[2]).toEqual({ after: '2021-02-01', before: '2021-03-05' });
    expect(bounds.filter((_, i) => i !== 2)).toEqual([NONE, NONE, NONE, NONE]);
  });

  it('is read the other way round where the oldest stands first', () => {
    const bounds = clippedBounds(list('2021-01-15', '2021-02-01', null, '2021-03-05', '2021-03-09'));
    expect(bounds[2]).toEqual({ after: '2021-02-01', before: '2021-03-05' });
  });

  it('has one bound at the end of the list', () => {
    const bounds = clippedBounds(list('2021-03-09', '2021-03-05', '2021-02-01', '2021-01-15', null));
    expect(bounds[4]).toEqual({ after: null, before: '2021-01-15' });
  });

  it('is not guessed in a list without an order, nor in one too short to have one', () => {
    const shuffled = ['2021-02-01', '2021-03-09', null, '2021-01-15', '2021-03-05', '2021-02-20'];
    expect(clippedBounds(list(...shuffled))[2]).toEqual(NONE);
    expect(clippedBounds(list('2021-03-09', null, '2021-02-01'))[1]).toEqual(NONE);
  });
});
