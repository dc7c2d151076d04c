import { closeSync, openSync } from 'node:fs';
import { createFactFinder, UNCORRECTED } from '../clipping-facts.ts';
import { groupsIn } from '../events/report.ts';
import { InputError } from '../errors.ts';
import { loadConfidence } from '../extract/confidence.ts';
import { loadGazetteers } from '../gazetteer/load.ts';
import { describeClipping } from '../parse/clipping.ts';
import { readPassage } from '../parse/passages.ts';
import type { Place } from '../parse/passages.ts';
import { parsePassage } from '../parse/seenthis.ts';
import type { TextPolicy } from '../sidecar.ts';
import type { Gazetteers } from '../types.ts';
import type { Identity } from './parts.ts';
import { recordKey, recordOf } from './record.ts';
import type { ClippingRecord, Form } from './record.ts';

/** A clipping that is to be read: where it stands, what its text adds up to, and how it is published. */
export interface Task extends Place {
  key: string;
  policy: TextPolicy;
  /** The file that its bytes are read from, where that is a copy. */
  source?: string;
}

export interface Extractor {
  /**
   * What the clipping at a place of an open file says. Throws an `InputError` where the text is not the one that was seen
   * before, and names the clipping in every error.
   */
  extract(task: Task, file: number): Identity & { record: ClippingRecord };
}

export function createExtractor(gazetteers: Gazetteers, form: Form): Extractor {
  const findFacts = createFactFinder(gazetteers);
  const ofTags = loadConfidence().ofMention('tag');
  const groupOf = groupsIn(gazetteers.companies);
  return {
    extract(task, file) {
      const passage = readPassage(task, file);
      if (recordKey(passage.text, form, task.policy) !== task.key)
        throw new InputError(`${task.file}:${task.line}: changed while it was read; run the command again.`);
      try {
        const clipping = describeClipping(parsePassage(passage));
        const { found } = findFacts(clipping, UNCORRECTED);
        const record = recordOf(found, { form, policy: task.policy, gazetteers, groupOf, ofTags });
        return { id: clipping.id, day: clipping.published.date, record };
      } catch (cause) {
        throw new Error(`${task.file}:${task.line}: this clipping could not be read.`, { cause });
      }
    }
  };
}

/** Loads gazetteers, unless they are `loaded`, only when the first clipping has to be read, and again when they changed. */
export function createExtractors() {
  let ready: { version: string; form: Form; extractor: Promise<Extractor> } | null = null;
  return (folder: string, version: string, form: Form, loaded?: Gazetteers): Promise<Extractor> => {
    if (ready?.version !== version || ready.form !== form) {
      const gazetteers = loaded ? Promise.resolve(loaded) : loadGazetteers(folder);
      const extractor = gazetteers.then((found) => createExtractor(found, form));
      ready = { version, form, extractor };
    }
    return ready.extractor;
  };
}

/** Files that clippings are read from, each opened once. */
export function createFiles() {
  const open = new Map<string, number>();
  return {
    get(path: string): number {
      const file = open.get(path) ?? openSync(path, 'r');
      open.set(path, file);
      return file;
    },
    close(): void {
      for (const file of open.values()) closeSync(file);
      open.clear();
    }
  };
}
