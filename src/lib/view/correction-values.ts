import type { Names } from '../charts/context.ts';
import { ACTION_STATUSES, ACTION_TYPES } from '../schema.ts';
import type { EntityKind } from '../schema.ts';
import type { ChartWords } from '../words/charts.ts';
import type { DataWords } from '../words/data.ts';
import { capitalise } from '../words/text.ts';

/** What values are called. */
export interface CorrectionLabels {
  chartWords: ChartWords;
  names: Names;
  words: DataWords['corrections'];
  undated: string;
  /** Titles of clippings by id: an id says nothing to readers. */
  titles?: Readonly<Partial<Record<string, string>>>;
  /** Words for events by id, as far as there are any. */
  events?: ReadonlyMap<string, string>;
}

/** A field of what a correction changed, in words. */
export interface CorrectedField {
  label: string;
  value: string;
  /** Where the value is names, or one event that there is, and nothing else: whose they are, in their order. */
  entities?: readonly { kind: EntityKind | 'jurisdiction' | 'event'; id: string; name: string }[];
}

/** What a correction says of one side of the change (JSON of the corrections table), in words; none where it is null. */
export function correctedFields(json: string | null, labels: CorrectionLabels): CorrectedField[] {
  if (json === null) return [];
  const fields: unknown = JSON.parse(json);
  if (typeof fields !== 'object' || fields === null) return [];
  const { currency } = fields as { currency?: unknown };
  return Object.entries(fields).flatMap(([key, value]): CorrectedField[] => {
    // Said with the amount.
    if (key === 'currency' && 'amount' in fields) return [];
    if (key === 'amount' && value === null && !('date' in fields)) {
      return [{ label: labels.words.fields.amount ?? key, value: labels.words.nothing }];
    }
    if (value === null && key === 'amount') return [];
    const told =
      key === 'amount' && typeof value === 'number'
        ? labels.chartWords.amount(value, typeof currency === 'string' ? currency : null)
        : valueLabel(key, value, labels);
    const entities = entitiesOf(key, value, labels);
    const label = labels.words.fields[key] ?? key;
    return [{ label, value: told, ...(entities.length > 0 && { entities }) }];
  });
}

function valueLabel(key: string, value: unknown, labels: CorrectionLabels): string {
  const { chartWords, names, words, undated, titles = {}, events = new Map<string, string>() } = labels;
  if (key === 'date') return typeof value === 'string' ? chartWords.date(value) : undated;
  if (Array.isArray(value)) {
    return value.length === 0
      ? words.nothing
      : value.map((one) => valueLabel(SINGULAR[key] ?? '', one, labels)).join(', ');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (key === 'clipping') return titles[text] ?? text;
  if (key === 'type') {
    const type = ACTION_TYPES.find((known) => known === text);
    return type ? chartWords.types[type] : text;
  }
  if (key === 'status') {
    const status = ACTION_STATUSES.find((known) => known === text);
    return status ? chartWords.statuses[status] : text;
  }
  if (key === 'company' || key === 'place' || key === 'authority' || key === 'jurisdiction') {
    return names(key, text);
  }
  if (value === null) return words.nothing;
  if (key === 'law') return words.laws[text] ?? capitalise(text);
  return key === 'event' ? (events.get(text) ?? text) : text;
}

function entitiesOf(key: string, value: unknown, { names, events }: CorrectionLabels) {
  const kind = SINGULAR[key] ?? key;
  const told = key === 'event' && typeof value === 'string' ? events?.get(value) : undefined;
  if (told !== undefined) return [{ kind: 'event', id: String(value), name: told } as const];
  if (kind !== 'company' && kind !== 'place' && kind !== 'authority' && kind !== 'jurisdiction') return [];
  const ids: unknown[] = Array.isArray(value) ? value : [value];
  return ids.flatMap((id) => (typeof id === 'string' ? [{ kind, id, name: names(kind, id) } as const] : []));
}

/** The kind of what a list holds. */
const SINGULAR: Readonly<Record<string, string>> = {
  authorities: 'authority',
  targets: 'company',
  clippings: 'clipping',
  events: 'event'
};
