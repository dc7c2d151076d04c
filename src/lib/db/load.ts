import { EngineError } from './engine-error.ts';
import type { DecodedTable } from './decode.ts';
import { isSandboxed } from './worker.ts';
import type { TablesReply, TablesRequest } from './fetch-tables.ts';

/**
 * Fetches and decodes the Parquet files in a worker, or on this thread where no worker may start (a sandboxed frame).
 * Rejects with an EngineError, or with the signal's reason when it is aborted.
 */
export async function loadTables(urls: TablesRequest, signal: AbortSignal): Promise<DecodedTable[]> {
  if (isSandboxed()) return loadHere(urls);
  const worker = new Worker(new URL('./decode.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await ask(worker, urls, signal);
  } finally {
    worker.terminate();
  }
}

async function loadHere(urls: TablesRequest): Promise<DecodedTable[]> {
  const { fetchTables } = await import('./fetch-tables.ts');
  return fetchTables(urls);
}

function ask(worker: Worker, urls: TablesRequest, signal: AbortSignal): Promise<DecodedTable[]> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<TablesReply>) => {
      if ('tables' in data) {
        resolve(data.tables);
      } else {
        const { reason, message, cause } = data.failure;
        reject(new EngineError(reason, message, { cause }));
      }
    });
    // The worker's script did not load, or the browser knows no module workers.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      loadHere(urls).then(resolve, reject);
    });
    worker.postMessage(urls);
  });
}
