import { rm } from 'node:fs/promises';
import type { FoundFacts } from '../clipping-facts.ts';
import { groupsIn } from '../events/report.ts';
import { loadConfidence } from '../extract/confidence.ts';
import type { Gazetteers } from '../types.ts';
import { createExtractors, createFiles } from './extractor.ts';
import type { Job } from './job.ts';
import { createRecordReader } from './parts.ts';
import { recordOf } from './record.ts';
import type { ClippingRecord } from './record.ts';
import type { Placed } from './shards.ts';

/**
 * The record of any clipping: from its part; made here where an editor corrected the clipping, or where the part turns out to
 * be damaged, and is then removed.
 */
export function createRecords(
  { gazetteers: folder, version, form }: Omit<Job, 'tasks'>,
  gazetteers: Gazetteers,
  corrected: ReadonlyMap<string, FoundFacts>
) {
  const reader = createRecordReader(version);
  const extractorOf = createExtractors();
  const ofTags = loadConfidence().ofMention('tag');
  const groupOf = groupsIn(gazetteers.companies);
  return {
    async of({ id, task, slot }: Placed): Promise<ClippingRecord> {
      const found = corrected.get(id);
      if (found) return recordOf(found, { form, policy: task.policy, gazetteers, groupOf, ofTags });
      const record = slot && reader.read(slot);
      if (record) return record;
      if (slot) await rm(slot.part, { force: true });
      const files = createFiles();
      try {
        const extractor = await extractorOf(folder, version, form, gazetteers);
        return extractor.extract(task, files.get(task.file)).record;
      } finally {
        files.close();
      }
    },
    close: () => reader.close()
  };
}
