import type { Names } from '../charts/context.ts';
import type { Clause, ListDimension } from '../filter/filter.ts';
import type { NamedEvent, TimelineEvent } from '../queries/timeline.ts';
import { ACTION_STATUSES, ACTION_TYPES } from '../schema.ts';
import type { ChartWords } from '../words/charts.ts';
import type { PageWords } from '../words/page.ts';
import { capitalise } from '../words/text.ts';

interface Labels {
  words: PageWords;
  chartWords: ChartWords;
  names: Names;
}

/** What a chip says of a clause: names and words, never ids. */
export function clauseLabel(
  clause: Clause,
  labels: Labels & { eventLabelOf: (event: string) => string | undefined }
): string {
  const { words, names, eventLabelOf } = labels;
  if ('range' in clause) {
    return `${words.filter.dimension[clause.dimension]}${words.filter.colon}${words.filter.range(clause.range)}`;
  }
  if ('text' in clause) return words.filter.quoted(clause.text);
  const { dimension, value } = clause;
  if (dimension === 'event') return eventLabelOf(value) ?? value;
  if (dimension === 'company' || dimension === 'place' || dimension === 'authority')
    return names(dimension, value);
  return codeLabel(dimension, value, labels) ?? value;
}

/** What the words for an event say. */
export type LabelledEvent = NamedEvent & Pick<TimelineEvent, 'event' | 'date' | 'precision'>;

/** What chips say, where these events may be filtered by. */
export function clauseLabels(labels: Labels, events: readonly LabelledEvent[]): (clause: Clause) => string {
  // Of tens of thousands a page names a few.
  const eventLabelOf = (value: string) => {
    const row = events.find(({ event }) => event === value);
    return row && eventLabel(row, labels);
  };
  return (clause) => clauseLabel(clause, { ...labels, eventLabelOf });
}

/** A few words for an event: what happened and when. */
export function eventLabel(row: LabelledEvent, { words, chartWords, names }: Labels): string {
  const digits = { day: 10, month: 7, year: 4, unknown: 0 }[row.precision];
  const date =
    row.date === null || digits === 0 ? words.list.undated : chartWords.date(row.date.slice(0, digits));
  return `${chartWords.actions.label(row, names)}, ${date}`;
}

/** The words for a value that is a code (a type, a status, a jurisdiction, a language), or null where it is none. */
export function codeLabel(
  dimension: ListDimension,
  value: string,
  { words, chartWords, names }: Labels
): string | null {
  if (dimension === 'type') {
    const type = ACTION_TYPES.find((known) => known === value);
    return type ? capitalise(chartWords.types[type]) : null;
  }
  if (dimension === 'status') {
    const status = ACTION_STATUSES.find((known) => known === value);
    return status ? capitalise(chartWords.statuses[status]) : null;
  }
  if (dimension === 'jurisdiction') return names('jurisdiction', value);
  return dimension === 'language' ? words.filter.languageName(value) : null;
}
