import { EVIDENCE_CALLBACK, evidenceFileName, evidenceOf, fileOf } from '../lib/embed/evidence.ts';
import type { EvidenceFile, MarkEvidence } from '../lib/embed/evidence.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import type { EmbedView } from '../lib/embed/rows.ts';

type Callback = (view: EmbedView, file: number, content: EvidenceFile) => void;

/** Returns a function that fetches the sentences behind a mark; it rejects where they do not come. */
export function createEvidenceLoader(
  page: EmbedPageData
): (view: EmbedView, key: string) => Promise<MarkEvidence | null> {
  const arrived = new Map<string, EvidenceFile>();
  const underWay = new Map<string, Promise<void>>();
  const callback: Callback = (view, file, content) => arrived.set(`${view} ${file}`, content);
  Object.assign(globalThis, { [EVIDENCE_CALLBACK]: callback });

  return async (view, key) => {
    const count = page.evidence[view] ?? 0;
    if (count === 0) return null;
    const file = fileOf(key, count);
    const id = `${view} ${file}`;
    const name = evidenceFileName(evidenceOf(page, view), file);
    let loading = underWay.get(id);
    if (!loading) {
      loading = loadScript(
        new URL(`${page.root}embed/evidence/${name}?v=${page.dataset}`, document.baseURI).href
      );
      underWay.set(id, loading);
      loading.catch(() => underWay.delete(id));
    }
    await loading;
    const found = arrived.get(id);
    const mark = found?.marks[key];
    if (!found || !mark) return null;
    const reports = mark.reports.flatMap(([position, quote]) => {
      const clipping = found.clippings[position];
      return clipping ? [{ clipping, quote }] : [];
    });
    return { reports, more: mark.more };
  };
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src });
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${src} did not load`));
    });
    document.head.append(script);
  });
}
