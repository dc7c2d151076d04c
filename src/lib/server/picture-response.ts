import { error } from '@sveltejs/kit';
import { buildPicture } from './build-picture.ts';
import { embedsOf, withEmbedSource } from './embed.ts';
import { localeOf } from '../words/locale.ts';

export const PICTURE_TYPES = ['png', 'svg'] as const;
type PictureType = (typeof PICTURE_TYPES)[number];
const MIME: Record<PictureType, string> = { png: 'image/png', svg: 'image/svg+xml' };

/** The picture of the embed at `slug`, at 1200 × 630 px. */
export function pictureResponse(
  slug: string,
  lang: string | undefined,
  type: PictureType
): Promise<Response> {
  return withEmbedSource(async (source) => {
    const embed = embedsOf(source.views).find((one) => one.slug === slug);
    if (!embed) error(404);
    const picture = await buildPicture(source, embed, localeOf(lang), type);
    return new Response(picture, { headers: { 'content-type': MIME[type] } });
  });
}
