import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asEngineError, EngineError } from '../../src/lib/db/engine-error.ts';
import { fetchTables } from '../../src/lib/db/fetch-tables.ts';
import { watch } from '../../src/lib/db/watchdog.ts';
import { deathOf } from '../../src/lib/db/worker.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const URLS = {
  clippings: '/data/clippings.parquet',
  mentions: '/data/mentions.parquet',
  actions: '/data/actions.parquet',
  entities: '/data/entities.parquet'
};

it('an engine error is not wrapped twice', () => {
  const first = new EngineError('bad-data', 'mentions.parquet cannot be read');
  expect(asEngineError(first, 'crashed', 'the database did not start')).toBe(first);
  const cause = new TypeError('offline');
  expect(asEngineError(cause, 'network', 'it did not arrive')).toMatchObject({ reason: 'network', cause });
});

it('a watchdog bites when nothing moves, and not before', async () => {
  const watchdog = watch(1000, 'starting');
  const bite = vi.fn();
  watchdog.starved.catch(bite);
  await vi.advanceTimersByTimeAsync(900);
  watchdog.alive();
  await vi.advanceTimersByTimeAsync(900);
  expect(bite).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(bite).toHaveBeenCalledWith(new EngineError('timeout', 'starting: nothing moved for 1 s'));
});

it('a watchdog that was stopped stays quiet', async () => {
  const watchdog = watch(1000, 'starting');
  const bite = vi.fn();
  watchdog.starved.catch(bite);
  watchdog.stop();
  await vi.advanceTimersByTimeAsync(5000);
  expect(bite).not.toHaveBeenCalled();
});

it('a worker that fails before its first word did not load', async () => {
  const worker = new EventTarget();
  const died = deathOf(worker as Worker);
  worker.dispatchEvent(new Event('error'));
  expect((await died).reason).toBe('network');
});

it('a worker that fails later has crashed', async () => {
  const worker = new EventTarget();
  const died = deathOf(worker as Worker);
  worker.dispatchEvent(new Event('message'));
  worker.dispatchEvent(new Event('error'));
  expect((await died).reason).toBe('crashed');
});

it('a Parquet that is missing is a failure of the network that names it', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(fetchTables(URLS)).rejects.toMatchObject({
    reason: 'network',
    message: '/data/clippings.parquet: HTTP status 404'
  });
});

it('a line that breaks is a failure of the network that keeps its cause', async () => {
  const cause = new TypeError('offline');
  vi.stubGlobal('fetch', () => Promise.reject(cause));
  await expect(fetchTables(URLS)).rejects.toMatchObject({ reason: 'network', cause });
});
