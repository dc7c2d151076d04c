import { firstStepFiles, firstStepNames } from '$lib/server/first-steps.ts';
import { madeFiles } from '$lib/server/made-files.ts';
import { openLocalColumns } from '$lib/server/local-columns.ts';
import { sharedDataset } from '$lib/server/shared-dataset.ts';

export const prerender = true;

/** Answers to the first move of a brush and to the first click, for readers whose database is not up. */
export const { entries, GET } = madeFiles(
  'application/json',
  async () => firstStepFiles((await sharedDataset()).run, await openLocalColumns('static/data')),
  async () => firstStepNames((await sharedDataset()).run)
);
