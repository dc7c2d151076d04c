import { count, counted, date, de, number, range } from './numbers.fr.ts';
import type { PageWords, StandfirstNumbers } from './page.ts';
import { capitalise, years } from './text.ts';

const CLIPPING = { one: 'coupure', feminine: true };
const ACTION = { one: 'action', feminine: true };

function standfirst(numbers: StandfirstNumbers): string {
  const { clippings, all_clippings: all, outlets, events, soft_events: soft } = numbers;
  const { first_published: first, last_published: last } = numbers;
  if (clippings === 0) return `Aucune des ${number(all)} coupures ne passe les filtres.`;
  const some = counted(clippings, CLIPPING, true) + (clippings < all ? ` sur ${number(all)}` : '');
  const from = outlets === 0 ? '' : ` ${de(counted(outlets, { one: 'titre', feminine: false }))}`;
  const when = first && last ? ` (${years(first, last)})` : '';
  const report = (events === 0 ? 'ne ' : '') + (clippings === 1 ? 'rapporte' : 'rapportent');
  const proposed =
    soft === 0
      ? ''
      : `, ${events === 0 ? `mais ${count(soft, true)}` : `et ${count(soft, true)} ${soft === 1 ? 'autre' : 'autres'}`} seulement ${soft === 1 ? 'proposée ou évoquée' : 'proposées ou évoquées'}`;
  return `${capitalise(some)}${from}${when} ${report} ${counted(events, ACTION)} des autorités${proposed}. Chaque repère mène à la phrase qui le fonde.`;
}

export const pageFr: PageWords = {
  siteName: 'Coupures',
  language: { label: 'Langue', en: 'English', fr: 'Français' },
  skipToCharts: 'Aller aux graphiques',
  headline: (corpus) => `Ce qu’en dit la presse : ${corpus}`,
  standfirst,
  number,
  filter: {
    title: 'Filtrer',
    open: 'Filtrer',
    close: 'Terminé',
    search: 'Chercher dans les coupures',
    searchPlaceholder: 'Chercher',
    dimension: {
      company: 'Entreprise',
      place: 'Lieu',
      type: 'Action',
      status: 'Stade',
      authority: 'Autorité',
      jurisdiction: 'Juridiction',
      outlet: 'Titre',
      language: 'Langue',
      event: 'Événement',
      acted: 'Date de l’action',
      published: 'Parution',
      text: 'Texte'
    },
    clear: 'Ôter tous les filtres',
    remove: (clause) => `Ôter ${clause}`,
    fetchingTexts: 'Chargement des textes…',
    inView: (n, all) =>
      n === all
        ? `${number(all)} coupure${all < 2 ? '' : 's'}`
        : `${number(n)} coupure${n < 2 ? '' : 's'} sur ${number(all)}`,
    find: (dimension) => `Chercher : ${dimension.toLowerCase()}`,
    from: 'De',
    to: 'À',
    clearDates: 'Ôter les dates',
    dropped: (key, value, why) =>
      ({
        unknown: `L’adresse demande ${key} « ${value} », que ce corpus ne connaît pas : laissé de côté.`,
        'bad-date': `L’adresse demande ${key} « ${value} », qui n’est ni une date, ni un mois, ni une année : laissé de côté.`,
        'bad-number': `L’adresse demande ${key} « ${value} », qui n’est pas un nombre possible : laissé de côté.`,
        reversed: `L’adresse demande ${key} « ${value} », qui finit avant de commencer : laissé de côté.`,
        'too-long': `Le texte de l’adresse dépasse 200 caractères : laissé de côté.`,
        'too-many': `L’adresse demande plus de 50 valeurs de ${key} : le reste est laissé de côté.`
      })[why],
    moreDropped: (n) => `L’adresse demande encore ${n} ${n < 2 ? 'chose' : 'choses'} en vain.`,
    colon: ' : ',
    languageName: (code) => ({ fr: 'Français', en: 'Anglais' })[code] ?? code,
    languageInSentence: (code) => ({ fr: 'français', en: 'anglais' })[code] ?? code,
    quoted: (text) => `« ${text} »`,
    range: ({ from, to }) => {
      if (from === null || to === null) return range({ from, to });
      return from === to ? date(from) : `${date(from)} – ${date(to)}`;
    }
  },
  kicker: {
    actions: 'Actions des autorités au fil du temps',
    companies: 'Part des entreprises dans les coupures',
    places: 'Répartition géographique'
  },
  empty: {
    title: 'Aucune coupure ne passe tous ces filtres à la fois.',
    drop: (clause) => `Ôter ${clause}`
  },
  actions: {
    dates: 'Dates des actions',
    countEvents: 'Actions',
    countReports: 'Récits',
    count: 'Compter'
  },
  companies: {
    count: 'Part des',
    clippings: 'Coupures',
    mentions: 'Mentions',
    group: 'Réunir les marques sous leur maison mère',
    closeOther: 'Montrer moins d’entreprises'
  },
  places: {
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    whole: 'Montrer tous les lieux',
    list: 'Les plus cités',
    with: (venues) => `avec ${venues.join(', ')}`,
    asGovernment: (n) => `dont ${n} pour le pouvoir`
  },
  table: {
    show: 'Les chiffres en tableau',
    date: 'Date',
    what: 'Action',
    authority: 'Autorité',
    target: 'Cibles',
    amount: 'Montant',
    reports: 'Récits',
    company: 'Entreprise',
    parent: 'Appartient à',
    page: 'En détail',
    pageOf: (name) => `En savoir plus\u00a0: ${name}`,
    shareOfClippings: 'Part des coupures',
    shareOfMentions: 'Part des mentions',
    clippings: 'Coupures',
    mentions: 'Mentions',
    place: 'Lieu',
    listed: (n, all) => `${number(n)} lignes sur ${number(all)}\u202f; le fichier CSV les contient toutes.`
  },
  evidence: {
    title: 'Ce qu’en disent les coupures',
    inList: 'Voir la coupure',
    inContext: 'Le passage en contexte',
    article: 'Lire l’article',
    close: 'Montrer à nouveau toutes les actions',
    corrected: 'Corrigé'
  },
  list: {
    title: (n) => `Les coupures (${number(n)})`,
    order: 'Les plus récentes d’abord, les non datées à la fin',
    undated: 'sans date',
    between: (after, before) => {
      if (after && before)
        return `sans date, relevée entre le ${date(after)} et le ${date(before)} environ (estimation)`;
      return after
        ? `sans date, relevée après le ${date(after)} environ (estimation)`
        : `sans date, relevée avant le ${date(before ?? '')} environ (estimation)`;
    },
    source: {
      url: 'date tirée de l’adresse',
      byline: 'date tirée de la signature',
      feed: 'date tirée du flux',
      editor: 'date rétablie par la rédaction',
      none: 'pas de date dans la coupure'
    },
    tags: 'Mots-clés\u00a0:',
    cut: 'Extrait : la coupure est interrompue par sa source.',
    more: (n) => `En montrer ${number(n)} de plus`,
    further: (n) =>
      `${n === 1 ? 'Une phrase' : `${number(n)} phrases`} de plus sous «\u00a0Le passage en contexte\u00a0».`,
    key: 'Soulignés\u00a0:',
    passages: (n) => (n === 1 ? 'La phrase dans l’article' : 'Ces phrases dans l’article'),
    onlyInTags: (names) => `Seuls les mots-clés citent ${names.join(', ')}.`,
    languageOf: (code) => ({ fr: 'en français', en: 'en anglais' })[code] ?? code
  },
  state: {
    asked: 'La vue demandée par l’adresse se dessine…',
    undrawn:
      'Le dessin est encore celui de la vue précédente : un fichier qui sert à dessiner n’a pas pu être chargé. Titre, tableau et liste répondent au filtre ; rechargez la page pour le voir dessiné.',
    failed: {
      'no-wasm':
        'Le filtrage ne marche pas ici : ce navigateur ne sait pas exécuter WebAssembly. Les graphiques montrent tout le corpus ; essayez un navigateur récent.',
      network:
        'Le filtrage ne marche pas : les données n’ont pas pu être chargées. Les graphiques montrent tout le corpus ; vérifiez la connexion et rechargez la page.',
      'bad-data':
        'Le filtrage ne marche pas : un fichier de données manque ou est abîmé. Les graphiques montrent tout le corpus ; le site est à reconstruire.',
      crashed:
        'Le filtrage s’est arrêté : la base de données de la page a planté. Les graphiques montrent tout le corpus ; rechargez la page pour réessayer.',
      timeout:
        'Le filtrage ne marche pas : la base de données tarde trop à démarrer. Les graphiques montrent tout le corpus ; rechargez la page pour réessayer.'
    }
  },
  fromFile:
    'Cette page est ouverte comme un fichier. Ses graphiques sont tous là, mais les filtres, les phrases et les liens ont besoin d’un serveur : placez le dossier chez un hébergeur, ou lancez « npm start ».',
  noscript:
    'Ces graphiques sont complets sans JavaScript ; il n’en faut que pour filtrer et pour ouvrir les marques. Chaque phrase se trouve dans les actions en tableau.',
  footer: {
    about: 'Fait de coupures de presse, par des règles que l’on peut lire, sans serveur.',
    hash: 'Données',
    licence: 'Licence',
    counting: 'Chaque action compte une fois, quel que soit le nombre de coupures qui la rapportent.'
  }
};
