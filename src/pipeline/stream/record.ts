import { createHash } from 'node:crypto';
import type { EntityKind } from '../../lib/schema.ts';
import type { FoundFacts } from '../clipping-facts.ts';
import { excerptOf, wholeText } from '../excerpt.ts';
import { clippingJson } from '../json.ts';
import { reportOf } from '../events/report.ts';
import type { GroupOf } from '../events/report.ts';
import { canonicalPlace, linksOf } from '../events/resolve.ts';
import { actionRows, addNamed, clippingRow, mentionRows, nothingNamed } from '../rows.ts';
import { rowJson } from '../row-json.ts';
import type { TextPolicy } from '../sidecar.ts';
import { spanRows, textRow } from '../text-rows.ts';
import type { ClippingFacts, Gazetteers } from '../types.ts';

/** What a run makes of clippings: rows of the tables, or JSON for scripts. */
export type Form = 'rows' | 'json';

/** An action whose event is not known yet: all of its line but the event and why an editor changed it. */
export interface StoredAction {
  /** The report as JSON, which only whoever joins reports into events has to read. */
  report: string;
  /** What links the report to others, and what reports are sorted by. */
  links: string[];
  place: string;
  line: string;
  corrected: string | null;
}

/**
 * All that the output says of one clipping, as pieces of lines that lack what only the whole corpus tells: its row, the days
 * between which it was clipped, and the events of its actions.
 */
export interface ClippingRecord {
  undated: boolean;
  named: Record<EntityKind, string[]> & { unlisted: [id: string, name: string][] };
  actions: StoredAction[];
  /** The row of the clipping, before and behind the days; empty in JSON. */
  clipping: [string, string];
  mentions: string[];
  texts: string[];
  spans: string[];
  /** The object that stands for the clipping, without its actions; empty for rows. */
  json: string;
}

/** What the record of a clipping depends on beside rules and gazetteers, as one short text. */
export function recordKey(text: string | Buffer, form: Form, { verbatim, excerpt }: TextPolicy): string {
  return createHash('sha256')
    .update(`${form} ${String(verbatim)} ${String(excerpt)}\n`)
    .update(text)
    .digest('hex')
    .slice(0, 32);
}

export interface RecordOptions {
  form: Form;
  policy: TextPolicy;
  gazetteers: Gazetteers;
  groupOf: GroupOf;
  /** The confidence of what only a tag names. */
  ofTags: number;
}

export function recordOf(found: FoundFacts, options: RecordOptions): ClippingRecord {
  const facts = { ...found, actions: found.actions.map((action) => ({ ...action, event: '' })) };
  const named = nothingNamed();
  addNamed(named, found);
  const { lines, ...rest } = options.form === 'rows' ? rowsOf(facts, options) : jsonOf(facts, options);
  return {
    undated: found.clipping.published.date === null,
    named: {
      company: [...named.company],
      place: [...named.place],
      authority: [...named.authority],
      unlisted: [...named.unlisted]
    },
    actions: found.actions.map((action, i) => {
      const report = reportOf(action, found.clipping, i, options.groupOf);
      return {
        report: JSON.stringify(report),
        links: linksOf(report),
        place: canonicalPlace(report),
        line: lines[i] ?? '',
        corrected: action.corrected ?? null
      };
    }),
    ...rest
  };
}

type Written = Pick<ClippingRecord, 'clipping' | 'mentions' | 'texts' | 'spans' | 'json'> & {
  lines: string[];
};

const ROW = '{"clipping":0,';
const ACTION_ROW = '{"event":"","clipping":0,';
const NO_REASON = '"corrected":null}';
const NO_BOUNDS = ',"clipped_after":null,"clipped_before":null';
const ACTION_JSON = '{"event_id":"",';

function rowsOf(facts: ClippingFacts, { policy, ofTags }: RecordOptions): Written {
  const published = policy.excerpt ? excerptOf(facts) : wholeText(facts);
  const line = (table: 'mentions' | 'texts' | 'spans') => (row: object) =>
    rowJson(table, row).slice(ROW.length);
  const [head = '', tail = ''] = rowJson(
    'clippings',
    clippingRow(facts.clipping, { after: null, before: null }, published, policy, 0)
  )
    .slice(ROW.length)
    .split(NO_BOUNDS);
  return {
    clipping: [head, tail],
    mentions: mentionRows(facts, published, 0, ofTags).map(line('mentions')),
    texts: [textRow(published, policy, 0)].map(line('texts')),
    spans: spanRows(facts, published, 0).map(line('spans')),
    json: '',
    lines: actionRows(facts, published, 0).map((row) =>
      rowJson('actions', { ...row, corrected: null }).slice(ACTION_ROW.length, -NO_REASON.length)
    )
  };
}

function jsonOf(facts: ClippingFacts, { gazetteers }: RecordOptions): Written {
  const { actions, ...head } = clippingJson(facts, gazetteers);
  const withoutReason = (action: (typeof actions)[number]) => ({ ...action, corrected: undefined });
  return {
    clipping: ['', ''],
    mentions: [],
    texts: [],
    spans: [],
    json: JSON.stringify(head),
    lines: actions.map((action) => JSON.stringify(withoutReason(action)).slice(ACTION_JSON.length, -1))
  };
}

/** The row of an action as a line of its table. */
export function actionLine(line: string, row: number, event: string, corrected: string | null): string {
  return `{"event":${JSON.stringify(event)},"clipping":${row},${line}"corrected":${JSON.stringify(corrected)}}`;
}

/** An action as JSON prints it. */
export function actionJson(line: string, event: string, corrected: string | null): string {
  const reason = corrected === null ? '' : `,"corrected":${JSON.stringify(corrected)}`;
  return `{"event_id":${JSON.stringify(event)},${line}${reason}}`;
}

/** The row of a clipping as a line of its table. */
export function clippingLine(
  [head, tail]: ClippingRecord['clipping'],
  row: number,
  after: string | null,
  before: string | null
): string {
  return `${ROW.replace('0', String(row))}${head},"clipped_after":${JSON.stringify(after)},"clipped_before":${JSON.stringify(before)}${tail}`;
}

/** A row of a clipping's mentions, texts or spans as a line of its table. */
export function rowLine(line: string, row: number): string {
  return `{"clipping":${row},${line}`;
}
