import { firstStepFiles } from '$lib/server/first-steps.ts';
import { openDataset } from '$lib/server/native.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => [...(await files()).keys()].map((file) => ({ file }));

/** Answers to the first move of a brush and to the first click, for readers whose database is not up. */
export const GET: RequestHandler = async ({ params }) => {
  const json = (await files()).get(params.file);
  if (json === undefined) error(404);
  return new Response(json, { headers: { 'content-type': 'application/json' } });
};

let made: Promise<Map<string, string>> | undefined;
const files = () => (made ??= makeFiles());

async function makeFiles(): Promise<Map<string, string>> {
  const dataset = await openDataset('static/data');
  try {
    return await firstStepFiles(dataset.run);
  } finally {
    dataset.close();
  }
}
