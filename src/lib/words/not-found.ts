import type { Locale } from './locale.ts';

/** Of the page for addresses where none is. */
interface NotFoundWords {
  title: string;
  text: string;
  /** Leads to the start page of its language. */
  start: string;
}

export const NOT_FOUND_WORDS: Record<Locale, NotFoundWords> = {
  en: {
    title: 'There is no page at this address',
    text: 'The link may be mistyped, or lead to a clipping or a name that newer data no longer has.',
    start: 'Start page'
  },
  fr: {
    title: 'Aucune page à cette adresse',
    text: 'Le lien est peut-être mal copié, ou mène à une coupure ou à un nom que les données n’ont plus.',
    start: 'Page d’accueil'
  }
};
