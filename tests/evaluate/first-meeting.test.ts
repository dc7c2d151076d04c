import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { expect, it } from 'vitest';
import {
  firstMeetings,
  mannerOf,
  meetingOf,
  noteFirstMeeting,
  readFirstMeetings
} from '../../src/evaluate/first-meeting.ts';
import type { JudgedClipping } from '../../src/evaluate/half.ts';
import { worthOf } from '../../src/evaluate/share.ts';
import type { Verdict } from '../../src/evaluate/verdict.ts';

const NOTED = 'tests/gold/first-meeting.csv';
/** Read before meetings were noted, by rules that no commit has as they were. */
const UNKNOWN = ['dev-3', 'dev-5', 'dev-6', 'dev-8', 'dev-10'];

const clipping = (...outcomes: Verdict['outcome'][]): JudgedClipping => ({
  ...{ language: 'en', difficulties: [], findings: [] },
  verdicts: outcomes.map((outcome) => ({ measure: 'actions', outcome, clipping: 1, detail: '' }))
});

const temporary = async () => join(await mkdtemp(join(tmpdir(), 'first-')), 'first-meeting.csv');

it('counts what was found of what is told, and what is real of what was reported', () => {
  const { recall, precision } = meetingOf('dev-7', 'news', [
    clipping('right', 'missed'),
    clipping('right', 'wrong', 'wrong'),
    clipping()
  ]);
  expect(recall).toMatchObject({ hits: 2, of: 3 });
  expect(precision).toMatchObject({ hits: 2, of: 4 });
});

it('keeps the first meeting of a part, and takes no second one', async () => {
  const file = await temporary();
  expect(await readFirstMeetings(file)).toEqual([]);
  const part = meetingOf('dev-7', 'features', [clipping('right', 'missed'), clipping('missed', 'wrong')]);
  await noteFirstMeeting(file, part);
  expect(await readFirstMeetings(file)).toEqual([part]);
  await expect(noteFirstMeeting(file, part)).rejects.toThrow('dev-7 has been met before');
});

it('adds up the parts of a manner, whose errors come together', () => {
  const part = (name: string, hits: number) => ({
    ...{ name, manner: 'news' as const, clippings: 50 },
    recall: { hits, of: 100, independent: 80 },
    precision: { hits: 90, of: 100, independent: 100 }
  });
  const [alike] = firstMeetings([part('dev', 70), part('dev-2', 70)]);
  const [unlike] = firstMeetings([part('dev', 50), part('dev-2', 90)]);
  expect(alike).toMatchObject({ manner: 'news', clippings: 100, recall: { value: 0.7, hits: 140, of: 200 } });
  expect(alike?.parts.map(({ name }) => name)).toEqual(['dev', 'dev-2']);
  const width = ({ low, high }: { low: number; high: number }) => high - low;
  expect(width(unlike?.recall.interval ?? { low: 0, high: 0 })).toBeGreaterThan(
    2 * width(alike?.recall.interval ?? { low: 0, high: 1 })
  );
});

it('says which manners there are, and which line is wrong', async () => {
  expect(() => mannerOf('poem')).toThrow(/--manner poem: .* news, retold, unusual/);
  const file = await temporary();
  await writeFile(file, 'part,manner,clippings\ndev,news,\n');
  await expect(readFirstMeetings(file)).rejects.toThrow(/first-meeting\.csv:2: clippings "" is no number/);
});

it('is noted of every part whose first reading counts for confidences, with no more hits than tries', async () => {
  const parts = await readFirstMeetings(NOTED);
  const known = new Set([...UNKNOWN, ...parts.map(({ name }) => name)]);
  const readings = csvParse(await readFile('tests/gold/first-reading.csv', 'utf8'));
  expect([...new Set(readings.map(({ part }) => part ?? ''))].filter((name) => !known.has(name))).toEqual([]);
  for (const { recall, precision } of parts)
    for (const { hits, of, independent } of [recall, precision]) {
      expect(hits).toBeLessThanOrEqual(of);
      expect(independent).toBeLessThanOrEqual(of);
    }
  expect(worthOf([])).toEqual({ hits: 0, of: 0, independent: 0 });
});
