import type { Layout } from '../brush/layout.ts';
import { EngineError } from '../db/engine-error.ts';
import { isSandboxed } from '../db/worker.ts';
import type { Filter, OwnClauses, ViewOptions } from '../filter/filter.ts';
import type { MarkSentenceRow } from '../queries/mark-sentences.ts';
import type { Answer, Base } from './answers.ts';
import type { RangeTable } from '../brush/range-counts.ts';
import type { ColumnAnswers, ColumnReply, ColumnRequest } from './messages.ts';
import type { ListedRows } from './listed-rows.ts';
import type { Marked } from './marked-rows.ts';
import type { OnProgress } from './read-texts.ts';
import { QUERIED_TABLES } from '../schema.ts';
import type { QueriedTable } from '../schema.ts';

export interface ColumnOptions {
  /** Address of the folder with the Parquet files, with a slash at its end; may be relative to the page. */
  folder: string;
  /** Dataset hash, put behind the addresses so that no cache serves files of an older build. */
  dataset?: string | undefined;
  signal?: AbortSignal;
}

/** The columns of the charts, in a worker. Every question rejects with an EngineError once it cannot be answered. */
export interface Columns {
  layout(options: Pick<ViewOptions, 'group'>): Layout;
  /** Reads what a search looks through and its list shows, which other questions need not wait for. A filter with a search is asked only afterwards. */
  readTexts(onprogress: OnProgress): Promise<void>;
  count(filter: Filter, options: ViewOptions, own: OwnClauses): Promise<Answer>;
  /** The numbers of the first clippings of the list. */
  list(filter: Filter, options: ViewOptions, length: number): Promise<number[]>;
  /** The rows of the list, once the texts are read. */
  rows(filter: Filter, options: ViewOptions, length: number): Promise<ListedRows>;
  /** The sentences behind marks, once the texts are read. */
  sentences(filter: Filter, options: ViewOptions, marked: Marked): Promise<MarkSentenceRow[]>;
  ranges(filter: Filter, options: ViewOptions): Promise<RangeTable>;
  base(options: ViewOptions, anyStatus: boolean): Promise<Base>;
  /** Resolves if the worker ends by itself, before any question is rejected with the same error. */
  died: Promise<EngineError>;
  close(): void;
}

/**
 * Loads what the charts count, and nothing else of the dataset. Rejects with an EngineError, or with the signal's reason when it
 * is aborted.
 */
export async function openColumns({ folder, dataset, signal }: ColumnOptions): Promise<Columns> {
  signal?.throwIfAborted();
  if (isSandboxed()) throw new EngineError('network', 'no worker starts here');
  const version = dataset === undefined ? '' : `?v=${encodeURIComponent(dataset)}`;
  const urls = Object.fromEntries(
    QUERIED_TABLES.map((table) => [
      table,
      new URL(`${folder}${table}.parquet${version}`, document.baseURI).href
    ])
  ) as Record<QueriedTable, string>;
  const worker = new Worker(new URL('./columns.worker.ts', import.meta.url), { type: 'module' });
  const channel = channelTo(worker);
  const close = () => {
    worker.terminate();
    channel.end(new EngineError('crashed', 'the columns are closed'));
  };
  signal?.addEventListener('abort', close, { once: true });
  try {
    const { layouts } = await channel.ask('open', { urls });
    return {
      layout: ({ group }) => (group ? layouts.grouped : layouts.single),
      readTexts: async (onprogress) => void (await channel.ask('texts', {}, onprogress)),
      count: (filter, options, own) => channel.ask('count', { filter, options, own }),
      list: (filter, options, length) => channel.ask('list', { filter, options, length }),
      rows: (filter, options, length) => channel.ask('rows', { filter, options, length }),
      sentences: (filter, options, marked) => channel.ask('sentences', { filter, options, marked }),
      ranges: (filter, options) => channel.ask('ranges', { filter, options }),
      base: (options, anyStatus) => channel.ask('base', { options, anyStatus }),
      died: channel.died,
      close
    };
  } catch (cause) {
    close();
    signal?.throwIfAborted();
    throw cause;
  }
}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: EngineError) => void;
  onprogress: OnProgress | undefined;
}

/** Numbers the requests, and gives each the answer with its number. */
function channelTo(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: EngineError | null = null;
  const end = (error: EngineError) => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ColumnReply>) => {
    const own = waiting.get(data.id);
    if ('progress' in data) return own?.onprogress?.(data.progress);
    waiting.delete(data.id);
    if ('answer' in data) own?.resolve(data.answer as never);
    else
      own?.reject(new EngineError(data.failure.reason, data.failure.message, { cause: data.failure.cause }));
  });
  const died = new Promise<EngineError>((resolve) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const error = new EngineError('crashed', `the worker of the columns stopped: ${event.message}`);
      resolve(error);
      end(error);
    });
  });
  return {
    end,
    died,
    ask<Ask extends keyof ColumnAnswers>(
      ask: Ask,
      request: Omit<Extract<ColumnRequest, { ask: Ask }>, 'id' | 'ask'>,
      onprogress?: OnProgress
    ): Promise<ColumnAnswers[Ask]> {
      return new Promise((resolve, reject) => {
        if (ended) return void reject(ended);
        const id = ++asked;
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onprogress });
        worker.postMessage({ id, ask, ...request });
      });
    }
  };
}
