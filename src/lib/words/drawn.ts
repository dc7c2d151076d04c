import type { PageSet } from '../view/own-pages.ts';
import type { Locale } from './locale.ts';
import { number as numberEn } from './numbers.en.ts';
import { number as numberFr } from './numbers.fr.ts';

/** Words of the one page that draws what has no page of its own. */
export interface DrawnWords {
  title: Record<PageSet, string>;
  /** Without a script. `own` of `all` have pages of their own. */
  needsScript: Record<PageSet, (own: number, all: number) => string>;
  wait: string;
  /** Where the address names nothing that the data know. */
  unknown: Record<PageSet, (key: string) => string>;
  none: Record<PageSet, string>;
  failed: string;
  retry: string;
  story: string;
  data: string;
}

export const DRAWN_WORDS: Record<Locale, DrawnWords> = {
  en: {
    title: { clippings: 'A clipping', names: 'A name' },
    needsScript: {
      clippings: (own, all) =>
        `This page is put together by a script, from the data that come with the site. Without one there are pages of the newest ${numberEn(own)} of ${numberEn(all)} clippings; the files have them all.`,
      names: (own, all) =>
        `This page is put together by a script, from the data that come with the site. Without one there are pages of ${numberEn(own)} of ${numberEn(all)} names, those that most clippings name; the files have them all.`
    },
    wait: 'The page is being put together …',
    unknown: {
      clippings: (key) => `These data have no clipping ${key}. It may be in an older version of them.`,
      names: (key) => `These data do not know ${key}. An older version of them may.`
    },
    none: {
      clippings: 'The address names no clipping.',
      names: 'The address names no company, place or authority.'
    },
    failed: 'What the page shows did not arrive.',
    retry: 'Try again',
    story: 'To the charts',
    data: 'All data as files'
  },
  fr: {
    title: { clippings: 'Une coupure', names: 'Un nom' },
    needsScript: {
      clippings: (own, all) =>
        `Cette page est composée par un script, à partir des données du site. Sans script, ${numberFr(own)} coupures sur ${numberFr(all)} ont leur page, les plus récentes\u00a0; les fichiers les contiennent toutes.`,
      names: (own, all) =>
        `Cette page est composée par un script, à partir des données du site. Sans script, ${numberFr(own)} noms sur ${numberFr(all)} ont leur page, ceux que le plus de coupures citent\u00a0; les fichiers les contiennent tous.`
    },
    wait: 'La page se compose…',
    unknown: {
      clippings: (key) => `Ces données n’ont pas de coupure ${key}. Une version plus ancienne l’a peut-être.`,
      names: (key) => `Ces données ne connaissent pas ${key}. Une version plus ancienne peut-être.`
    },
    none: {
      clippings: 'L’adresse ne désigne aucune coupure.',
      names: 'L’adresse ne désigne ni entreprise, ni lieu, ni autorité.'
    },
    failed: 'Le contenu de la page n’est pas arrivé.',
    retry: 'Réessayer',
    story: 'Vers les graphiques',
    data: 'Toutes les données en fichiers'
  }
};
