import type { OwnClauses } from '../filter/filter.ts';
import type { MarkedView, MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { Named } from './corpus.ts';
import { passesEvents } from './count.ts';
import type { Counting } from './count.ts';
import { rowsOf } from './listed-rows.ts';
import type { StoredRows } from './listed-rows.ts';
import { CLIPPING_BIT } from './select.ts';

/** Which marks are meant: of a chart all, or the one with this key. */
export interface Marked {
  view: MarkedView;
  key: string | null;
  own: OwnClauses;
}

/** A sentence that may stand for a mark in a clipping. */
interface Sentence {
  key: string;
  quote: string | null;
  place: number | null;
  corrected: string | null;
}

/**
 * The clippings behind marks as the question of queries/mark-sentences.ts gives them: by key, newest first, one row for each clipping
 * with the first sentence.
 */
export function markedRows(
  counting: Counting,
  stored: StoredRows,
  { view, key, own }: Marked
): MarkSentenceRow[] {
  const sentencesOf = {
    actions: () => ofActions(counting, stored),
    companies: () => ofNamed(counting, stored, 'company', own),
    places: () => ofNamed(counting, stored, 'place', own)
  }[view]();
  const rows: MarkSentenceRow[] = [];
  for (let clipping = 0; clipping < counting.corpus.clippings.n; clipping++) {
    const sentences = sentencesOf(clipping, key);
    if (sentences.length === 0) continue;
    const { id, title, outlet, published, published_precision, url, language } =
      stored.clippings.row(clipping);
    const about = { clipping, id, title, outlet, published, published_precision, url, language };
    for (const mark of new Set(sentences.map((sentence) => sentence.key)))
      rows.push({ ...about, ...firstOf(sentences.filter((sentence) => sentence.key === mark)) });
  }
  return rows.sort(byKeyNewestFirst);
}

/** The sentences of a clipping by their mark; none where the clipping is not in view. */
type SentencesOf = (clipping: number, key: string | null) => Sentence[];

/** Which events these are is the chart's matter: clauses about events choose none of their reports. */
function ofActions({ selection }: Counting, { actionsOf, actions }: StoredRows): SentencesOf {
  return (clipping, key) => {
    if (selection.clippings[clipping] !== 0) return [];
    return rowsOf(actionsOf, clipping, actions.row)
      .filter(({ event }) => key === null || event === key)
      .map(({ event, quote, quote_start, corrected }) => ({
        key: event,
        quote,
        place: quote_start,
        corrected
      }));
  };
}

function ofNamed(
  counting: Counting,
  { mentionsOf, mentions }: StoredRows,
  kind: 'company' | 'place',
  own: OwnClauses
): SentencesOf {
  const { corpus, selection, filter, options } = counting;
  const seen = own === 'applied' ? 0 : CLIPPING_BIT[kind];
  const passes = passesEvents(corpus, selection, filter);
  const named = kind === 'company' ? corpus.companies : corpus.places;
  const ids = corpus.values[kind].map(({ entity }) => entity);
  const isStandIn = kind === 'place' || options.group;
  const keyAt = (i: number) => ids[isStandIn ? (named.home[i] ?? i) : i] ?? '';
  const keys = new Map(ids.map((id, i) => [id, keyAt(i)]));
  return (clipping, key) => {
    if (((selection.clippings[clipping] ?? 0) & ~seen) !== 0 || !passes(clipping)) return [];
    // Making rows takes longer than looking whether there are any.
    if (key !== null && !names(named, clipping, (i) => keyAt(i) === key)) return [];
    return rowsOf(mentionsOf, clipping, mentions.row)
      .filter((row) => row.kind === kind)
      .map(({ entity, quote, first_offset, corrected }) => ({
        ...{ key: keys.get(entity) ?? entity, quote, place: first_offset, corrected }
      }))
      .filter((sentence) => key === null || sentence.key === key);
  };
}

function names({ starts, entity }: Named, clipping: number, isMeant: (i: number) => boolean): boolean {
  const end = starts[clipping + 1] ?? 0;
  for (let i = starts[clipping] ?? 0; i < end; i++) if (isMeant(entity[i] ?? 0)) return true;
  return false;
}

/** The first with a sentence, as it stands in the text; why an editor changed any of them is said with it. */
function firstOf(sentences: readonly Sentence[]): Pick<Sentence, 'key' | 'quote' | 'corrected'> {
  const [first] = sentences.toSorted(
    (a, b) =>
      Number(a.quote === null) - Number(b.quote === null) ||
      (a.place ?? Infinity) - (b.place ?? Infinity) ||
      compare(a.quote ?? '', b.quote ?? '')
  );
  const corrected = sentences.map((sentence) => sentence.corrected).filter((reason) => reason !== null);
  return {
    key: first?.key ?? '',
    quote: first?.quote ?? null,
    corrected: corrected.sort(compare).at(-1) ?? null
  };
}

function byKeyNewestFirst(a: MarkSentenceRow, b: MarkSentenceRow): number {
  return compare(a.key, b.key) || compare(b.published ?? '', a.published ?? '') || a.clipping - b.clipping;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
