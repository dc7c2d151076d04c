import { oembedResponse } from '$lib/server/oembed-response.ts';
import { siteUrl } from '$lib/server/site-url.ts';
import type { EntryGenerator, RequestHandler } from './$types';
import { localeOf } from '$lib/words/locale.ts';

export const prerender = true;

export const entries: EntryGenerator = () =>
  siteUrl() === null
    ? []
    : ['actions', 'companies', 'places', 'story'].flatMap((chart) => [
        { chart, release: '' },
        { chart, lang: 'fr', release: '' }
      ]);

export const GET: RequestHandler = ({ params }) => oembedResponse(params.chart, localeOf(params.lang));
