import type { Both } from '../compare/pair.ts';
import type { EmbedView } from '../embed/rows.ts';
import type { EntityKind } from '../schema.ts';
import { ENTITY_KINDS } from '../view/entity-address.ts';
import { ENTITY_CHARTS } from '../view/entity-charts.ts';
import type { EntityChart } from '../view/entity-charts.ts';
import { SHOWN_IN_STORY } from '../view/entity-story.ts';
import type { ShownInStory } from '../view/entity-story.ts';
import { localeOf } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';

/**
 * What a picture carries of itself, as JSON: in a PNG under the keyword `Coupures`, in an SVG in `<metadata>`. It says how the
 * view was asked for and what its numbers were, so that a page that is given the picture can show the view again, and what
 * has changed in it since.
 */
export type Receipt = ViewReceipt | ComparisonReceipt | NameReceipt;

/** Of one chart, or of the three of the story. */
export interface ViewReceipt extends ReceiptWords {
  chart: EmbedView | 'story';
  numbers: ReceiptNumbers;
}

/** Of two filters side by side. */
export interface ComparisonReceipt extends ReceiptWords {
  chart: 'comparison';
  numbers: Both<ReceiptNumbers>;
}

/** Of a chart on the page of a name: `view` is what comes nearest to it in the story. */
export interface NameReceipt extends ReceiptWords {
  chart: 'name';
  name: { kind: EntityKind; id: string; chart: EntityChart; shown: ShownInStory };
  /** Those that the story counts alike: of actions all that it shows, else the clippings that name it. */
  numbers: Partial<Omit<ReceiptNumbers, 'marks'>>;
}

interface ReceiptWords {
  /** Version of this format. */
  coupures: 1;
  locale: Locale;
  /** The view as a query without `?`: the parameters of the page's address. */
  view: string;
  /** Absolute address of the view, where the site's was known; pinned to the dataset, if that is kept. */
  link: string | null;
  title: string;
  /** The filters in words. */
  filters: string[];
  /** Hash of the dataset, and the last day on which one of its clippings was published (`YYYY-MM-DD`). */
  dataset: string;
  dataTo: string | null;
  licence: string | null;
  credit: string;
}

/** What the view said. */
export interface ReceiptNumbers {
  /** Clippings in view, and in the whole corpus. */
  clippings: number;
  of: number;
  /** Actions in view that are done or announced, and those of them without a date. */
  actions: number;
  undated: number;
  /** Of the charts in the picture: actions by jurisdiction, clippings (or mentions) by company, clippings by place; most first. */
  marks: Partial<Record<EmbedView, [id: string, n: number][]>>;
}

/** What files of a view are called, and how citations know it. */
export function fileStem(receipt: Receipt): string {
  const what = receipt.chart === 'name' ? `${receipt.name.id}-${receipt.name.chart}` : receipt.chart;
  return `coupures-${what}-${receipt.dataset.slice(0, 8)}`;
}

/** How many numbers of a chart a receipt keeps. */
export const MARKS_KEPT = 20;
/** The longest receipt that is read, in characters. */
export const LONGEST_RECEIPT = 64_000;

/** A receipt from its JSON; null where it is none, or one of a later format. Never throws. */
export function readReceipt(json: string): Receipt | null {
  if (json.length > LONGEST_RECEIPT) return null;
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(given) || given.coupures !== 1) return null;
  const { chart, locale, numbers, filters } = given;
  const text = (key: string) => readText(given[key]);
  const [view, dataset] = [text('view'), text('dataset')];
  if (view === null || dataset === null || !isRecord(numbers)) return null;
  const words: ReceiptWords = {
    coupures: 1,
    locale: localeOf(locale),
    view,
    link: text('link'),
    title: text('title') ?? '',
    filters: Array.isArray(filters) ? filters.flatMap((words) => readText(words) ?? []).slice(0, 100) : [],
    dataset,
    dataTo: text('dataTo'),
    licence: text('licence'),
    credit: text('credit') ?? ''
  };
  if (chart === 'comparison') {
    const { a, b } = numbers;
    if (!isRecord(a) || !isRecord(b)) return null;
    return { ...words, chart, numbers: { a: readNumbers(a), b: readNumbers(b) } };
  }
  if (chart === 'name') {
    const name = readName(given.name);
    return name && { ...words, chart, name, numbers: readSome(numbers) };
  }
  const isChart = chart === 'actions' || chart === 'companies' || chart === 'places' || chart === 'story';
  return isChart ? { ...words, chart, numbers: readNumbers(numbers) } : null;
}

function readNumbers({ clippings, of, actions, undated, marks }: Record<string, unknown>): ReceiptNumbers {
  return {
    clippings: readNumber(clippings),
    of: readNumber(of),
    actions: readNumber(actions),
    undated: readNumber(undated),
    marks: readMarks(marks)
  };
}

/** Ids stand in addresses: what could lead elsewhere is none. */
const ID = /^[a-z\d][a-z\d-]{0,100}$/;

function readName(given: unknown): NameReceipt['name'] | null {
  if (!isRecord(given)) return null;
  const kind = ENTITY_KINDS.find((one) => one === given.kind);
  const chart = ENTITY_CHARTS.find((one) => one === given.chart);
  const shown = SHOWN_IN_STORY.find((one) => one === given.shown);
  const id = readText(given.id);
  return kind && chart && shown && id !== null && ID.test(id) ? { kind, id, chart, shown } : null;
}

/** The numbers that stand there. */
function readSome(given: Record<string, unknown>): NameReceipt['numbers'] {
  const known = (['clippings', 'of', 'actions', 'undated'] as const).filter(
    (key) => typeof given[key] === 'number'
  );
  return Object.fromEntries(known.map((key) => [key, readNumber(given[key])]));
}

function readMarks(given: unknown): ReceiptNumbers['marks'] {
  if (!isRecord(given)) return {};
  const views = ['actions', 'companies', 'places'] as const;
  return Object.fromEntries(
    views.flatMap((view) => {
      const marks = given[view];
      if (!Array.isArray(marks)) return [];
      const pairs = (marks as unknown[]).slice(0, MARKS_KEPT).flatMap((pair): [string, number][] => {
        if (!Array.isArray(pair)) return [];
        const [id, n] = pair as unknown[];
        const known = readText(id);
        return known !== null && typeof n === 'number' && Number.isFinite(n) ? [[known, n]] : [];
      });
      return [[view, pairs]];
    })
  );
}

function readText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 8000 ? value : null;
}

function readNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
