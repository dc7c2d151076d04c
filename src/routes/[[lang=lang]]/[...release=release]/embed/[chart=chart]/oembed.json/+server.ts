import { oembedResponse } from '$lib/server/oembed-response.ts';
import { siteUrl } from '$lib/server/site-url.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  siteUrl() === null
    ? []
    : ['actions', 'companies', 'places', 'story'].flatMap((chart) => [
        { chart, release: '' },
        { chart, lang: 'fr', release: '' }
      ]);

export const GET: RequestHandler = ({ params }) =>
  oembedResponse(params.chart, params.lang === 'fr' ? 'fr' : 'en');
