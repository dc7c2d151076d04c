import type { Locale } from '../words/locale.ts';

/**
 * A tag as people read it. Some services tag in several languages at once, « [fr]Liège[en]Liège__city_[nl]Luik »: of these it is
 * the name in the reader's, else the first.
 */
export function tagWords(tag: string, locale: Locale): string {
  const parts = [...tag.matchAll(/\[([a-z]{2})\]([^[]+)/g)];
  if (parts.length === 0 || parts.map(([all]) => all).join('') !== tag) return tag;
  const [, , name = tag] = parts.find(([, language]) => language === locale) ?? parts[0] ?? [];
  return name.replace(/_+/g, ' ').trim();
}
