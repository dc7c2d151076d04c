import { asEngineError } from '../db/engine-error.ts';
import { TABLES } from '../schema.ts';
import type { ClippingRow } from '../schema.ts';
import { ByteStrings } from './byte-strings.ts';
import type { StoredRows } from './listed-rows.ts';
import { groupBy } from './lists.ts';
import { bytesOf } from './parquet-file.ts';
import type { OpenFile } from './read-corpus.ts';
import { readStored } from './stored-table.ts';
import type { StoredTable, Strings } from './stored-table.ts';
import { TextCollector } from './texts.ts';
import type { Texts } from './texts.ts';

/** Takes the share of the bytes that have arrived, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** What a search looks through, and the rows that its list shows. */
export interface TextsAndRows {
  texts: Texts;
  rows: StoredRows;
}

/** The columns that are read, by table, and those of them that are searched: those of `searchable` in db/prepare.ts. */
const COLUMNS = {
  clippings: Object.keys(TABLES.clippings) as (keyof ClippingRow)[],
  mentions: ['clipping', 'entity', 'kind', 'quote', 'names', 'first_offset', 'corrected'],
  actions: ['event', 'clipping', 'type', 'quote', 'names', 'quote_start', 'corrected']
} as const;
const SEARCHED = {
  clippings: ['title', 'lead', 'outlet', 'tags'],
  mentions: ['quote'],
  actions: ['quote']
} as const;

/** Reads all that a search looks through and that its list shows. Throws an EngineError `network` or `bad-data`. */
export async function readTexts(open: OpenFile, onprogress: OnProgress = () => {}): Promise<TextsAndRows> {
  try {
    const [clippings, mentions, actions] = await Promise.all([
      open('clippings'),
      open('mentions'),
      open('actions')
    ]);
    const all =
      bytesOf(clippings, COLUMNS.clippings) +
      bytesOf(mentions, COLUMNS.mentions) +
      bytesOf(actions, COLUMNS.actions);
    let arrived = 0;
    const onbytes = (n: number) => onprogress(Math.min(1, (arrived += n) / all));
    const collector = new TextCollector();
    const others = new ByteStrings();
    const stringsFor =
      (searched: readonly string[]) =>
      (name: string): Strings =>
        searched.includes(name) ? collector : others;
    const rows = {
      clippings: await readStored(
        clippings,
        'clippings',
        COLUMNS.clippings,
        stringsFor(SEARCHED.clippings),
        onbytes
      ),
      mentions: await readStored(
        mentions,
        'mentions',
        COLUMNS.mentions,
        stringsFor(SEARCHED.mentions),
        onbytes
      ),
      actions: await readStored(actions, 'actions', COLUMNS.actions, stringsFor(SEARCHED.actions), onbytes)
    };
    for (const name of SEARCHED.clippings)
      rows.clippings.each(name, (clipping, text) => collector.put(text, clipping));
    const mentionClippings = clippingsOf(rows.mentions, mentions.rows);
    rows.mentions.each('quote', (row, text) => collector.put(text, mentionClippings[row] ?? 0));
    const actionClippings = clippingsOf(rows.actions, actions.rows);
    rows.actions.each('quote', (row, text) => collector.put(text, actionClippings[row] ?? 0));
    return {
      texts: collector.texts(clippings.rows),
      rows: {
        ...rows,
        mentionsOf: groupBy(mentionClippings, clippings.rows),
        actionsOf: groupBy(actionClippings, clippings.rows)
      }
    };
  } catch (cause) {
    throw asEngineError(cause, 'bad-data', 'the texts cannot be read');
  }
}

function clippingsOf(table: StoredTable<{ clipping: number }>, rows: number): Int32Array {
  const clippings = new Int32Array(rows);
  table.each('clipping', (row, clipping) => (clippings[row] = clipping));
  return clippings;
}
