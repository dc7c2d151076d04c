import type { EmbedView } from '../embed/rows.ts';
import { activeClauses } from '../filter/filter.ts';
import type { Clause, Dimension, Filter, ViewOptions } from '../filter/filter.ts';
import type { ExportWords } from '../words/export.ts';
import type { PageWords } from '../words/page.ts';
import { decapitalise } from '../words/text.ts';

interface Words {
  words: PageWords;
  exportWords: ExportWords;
  /** What a chip says of a clause: names, not ids. */
  labelOf: (clause: Clause) => string;
}

/** A filter as a few words for a heading, « China, since November 2020 »; null where it leaves nothing out. */
export function clausesInWords(
  filter: Filter,
  { words, labelOf }: Pick<Words, 'words' | 'labelOf'>
): string | null {
  const clauses = activeClauses(filter);
  const short = (clause: Clause) => {
    // That actions are meant need not be said.
    if (clause.dimension === 'acted') return words.filter.range(clause.range);
    if (clause.dimension === 'language') return words.filter.languageInSentence(clause.value);
    // Codes are no names: chips begin with a capital, a sentence goes on.
    const isCode = clause.dimension === 'type' || clause.dimension === 'status';
    return isCode ? decapitalise(labelOf(clause)) : labelOf(clause);
  };
  return clauses.length === 0 ? null : clauses.map(short).join(', ');
}

/** Of each chart, what it highlights instead of leaving the rest out. */
const OWN: Record<EmbedView, readonly Dimension[]> = {
  actions: ['acted', 'event'],
  companies: ['company'],
  places: ['place']
};

/**
 * A filter as sentences for a reader who has only a picture: what is left out of it, then what a single chart highlights.
 * For several charts at once (`view` null) all of it is a filter.
 */
export function filterInWords(
  filter: Filter,
  options: ViewOptions,
  view: EmbedView | null,
  { words, exportWords, labelOf }: Words
): string[] {
  const own = view === null ? [] : OWN[view];
  const clauses = activeClauses(filter);
  const labels = { words, labelOf };
  const filters = byDimension(
    clauses.filter(({ dimension }) => !own.includes(dimension)),
    labels
  );
  const highlights = byDimension(
    clauses.filter(({ dimension }) => own.includes(dimension)),
    labels
  );
  if (options.group && view !== 'actions' && view !== 'places') filters.push(exportWords.grouped);
  const parts = filters.length > 0 ? [exportWords.filters + filters.join(exportWords.semicolon)] : [];
  if (highlights.length > 0) parts.push(exportWords.highlighted + highlights.join(exportWords.semicolon));
  return parts;
}

/** The conditions of a filter, each dimension once: « Language: French », « October 2020 to April 2021 ». */
export function byDimension(
  some: readonly Clause[],
  { words, labelOf }: Pick<Words, 'words' | 'labelOf'>
): string[] {
  const groups = new Map<Dimension, string[]>();
  for (const clause of some) {
    const group = groups.get(clause.dimension);
    if (group) group.push(labelOf(clause));
    else groups.set(clause.dimension, [labelOf(clause)]);
  }
  return [...groups].map(([dimension, labels]) => {
    // Dates say themselves which they are, and a text stands in quotation marks.
    if (dimension === 'acted' || dimension === 'published') return labels.join(', ');
    return `${words.filter.dimension[dimension]}${words.filter.colon}${labels.join(', ')}`;
  });
}
