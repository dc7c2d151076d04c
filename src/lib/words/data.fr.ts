import type { DataWords } from './data.ts';
import { number } from './numbers.fr.ts';

const CLIPPING = 'Numéro de la coupure dans clippings.parquet';
const RULE = 'À quoi le nom est reconnu : name, context, elsewhere, role, tag, editor';
const NAMES =
  'Tous les noms de la phrase : début et fin dans celle-ci, genre, identifiant ; metonymic s’il tient lieu d’un pouvoir';
const CONFIDENCE = 'Part de tels relevés qui sont justes, de 0 à 1 ; 1 si la rédaction en a décidé';

export const dataFr: DataWords = {
  title: 'Les données',
  intro:
    'Tout ce que montrent les pages vient de ces fichiers. Ils sont au format Apache Parquet, que lisent DuckDB, pandas, Polars, R et bien d’autres.',
  download: (file) => `Télécharger ${file}`,
  rows: (n) => `${number(n)} ${n < 2 ? 'ligne' : 'lignes'}`,
  bytes: (n) => (n < 1e6 ? `${number(Math.ceil(n / 1000))} ko` : `${number(n / 1e6)} Mo`),
  column: 'Colonne',
  type: 'Type',
  meaning: 'Sens',
  columns: (n) => `Ses ${n} colonnes`,
  schema: 'Version du schéma',
  reading: 'Par exemple, avec DuckDB :',
  tables: {
    clippings: {
      title: 'Coupures',
      row: 'Une ligne par coupure, dans l’ordre de parution, les non datées à la fin',
      columns: {
        clipping: 'Numéro de ligne, à partir de 0, auquel renvoient les autres tables',
        id: 'Identifiant stable, tiré de l’adresse, à défaut du titre et du texte',
        title: 'Titre',
        url: 'Adresse de l’article',
        outlet: 'Nom de domaine du journal',
        language: 'Langue du texte',
        author: 'Signature, si la coupure en porte une',
        published: 'Premier jour de la date de parution',
        published_precision: 'Ce que l’on sait de la date : day, month, year, unknown',
        published_source: 'D’où vient la date : url, byline, feed, editor, none',
        clipped_after: 'Pour les non datées : relevée après ce jour environ (estimation)',
        clipped_before: 'Pour les non datées : relevée avant ce jour environ (estimation)',
        tags: 'Mots-clés, dans leur ordre',
        truncated: 'La source ne donne que le début de l’article',
        words: 'Nombre de mots',
        lead: 'Les 280 premiers caractères',
        verbatim: 'Le texte est celui de l’article, et non un résumé',
        corrected: 'Pourquoi la rédaction a changé la date ou ôté quelque chose, une ligne par raison'
      }
    },
    mentions: {
      title: 'Mentions',
      row: 'Une ligne par entreprise, lieu ou autorité dans chaque coupure qui en parle',
      columns: {
        clipping: CLIPPING,
        entity: 'Identifiant dans entities.parquet',
        kind: 'company (entreprise), place (lieu) ou authority (autorité)',
        mentions: 'Nombre de fois dans le titre, le texte et les mots-clés',
        in_title: 'Nombre de fois dans le titre',
        in_tags: 'Nombre de fois dans les mots-clés',
        metonymic: 'Nombre de fois où le lieu tient lieu du pouvoir qui y siège',
        first_offset: 'Place de la première mention, en unités UTF-16 du texte',
        surface: 'Première forme rencontrée',
        quote: 'Phrase de la première mention',
        names: NAMES,
        rule: `Pour la mention la plus sûre. ${RULE}`,
        confidence: CONFIDENCE,
        corrected: 'Pourquoi la rédaction lui a attribué des mentions'
      }
    },
    actions: {
      title: 'Actions',
      row: 'Une ligne par récit d’une action des autorités dans une coupure',
      columns: {
        event: 'Commun à tous les récits de la même action',
        clipping: CLIPPING,
        date: 'Premier jour de la date de l’action',
        date_precision: 'Ce que l’on sait de la date : day, month, year, unknown',
        type: 'Sorte d’action, comme fine (amende) ou investigation_opened (enquête)',
        status: 'done, announced, proposed ou threatened ; seuls les deux premiers comptent',
        jurisdiction: 'Code du pays, EU ou INT',
        authorities: 'Qui agit',
        targets: 'Entreprises visées',
        amount: 'Montant, dans la devise',
        currency: 'Code de la devise',
        quote: 'Phrase qui la rapporte, mot pour mot',
        quote_start: 'Début de la phrase, en unités UTF-16 du texte',
        quote_end: 'Fin de la phrase',
        names: NAMES,
        rule: 'Règle qui l’a trouvée',
        confidence: CONFIDENCE,
        doubts:
          'Ce que sa phrase laisse ouvert, comme no target (aucune entreprise nommée) ou title only (le titre seul)',
        corrected: 'Pourquoi la rédaction l’a changée ou ajoutée'
      }
    },
    entities: {
      title: 'Entités',
      row: 'Une ligne par entreprise, lieu et autorité que citent les coupures, et par ce dont ils font partie',
      columns: {
        entity: 'Identifiant, unique dans sa sorte',
        kind: 'company (entreprise), place (lieu) ou authority (autorité)',
        name_en: 'Nom anglais',
        name_fr: 'Nom français',
        parent: 'Ce dont elle fait partie : la maison mère, la ville d’un aéroport',
        country: 'Code du pays, EU ou INT',
        place_kind: 'Des lieux : venue, district, city, region, country et au-delà',
        latitude: 'Des lieux, en degrés',
        longitude: 'Des lieux, en degrés',
        wikidata: 'Identifiant Wikidata'
      }
    },
    texts: {
      title: 'Textes',
      row: 'Une ligne pour le texte de chaque coupure',
      columns: {
        clipping: CLIPPING,
        text: 'Titre, ligne vide, un paragraphe par ligne',
        excerpt: 'Seules les phrases qui prouvent s’y trouvent ; […] tient lieu des autres'
      }
    },
    spans: {
      title: 'Occurrences',
      row: 'Une ligne par occurrence d’un nom dans un texte',
      columns: {
        clipping: CLIPPING,
        start: 'Début du nom, en unités UTF-16 ; vide si un extrait l’omet',
        end: 'Fin du nom',
        entity: 'Identifiant dans entities.parquet',
        kind: 'company (entreprise), place (lieu) ou authority (autorité)',
        surface: 'Forme rencontrée',
        metonymic: 'Le nom du lieu tient lieu du pouvoir qui y siège',
        rule: RULE,
        confidence: CONFIDENCE
      }
    },
    corrections: {
      title: 'Corrections',
      row: 'Une ligne par décision de la rédaction',
      columns: {
        clipping: `${CLIPPING} ; vide si des événements ont été réunis ou séparés`,
        event: 'Événement concerné, s’il existe encore',
        kind: 'confirm, reject, edit, add, rename, remove, published, merge ou split',
        what: 'Sorte d’action ou d’entité, published ou event',
        before: 'Ce qu’il y avait, en JSON',
        after: 'Ce qu’il y a, en JSON',
        author: 'Qui en a décidé',
        day: 'Quand',
        reason: 'Pourquoi'
      }
    }
  },
  exports: {
    title: 'Les fichiers qui sortent des graphiques',
    intro:
      '« Partager » enregistre les lignes qu’il y a derrière un graphique, le récit ou une comparaison, telles que filtrées\u00a0; dans les pages de noms, celles du nom. Les colonnes sont les mêmes dans tous les formats ; là où rien n’est connu, la case est vide. Les listes tiennent dans une case, séparées par des points-virgules.',
    csv: 'UTF-8 avec une marque d’ordre des octets, des virgules entre les cases, des lignes terminées par CR LF, les noms des colonnes dans la première. Un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe. Dans Excel en français, qui attend des points-virgules, ouvrir le fichier par Données, À partir d’un fichier texte/CSV.',
    json: 'Un objet : coupures (version du format, 1), chart, view (la requête de l’adresse de la page), link, title, filters (en toutes lettres), dataset, dataTo, licence, credit, numbers ; puis columns (name, type, meaning) et rows, dont chaque ligne a toutes les colonnes, ou null.',
    parquet:
      'Des textes et des doubles, tous éventuellement nuls. Les métadonnées du fichier contiennent la même chose en JSON : la vue sous la clé coupures, les colonnes sous columns.',
    tables: {
      actions: {
        title: 'Des actions au fil du temps',
        row: 'Une ligne pour chaque coupure qui rapporte une action, avec la phrase qui le fait'
      },
      companies: {
        title: 'Des entreprises',
        row: 'Une ligne pour chaque coupure qui cite une entreprise, avec une phrase qui le fait'
      },
      places: {
        title: 'Des lieux',
        row: 'Une ligne pour chaque coupure qui cite un lieu, avec une phrase qui le fait'
      },
      share: {
        title: 'De la part d’un nom au fil du temps',
        row: 'Une ligne pour chaque période, et une pour les coupures sans date'
      },
      together: {
        title: 'Des entreprises nommées avec un nom',
        row: 'Une ligne pour chaque entreprise que compte le tableau de sa page'
      },
      story: {
        title: 'Des trois graphiques',
        row: 'Une ligne pour chaque phrase qui étaye le filtre, et pour chaque coupure qui le passe sans phrase'
      },
      comparison: {
        title: 'D’une comparaison',
        row: 'Une ligne pour chaque nombre comparé'
      }
    }
  },
  corrections: {
    title: 'Corrections',
    intro: (n) =>
      `Ce que la rédaction a décidé une fois les coupures lues par les règles : ${n === 1 ? 'une décision' : `${n} décisions`}. Chacune figure aussi, dans les autres pages, à côté de ce qu’elle concerne.`,
    none: 'Rien n’a été corrigé.',
    clipping: 'Coupure',
    several: 'plusieurs coupures',
    was: 'Avant',
    is: 'Après',
    confirmed: 'Exact tel que trouvé',
    laws: {
      gdpr: 'Règlement général sur la protection des données (RGPD)',
      dsa: 'Règlement sur les services numériques (DSA)',
      dma: 'Règlement sur les marchés numériques (DMA)',
      'ai-act': 'Règlement sur l’intelligence artificielle',
      pipl: 'Loi chinoise sur la protection des informations personnelles (PIPL)',
      'online-safety': 'Loi britannique sur la sécurité en ligne',
      'anti-monopoly': 'loi antimonopole',
      cybersecurity: 'loi sur la cybersécurité'
    },
    reason: 'Raison',
    signed: 'Décidé par',
    published: 'Date de parution',
    event: 'Événements',
    nothing: 'rien',
    fields: {
      type: 'sorte',
      status: 'stade',
      jurisdiction: 'juridiction',
      authorities: 'par',
      targets: 'cibles',
      date: 'date',
      amount: 'montant',
      currency: 'devise',
      law: 'loi',
      quote: 'phrase',
      surface: 'sous le nom de',
      company: 'entreprise',
      place: 'lieu',
      authority: 'autorité',
      event: 'événement',
      events: 'événements',
      clippings: 'coupures'
    }
  }
};
