import { createHash } from 'node:crypto';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import { catalogue } from '../queries/catalogue.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import { Filed } from '../view/filed.ts';
import type { Carried } from '../view/filed.ts';
import { packValues, packView } from '../view/packed-view.ts';
import type { PackedValues, PackedView } from '../view/packed-view.ts';
import { readView } from '../view/view.ts';
import type { View } from '../view/view.ts';
import { PAGE_BOUNDS } from './own-pages.ts';
import type { SharedDataset } from './shared-dataset.ts';

/** The whole corpus: for drawing its pages, and as these come by it in the browser. */
interface CorpusRows {
  known: CatalogueRow[];
  whole: View;
  values: Carried<PackedValues>;
  view: Carried<PackedView>;
}

export async function corpusRows({ run }: SharedDataset): Promise<CorpusRows> {
  const known = await run(catalogue());
  const whole = await readView(run, EMPTY_FILTER, DEFAULT_OPTIONS);
  return {
    known,
    whole,
    values: carried(packValues(known, whole), whole),
    view: carried(packView(whole), whole)
  };
}

/** Rows as pages of a corpus have them: of a small one they carry them, of others they name the file, which is called by what it holds. */
export function carried<Content>(content: Content, { summary }: View): Carried<Content> {
  if (summary.all_clippings <= mostCarried()) return content;
  const name = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
  return new Filed(`${name}.json`, content);
}

/** So many clippings a corpus may have whose rows stand in its pages: the build may say otherwise. */
function mostCarried(): number {
  return Number(process.env.COUPURES_CARRIED ?? PAGE_BOUNDS.carried);
}
