import { PICTURE } from './picture.ts';
import { frameAlone } from './snippet.ts';

/** The width that heights of frames are given for, in px: an article's column. */
export const FRAME_WIDTH = 640;

/** What a site that is given an embed's address learns of it: version 1.0 of oEmbed, type `rich`. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  html: string;
  width: number;
  height: number;
  /** A picture of the same view. */
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/**
 * The oEmbed answer for an embed. Its HTML is the frame alone: WordPress hides a frame that has anything before it until a
 * script of its own has heard from it.
 */
export function oembed(
  site: { name: string; url: string },
  embed: { src: string; title: string; height: number; image: string }
): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    provider_name: site.name,
    provider_url: site.url,
    html: frameAlone({ ...embed, loading: 'lazy' }),
    width: FRAME_WIDTH,
    height: Math.ceil(embed.height),
    thumbnail_url: embed.image,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height
  };
}
