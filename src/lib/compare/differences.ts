import { isCounted } from '../words/chart-facts.ts';
import type { Charts } from '../view/view.ts';
import type { Both } from './pair.ts';

/** A number on both sides, with what each is a part of: null where it is a part of nothing. */
export interface Difference {
  /** What is counted, in a table's group. */
  group: 'corpus' | 'jurisdictions' | 'companies' | 'places';
  /** A measure, or the id of a jurisdiction, a company or a place. */
  id: string;
  n: Both<number>;
  of: Both<number> | null;
}

export type Measure = 'clippings' | 'outlets' | 'actions' | 'undated' | 'soft';

/** Of jurisdictions, companies and places, as many as this. */
const MOST = 8;

/** The numbers of two views beside each other; names by how many have them on both sides together. */
export function differences(views: Both<Charts>): Difference[] {
  const summaries = both(views, ({ summary }) => summary);
  const all = both(summaries, (summary) => summary.all_clippings);
  const clippings = both(summaries, (summary) => summary.clippings);
  const actions = both(summaries, (summary) => summary.events);
  const measure = (id: Measure, n: Both<number>, of: Both<number> | null): Difference => {
    return { group: 'corpus', id, n, of };
  };
  return [
    measure('clippings', clippings, all),
    measure(
      'outlets',
      both(summaries, (summary) => summary.outlets),
      null
    ),
    measure(
      'actions',
      actions,
      both(summaries, (summary) => summary.all_events)
    ),
    measure(
      'undated',
      both(summaries, (summary) => summary.undated_events),
      actions
    ),
    measure(
      'soft',
      both(summaries, (summary) => summary.soft_events),
      null
    ),
    ...named('jurisdictions', both(views, jurisdictionsOf), actions),
    ...named(
      'companies',
      both(views, (view) => view.companies.map(({ company, n }) => [company, n])),
      clippings
    ),
    ...named(
      'places',
      both(views, (view) => view.places.map(({ place, n }) => [place, n])),
      clippings
    )
  ];
}

/** Done or announced actions that both sides show. */
export function sharedActions({ a, b }: Both<Charts>): number {
  const shown = new Set(countedEvents(a).map(({ event }) => event));
  return countedEvents(b).filter(({ event }) => shown.has(event)).length;
}

export function both<T, U>({ a, b }: Both<T>, change: (one: T) => U): Both<U> {
  return { a: change(a), b: change(b) };
}

function countedEvents({ timeline }: Charts) {
  return timeline.filter(({ shown, status }) => shown && isCounted(status));
}

function jurisdictionsOf(view: Charts): [string, number][] {
  const counts = new Map<string, number>();
  for (const { jurisdiction } of countedEvents(view))
    counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
  return [...counts];
}

function named(group: Difference['group'], rows: Both<[string, number][]>, of: Both<number>): Difference[] {
  const counts = both(rows, (pairs) => new Map(pairs));
  const ids = new Set([...counts.a.keys(), ...counts.b.keys()]);
  return [...ids]
    .map((id) => ({ id, n: both(counts, (side) => side.get(id) ?? 0) }))
    .filter(({ n }) => n.a + n.b > 0)
    .sort((x, y) => y.n.a + y.n.b - x.n.a - x.n.b || (x.id < y.id ? -1 : 1))
    .slice(0, MOST)
    .map((row) => ({ group, of, ...row }));
}
