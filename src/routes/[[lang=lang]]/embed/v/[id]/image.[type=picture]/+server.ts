import { withEmbedSource } from '$lib/server/embed.ts';
import { PICTURE_TYPES, pictureResponse } from '$lib/server/picture-response.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  withEmbedSource(({ views }) =>
    views.flatMap(({ id }) =>
      PICTURE_TYPES.flatMap((type) => [
        { id, type },
        { id, type, lang: 'fr' }
      ])
    )
  );

/** A view of data/views.yaml as a picture. */
export const GET: RequestHandler = ({ params }) =>
  pictureResponse(`v/${params.id}`, params.lang, params.type);
