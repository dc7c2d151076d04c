import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { csvParse } from 'd3';
import { MANNERS } from '../lib/accuracy.ts';
import type { FirstMeeting, Manner, MetPart } from '../lib/accuracy.ts';
import { InputError } from '../pipeline/errors.ts';
import type { JudgedClipping } from './half.ts';
import { shareOfParts, worthOf } from './share.ts';
import type { Worth } from './share.ts';

/** What the rules found in a part of the sample when they met it first. */
export interface NotedPart {
  name: string;
  manner: Manner;
  clippings: number;
  recall: Worth;
  precision: Worth;
}

const HEADER = 'part,manner,clippings,told,found,told_independent,reported,real,reported_independent\n';

/** What is noted of a part: its actions that have to be found, and those that were reported, each clipping for itself. */
export function meetingOf(name: string, manner: Manner, clippings: readonly JudgedClipping[]): NotedPart {
  const counts = clippings.map(({ verdicts }) => {
    const count = (outcome: string) =>
      verdicts.filter((verdict) => verdict.measure === 'actions' && verdict.outcome === outcome).length;
    return { right: count('right'), missed: count('missed'), wrong: count('wrong') };
  });
  return {
    ...{ name, manner, clippings: clippings.length },
    recall: worthOf(counts.map(({ right, missed }) => ({ hits: right, of: right + missed }))),
    precision: worthOf(counts.map(({ right, wrong }) => ({ hits: right, of: right + wrong })))
  };
}

/** A manner of a part as somebody types it. Throws `InputError` at one that there is not. */
export function mannerOf(value: string | undefined): Manner {
  const manner = MANNERS.find((known) => known === value);
  if (manner === undefined)
    throw new InputError(
      `--manner ${value ?? '(missing)'}: say in what manner the part tells: one of ${MANNERS.join(', ')}.`
    );
  return manner;
}

/** Every part that was noted in `first-meeting.csv`; none where there is no such file. Throws `InputError` at a bad line. */
export async function readFirstMeetings(file: string): Promise<NotedPart[]> {
  if (!existsSync(file)) return [];
  return csvParse(await readFile(file, 'utf8')).map((row, i) => {
    const manner = MANNERS.find((known) => known === row.manner);
    if (manner === undefined)
      throw new InputError(
        `${file}:${i + 2}: manner "${row.manner ?? ''}" is unknown; use one of ${MANNERS.join(', ')}.`
      );
    const number = (column: string) => {
      const value = Number(row[column] || NaN);
      if (!(value >= 0))
        throw new InputError(
          `${file}:${i + 2}: ${column} "${row[column] ?? ''}" is no number; give one from 0.`
        );
      return value;
    };
    return {
      ...{ name: row.part ?? '', manner, clippings: number('clippings') },
      recall: { hits: number('found'), of: number('told'), independent: number('told_independent') },
      precision: { hits: number('real'), of: number('reported'), independent: number('reported_independent') }
    };
  });
}

/** Adds what was found in a part at first. Throws `InputError` where it has been noted before. */
export async function noteFirstMeeting(file: string, part: NotedPart): Promise<void> {
  if (!existsSync(file)) await writeFile(file, HEADER);
  if ((await readFirstMeetings(file)).some(({ name }) => name === part.name))
    throw new InputError(`${file}: ${part.name} has been met before; there is only one first time.`);
  await appendFile(file, lineOf(part));
}

/** The numbers of each manner, in the order of `MANNERS`, and of each of its parts. */
export function firstMeetings(parts: readonly NotedPart[]): FirstMeeting[] {
  return MANNERS.flatMap((manner) => {
    const ofManner = parts.filter((part) => part.manner === manner);
    if (ofManner.length === 0) return [];
    return [
      {
        manner,
        ...together(ofManner),
        parts: ofManner.map((part) => ({ name: part.name, ...together([part]) }))
      }
    ];
  });
}

function together(parts: readonly NotedPart[]): Omit<MetPart, 'name'> {
  return {
    clippings: parts.reduce((sum, { clippings }) => sum + clippings, 0),
    recall: shareOfParts(parts.map(({ recall }) => recall)),
    precision: shareOfParts(parts.map(({ precision }) => precision))
  };
}

function lineOf({ name, manner, clippings, recall, precision }: NotedPart): string {
  const told = [recall.of, recall.hits, tenths(recall.independent)];
  const reported = [precision.of, precision.hits, tenths(precision.independent)];
  return `${[name, manner, clippings, ...told, ...reported].join(',')}\n`;
}

const tenths = (n: number) => Math.round(n * 10) / 10;
