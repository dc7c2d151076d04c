import { DEFAULT_OPTIONS } from '../filter/filter.ts';
import type { ClippingListRow } from '../queries/clipping-list.ts';
import type { EvidenceRow } from '../queries/evidence.ts';
import type { SummaryRow } from '../queries/summary.ts';
import { inOrderOfCompanies, inOrderOfFacets, inOrderOfPlaces } from '../view/order.ts';
import type { Charts, View } from '../view/view.ts';

/**
 * A view as what differs from that of the whole corpus, which the page has: lists of numbers, each starting with the index
 * of the row that they belong to (the rows of the whole corpus, in their order there); rows that are left out are zero.
 */
export interface Step {
  summary: Partial<SummaryRow>;
  /** index, n */
  months: number[];
  /** index, n, mentions; the denominators in front. */
  companies: number[];
  /** index, n, within, metonymic; the denominator in front. */
  places: number[];
  /** index, n */
  facets: number[];
  /** Events that are shown: index, reports. */
  events: number[];
  /** What else an event has that differs: index of the event, outlets, how many there are, quote. */
  reported: [number, string[], number, string][];
  /** A clipping that the page has by its index, others whole. */
  clippings: (number | ClippingListRow)[];
  /** Clipping, kind, key, quote, names in it, start, type, reason of a correction. */
  evidence: EvidenceTuple[];
}

/** What of a step changes charts and menus. */
export type ChartStep = Omit<Step, 'clippings' | 'evidence'>;

type EvidenceTuple = [
  EvidenceRow['clipping'],
  EvidenceRow['kind'],
  EvidenceRow['key'],
  EvidenceRow['quote'],
  EvidenceRow['names'],
  EvidenceRow['quote_start']?,
  EvidenceRow['type']?,
  EvidenceRow['corrected']?
];

/** What makes `view` of `whole`; both with the options that a page begins with. */
export function stepTo(whole: View, view: View): Step {
  const companies = new Map(view.companies.map((row) => [row.company, row]));
  const places = new Map(view.places.map((row) => [row.place, row]));
  const facets = new Map(view.facets.map((row) => [`${row.dimension} ${row.value}`, row.n]));
  const months = new Map(view.months.map((row) => [row.month, row.n]));
  const events = new Map(view.timeline.map((row) => [row.event, row]));
  const known = new Map(whole.clippings.map(({ clipping }, i) => [clipping, i]));
  return {
    summary: changed(whole.summary, view.summary),
    months: numbered(whole.months, ({ month }) => [months.get(month) ?? 0]),
    companies: [
      view.companies[0]?.of_clippings ?? 0,
      view.companies[0]?.of_mentions ?? 0,
      ...numbered(whole.companies, ({ company }) => {
        const row = companies.get(company);
        return [row?.n ?? 0, row?.mentions ?? 0];
      })
    ],
    places: [
      view.places[0]?.of_clippings ?? 0,
      ...numbered(whole.places, ({ place }) => {
        const row = places.get(place);
        return [row?.n ?? 0, row?.within ?? 0, row?.metonymic ?? 0];
      })
    ],
    facets: numbered(whole.facets, ({ dimension, value }) => [facets.get(`${dimension} ${value}`) ?? 0]),
    events: whole.timeline.flatMap(({ event }, i) => {
      const row = events.get(event);
      return row?.shown ? [i, row.reports] : [];
    }),
    reported: whole.timeline.flatMap(({ event, outlets, outlet_count: n, quote }, i): Step['reported'] => {
      const row = events.get(event);
      const isSame =
        !row || (row.quote === quote && row.outlet_count === n && row.outlets.join() === outlets.join());
      return isSame ? [] : [[i, row.outlets, row.outlet_count, row.quote]];
    }),
    clippings: view.clippings.map((row) => known.get(row.clipping) ?? row),
    evidence: view.evidence.map((row): EvidenceTuple => {
      const { clipping, kind, key, quote, names, quote_start: start, type, corrected } = row;
      const isBare = start === null && type === null && corrected === null;
      return isBare
        ? [clipping, kind, key, quote, names]
        : [clipping, kind, key, quote, names, start, type, corrected];
    })
  };
}

/** A step without the list. */
export function chartsOf(step: Step): ChartStep {
  const { summary, months, companies, places, facets, events, reported } = step;
  return { summary, months, companies, places, facets, events, reported };
}

/** The view that `stepTo` was given. */
export function viewAfter(whole: View, step: Step): View {
  return {
    ...chartsAfter(whole, step),
    clippings: step.clippings.flatMap((row) =>
      typeof row === 'number' ? (whole.clippings[row] ?? []) : row
    ),
    evidence: step.evidence.map(
      ([clipping, kind, key, quote, names, start = null, type = null, corrected = null]) => ({
        ...{ clipping, kind, key, quote, names, quote_start: start, type, corrected }
      })
    )
  };
}

/** The same without the list. */
export function chartsAfter(whole: View, step: ChartStep): Charts {
  const [ofClippings = 0, ofMentions = 0, ...companyNumbers] = step.companies;
  const [placesOf = 0, ...placeNumbers] = step.places;
  const companies = byIndex(companyNumbers, 2);
  const places = byIndex(placeNumbers, 3);
  const facets = byIndex(step.facets, 1);
  const months = byIndex(step.months, 1);
  const events = byIndex(step.events, 1);
  const reported = new Map(
    step.reported.map(([i, outlets, outlet_count, quote]) => [i, { outlets, outlet_count, quote }])
  );
  return {
    summary: { ...whole.summary, ...step.summary },
    months: whole.months.map((row, i) => ({ ...row, n: months.get(i)?.[0] ?? 0 })),
    companies: inOrderOfCompanies(
      whole.companies.map((row, i) => {
        const [n = 0, mentions = 0] = companies.get(i) ?? [];
        return { ...row, n, mentions, of_clippings: ofClippings, of_mentions: ofMentions };
      }),
      DEFAULT_OPTIONS
    ),
    places: inOrderOfPlaces(
      whole.places.map((row, i) => {
        const [n = 0, within = 0, metonymic = 0] = places.get(i) ?? [];
        return { ...row, n, within, metonymic, of_clippings: placesOf };
      })
    ),
    facets: inOrderOfFacets(whole.facets.map((row, i) => ({ ...row, n: facets.get(i)?.[0] ?? 0 }))),
    timeline: whole.timeline.map((row, i) => ({
      ...row,
      ...reported.get(i),
      reports: events.get(i)?.[0] ?? 0,
      shown: events.has(i)
    }))
  };
}

function changed(whole: SummaryRow, summary: SummaryRow): Partial<SummaryRow> {
  const entries = Object.entries(summary).filter(
    ([name, value]) => whole[name as keyof SummaryRow] !== value
  );
  return Object.fromEntries(entries) as Partial<SummaryRow>;
}

/** Index and numbers of the rows that have any number but zero. */
function numbered<Row>(rows: readonly Row[], numbersOf: (row: Row) => number[]): number[] {
  return rows.flatMap((row, i) => {
    const numbers = numbersOf(row);
    return numbers.some((n) => n !== 0) ? [i, ...numbers] : [];
  });
}

/** The lists of `each` numbers behind an index. */
function byIndex(list: readonly number[], each: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let i = 0; i < list.length; i += each + 1) found.set(list[i] ?? 0, list.slice(i + 1, i + 1 + each));
  return found;
}
