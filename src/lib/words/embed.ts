import type { Locale } from './locale.ts';

/** The words of embeds that charts and pages do not have already. */
export interface EmbedWords {
  /** Under the chart: leads to the same view on the story page. */
  full: string;
  /** Title of the panel that a mark opens. */
  evidence: string;
  close: string;
  article: string;
  undated: string;
  /** Only the tags of the clipping name the company. */
  inTags: string;
  loading: string;
  noEvidence: string;
  /** Clippings behind a mark beyond those that the panel shows. */
  more: (n: number) => string;
  /** While the view that the address asks for is drawn, and where it cannot be. */
  drawing: string;
  notDrawn: string;
  /** Above a view that the address asks for and the corpus cannot answer wholly. */
  dropped: (n: number) => string;
}

export const EMBED_WORDS: Record<Locale, EmbedWords> = {
  en: {
    full: 'Explore the data and the sources',
    evidence: 'The clippings behind this mark',
    close: 'Close',
    article: 'Article',
    undated: 'undated',
    inTags: 'named in the tags only',
    loading: 'Fetching the sentences …',
    noEvidence: 'The sentences could not be loaded. They stand on the full page.',
    more: (n) =>
      n === 1 ? 'One more clipping is on the full page.' : `${n} more clippings are on the full page.`,
    drawing: 'Drawing the view that this frame asks for …',
    notDrawn: 'The view that this frame asks for could not be drawn here. The full page shows it.',
    dropped: (n) =>
      n === 1
        ? 'The address of this frame asks for something that the data does not know: left out.'
        : `The address of this frame asks for ${n} things that the data does not know: left out.`
  },
  fr: {
    full: 'Explorer les données et les sources',
    evidence: 'Les coupures derrière ce repère',
    close: 'Fermer',
    article: 'Article',
    undated: 'sans date',
    inTags: 'nommée dans les mots-clés seulement',
    loading: 'Chargement des phrases…',
    noEvidence: 'Les phrases n’ont pas pu être chargées. Elles figurent sur la page complète.',
    more: (n) =>
      n === 1
        ? 'Une autre coupure figure sur la page complète.'
        : `${n} autres coupures figurent sur la page complète.`,
    drawing: 'La vue demandée par ce cadre est en cours de tracé…',
    notDrawn: 'La vue demandée par ce cadre n’a pas pu être tracée ici. La page complète la montre.',
    dropped: (n) =>
      n === 1
        ? 'L’adresse de ce cadre demande une valeur que les données ne connaissent pas : elle est laissée de côté.'
        : `L’adresse de ce cadre demande ${n} valeurs que les données ne connaissent pas : elles sont laissées de côté.`
  }
};
