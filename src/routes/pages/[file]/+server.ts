import { drawnFileNames, drawnFileOf } from '$lib/server/drawn-pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => (await drawnFileNames()).map((file) => ({ file }));

/** What clippings and names show that have no page of their own, some in each file; small corpora have none. */
export const GET: RequestHandler = async ({ params }) => Response.json(await drawnFileOf(params.file));
