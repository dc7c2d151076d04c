import { afterAll } from 'vitest';
import { openDataset } from '../../src/lib/server/native.ts';
import type { Dataset } from '../../src/lib/server/native.ts';

/** The data of the built site, open until the tests of the file are over. */
export async function useDataset(): Promise<Dataset> {
  const dataset = await openDataset('static/data');
  afterAll(() => dataset.close());
  return dataset;
}
