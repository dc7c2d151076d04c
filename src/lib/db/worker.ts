import { asEngineError, EngineError } from './engine-error.ts';

/** Whether this page has an opaque origin (a sandboxed frame), where no worker starts from an address. */
export function isSandboxed(): boolean {
  return globalThis.origin === 'null';
}

/**
 * A classic worker; where it may not start from its address, from a blob that holds its script. The script is fetched:
 * in a frame of no origin WebKit's workers import nothing, because to them our own address is not `'self'`. Throws an
 * EngineError `network`.
 */
export async function startWorker(url: string): Promise<Worker> {
  if (!isSandboxed()) {
    try {
      return new Worker(url);
    } catch {
      // Another origin than the page's: the blob below has the page's own.
    }
  }
  const address = URL.createObjectURL(await fetchScript(url));
  try {
    return new Worker(address);
  } finally {
    // The worker has taken hold of the blob by then or will within moments; browsers keep it for a pending start.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

async function fetchScript(url: string): Promise<Blob> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new EngineError('network', `${url}: HTTP status ${response.status}`);
    return new Blob([await response.text()], { type: 'text/javascript' });
  } catch (cause) {
    throw asEngineError(cause, 'network', 'the database worker did not load');
  }
}

/**
 * Resolves when the worker fails: `network` if it never said a word, so that its script cannot have arrived,
 * else `crashed`.
 */
export function deathOf(worker: Worker): Promise<EngineError> {
  let spoke = false;
  worker.addEventListener('message', () => (spoke = true), { once: true });
  return new Promise((resolve) => {
    worker.addEventListener('error', ({ message, error }) => {
      const cause: unknown = error ?? message;
      resolve(
        spoke
          ? new EngineError('crashed', `the database worker stopped: ${message}`, { cause })
          : new EngineError('network', 'the database worker did not load', { cause })
      );
    });
  });
}
