import { FACTS_CALLBACK, factsFileName } from '../lib/embed/facts-files.ts';
import type { FactsContents, FactsKind } from '../lib/embed/facts-files.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { addressOf, runScript } from './script.ts';

/** Fetches a file of what views are drawn from; rejects where it does not come. */
export type FactsLoader = <Kind extends FactsKind>(kind: Kind) => Promise<FactsContents[Kind]>;

/** Fetches each file once. */
export function createFactsLoader(page: EmbedPageData): FactsLoader {
  const arrived: Partial<FactsContents> = {};
  const underWay = new Map<FactsKind, Promise<void>>();
  const callback = (kind: FactsKind, content: unknown) => Object.assign(arrived, { [kind]: content });
  Object.assign(globalThis, { [FACTS_CALLBACK]: callback });

  return async (kind) => {
    let loading = underWay.get(kind);
    if (!loading) {
      loading = runScript(addressOf(page, `embed/facts/${factsFileName(kind, page)}`));
      underWay.set(kind, loading);
      loading.catch(() => underWay.delete(kind));
    }
    await loading;
    const content = arrived[kind];
    if (content === undefined) throw new Error(`${kind}: not what was asked for`);
    return content;
  };
}
