import { knownPart } from '../filter/dates.ts';
import { sql } from '../queries/query.ts';
import type { ReviewAction, ReviewClipping, ReviewData, ReviewMention } from '../review/decision.ts';
import type { ActionRow, ClippingRow, EntityKind } from '../schema.ts';
import type { Database } from './native.ts';

/** Characters of text around a quote. */
const AROUND = 220;
/** Beyond this many characters, pages carry no full texts: only what surrounds the quotes. */
const MOST_TEXT = 3_000_000;

/** Everything to review in a dataset. */
export async function readReviewData({ run }: Database): Promise<ReviewData> {
  const clippings = await run<ClippingRow>(
    sql`SELECT * REPLACE (CAST(published AS VARCHAR) AS published) FROM clippings ORDER BY clipping`
  );
  const actions = await run<ActionRow & { row: number }>(
    sql`SELECT CAST(row_number() OVER () - 1 AS INTEGER) AS row, * REPLACE (CAST(date AS VARCHAR) AS date) FROM actions`
  );
  const texts = await textsOf(run);
  const mentions = await mentionsOf(run);
  const dated = await run<{ clipping: number }>(
    sql`SELECT DISTINCT clipping FROM corrections WHERE kind = 'published'`
  );
  const datedRows = new Set(dated.map(({ clipping }) => clipping));
  const ids = clippings.map(({ id }) => id);
  const length = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
  return {
    clippings: clippings.map((row): ReviewClipping => ({
      id: row.id,
      title: row.title,
      url: row.url,
      verbatim: row.verbatim,
      outlet: row.outlet,
      language: row.language,
      published: knownPart(row.published, row.published_precision),
      dated: datedRows.has(row.clipping),
      corrected: row.corrected,
      text: length > MOST_TEXT ? null : (texts.get(row.clipping) ?? null),
      mentions: mentions.get(row.clipping) ?? []
    })),
    actions: actions.map((row) => actionOf(row, ids[row.clipping] ?? '', texts.get(row.clipping) ?? ''))
  };
}

function actionOf(row: ActionRow & { row: number }, clipping: string, text: string): ReviewAction {
  const { quote_start: start, quote_end: end } = row;
  const body = text.indexOf('\n\n') + 2;
  const from = start < body ? 0 : Math.max(body, start - AROUND);
  const cut = text !== '' && from > body;
  const to = Math.min(text.length, end + AROUND);
  return {
    row: row.row,
    clipping,
    event: row.event,
    type: row.type,
    status: row.status,
    jurisdiction: row.jurisdiction,
    authorities: row.authorities,
    targets: row.targets,
    date: knownPart(row.date, row.date_precision),
    amount: row.amount,
    currency: row.currency,
    quote: row.quote,
    before: (cut ? '… ' : '') + text.slice(from, start).replace(cut ? /^\S*\s/ : '', ''),
    after: text.slice(end, to).replace(to < text.length ? /\s\S*$/ : '', '') + (to < text.length ? ' …' : ''),
    start,
    rule: row.rule,
    confidence: row.confidence,
    doubts: row.doubts,
    corrected: row.corrected,
    // The pipeline gives full confidence to what an editor saw, and to nothing else.
    settled: row.confidence === 1
  };
}

async function textsOf(run: Database['run']): Promise<Map<number, string>> {
  const rows = await run<{ clipping: number; text: string }>(sql`SELECT clipping, text FROM texts`);
  return new Map(rows.map(({ clipping, text }) => [clipping, text]));
}

interface NamedRow {
  clipping: number;
  kind: EntityKind;
  entity: string;
  surfaces: string[];
}

async function mentionsOf(run: Database['run']): Promise<Map<number, ReviewMention[]>> {
  const rows = await run<NamedRow>(
    sql`SELECT m.clipping, m.kind, m.entity,
          list_sort(list_distinct(list_append(list(s.surface), m.surface))) AS surfaces
        FROM mentions m LEFT JOIN spans s ON
          s.clipping = m.clipping AND s.kind = m.kind AND s.entity = m.entity
        GROUP BY m.clipping, m.kind, m.entity, m.surface ORDER BY m.clipping, m.kind, m.entity`
  );
  const byClipping = new Map<number, ReviewMention[]>();
  for (const { clipping, ...mention } of rows) {
    byClipping.set(clipping, [...(byClipping.get(clipping) ?? []), mention]);
  }
  return byClipping;
}
