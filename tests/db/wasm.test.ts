import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { fetchWasm, sniff } from '../../src/lib/db/wasm.ts';
import type { ByteStream } from '../../src/lib/db/wasm.ts';

const MODULE = Uint8Array.from([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

afterEach(() => {
  vi.unstubAllGlobals();
});

function streamOf(...chunks: Uint8Array[]): ByteStream {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(Uint8Array.from(chunk));
      controller.close();
    }
  });
}

function serve(bytes: Uint8Array, init?: ResponseInit): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(Uint8Array.from(bytes), init)));
}

function get(onBytes = (): void => {}): Promise<Blob> {
  return fetchWasm('https://site.example/duckdb.wasm.gz', { signal: new AbortController().signal, onBytes });
}

it.each([
  ['gzip', gzipSync(MODULE)],
  ['wasm', MODULE],
  ['other', new TextEncoder().encode('<!doctype html>')],
  ['other', new Uint8Array()]
])('sniff knows %s by its first bytes, however they are cut, and loses none', async (format, bytes) => {
  for (const cut of [0, 1, 3]) {
    const sniffed = await sniff(streamOf(bytes.subarray(0, cut), bytes.subarray(cut)));
    expect(sniffed.format).toBe(format);
    const left = await new Response(sniffed.stream).bytes();
    expect([...left]).toEqual([...bytes]);
  }
});

it('inflates what arrives compressed', async () => {
  serve(gzipSync(MODULE));
  const blob = await get();
  expect(blob.type).toBe('application/wasm');
  expect([...new Uint8Array(await blob.arrayBuffer())]).toEqual([...MODULE]);
});

it('takes what the host has inflated as it is', async () => {
  serve(MODULE);
  expect((await get()).size).toBe(MODULE.length);
});

it('counts the bytes that arrive', async () => {
  serve(MODULE, { headers: { 'content-length': '8' } });
  const onBytes = vi.fn();
  await get(onBytes);
  expect(onBytes).toHaveBeenLastCalledWith(8, 8);
});

it.each([
  ['absent', () => serve(MODULE, { status: 404 }), 'HTTP status 404'],
  ['a web page', () => serve(new TextEncoder().encode('<!doctype html>')), 'neither WebAssembly nor gzip'],
  ['cut short', () => serve(gzipSync(MODULE).subarray(0, 15)), 'did not arrive whole'],
  [
    'out of reach',
    () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline'))),
    'did not arrive whole'
  ]
])('an engine that is %s is a failure of the network', async (_, arrange, message) => {
  arrange();
  const failure = get();
  await expect(failure).rejects.toMatchObject({ name: 'EngineError', reason: 'network' });
  await expect(failure).rejects.toThrow(message);
});
