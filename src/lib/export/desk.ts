import { DARK, LIGHT } from '../charts/theme.ts';
import { loadDetail } from '../charts/geography.ts';
import type { EmbedView } from '../embed/rows.ts';
import type { ClippingListRow } from '../queries/clipping-list.ts';
import type { EvidenceRow } from '../queries/evidence.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import { chartWords } from '../words/chart-words.ts';
import { exportWords } from '../words/export.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { bibtexCitation, cslCitation, plainCitation } from './cite.ts';
import type { Cited } from './cite.ts';
import { composePicture } from './compose.ts';
import type { Composed } from './compose.ts';
import { comparedPicture } from './compared-picture.ts';
import type { ComparedView } from './compared-picture.ts';
import { comparedTable } from './compared-table.ts';
import { toCsv } from './csv.ts';
import { entityPicture } from './entity-picture.ts';
import type { ExportedEntity } from './entity-picture.ts';
import { entityTable } from './entity-table.ts';
import { fontFace } from './font-face.ts';
import { toJson } from './json.ts';
import { pictureOf } from './picture.ts';
import type { ExportedView, Picture } from './picture.ts';
import { drawPng } from './raster.ts';
import { fileStem } from './receipt.ts';
import type { Receipt } from './receipt.ts';
import { withReceipt } from './receipt-file.ts';
import type { FileKind } from './requests.ts';
import { FIXED_SHEETS, shownSheet } from './sheets.ts';
import type { Preset, Sheet } from './sheets.ts';
import { chartTable, storyTable } from './table.ts';
import type { ExportTable } from './table.ts';

/** Rows of a view beyond those that are drawn: of the page, of the build, or of the database as soon as it is up. */
export interface ExportRows {
  /** Every clipping, and what supports the filter in it. */
  listing(): Promise<{ clippings: ClippingListRow[]; evidence: EvidenceRow[] }>;
  /** What stands behind the marks of a chart. */
  sentences(chart: EmbedView): Promise<MarkSentenceRow[]>;
}

/** What is taken away: a view with its rows, a comparison, or a chart of the page of a name. */
export type Subject =
  { view: ExportedView; rows: ExportRows } | { comparison: ComparedView } | { entity: ExportedEntity };

/** What is asked of what the page shows. */
export interface Order {
  subject: Subject;
  preset: Preset;
  /** Layout width of the chart on the screen. */
  shown: number;
  dark: boolean;
  /** Address of the site's font for embeds. */
  font: string;
  /** Today, as ISO date. */
  today: string;
}

/** A file, ready to be saved. */
export interface Saved {
  name: string;
  blob: Blob;
}

/** Makes a file of what the page shows. Rejects where its data cannot be had, or where the browser cannot draw. */
export async function makeFile(kind: FileKind, order: Order): Promise<Saved> {
  const { receipt } = pictured(order.subject);
  const { columns: meanings } = exportWords(receipt.locale);
  const file = (content: BlobPart, type: string, ending = kind as string): Saved => ({
    name: `${fileStem(receipt)}.${ending}`,
    blob: new Blob([content], { type })
  });
  switch (kind) {
    case 'png':
      return file(await png(order), 'image/png');
    case 'svg':
      return file((await compose(order, pictured(order.subject))).svg, 'image/svg+xml');
    case 'csv':
      return file(toCsv(await table(order.subject)), 'text/csv;charset=utf-8');
    case 'json':
      return file(toJson(await table(order.subject), receipt, meanings), 'application/json');
    case 'parquet': {
      const { toParquet } = await import('./parquet.ts');
      return file(toParquet(await table(order.subject), receipt, meanings), 'application/vnd.apache.parquet');
    }
    case 'cite-bibtex':
      return file(bibtexCitation(receipt, cited(receipt, order.today)), 'text/plain;charset=utf-8', 'bib');
    case 'cite-csl':
      return file(cslCitation(receipt, cited(receipt, order.today)), 'application/json', 'csl.json');
  }
}

/** The citation as a sentence, for the clipboard. */
export function citation({ subject, today }: Order): string {
  const { receipt } = pictured(subject);
  return plainCitation(receipt, cited(receipt, today));
}

function cited({ locale }: Receipt, today: string): Cited {
  const { dataset, menu } = exportWords(locale);
  return {
    publisher: PAGE_WORDS[locale].siteName,
    accessed: { iso: today, words: chartWords(locale).date(today) },
    words: { dataset, accessed: menu.accessed }
  };
}

function pictured(subject: Subject): Picture {
  if ('view' in subject) return pictureOf(subject.view);
  return 'entity' in subject ? entityPicture(subject.entity) : comparedPicture(subject.comparison);
}

async function compose(order: Order, picture: Picture): Promise<Composed> {
  const [detail, fonts] = await Promise.all([
    picture.charts.some((chart) => chart.view === 'places') ? loadDetail() : null,
    fetchFont(order.font)
  ]);
  const palette = order.dark ? DARK : LIGHT;
  return composePicture(picture, sheetOf(order), { document, palette, detail, fonts });
}

async function png(order: Order): Promise<Uint8Array<ArrayBuffer>> {
  const picture = pictured(order.subject);
  return withReceipt(await drawPng(await compose(order, picture), sheetOf(order).density), picture.receipt);
}

function sheetOf({ preset, shown }: Order): Sheet {
  return preset === 'shown' ? shownSheet(shown) : FIXED_SHEETS[preset];
}

async function fetchFont(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return fontFace(new Uint8Array(await response.arrayBuffer()));
}

/** The rows behind the chart, or behind the story; of a comparison, and of a share over time, its numbers. */
async function table(subject: Subject): Promise<ExportTable> {
  if ('comparison' in subject) return comparedTable(subject.comparison);
  if ('entity' in subject) return entityTable(subject.entity);
  const { view, rows } = subject;
  const { charts } = view;
  const [only] = charts.length === 1 ? charts : [];
  if (only) return chartTable(only, await rows.sentences(only.view));
  const { clippings, evidence } = await rows.listing();
  return storyTable(clippings, evidence);
}
