import type { Share } from '../publish/share.ts';
import { localeFolder } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { describeEmbed } from './describe-embed.ts';
import { embedsOf } from './embed.ts';
import type { Embed, EmbedSource } from './embed.ts';
import { siteUrl } from './site-url.ts';

/** Absolute address of an embed's page. */
export function embedUrl(site: string, slug: string, locale: Locale): string {
  return `${site}${localeFolder(locale)}embed/${slug}/`;
}

/** What an embed's page says where it is shared; null where the build does not know the site's address. */
export async function shareEmbed(source: EmbedSource, embed: Embed, locale: Locale): Promise<Share | null> {
  const site = siteUrl();
  if (site === null) return null;
  const { title, description, alt } = await describeEmbed(source, embed, locale);
  const url = embedUrl(site, embed.slug, locale);
  return {
    locale,
    siteName: PAGE_WORDS[locale].siteName,
    title,
    description,
    url,
    image: `${url}image.png`,
    alt,
    oembed: `${url}oembed.json`
  };
}

/** The same for the story's page, which shows what the embed of all three charts shows. */
export async function shareStory(source: EmbedSource, locale: Locale): Promise<Share | null> {
  const site = siteUrl();
  const story = embedsOf(source.views).find(({ slug }) => slug === 'story');
  const share = story ? await shareEmbed(source, story, locale) : null;
  return share && { ...share, url: `${site ?? ''}${localeFolder(locale)}`, oembed: null };
}
