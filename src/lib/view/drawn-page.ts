import type { CatalogueRow } from '../queries/catalogue.ts';

/** What the one page of a set draws of a clipping or a name, in either language. */
export interface DrawnPage<Page> {
  page: Page;
  catalogue: CatalogueRow[];
}
