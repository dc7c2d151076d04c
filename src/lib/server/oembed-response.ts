import { error, json } from '@sveltejs/kit';
import { oembed } from '../publish/oembed.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { describeEmbed } from './describe-embed.ts';
import { embedsOf, withEmbedSource } from './embed.ts';
import { embedUrl } from './share.ts';
import { siteUrl } from './site-url.ts';

/** The oEmbed answer for the embed at `slug`; not found where there is none, or where the build does not know its address. */
export function oembedResponse(slug: string, locale: Locale): Promise<Response> {
  const site = siteUrl();
  if (site === null) error(404);
  return withEmbedSource(async (source) => {
    const embed = embedsOf(source.views).find((one) => one.slug === slug);
    if (!embed) error(404);
    const { title, height } = await describeEmbed(source, embed, locale);
    const src = embedUrl(site, slug, locale);
    const provider = { name: PAGE_WORDS[locale].siteName, url: site };
    return json(oembed(provider, { src, title, height, image: `${src}image.png` }));
  });
}
