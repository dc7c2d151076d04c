/** Answers of the database, in a module of its own: fetched only where no small file has them. */
import { startEngine } from '../lib/db/engine.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { readEmbed } from '../lib/embed/rows.ts';
import { catalogue } from '../lib/queries/catalogue.ts';
import type { Answers } from './answers.ts';
import { askMarkEvidence } from './live-evidence.ts';

/** Starts the database; rejects where it fails. */
export async function askDatabase(
  page: EmbedPageData,
  onProgress: (fraction: number) => void
): Promise<Answers> {
  const base = new URL(page.root, document.baseURI).href;
  const { run } = await startEngine({
    base,
    dataset: page.dataset,
    folder: page.release?.folder,
    onProgress
  });
  return {
    known: await run(catalogue()),
    rows: (view, filter, options) => readEmbed(run, view, filter, options),
    evidence: (filter, options) => askMarkEvidence(run, filter, options)
  };
}
