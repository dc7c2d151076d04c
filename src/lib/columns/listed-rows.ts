import type { Filter, ViewOptions } from '../filter/filter.ts';
import { asksForEvents } from '../filter/filter.ts';
import { fold, termsOf } from '../filter/terms.ts';
import type { EvidenceRow } from '../queries/evidence.ts';
import type { ActionRow, ClippingRow, EntityKind, MentionRow } from '../schema.ts';
import type { Corpus } from './corpus.ts';
import type { Counting } from './count.ts';
import type { Lists } from './lists.ts';
import { chosenCompanies, chosenPlaces } from './select.ts';
import type { StoredTable } from './stored-table.ts';

type StoredMention = Pick<
  MentionRow,
  'clipping' | 'entity' | 'kind' | 'quote' | 'names' | 'first_offset' | 'corrected'
>;
type StoredAction = Pick<
  ActionRow,
  'event' | 'clipping' | 'type' | 'quote' | 'names' | 'quote_start' | 'corrected'
>;

/** What the list shows, by table, and the rows of mentions and actions that each clipping has. */
export interface StoredRows {
  clippings: StoredTable<ClippingRow>;
  mentions: StoredTable<StoredMention>;
  actions: StoredTable<StoredAction>;
  mentionsOf: Lists;
  actionsOf: Lists;
}

/** The clippings of a list, and the sentences that support a filter in them. */
export interface ListedRows {
  clippings: ClippingRow[];
  evidence: EvidenceRow[];
}

/** The rows of these clippings, as the questions of queries/clipping-list.ts and queries/evidence.ts give them. */
export function listedRows(counting: Counting, stored: StoredRows, listed: readonly number[]): ListedRows {
  const supports = supportsOf(counting);
  const byNumber = listed.toSorted((a, b) => a - b);
  return {
    clippings: listed.map(stored.clippings.row),
    evidence: byNumber.flatMap((clipping) => evidenceOf(clipping, stored, supports))
  };
}

/** Which rows of a clipping are evidence. */
interface Supports {
  mention: (row: StoredMention) => boolean;
  /** Null where no report is asked for. */
  action: ((row: StoredAction) => boolean) | null;
}

function supportsOf({ corpus, filter, options, selection }: Counting): Supports {
  const named = namesOf(corpus, filter, options);
  const terms = termsOf(filter.text);
  const isNamed = ({ kind, entity }: StoredMention) => named.get(kind)?.has(entity) ?? false;
  const isFound = ({ quote }: StoredMention) => {
    if (quote === null || terms.length === 0) return false;
    const folded = fold(quote);
    return terms.some((term) => folded.includes(term));
  };
  const passing = new Set(corpus.values.event.filter((_, e) => selection.events[e] === 0));
  return {
    mention: (row) => isNamed(row) || isFound(row),
    action: asksForEvents(filter) || named.size === 0 ? ({ event }) => passing.has(event) : null
  };
}

/** The names that a filter asks for, by kind. */
function namesOf(corpus: Corpus, filter: Filter, options: ViewOptions): Map<EntityKind, Set<string>> {
  const { company, place } = corpus.values;
  const named = new Map<EntityKind, Set<string>>();
  const ids = (rows: readonly { entity: string }[], chosen: Uint8Array) =>
    new Set(rows.flatMap(({ entity }, i) => (chosen[i] === 1 ? [entity] : [])));
  if (filter.company.length > 0) named.set('company', ids(company, chosenCompanies(corpus, filter, options)));
  if (filter.place.length > 0) named.set('place', ids(place, chosenPlaces(corpus, filter)));
  if (filter.authority.length > 0) named.set('authority', new Set(filter.authority));
  return named;
}

function evidenceOf(clipping: number, stored: StoredRows, supports: Supports): EvidenceRow[] {
  const rows = rowsOf(stored.mentionsOf, clipping, stored.mentions.row)
    .filter(supports.mention)
    .map(({ kind, entity, quote, names, corrected }): EvidenceRow => ({
      ...{ clipping, kind, key: entity, quote, names, quote_start: null, type: null, corrected }
    }));
  const { action } = supports;
  if (action)
    for (const row of rowsOf(stored.actionsOf, clipping, stored.actions.row).filter(action)) {
      const { event, quote, names, quote_start, type, corrected } = row;
      rows.push({ clipping, kind: 'action', key: event, quote, names, quote_start, type, corrected });
    }
  const distinct = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...distinct.values()].sort(inOrder);
}

/** The rows of a clipping. */
export function rowsOf<Row>({ starts, items }: Lists, clipping: number, row: (i: number) => Row): Row[] {
  return Array.from(items.subarray(starts[clipping], starts[clipping + 1]), row);
}

/** Reports by where their sentence stands, then names, those without a sentence last. */
function inOrder(a: EvidenceRow, b: EvidenceRow): number {
  return (
    (a.quote_start ?? Infinity) - (b.quote_start ?? Infinity) ||
    Number(a.quote === null) - Number(b.quote === null) ||
    compare(a.kind, b.kind) ||
    compare(a.key, b.key) ||
    compare(a.quote, b.quote) ||
    compare(a.type, b.type) ||
    compare(a.corrected, b.corrected)
  );
}

/** What is null comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
