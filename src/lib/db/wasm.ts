import { PACKAGE_VERSION } from '@duckdb/duckdb-wasm';
import { asEngineError, EngineError } from './engine-error.ts';

/** Where `src/build/duckdb-assets.ts` put the engine, below the site's base. */
export const WASM_PATH = `duckdb/duckdb-eh-${PACKAGE_VERSION}.wasm.gz`;
export const WORKER_PATH = `duckdb/duckdb-eh-${PACKAGE_VERSION}-whole.worker.js`;

export interface FetchOptions {
  signal: AbortSignal;
  /** Called with the bytes received so far and, if known, with how many there will be. */
  onBytes: (loaded: number, total: number | null) => void;
}

/**
 * The engine's WebAssembly as a blob of type `application/wasm`. The file is shipped compressed, so that hosts with a
 * size limit or without compression do, and inflated here, unless a host has inflated it under way: the first
 * bytes tell. Throws an EngineError `network`.
 */
export async function fetchWasm(url: string, { signal, onBytes }: FetchOptions): Promise<Blob> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok || !response.body) {
      throw new EngineError('network', `${url}: HTTP status ${response.status}`);
    }
    const length = Number(response.headers.get('content-length'));
    const total = length > 0 ? length : null;
    const { format, stream } = await sniff(counted(response.body, (loaded) => onBytes(loaded, total)));
    if (format === 'other') throw new EngineError('network', `${url}: neither WebAssembly nor gzip`);
    const inflated = format === 'gzip' ? stream.pipeThrough(new DecompressionStream('gzip')) : stream;
    const headers = { 'content-type': 'application/wasm' };
    return await new Response(inflated, { headers }).blob();
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw asEngineError(cause, 'network', `${url} did not arrive whole`);
  }
}

export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Tells gzip from WebAssembly by the first four bytes; `stream` still has them. */
export async function sniff(
  bytes: ByteStream
): Promise<{ format: 'gzip' | 'wasm' | 'other'; stream: ByteStream }> {
  const reader = bytes.getReader();
  const head: Uint8Array<ArrayBuffer>[] = [];
  const magic: number[] = [];
  while (magic.length < 4) {
    const { done, value } = await reader.read();
    if (done) break;
    head.push(value);
    magic.push(...value.subarray(0, 4 - magic.length));
  }
  const stream: ByteStream = new ReadableStream({
    async pull(controller) {
      const chunk = head.shift() ?? (await reader.read()).value;
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: (reason) => reader.cancel(reason)
  });
  return { format: formatOf(magic), stream };
}

function formatOf([a, b, c, d]: number[]): 'gzip' | 'wasm' | 'other' {
  if (a === 0x1f && b === 0x8b) return 'gzip';
  if (a === 0x00 && b === 0x61 && c === 0x73 && d === 0x6d) return 'wasm';
  return 'other';
}

function counted(bytes: ByteStream, onBytes: (loaded: number) => void): ByteStream {
  let loaded = 0;
  return bytes.pipeThrough(
    new TransformStream({
      transform(chunk, controller) {
        loaded += chunk.byteLength;
        onBytes(loaded);
        controller.enqueue(chunk);
      }
    })
  );
}
