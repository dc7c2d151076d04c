import { error } from '@sveltejs/kit';
import { toFindFile } from '$lib/find/file.ts';
import { findEntries } from '$lib/server/find-entries.ts';
import { withEmbedSource } from '$lib/server/embed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{ file: 'en.json' }, { file: 'fr.json' }];

/** Everything that the dialog « Find » finds, in one language: loaded when it is opened. */
export const GET: RequestHandler = async ({ params }) => {
  if (params.file !== 'en.json' && params.file !== 'fr.json') error(404);
  const locale = params.file === 'fr.json' ? 'fr' : 'en';
  const found = await withEmbedSource((source) => findEntries(source, locale));
  return new Response(JSON.stringify(toFindFile(found)), { headers: { 'content-type': 'application/json' } });
};
