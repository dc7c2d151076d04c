import type { FindKind, FindStep } from '../find/entry.ts';
import type { Locale } from './locale.ts';
import { number as numberEn } from './numbers.en.ts';
import { number as numberFr } from './numbers.fr.ts';

/** Words of the dialog that finds everything by its name. */
export interface FindWords {
  open: string;
  title: string;
  placeholder: string;
  close: string;
  kinds: Record<FindKind, string>;
  /** What choosing an entry does. */
  does: Record<FindStep['does'], string>;
  /** Of a clipping, an action and a name: what its page is called. */
  second: string;
  hint: { first: string; second: string };
  /** Key names. */
  keys: { enter: string; control: string; command: string };
  /** The last entry: looks through the clippings instead. */
  inText: (typed: string) => string;
  textNote: string;
  clippings: (n: number) => string;
  actions: (n: number) => string;
  found: (n: number) => string;
  failed: string;
  pages: Record<'companies' | 'places' | 'authorities', string>;
}

export const FIND_WORDS: Record<Locale, FindWords> = {
  en: {
    open: 'Find',
    title: 'Find a name, an action, a clipping or a page',
    placeholder: 'Name, action, title, page',
    close: 'Close',
    kinds: {
      company: 'Company',
      place: 'Place',
      authority: 'Authority',
      jurisdiction: 'Who acts',
      outlet: 'Outlet',
      type: 'Kind of action',
      event: 'Action',
      clipping: 'Clipping',
      page: 'Page',
      view: 'Prepared view',
      text: 'Search'
    },
    does: { filter: 'filter the charts', open: 'open' },
    second: 'Page',
    hint: { first: 'filters the charts by it', second: 'opens its page' },
    keys: { enter: 'Enter', control: 'Ctrl', command: '⌘' },
    inText: (typed) => `Search the clippings for “${typed}”`,
    textNote: 'Titles, abstracts, quotes, outlets and tags',
    clippings: (n) => `${numberEn(n)} ${n === 1 ? 'clipping' : 'clippings'}`,
    actions: (n) => `${numberEn(n)} ${n === 1 ? 'action' : 'actions'}`,
    found: (n) => (n === 0 ? 'Nothing has this name.' : `${numberEn(n)} found`),
    failed: 'The list of names did not load. Check the connection and open this again.',
    pages: { companies: 'All companies', places: 'All places', authorities: 'All authorities' }
  },
  fr: {
    open: 'Trouver',
    title: 'Trouver un nom, une action, une coupure ou une page',
    placeholder: 'Nom, action, titre, page',
    close: 'Fermer',
    kinds: {
      company: 'Entreprise',
      place: 'Lieu',
      authority: 'Autorité',
      jurisdiction: 'Qui agit',
      outlet: 'Titre de presse',
      type: 'Type d’action',
      event: 'Action',
      clipping: 'Coupure',
      page: 'Page',
      view: 'Vue préparée',
      text: 'Recherche'
    },
    does: { filter: 'filtrer les graphiques', open: 'ouvrir' },
    second: 'Page',
    hint: { first: 'filtre les graphiques', second: 'ouvre sa page' },
    keys: { enter: 'Entrée', control: 'Ctrl', command: '⌘' },
    inText: (typed) => `Chercher «\u00a0${typed}\u00a0» dans les coupures`,
    textNote: 'Titres, résumés, citations, journaux et mots-clés',
    clippings: (n) => `${numberFr(n)} ${n < 2 ? 'coupure' : 'coupures'}`,
    actions: (n) => `${numberFr(n)} ${n < 2 ? 'action' : 'actions'}`,
    found: (n) => (n === 0 ? 'Rien ne porte ce nom.' : `${numberFr(n)} ${n < 2 ? 'trouvé' : 'trouvés'}`),
    failed: 'La liste des noms n’a pas pu être chargée. Vérifiez la connexion et rouvrez cette fenêtre.',
    pages: {
      companies: 'Toutes les entreprises',
      places: 'Tous les lieux',
      authorities: 'Toutes les autorités'
    }
  }
};
