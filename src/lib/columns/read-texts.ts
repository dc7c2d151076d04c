import { asEngineError } from '../db/engine-error.ts';
import type { QueriedTable } from '../schema.ts';
import type { Chunk } from './pages.ts';
import { bytesOf, readColumns } from './parquet-file.ts';
import type { ColumnRequest } from './parquet-file.ts';
import type { OpenFile } from './read-corpus.ts';
import { TextCollector } from './texts.ts';
import type { Texts } from './texts.ts';

/** Takes the share of the bytes that have arrived, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** The columns that hold text, by table: those of `searchable` in db/prepare.ts. */
const COLUMNS = {
  clippings: ['title', 'lead', 'outlet', 'tags'],
  mentions: ['clipping', 'quote'],
  actions: ['clipping', 'quote']
} as const satisfies Partial<Record<QueriedTable, readonly string[]>>;

/** Reads all that a search looks through. Throws an EngineError `network` or `bad-data`. */
export async function readTexts(open: OpenFile, onprogress: OnProgress = () => {}): Promise<Texts> {
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
    const own = COLUMNS.clippings.map((name) =>
      name === 'tags' ? tagsOf(collector) : textsOf(name, collector, (row) => row)
    );
    await readColumns(clippings, own, onbytes);
    for (const file of [mentions, actions]) {
      let clipping: Chunk['values'] = new Int32Array();
      await readColumns(
        file,
        [
          { name: 'clipping', take: ({ values }) => (clipping = values) },
          textsOf('quote', collector, (_, i) => clipping[i] ?? 0)
        ],
        onbytes
      );
    }
    return collector.texts(clippings.rows);
  } catch (cause) {
    throw asEngineError(cause, 'bad-data', 'the texts cannot be read');
  }
}

/** A column of texts; `clippingOf` takes the row in the file and in its group. */
function textsOf(
  name: string,
  collector: TextCollector,
  clippingOf: (row: number, i: number) => number
): ColumnRequest {
  return {
    name,
    intern: collector.add,
    take({ values, definitions }, row, rows) {
      let at = 0;
      for (let i = 0; i < rows; i++)
        if (definitions[i] === 1) collector.put(values[at++] ?? 0, clippingOf(row + i, i));
    }
  };
}

/** A row begins where its level of repetition is 0, a tag stands where that of definition is 3. */
function tagsOf(collector: TextCollector): ColumnRequest {
  return {
    name: 'tags',
    intern: collector.add,
    take({ values, definitions, repetitions }, row) {
      let clipping = row - 1;
      let at = 0;
      for (let i = 0; i < definitions.length; i++) {
        if (repetitions[i] === 0) clipping++;
        if (definitions[i] === 3) collector.put(values[at++] ?? 0, clipping);
      }
    }
  };
}
