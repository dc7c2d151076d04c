import type { Filter } from '../filter/filter.ts';
import { LIST_DIMENSIONS } from '../filter/filter.ts';
import type { MarkedView, MarkSentenceRow } from '../queries/mark-sentences.ts';

type Clipping = Omit<MarkSentenceRow, 'key' | 'quote' | 'corrected'>;
/** Key of the mark, index of the clipping, sentence, and why it was corrected where it was. */
type SentenceTuple = [string, number, string | null, string?];

/**
 * The sentences behind every mark of the whole corpus, as a file: each clipping once, and of each chart its rows. Null where that is no small file.
 */
export type SentencesFile = ({ clippings: Clipping[] } & Record<MarkedView, SentenceTuple[]>) | null;

/** The name of the file. */
export const SENTENCES_FILE = 'sentences.json';
/** Beyond so many rows the database gives them. */
const MOST_ROWS = 2000;

/** The file for the rows that the database gives of the whole corpus. */
export function sentencesFile(rows: Record<MarkedView, readonly MarkSentenceRow[]>): SentencesFile {
  const { actions, companies, places } = rows;
  if (actions.length + companies.length + places.length > MOST_ROWS) return null;
  const clippings: Clipping[] = [];
  const indexes = new Map<string, number>();
  const indexOf = ({
    clipping,
    id,
    title,
    outlet,
    published,
    published_precision,
    url,
    language
  }: MarkSentenceRow) => {
    const known = indexes.get(id);
    if (known !== undefined) return known;
    indexes.set(id, clippings.length);
    return clippings.push({ clipping, id, title, outlet, published, published_precision, url, language }) - 1;
  };
  const tuples = (of: readonly MarkSentenceRow[]) =>
    of.map((row): SentenceTuple => {
      const { key, quote, corrected } = row;
      return corrected === null ? [key, indexOf(row), quote] : [key, indexOf(row), quote, corrected];
    });
  return { clippings, actions: tuples(actions), companies: tuples(companies), places: tuples(places) };
}

/**
 * The rows that the question `markSentences` gives of a filter with one clause or none; `passing` are the clippings that
 * pass it.
 */
export function sentencesAfter(
  file: NonNullable<SentencesFile>,
  view: MarkedView,
  filter: Filter,
  passing: readonly { id: string }[]
): MarkSentenceRow[] {
  const ids = new Set(passing.map(({ id }) => id));
  const isWhole = !LIST_DIMENSIONS.some((name) => filter[name].length > 0 && !LEFT_OUT[view].has(name));
  return file[view].flatMap(([key, index, quote, corrected = null]) => {
    const clipping = file.clippings[index];
    return clipping && (isWhole || ids.has(clipping.id)) ? [{ ...clipping, key, quote, corrected }] : [];
  });
}

/** Clauses that do not bear on the clippings behind a chart's marks: a chart's own, and for events those about events. */
const LEFT_OUT: Record<MarkedView, ReadonlySet<string>> = {
  actions: new Set(['event', 'type', 'status', 'authority', 'jurisdiction']),
  companies: new Set(['company']),
  places: new Set(['place'])
};
