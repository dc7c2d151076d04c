import { afterEach, expect, test, vi } from 'vitest';
import { transport } from '../../src/hooks.ts';
import { contentOf, Filed } from '../../src/lib/view/filed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What a page has of it in the browser. */
function sent<Content>(filed: Filed<Content>): Filed<Content> {
  const encoded: unknown = transport.Filed?.encode(filed);
  return transport.Filed?.decode(JSON.parse(JSON.stringify(encoded))) as Filed<Content>;
}

test('what a page carries is there, and needs no hook', async () => {
  const rows = { n: 1 };
  expect(await contentOf(rows, '/')).toBe(rows);
  expect(transport.Filed?.encode(rows)).toBe(false);
});

test('the build has the content itself, the browser the name of its file, below the root of the site', async () => {
  const asked = vi.fn(() => Promise.resolve(Response.json({ n: 7 })));
  vi.stubGlobal('fetch', asked);
  const built = new Filed('0a.json', { n: 7 });
  expect(await contentOf(built, '/')).toEqual({ n: 7 });
  expect(asked).not.toHaveBeenCalled();
  expect(await contentOf(sent(built), '/charts/')).toEqual({ n: 7 });
  expect(asked.mock.calls).toEqual([['/charts/rows/0a.json']]);
});

test('a file that does not arrive is asked for again, ever later, until it does', async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const answers = [
    () => Promise.reject(new TypeError('no line')),
    () => Promise.resolve(new Response('', { status: 503 })),
    () => Promise.resolve(Response.json('rows'))
  ];
  const asked = vi.fn(() => answers.shift()?.());
  vi.stubGlobal('fetch', asked);
  const read = contentOf(sent(new Filed('0a.json', 'rows')), '/');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1999);
  expect(asked).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(await read).toBe('rows');
});
