import { expect, it } from 'vitest';
import { firstDay, isOrdered, lastDay } from '../../src/lib/filter/dates.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER, without } from '../../src/lib/filter/filter.ts';
import type { DateRange, Filter, ViewOptions } from '../../src/lib/filter/filter.ts';
import { clippingList } from '../../src/lib/queries/clipping-list.ts';
import { timeline } from '../../src/lib/queries/timeline.ts';
import type { DatePrecision } from '../../src/lib/schema.ts';
import { seeded } from '../fixtures/random.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';
import { DATES } from '../fixtures/random-filter.ts';
import { useRows } from '../fixtures/use-rows.ts';

/**
 * The filter's meaning a second time, in plain TypeScript over the rows: for random filters both must agree.
 * The one event with two reports is unified by hand.
 */
const { clippings, mentions, actions, entities } = SMALL_CORPUS;
const EVENTS = actions
  .filter(({ event, clipping }) => event !== 'fine-brightcart' || clipping === 0)
  .map((action) =>
    action.event === 'fine-brightcart' ? { ...action, authorities: ['cwb', 'mmo'] } : action
  );

const database = await useRows(SMALL_CORPUS);

it('SQL and a plain reading of the rules agree on 80 random filters', async () => {
  const random = seeded(7);
  let narrowed = 0;
  for (let i = 0; i < 80; i++) {
    const filter = randomFilter(random);
    const options = { ...DEFAULT_OPTIONS, group: random() < 0.5 };
    const list = await database.run(clippingList(filter, options));
    const expected = clippings.filter(({ clipping }) => passes(clipping, filter, options));
    const label = JSON.stringify([filter, options]);
    expect(list.map(({ clipping }) => clipping).sort(), label).toEqual(expected.map((row) => row.clipping));

    const seen = without(filter, 'acted', 'event');
    const shown = (await database.run(timeline(filter, options))).filter((row) => row.shown);
    const inside = EVENTS.filter(
      (event) =>
        satisfies(event, seen) &&
        actions.some((report) => report.event === event.event && meets(report.clipping, seen, options))
    );
    expect(shown.map(({ event }) => event).sort(), label).toEqual(inside.map(({ event }) => event).sort());
    if (expected.length > 0 && expected.length < clippings.length) narrowed++;
  }
  expect(narrowed).toBeGreaterThan(20);
});

function passes(clipping: number, filter: Filter, options: ViewOptions): boolean {
  const reported = actions.filter((report) => report.clipping === clipping).map(({ event }) => event);
  const events = EVENTS.filter(({ event }) => reported.includes(event));
  const asksForEvents = satisfies(undefined, filter) === false;
  return (
    meets(clipping, filter, options) && (!asksForEvents || events.some((event) => satisfies(event, filter)))
  );
}

/** The clauses about clippings. */
function meets(number: number, filter: Filter, { group }: ViewOptions): boolean {
  const row = clippings[number];
  if (!row) return false;
  const named = (kind: string) => mentions.filter((m) => m.clipping === number && m.kind === kind);
  const company = named('company').flatMap(({ entity }) => (group ? lineage('company', entity) : [entity]));
  const place = named('place').flatMap(({ entity }) => lineage('place', entity));
  return (
    any(filter.company, company) &&
    any(filter.place, place) &&
    any(filter.outlet, row.outlet === null ? [] : [row.outlet]) &&
    any(filter.language, [row.language]) &&
    overlap(row.published, row.published_precision, filter.published)
  );
}

/** The clauses about events; without an event: whether there are none. */
function satisfies(event: (typeof EVENTS)[number] | undefined, filter: Filter): boolean {
  return (
    any(filter.type, event ? [event.type] : []) &&
    any(filter.status, event ? [event.status] : []) &&
    any(filter.authority, event?.authorities ?? []) &&
    any(filter.jurisdiction, event ? [event.jurisdiction] : []) &&
    any(filter.event, event ? [event.event] : []) &&
    overlap(event?.date ?? null, event?.date_precision ?? 'unknown', filter.acted)
  );
}

function any(wanted: readonly string[], found: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => found.includes(value));
}

function overlap(date: string | null, precision: DatePrecision, range: DateRange | null): boolean {
  if (range === null) return true;
  if (date === null || precision === 'unknown') return false;
  const known = date.slice(0, { day: 10, month: 7, year: 4 }[precision]);
  const startsInTime = range.to === null || firstDay(known) <= lastDay(range.to);
  return startsInTime && (range.from === null || lastDay(known) >= firstDay(range.from));
}

function lineage(kind: string, id: string): string[] {
  const parent = entities.find((entity) => entity.kind === kind && entity.entity === id)?.parent ?? null;
  return parent === null ? [id] : [id, ...lineage(kind, parent)];
}

function randomFilter(random: () => number): Filter {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const some = (values: readonly string[]) =>
    random() < 0.75 ? [] : [...new Set([pick(values), pick(values)])];
  const range = () => {
    const candidate = { from: pick(DATES), to: pick(DATES) };
    return random() < 0.25 && isOrdered(candidate) ? candidate : null;
  };
  return {
    ...EMPTY_FILTER,
    acted: range(),
    published: range(),
    company: some(['brightcart', 'brightpay', 'brightlab', 'northmail']),
    place: some(['europe', 'belgium', 'ghent', 'port-of-ghent', 'brussels', 'france']),
    type: some(EVENTS.map(({ type }) => type)),
    status: some(['done', 'announced', 'proposed', 'threatened']),
    authority: some(['cwb', 'mmo']),
    jurisdiction: some(['BE', 'FR', 'EU']),
    outlet: some(['herald.example', 'gazette.example', 'harbour.example']),
    language: some(['en', 'fr', 'nl']),
    event: some(EVENTS.map(({ event }) => event))
  };
}
