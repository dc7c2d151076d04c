import { EVIDENCE_CALLBACK, evidenceFileName, fileOf } from '../lib/embed/evidence.ts';
import type { EvidenceFile, MarkEvidence } from '../lib/embed/evidence.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { addressOf, runScript } from './script.ts';

/** Fetches what stands behind a mark in the files of a set, of which there are `count`; rejects where they do not come. */
export type EvidenceLoader = (set: string, count: number, key: string) => Promise<MarkEvidence | null>;

type Callback = (set: string, file: number, content: EvidenceFile) => void;

/** Fetches each file once. */
export function createEvidenceLoader(page: EmbedPageData): EvidenceLoader {
  const arrived = new Map<string, EvidenceFile>();
  const underWay = new Map<string, Promise<void>>();
  const callback: Callback = (set, file, content) => arrived.set(evidenceFileName(set, file), content);
  Object.assign(globalThis, { [EVIDENCE_CALLBACK]: callback });

  return async (set, count, key) => {
    if (count === 0) return null;
    const name = evidenceFileName(set, fileOf(key, count));
    let loading = underWay.get(name);
    if (!loading) {
      loading = runScript(addressOf(page, `embed/evidence/${name}`));
      underWay.set(name, loading);
      loading.catch(() => underWay.delete(name));
    }
    await loading;
    const found = arrived.get(name);
    const mark = found?.marks[key];
    if (!found || !mark) return null;
    const reports = mark.reports.flatMap(([position, quote, corrected = null]) => {
      const clipping = found.clippings[position];
      return clipping ? [{ clipping, quote, corrected }] : [];
    });
    return { reports, more: mark.more };
  };
}
