import { catalogueOf } from '../filter/catalogue.ts';
import type { FacetRow } from '../queries/facets.ts';
import { chartWords as chartWordsOf } from '../words/chart-words.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { clauseLabels, codeLabel } from './clause-label.ts';
import type { LabelledEvent } from './clause-label.ts';
import { createNames, nameIn } from './names.ts';
import { unpackCatalogue } from './packed-view.ts';
import type { PackedValues } from './packed-view.ts';

/** What a page with filters may filter by, and what it calls that in the reader's language. */
export function pageLabels(values: PackedValues, locale: Locale) {
  const rows = unpackCatalogue(values);
  const labels = {
    words: PAGE_WORDS[locale],
    chartWords: chartWordsOf(locale),
    names: createNames(rows, locale)
  };
  return {
    ...labels,
    catalogue: catalogueOf(rows, values.events),
    /** What chips say of clauses, where these events may be filtered by. */
    labelsOf: (events: readonly LabelledEvent[]) => clauseLabels(labels, events),
    /** What menus say of a value. */
    facetLabel: (row: FacetRow) => codeLabel(row.dimension, row.value, labels) ?? nameIn(row, locale)
  };
}
