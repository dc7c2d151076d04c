import type { EmbedRows, EmbedView } from '../lib/embed/rows.ts';
import type { Filter, ViewOptions } from '../lib/filter/filter.ts';
import type { CatalogueRow } from '../lib/queries/catalogue.ts';
import type { AskEvidence } from './marks.ts';

/** What draws a view that no page was built for, and stands behind its marks. */
export interface Answers {
  /** The values that a filter may hold. */
  known: readonly CatalogueRow[];
  rows(view: EmbedView, filter: Filter, options: ViewOptions): Promise<EmbedRows>;
  evidence(filter: Filter, options: ViewOptions): AskEvidence;
}
