import { Filed } from '../view/filed.ts';
import { comparedSides } from './compare-page.ts';
import { corpusRows } from './corpus-rows.ts';
import { readReleases } from './releases.ts';
import { sharedDataset } from './shared-dataset.ts';

/** The rows that pages of large corpora name, as JSON by file name: of the latest dataset and of each release. */
export async function rowsFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const release of [null, ...readReleases()]) {
    const dataset = await sharedDataset(release);
    const { values, view } = await corpusRows(dataset);
    const { steps } = await comparedSides(dataset);
    for (const rows of [values, view, steps])
      if (rows instanceof Filed) files.set(rows.name, JSON.stringify(await rows.read('')));
  }
  return files;
}
