import { withEmbedSource } from '$lib/server/embed.ts';
import { oembedResponse } from '$lib/server/oembed-response.ts';
import { siteUrl } from '$lib/server/site-url.ts';
import type { EntryGenerator, RequestHandler } from './$types';
import { localeOf } from '$lib/words/locale.ts';

export const prerender = true;

export const entries: EntryGenerator = () =>
  siteUrl() === null
    ? []
    : withEmbedSource(({ views }) =>
        views.flatMap(({ id }) => [
          { id, release: '' },
          { id, lang: 'fr', release: '' }
        ])
      );

export const GET: RequestHandler = ({ params }) => oembedResponse(`v/${params.id}`, localeOf(params.lang));
