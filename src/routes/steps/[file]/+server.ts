import { firstStepFiles } from '$lib/server/first-steps.ts';
import { madeFiles } from '$lib/server/made-files.ts';
import { openLocalColumns } from '$lib/server/local-columns.ts';
import { openDataset } from '$lib/server/native.ts';

export const prerender = true;

/** Answers to the first move of a brush and to the first click, for readers whose database is not up. */
export const { entries, GET } = madeFiles('application/json', async () => {
  const dataset = await openDataset('static/data');
  try {
    return await firstStepFiles(dataset.run, await openLocalColumns('static/data'));
  } finally {
    dataset.close();
  }
});
