import { asEngineError } from './engine-error.ts';
import { fetchTables } from './fetch-tables.ts';
import type { TablesReply, TablesRequest } from './fetch-tables.ts';

/** Fetches and decodes the tables away from the page's thread: one request, one reply. */
self.addEventListener('message', ({ data }: MessageEvent<TablesRequest>) => {
  fetchTables(data).then(
    (tables) => {
      reply(
        { tables },
        tables.map(({ ipc }) => ipc.buffer)
      );
    },
    (cause: unknown) => {
      const error = asEngineError(cause, 'bad-data', 'the tables cannot be decoded');
      reply({ failure: { reason: error.reason, message: error.message, cause: error.cause } }, []);
    }
  );
});

function reply(message: TablesReply, transfer: Transferable[]): void {
  self.postMessage(message, { transfer });
}
