import type { Locale } from './locale.ts';

/** The words of embeds that charts and pages do not have already. */
export interface EmbedWords {
  /** Under the chart: leads to the same view on the story page. */
  full: string;
  /** Beside it: shows the chart as a picture, to be saved. */
  picture: string;
  savePicture: string;
  /** Where a frame may not save: how a reader does it. */
  howToSave: string;
  noPicture: string;
  /** Title of the panel that a mark opens. */
  evidence: string;
  close: string;
  article: string;
  undated: string;
  /** Only the tags of the clipping name the company. */
  inTags: string;
  /** An editor changed it; opens on the reason. */
  corrected: string;
  loading: string;
  noEvidence: string;
  /** Of a mark that the filter leaves out and that is drawn pale. */
  noneInView: string;
  /** Clippings behind a mark beyond those that the panel shows. */
  more: (n: number) => string;
  /** While the view that the address asks for is drawn, and where it cannot be. */
  drawing: string;
  notDrawn: string;
  /** Above a view that the address asks for and the corpus cannot answer wholly. */
  dropped: (n: number) => string;
  dialog: EmbedDialogWords;
}

/** What a snippet pastes: the frame, the frame and our loader, an address that sites look up, a picture. */
export type SnippetKind = 'frame' | 'loader' | 'oembed' | 'image';

/** The words of the dialog that makes snippets. */
export interface EmbedDialogWords {
  open: string;
  title: string;
  close: string;
  chart: string;
  charts: { actions: string; companies: string; places: string; story: string };
  /** What of the data is embedded. */
  view: string;
  current: string;
  whole: string;
  theme: string;
  themes: { auto: string; light: string; dark: string };
  language: string;
  width: string;
  phone: string;
  column: string;
  preview: string;
  /** When the frame loads, and what loading it with the page is for. */
  loading: string;
  loadings: { lazy: string; eager: string };
  eager: string;
  kind: string;
  kinds: Record<SnippetKind, { name: string; what: string }>;
  copy: string;
  copied: string;
  /** Where the browser does not let a page copy. */
  select: string;
  snippet: string;
  /** A view that no page was built for: it comes later than a named one. */
  adHoc: string;
}

export const EMBED_WORDS: Record<Locale, EmbedWords> = {
  en: {
    full: 'Explore the data and the sources',
    picture: 'Picture',
    savePicture: 'Save the picture',
    howToSave: 'To save it, press and hold the picture, or right-click it. It stands at',
    noPicture: 'The picture could not be loaded. It stands at',
    evidence: 'The clippings behind this mark',
    close: 'Close',
    article: 'Article',
    undated: 'undated',
    inTags: 'named in the tags only',
    corrected: 'Corrected',
    loading: 'Fetching the sentences …',
    noEvidence: 'The sentences could not be loaded. They stand on the full page.',
    noneInView: 'No clipping of this view stands behind this mark. The full page shows all of them.',
    more: (n) =>
      n === 1 ? 'One more clipping is on the full page.' : `${n} more clippings are on the full page.`,
    drawing: 'Drawing the view that this frame asks for …',
    notDrawn: 'The view that this frame asks for could not be drawn here. The full page shows it.',
    dropped: (n) =>
      n === 1
        ? 'The address of this frame asks for something that the data does not know: left out.'
        : `The address of this frame asks for ${n} things that the data does not know: left out.`,
    dialog: {
      open: 'Embed',
      title: 'Embed a chart',
      close: 'Close',
      chart: 'Chart',
      charts: { actions: 'Actions', companies: 'Companies', places: 'Places', story: 'All three' },
      view: 'View',
      current: 'As filtered now',
      whole: 'Everything',
      theme: 'Colours',
      themes: { auto: 'The reader’s', light: 'Light', dark: 'Dark' },
      language: 'Language',
      width: 'Preview',
      phone: 'Phone',
      column: 'Article',
      preview: 'Preview of the embed',
      loading: 'Loads',
      loadings: { lazy: 'When near', eager: 'With the page' },
      eager:
        'For pages that are printed: Safari prints frames blank that a reader has not come near. It costs every reader of the article the bytes of the chart.',
      kind: 'Snippet',
      kinds: {
        frame: {
          name: 'Frame alone',
          what: 'For any page that takes an iframe: plain HTML, Ghost’s HTML card, a Custom HTML block of WordPress, Drupal’s full HTML. It keeps the height of the preview.'
        },
        loader: {
          name: 'Frame with loader',
          what: 'Where the page lets scripts run: the frame follows the height of the chart at every width and when a reader opens the sources. Embedly, AMP and the loaders of Datawrapper and pym size it as well.'
        },
        oembed: {
          name: 'Address alone',
          what: 'For editors that turn an address into a frame by themselves (oEmbed): an embed block of WordPress, a bookmark or embed card of Ghost. On a line of its own, without the colours chosen above.'
        },
        image: {
          name: 'Picture',
          what: 'For newsletters and feeds, which show no frames: a picture of 1200 × 630 px that leads to the full page. It stays as it was built; a new build replaces it at the same address.'
        }
      },
      copy: 'Copy the snippet',
      copied: 'Copied.',
      select: 'This browser does not let the page copy: the snippet is selected, copy it with the keyboard.',
      snippet: 'Snippet to paste',
      adHoc:
        'No page was built for this filter: the frame says so for a moment while it draws the view, longer where there are more than 2,000 clippings. An editor can give the view a name in data/views.yaml; then it stands there at once.'
    }
  },
  fr: {
    full: 'Explorer les données et les sources',
    picture: 'Image',
    savePicture: 'Enregistrer l’image',
    howToSave:
      'Pour l’enregistrer, gardez le doigt sur l’image ou faites un clic droit. Elle est à l’adresse',
    noPicture: 'L’image n’a pas pu être chargée. Elle est à l’adresse',
    evidence: 'Les coupures derrière ce repère',
    close: 'Fermer',
    article: 'Article',
    undated: 'sans date',
    inTags: 'nommée dans les mots-clés seulement',
    corrected: 'Corrigé',
    loading: 'Chargement des phrases…',
    noEvidence: 'Les phrases n’ont pas pu être chargées. Elles figurent sur la page complète.',
    noneInView: 'Aucune coupure de cette vue n’est derrière ce repère. La page complète les montre toutes.',
    more: (n) =>
      n === 1
        ? 'Une autre coupure figure sur la page complète.'
        : `${n} autres coupures figurent sur la page complète.`,
    drawing: 'La vue demandée par ce cadre est en cours de tracé…',
    notDrawn: 'La vue demandée par ce cadre n’a pas pu être tracée ici. La page complète la montre.',
    dropped: (n) =>
      n === 1
        ? 'L’adresse de ce cadre demande une valeur que les données ne connaissent pas : elle est laissée de côté.'
        : `L’adresse de ce cadre demande ${n} valeurs que les données ne connaissent pas : elles sont laissées de côté.`,
    dialog: {
      open: 'Intégrer',
      title: 'Intégrer un graphique',
      close: 'Fermer',
      chart: 'Graphique',
      charts: { actions: 'Actions', companies: 'Entreprises', places: 'Lieux', story: 'Les trois' },
      view: 'Vue',
      current: 'Filtrée comme ici',
      whole: 'Tout',
      theme: 'Couleurs',
      themes: { auto: 'Celles du lecteur', light: 'Claires', dark: 'Sombres' },
      language: 'Langue',
      width: 'Aperçu',
      phone: 'Téléphone',
      column: 'Article',
      preview: 'Aperçu du graphique intégré',
      loading: 'Chargement',
      loadings: { lazy: 'À l’approche', eager: 'Avec la page' },
      eager:
        'Pour les pages qu’on imprime : Safari laisse blancs les cadres dont on ne s’est pas approché. Chaque lecteur de l’article charge alors le graphique.',
      kind: 'Code',
      kinds: {
        frame: {
          name: 'Cadre seul',
          what: 'Pour toute page qui accepte un iframe : HTML simple, carte HTML de Ghost, bloc HTML personnalisé de WordPress, HTML complet de Drupal. Il garde la hauteur de l’aperçu.'
        },
        loader: {
          name: 'Cadre et script',
          what: 'Là où la page laisse tourner des scripts : le cadre suit la hauteur du graphique à toute largeur, et quand on ouvre les sources. Embedly, AMP et les scripts de Datawrapper et de pym le règlent aussi.'
        },
        oembed: {
          name: 'Adresse seule',
          what: 'Pour les éditeurs qui changent d’eux-mêmes une adresse en cadre (oEmbed) : bloc de contenu embarqué de WordPress, carte de Ghost. Seule sur sa ligne, sans les couleurs choisies plus haut.'
        },
        image: {
          name: 'Image',
          what: 'Pour les infolettres et les flux, qui n’affichent pas de cadres : une image de 1200 × 630 px qui mène à la page complète. Elle reste telle que construite ; une nouvelle construction la remplace à la même adresse.'
        }
      },
      copy: 'Copier le code',
      copied: 'Copié.',
      select: 'Ce navigateur ne laisse pas la page copier : le code est sélectionné, copiez-le au clavier.',
      snippet: 'Code à coller',
      adHoc:
        'Aucune page n’a été construite pour ce filtre : le cadre le dit un instant, le temps de tracer la vue, et plus longtemps au-delà de 2 000 coupures. Un rédacteur peut lui donner un nom dans data/views.yaml ; elle s’affiche alors aussitôt.'
    }
  }
};
