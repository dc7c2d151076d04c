import type { Names } from '../charts/context.ts';
import { knownPart } from '../filter/dates.ts';
import type { EmbeddedChart } from '../embed/draw.ts';
import type { ClippingListRow } from '../queries/clipping-list.ts';
import type { EvidenceRow } from '../queries/evidence.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { TimelineEvent } from '../queries/timeline.ts';
import type { ColumnName } from '../words/export.ts';
import { COLUMNS } from './columns.ts';

export type Cell = string | number | null;

/** The rows behind a chart, as they leave the site. Lists are one text, with `; ` between; dates are as exact as they are known. */
export interface ExportTable {
  columns: readonly ColumnName[];
  rows: Cells[];
}

type Cells = Partial<Record<ColumnName, Cell>>;

/** One row for each clipping that a chart counts for each of its marks, with the sentence that makes it count. */
export function chartTable(chart: EmbeddedChart, sentences: readonly MarkSentenceRow[]): ExportTable {
  const marks = marksOf(chart);
  const rows = sentences.flatMap((sentence) => {
    const mark = marks.get(sentence.key);
    return mark ? [{ ...mark, ...clippingCells(sentence), quote: sentence.quote }] : [];
  });
  return { columns: COLUMNS[chart.view], rows };
}

/** One row for each sentence that supports the filter, and for each clipping that passes it without one. */
export function storyTable(
  clippings: readonly ClippingListRow[],
  evidence: readonly EvidenceRow[]
): ExportTable {
  const sentences = new Map<number, EvidenceRow[]>();
  for (const row of evidence) sentences.set(row.clipping, [...(sentences.get(row.clipping) ?? []), row]);
  const rows = clippings.flatMap((clipping): ExportTable['rows'] => {
    const cells = clippingCells(clipping);
    const found = sentences.get(clipping.clipping) ?? [];
    if (found.length === 0) return [{ ...cells, quote: null, kind: null, about: null }];
    return found.map(({ quote, kind, key }) => ({ ...cells, quote, kind, about: key }));
  });
  return { columns: COLUMNS.story, rows };
}

type ClippingCells = Pick<
  MarkSentenceRow,
  'id' | 'title' | 'outlet' | 'published' | 'published_precision' | 'language' | 'url'
>;

/** The columns that tell of a clipping. */
export function clippingCells({
  id,
  title,
  outlet,
  published,
  published_precision,
  language,
  url
}: ClippingCells): Cells {
  return { clipping: id, title, outlet, published: knownPart(published, published_precision), language, url };
}

/** The columns that tell of an action. */
export function actionCells(
  { event, date, precision, type, status, jurisdiction, amount, currency, ...row }: TimelineEvent,
  names: Names
): Cells {
  const authorities = row.authorities.map((id) => names('authority', id)).join('; ');
  const targets = row.targets.map((id) => names('company', id)).join('; ');
  const when = knownPart(date, precision);
  return { event, date: when, type, status, jurisdiction, authorities, targets, amount, currency };
}

function marksOf({ view, rows, names }: EmbeddedChart): Map<string, Cells> {
  if (view === 'actions') return new Map(rows.timeline.map((row) => [row.event, actionCells(row, names)]));
  if (view === 'companies') {
    return new Map(
      rows.companies.map(({ company, parent, n, mentions }) => [
        company,
        { company, name: names('company', company), belongs_to: parent, clippings: n, mentions }
      ])
    );
  }
  return new Map(
    rows.places.map(({ place, kind, country, latitude, longitude, n }) => [
      place,
      { place, name: names('place', place), kind, country, latitude, longitude, clippings: n }
    ])
  );
}
