import { afterEach, expect, test, vi } from 'vitest';
import { carried, corpusRows } from '../../src/lib/server/corpus-rows.ts';
import type { SharedDataset } from '../../src/lib/server/shared-dataset.ts';
import { Filed } from '../../src/lib/view/filed.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';
import { useRows } from '../fixtures/use-rows.ts';

const database = await useRows(SMALL_CORPUS);
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The rows of the small corpus, where so many clippings may have theirs in the pages. */
async function rowsWithin(bound: number) {
  vi.stubEnv('COUPURES_CARRIED', String(bound));
  const rows = await corpusRows({ run: database.run } as SharedDataset);
  return { ...rows, clippings: rows.whole.summary.all_clippings };
}

test('a corpus up to the bound has its rows in its pages, a larger one in files', async () => {
  const { clippings } = await rowsWithin(1000);
  const within = await rowsWithin(clippings);
  expect([within.values, within.view].some((rows) => rows instanceof Filed)).toBe(false);
  const beyond = await rowsWithin(clippings - 1);
  for (const [own, filed] of [
    [within.values, beyond.values],
    [within.view, beyond.view]
  ])
    expect(filed instanceof Filed && (await filed.read(''))).toEqual(own);
});

test('a file is called by what it holds', async () => {
  const { whole } = await rowsWithin(0);
  const nameOf = (content: unknown) => {
    const filed = carried(content, whole);
    return filed instanceof Filed ? filed.name : null;
  };
  expect(nameOf(['a'])).toMatch(/^[0-9a-f]{16}\.json$/);
  expect(nameOf(['a'])).toBe(nameOf(['a']));
  expect(nameOf(['a'])).not.toBe(nameOf(['b']));
});
