import type { ColumnRequest } from './messages.ts';
import { serveColumns } from './serve.ts';

/** Answers from columns away from the page's thread. */
serveColumns({
  listen: (listener) =>
    self.addEventListener('message', ({ data }: MessageEvent<ColumnRequest>) => listener(data)),
  send: (reply, transfer) => self.postMessage(reply, { transfer })
});
