/** The languages of the site. */
export type Locale = 'en' | 'fr';

/** The language that a route's parameter, a document or a file names; English where it names none. */
export const localeOf = (lang: unknown): Locale => (lang === 'fr' ? 'fr' : 'en');

/** Where the pages of a language stand below the site's root: those in English at the root itself. */
export const localeFolder = (locale: Locale): '' | 'fr/' => (locale === 'fr' ? 'fr/' : '');
