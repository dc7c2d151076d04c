import { PICTURE_TYPES, pictureResponse } from '$lib/server/picture-response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  ['actions', 'companies', 'places', 'story'].flatMap((chart) =>
    PICTURE_TYPES.flatMap((type) => [
      { chart, type },
      { chart, type, lang: 'fr' }
    ])
  );

/** One chart of the whole corpus, or the story, as a picture. */
export const GET: RequestHandler = ({ params }) => pictureResponse(params.chart, params.lang, params.type);
