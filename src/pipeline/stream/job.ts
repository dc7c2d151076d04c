import { createExtractors, createFiles } from './extractor.ts';
import type { Task } from './extractor.ts';
import { partName, partPath, writePart } from './parts.ts';
import type { Entry, Slot } from './parts.ts';
import type { Gazetteers } from '../types.ts';
import type { Form } from './record.ts';
import { textOfRecord } from './record-text.ts';

/** Clippings that are read together into one part. */
export interface Job {
  gazetteers: string;
  version: string;
  form: Form;
  /** The folder of parts. */
  folder: string;
  tasks: Task[];
  /** Holds the number of the task at hand, for whoever watches over the thread. */
  at?: Int32Array;
}

const extractorOf = createExtractors();

export interface JobOptions {
  loaded?: Gazetteers | undefined;
  /** Awaited between two clippings, where the thread has other things to do as well. */
  pause?: () => Promise<void>;
}

/** Reads the clippings of a job and writes their part. The same job gives the same part, by whomever it is done. */
export async function runJob(
  { gazetteers, version, form, folder, tasks, at }: Job,
  { loaded, pause }: JobOptions = {}
): Promise<Slot[]> {
  const extractor = await extractorOf(gazetteers, version, form, loaded);
  const files = createFiles();
  const entries: Entry[] = [];
  try {
    for (const [i, task] of tasks.entries()) {
      await pause?.();
      if (at) Atomics.store(at, 0, i);
      const { record, ...identity } = extractor.extract(task, files.get(task.source ?? task.file));
      entries.push({ key: task.key, ...identity, text: textOfRecord(record) });
    }
  } finally {
    files.close();
  }
  return writePart(partPath(folder, partName(tasks.map(({ key }) => key))), version, entries);
}
