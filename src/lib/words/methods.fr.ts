import { ORIGINS } from '../accuracy.ts';
import { count, counted, date, de, list, number, percent } from './numbers.fr.ts';
import type { CorpusNumbers, MethodsWords, OriginNumbers, SizeNumbers } from './methods.ts';
import { ALMOST, capitalise, tenths } from './text.ts';

function share(value: number, goal?: number): string {
  if (value >= 1) return percent(value);
  return goal === 1 || value >= ALMOST ? `${tenths(value).replace('.', ',')}\u202f%` : percent(value);
}

/** A distance between two percentages, with its preposition. */
function points(distance: number): string {
  const n = Math.round(distance * 100);
  return n === 0 ? 'de moins d’un point' : n === 1 ? 'd’un point' : `de ${counted(n, POINT)}`;
}

/** Lesquelles des coupures jamais vues racontent de vrais articles, et comment elles sont lues. */
function originWords(origins: readonly OriginNumbers[]): string {
  const [written, retold] = ORIGINS.map((origin) => origins.find(({ key }) => key === origin));
  if (!written || !retold) return 'écrites pour cela et ';
  const shares = [written, retold].map(({ recall }) => percent(recall.value ?? 0));
  return `${number(written.clippings)} écrites pour cela (${shares[0] ?? ''} de leurs actions sont trouvées) et ${number(retold.clippings)} qui redisent de vrais articles en d’autres mots (${shares[1] ?? ''}), `;
}

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const POINT = { one: 'point', feminine: false };
const CLIPPING = { one: 'coupure', feminine: true };
const OUTLET = { one: 'titre', feminine: false };
const COMPANY = { one: 'entreprise', feminine: true };
const PLACE = { one: 'lieu', many: 'lieux', feminine: false };
const AUTHORITY = { one: 'autorité', feminine: true };
const REPORT = { one: 'récit', feminine: false };
const EVENT = { one: 'événement', feminine: false };
const NAME = { one: 'autre nom', many: 'autres noms', feminine: false };
const PHRASE = { one: 'expression', feminine: true };
const WORDING = { one: 'tournure', feminine: true };
const PART = { one: 'partie', feminine: true };
const TITLE = { one: 'titre', feminine: false };
const DECISION = { one: 'décision', feminine: true };

const LANGUAGES: Readonly<Record<string, string>> = { en: 'anglais', fr: 'français' };
const SOURCES: Readonly<Record<string, string>> = {
  url: 'par l’adresse',
  byline: 'par la signature',
  feed: 'par le flux',
  editor: 'par la rédaction'
};

function read({
  clippings,
  outlets,
  words,
  truncated,
  first,
  last,
  languages,
  ...rest
}: CorpusNumbers): string[] {
  const when = first && last ? `, parues entre le ${date(first)} et le ${date(last)}` : '';
  const told = languages.map(({ language, n }) => `${count(n, true)} en ${LANGUAGES[language] ?? language}`);
  const { undated, sources } = rest;
  const from = sources
    .filter(({ source }) => source !== 'none')
    .map(({ source, n }) => `${count(n, true)} ${SOURCES[source] ?? source}`);
  return [
    `Ce site lit ${counted(clippings, CLIPPING)} ${de(counted(outlets, OUTLET))}${when} : ${list(told)}, ${number(words)} mots en tout.` +
      (truncated === 0
        ? ''
        : ` ${capitalise(count(truncated, true, true))} ${truncated === 1 ? 'est interrompue' : 'sont interrompues'} par la source.`),
    `Une coupure porte la date que donne sa propre présentation${from.length === 0 ? '' : ` : ${list(from)}`}.` +
      (undated === 0
        ? ''
        : ` ${capitalise(count(undated, true, true))} n’en ${undated === 1 ? 'a' : 'ont'} pas et ${undated === 1 ? 'reste' : 'restent'} sans date : on n’en devine jamais. Quand des voisines datées permettent une estimation, elle est signalée comme telle.`)
  ];
}

function found({ companies, places, authorities, events, reports, soft }: CorpusNumbers): string[] {
  const named = [counted(companies, COMPANY), counted(places, PLACE), counted(authorities, AUTHORITY)];
  const more =
    soft === 0
      ? ''
      : ` (dont ${count(soft, false)} seulement ${soft === 1 ? 'proposé ou évoqué' : 'proposés ou évoqués'})`;
  return [
    `Elles citent ${list(named)}. On y trouve ${counted(reports, REPORT)} d’actions des autorités, soit ${counted(events + soft, EVENT)}${more}.`
  ];
}

function steps(sizes: SizeNumbers | null): string[] {
  const lists =
    sizes === null
      ? ''
      : ` : ${counted(sizes.companies, COMPANY)}, ${counted(sizes.places, PLACE)}, ${counted(sizes.authorities, AUTHORITY)}`;
  const doubles = sizes === null ? 'D’autres noms' : capitalise(counted(sizes.other_names, NAME, true));
  const wordings =
    sizes === null
      ? 'des tournures'
      : `${counted(sizes.terms, WORDING)} et ${counted(sizes.roles, PHRASE)} pour des sortes d’autorités (« le gendarme de la concurrence »)`;
  return [
    `Les noms sont cherchés dans des listes que chacun peut lire et corriger${lists}. ${doubles} ne servent qu’à éviter une erreur : journaux, universités, locutions. Un nom qui est aussi un mot (Orange, Target) ne compte que si sa phrase parle d’une entreprise ; une entreprise qu’aucune liste n’a, que si son nom (« SA », « Banque ») ou les mots qui l’entourent (« la chaîne A », « A, fabricant de jouets », « l’entreprise » derrière « amende infligée à A ») le disent.`,
    `Les actions sont repérées par ${wordings}. Qui agit, contre qui, quand et pour combien se lit dans la structure de la phrase et de ses voisines. Chaque action garde la phrase où elle a été trouvée.`,
    'Ce qui pourrait arriver, est réclamé, a été refusé, annulé ou classé sans suite est laissé de côté, comme les procès privés et l’histoire.',
    'Les récits d’un même événement dans plusieurs coupures sont réunis si nature (l’injonction de l’un peut être l’interdiction de l’autre), juridiction, cible et date peuvent être les mêmes ; dans le doute, ils restent séparés.',
    'Les corrections de la rédaction l’emportent : celles des dates et des noms avant la lecture des actions, celles des actions et des événements après. Elles sont signalées partout où elles se voient.',
    'Rien n’est appris ni deviné par un modèle : les mêmes coupures donnent toujours les mêmes chiffres.'
  ];
}

export const methodsFr: MethodsWords = {
  title: 'Comment c’est fait, et jusqu’où s’y fier',
  description:
    'Comment les coupures ont été réunies et lues, ce qui est compté, avec quelle exactitude, et ce qui a été corrigé.',
  standfirst: (unseen, hardest) =>
    unseen === null
      ? 'Des règles lisent les coupures, et chaque chiffre mène à une phrase. Leur exactitude n’a pas été mesurée pour ce site.'
      : `Des règles lisent les coupures, et chaque chiffre mène à une phrase. Dans des coupures brèves qu’elles n’avaient jamais vues, ${share(unseen.precision)} des actions qu’elles rapportent sont réelles, et elles trouvent ${share(unseen.recall)} de celles qui sont racontées.` +
        (hardest.length === 0
          ? ''
          : ` Certains textes sont moins bien lus : à première vue, elles ont trouvé ${list(hardest.map(({ manner, recall }, i) => `${share(recall)} ${i === 0 ? 'des actions racontées dans' : 'dans'} ${methodsFr.first.manners[manner].inText}`))}.`),
  contents: 'Sur cette page',
  back: 'Retour aux graphiques',
  percent,
  share,
  outOf: (hits, of) => `${number(hits)} sur ${number(of)}`,
  interval: (low, high) => `${percent(low)} à ${percent(high)}`,
  number,
  decimal: (n) => n.toFixed(2).replace('.', ','),
  none: 'aucun',
  quantities: {
    title: 'Titres',
    url: 'Adresses',
    outlet: 'Journaux',
    language: 'Langues',
    tags: 'Mots-clés',
    truncated: 'Interrompue ou non',
    published: 'Dates de parution',
    companies_precision: 'Entreprises, précision',
    companies_recall: 'Entreprises, rappel',
    companies: 'Entreprises, F1',
    places_precision: 'Lieux, précision',
    places_recall: 'Lieux, rappel',
    places: 'Lieux, F1',
    place_use: 'Lieu ou son pouvoir',
    actions_precision: 'Actions rapportées qui sont réelles (précision)',
    actions_recall: 'Actions réelles qui sont trouvées (rappel)',
    actions: 'Actions, F1',
    action_date: 'Date',
    action_targets: 'Cibles, exactement',
    action_status: 'Stade',
    action_authorities: 'Autorités, exactement',
    action_amount: 'Montant et monnaie',
    action_quote: 'Phrase',
    events_joined: 'Même événement réuni',
    events_apart: 'Événements différents séparés'
  },
  groups: {
    clippings: 'La coupure',
    names: 'Les noms',
    actions: 'Les actions des autorités',
    found: 'Parmi les actions trouvées, exacts',
    events: 'Les événements, d’une coupure à l’autre'
  },
  key: {
    unseen: 'échantillon jamais vu, intervalle à 95\u202f%',
    dev: 'échantillon qui a servi à améliorer les règles',
    goal: 'objectif'
  },
  chartSummary: (rows) =>
    `Exactitude sur l’échantillon jamais vu : ${rows
      .map(
        ({ quantity, unseen }) => `${methodsFr.quantities[quantity]} ${share(unseen.value ?? 0, unseen.goal)}`
      )
      .join(', ')}.`,
  corpus: { title: 'Les coupures', read, found },
  processing: { title: 'Comment elles sont lues', steps },
  counting: {
    title: 'Ce qui est compté',
    rules: [
      'Une action compte une fois, quel que soit le nombre de coupures qui la rapportent. Seul compte ce qui a été fait ou annoncé ; ce qui est proposé ou évoqué est dessiné en creux.',
      'La part d’une entreprise : les coupures qui la citent, rapportées aux coupures affichées. Une coupure peut citer plusieurs entreprises : la somme des parts ne fait pas 100\u202f%. Celle des parts de mentions, si.',
      'Une entreprise compte pour elle-même. Marques et filiales ne comptent pour leur maison mère que si « Réunir les marques » est activé.',
      'Un lieu compte une fois par coupure qui le cite. Un bâtiment compte pour sa ville. Là où « Pékin » désigne le pouvoir qui y siège, sa part du symbole est hachurée.',
      'Chaque chiffre dit de quoi il est une partie, et ce qui n’a pas de date est compté à côté de l’axe.'
    ]
  },
  rules: {
    title: 'Sortes d’actions',
    intro:
      'Ce qui compte pour quelle action, combien d’événements de chaque sorte ces coupures rapportent, et combien des actions de l’échantillon jamais vu ont été trouvées.',
    columns: {
      type: 'Action',
      here: 'Événements ici',
      unseen: 'Trouvées, échantillon jamais vu'
    },
    planned: (n) =>
      `et ${count(n, false)} seulement ${n === 1 ? 'proposé ou évoqué' : 'proposés ou évoqués'}`,
    meanings: {
      fine: 'Une somme à payer pour une infraction, imposée par une autorité ou convenue avec elle.',
      restructuring_order: 'Une entreprise doit changer de forme : vendre, scinder, fusionner une partie.',
      order: 'Une entreprise doit faire ou cesser quelque chose.',
      investigation_opened: 'Une enquête ou une procédure commence, perquisitions comprises.',
      summons: 'Une autorité convoque une entreprise ou ses dirigeants.',
      hearing: 'Une entreprise répond devant un parlement ou une autorité.',
      lawsuit: 'Une autorité traîne une entreprise en justice.',
      ban: 'Un produit, une application, une opération ou une activité est interdite.',
      restriction: 'Une activité est limitée : exportations, quotas, horaires.',
      ipo_suspended: 'Une introduction en Bourse est arrêtée.',
      law_proposed: 'Un projet de loi ou de règle est présenté.',
      law_enacted: 'Une loi ou une règle est adoptée ou entre en vigueur.',
      warning: 'Une autorité met une entreprise en garde.',
      policy_statement: 'Une autorité dit ce qu’elle compte faire d’un domaine.'
    },
    status:
      'Prise : c’est arrivé. Annoncée : c’est décidé. Proposée : c’est présenté. Évoquée : une autorité dit qu’elle le fera ou pourrait le faire.',
    dates: 'Une date est aussi précise que le texte :',
    precisions: [
      'un jour, s’il est nommé ou se compte depuis le jour de parution (« lundi », « trois jours plus tôt ») ;',
      'le jour de parution, si une coupure datée donne l’action pour sa nouvelle sans dire de jour : elle peut être plus ancienne d’un jour ou deux ;',
      'un mois ou une année, si rien de plus n’est dit : dessinés dans toute leur longueur ;',
      'aucune, si la coupure n’a pas de date d’où compter : l’action se tient à côté de l’axe.'
    ],
    not: 'Ne sont pas des actions : les plafonds de la loi, les rachats et les cours de Bourse, les demandes de tiers, les recours d’une entreprise.'
  },
  accuracy: {
    title: 'Avec quelle exactitude',
    chartTitle: (met, of) =>
      met === of
        ? `Sur des textes jamais vus, les ${count(of, false)} objectifs sont atteints`
        : `Sur des textes jamais vus, ${count(met, false)} objectifs sur ${count(of, false)} sont atteints`,
    missed: (names) => `${names.length === 1 ? 'Manqué' : 'Manqués'} : ${list(names.map(small))}.`,
    undrawn: (names) => `Atteints, dans le tableau seulement : ${names.map(small).join(', ')}.`,
    clippings: (n) => counted(n, CLIPPING),
    intro: ({ unseen, dev }, origins) => [
      `C’est l’exactitude des règles, non celle des graphiques de ce site : elle a été mesurée sur ${number(unseen)} autres coupures brèves dans les deux langues, ${originWords(origins)}annotées à la main avant qu’aucune règle n’y passe. Les règles n’ont jamais été ajustées à elles. Elles l’ont été à ${number(dev)} autres coupures, qui montrent donc ce qui est possible plutôt que ce qu’il faut attendre.`,
      'L’échantillon est petit, et les intervalles disent à quel point : la vraie part s’y trouve 19 fois sur 20. Ils tiennent compte du fait que les erreurs d’une même coupure vont ensemble.'
    ],
    unmeasured:
      'L’échantillon annoté n’était pas là quand ce site a été construit : son exactitude n’a pas été mesurée.',
    source: (clippings) =>
      `Source : l’échantillon annoté du projet, ${number(clippings)} coupures auxquelles les règles n’ont jamais été ajustées. Un trait pointillé marque l’objectif que le projet s’est donné.`,
    showTable: 'Tous les chiffres en tableau',
    columns: {
      what: 'Ce qui est exact',
      unseen: 'Jamais vu',
      interval: 'Intervalle à 95\u202f%',
      counts: 'Exacts',
      dev: 'A servi aux règles',
      goal: 'Objectif'
    },
    parts: (byOrigin) => `Par langue${byOrigin ? ' et par origine' : ''}, sur l’échantillon jamais vu`,
    origins: { written: 'Écrites pour l’échantillon', retold: 'De vrais articles, redits' },
    language: (code) => capitalise(LANGUAGES[code] ?? code),
    languageColumns: {
      language: 'Coupures',
      precision: 'Actions, précision',
      recall: 'Actions, rappel'
    }
  },
  first: {
    title: 'Comment d’autres sortes de textes sont lues',
    intro: [
      'Les chiffres ci-dessus sont ceux de coupures brèves. D’autres sortes de textes ont été lues, chacune écrite par des auteurs qui n’avaient pas vu les règles, et annotée avant qu’elles n’y passent. Ce qu’elles ont tiré d’un texte à leur première rencontre a été noté et reste ici, même si la plupart de ces textes ont ensuite servi à les améliorer : un texte nouveau est lu à première vue.',
      'Chacun a été lu par les règles d’alors, les premiers par des règles plus pauvres que celles d’aujourd’hui. Les textes d’une même sorte diffèrent, et les intervalles en sont plus larges.'
    ],
    caption: 'Les actions à première vue, selon la sorte de texte',
    columns: {
      manner: 'Sorte de texte',
      found: 'Trouvées, parmi celles racontées',
      real: 'Réelles, parmi celles rapportées'
    },
    manners: {
      news: {
        name: 'L’actualité du jour',
        inText: 'l’actualité du jour',
        examples: 'quotidiens et agences de nombreux pays'
      },
      retold: {
        name: 'De vrais articles, redits',
        inText: 'de vrais articles redits',
        examples: 'ce que de vrais journaux ont raconté, dans leur ordre, en d’autres mots'
      },
      unusual: {
        name: 'Des mots inhabituels',
        inText: 'des mots inhabituels',
        examples: 'chaque action racontée autrement'
      },
      short: {
        name: 'Des textes très brefs',
        inText: 'des textes très brefs',
        examples: 'une à trois phrases'
      },
      excerpts: {
        name: 'De longs extraits',
        inText: 'de longs extraits',
        examples: 'comme en garde une revue de presse, actions racontées en passant'
      },
      features: {
        name: 'Magazines et grands formats',
        inText: 'les magazines et grands formats',
        examples: 'bilans, chroniques, beaucoup de rappels'
      },
      hardest: {
        name: 'Le plus difficile',
        inText: 'des textes faits du plus difficile',
        examples: 'à chacun sa somme, groupes et marques, amendes rappelées, faux amis'
      },
      titles: {
        name: 'Les titres d’une agence de presse',
        inText: 'les titres d’une agence de presse',
        examples: 'de vrais titres de 2011 à 2016, lus hors du projet car ils sont à autrui'
      }
    },
    size: (clippings, parts) =>
      `${counted(clippings, CLIPPING)}${parts > 1 ? ` en ${counted(parts, PART)}` : ''}`,
    titles: (n) => counted(n, TITLE),
    showParts: (n) => `Chacune des ${number(n)} parties de l’échantillon`,
    part: 'Partie'
  },
  confidence: {
    title: 'La confiance en chaque trouvaille',
    intro: [
      'Chaque action et chaque nom porte un degré de confiance : la part des trouvailles fondées sur des indices de même nature qui étaient exactes dans l’échantillon annoté. Il baisse avec tout ce que la phrase laisse ouvert : une autorité ou une entreprise qui n’est pas là où la grammaire la met, ou seulement sous-entendue ; un nom au lieu d’un verbe ; ni jour ni somme ; rien que le titre ; guère plus qu’un projet ; des mots qui disent plus souvent autre chose. Ce qui reste ouvert est dit à côté de la confiance, sur la page de chaque coupure.',
      'Ce qui laisse ouvert plus que le jour et la somme n’est retenu que si les mots de la phrase ne parlent pas contre : dans l’échantillon annoté, les phrases faites de tels mots ne rapportaient presque jamais d’action. Les mots sont pesés d’après la partie qui a servi à améliorer les règles, et leurs poids se lisent dans le projet.',
      'S’il est bien étalonné, parmi les trouvailles de confiance voisine de 80\u202f%, environ 80\u202f% sont exactes. Le tableau le confronte à l’échantillon jamais vu. Chaque trouvaille y compte, y compris les seconds récits d’une action et les actions évoquées en passant : il y en a donc plus que ci-dessus.'
    ],
    caption: {
      actions: 'Confiance dans les actions, sur l’échantillon jamais vu',
      mentions: 'Confiance dans les noms, sur l’échantillon jamais vu'
    },
    columns: {
      range: 'Confiance',
      n: 'Trouvailles',
      mean: 'Confiance moyenne',
      right: 'Exactes',
      interval: 'Intervalle à 95\u202f%'
    },
    range: (from, to) => `${percent(from)} à ${percent(to)}`,
    summary: ({ brier, error, n }) =>
      `${number(n)} trouvailles ; confiance et vérité diffèrent ${points(error)} en moyenne (score de Brier ${brier.toFixed(2).replace('.', ',')}).`
  },
  weaknesses: {
    title: 'Les points faibles',
    intro: (worst) =>
      worst.length === 0
        ? 'Dans aucun groupe de coupures difficiles une action n’a été manquée.'
        : `Les actions échappent le plus souvent là où la difficulté tient à ceci : ${list(worst.map(({ difficulty, hits, of }) => `${methodsFr.weaknesses.difficulties[difficulty].name.toLowerCase()} (${number(hits)} trouvées sur ${number(of)})`))}.`,
    caption:
      'Actions selon ce qui rend leur coupure difficile, sur l’échantillon jamais vu ; une coupure peut l’être à plusieurs titres',
    columns: {
      difficulty: 'Ce qui est difficile',
      found: 'Actions trouvées',
      wrong: 'Trouvées à tort',
      faultless: 'Coupures sans aucune erreur'
    },
    difficulties: {
      no_action: { name: 'Ce qui n’est pas une action', examples: 'éventuel, réclamé, annulé, privé' },
      agent: { name: 'Qui agit', examples: 'rôles, capitales pour des gouvernements, passifs, coalitions' },
      target: { name: 'Qui est visé', examples: 'listes, périphrases, filiales, tiers' },
      date: { name: 'Quand', examples: 'dates relatives ou partielles, coupures sans date' },
      amount: { name: 'Combien', examples: 'plusieurs sommes, deux monnaies, chacun la sienne' },
      name: { name: 'Des noms qui sont des mots', examples: 'Orange, Target, tout en capitales' },
      event: { name: 'Plusieurs événements', examples: 'racontés deux fois, appels, deux à la fois' },
      field: { name: 'Des domaines et actions rares', examples: 'impôt, travail, fusions, lois, injonctions' }
    },
    note: 'Ces lignes viennent de l’évaluation de cette version, et changent avec elle.'
  },
  corrections: {
    title: 'Ce qui a été corrigé',
    intro:
      'La rédaction peut confirmer, rejeter, changer ou ajouter ce que les règles ont trouvé. Chaque décision a un auteur, un jour et une raison, et aucune ne se perd quand les données sont refaites : celle qui ne correspond plus à rien arrête tout.',
    none: 'Rien n’a été corrigé dans ces coupures jusqu’ici.',
    count: (n) =>
      `${capitalise(counted(n, DECISION, true))} de la rédaction ${n === 1 ? 'concerne' : 'concernent'} ces coupures.`,
    confirmed: (n, all) =>
      n === all
        ? 'La rédaction a relu ce que les règles y avaient trouvé, et l’a confirmé tel quel.'
        : `${capitalise(count(n, true, true))} d’entre elles ${n === 1 ? 'confirme' : 'confirment'} une action telle qu’elle a été trouvée ; ${all - n === 1 ? 'une a changé quelque chose' : `${count(all - n, true)} ont changé quelque chose`} :`,
    newest: (n) => `Voici les ${count(n, true)} plus récentes de celles-ci.`,
    all: 'Toutes les corrections et les données'
  },
  report: {
    title: 'Une erreur ?',
    steps: [
      'Dites à qui publie cette page de quelle coupure et de quelle phrase il s’agit, et ce qui est faux : l’action, qui, contre qui, quand, combien, ou un nom.',
      'L’erreur d’un lecteur devient une entrée du fichier de corrections du projet, avec une raison que cette page montre ; si une règle est en cause, elle change, et ces chiffres sont mesurés à nouveau.'
    ]
  }
};
