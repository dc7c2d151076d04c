import { count } from './numbers.fr.ts';
import type { ReviewWords } from './review.ts';
import { capitalise } from './text.ts';

const verdicts: ReviewWords['verdicts'] = {
  confirm: 'confirmée',
  reject: 'rejetée',
  edit: 'modifiée',
  add: 'ajoutée',
  rename: 'renommé',
  remove: 'ôté',
  published: 'datée',
  merge: 'réunis',
  split: 'séparés'
};

export const reviewFr: ReviewWords = {
  title: 'Relire ce que les règles ont trouvé',
  standfirst:
    'Chaque action d’une autorité avec sa phrase, les moins sûres d’abord. Vos décisions deviennent des entrées du fichier de corrections, avec votre nom et un motif que verront les lecteurs.',
  noscript: 'La relecture a besoin de JavaScript.',
  story: 'La page',
  progress: (done, all) => `${done} ${done < 2 ? 'relue' : 'relues'} sur ${all}`,
  position: (place, of) => `${place} sur ${of}`,
  author: {
    title: 'Qui relit ?',
    name: 'Votre nom',
    hint: 'Il figure à côté de chaque correction, pour les lecteurs aussi.',
    confirming: 'Motif donné aux confirmations',
    start: 'Commencer',
    change: 'Changer',
    as: (name) => `par ${name}`
  },
  show: {
    label: 'Montrer',
    open: 'À relire',
    all: 'Toutes',
    clipping: 'Coupure',
    everyClipping: 'Toutes les coupures'
  },
  shortcuts: 'Une touche suffit',
  commands: {
    confirm: 'Confirmer',
    reject: 'Rejeter',
    edit: 'Modifier',
    undo: 'Annuler',
    next: 'Suivante',
    previous: 'Précédente',
    skip: 'Passer',
    open: 'Ouvrir l’article',
    read: 'Lire une coupure entière',
    text: 'La coupure entière',
    add: 'Ajouter une action oubliée',
    mention: 'Corriger un nom',
    published: 'Dater la coupure',
    event: 'Réunir ou séparer des événements'
  },
  panels: {
    reject: 'Rejeter : pourquoi n’est-ce pas une action ?',
    edit: 'Modifier : qu’est-ce qui est faux ?',
    add: 'Ajouter une action que les règles n’ont pas trouvée',
    mention: 'Renommer ou ôter un nom dans cette coupure',
    published: 'Quand la coupure a-t-elle paru ?',
    event: 'Est-ce le même événement qu’un autre ?'
  },
  fields: {
    type: 'Type',
    status: 'Stade',
    jurisdiction: 'Juridiction',
    authorities: 'Autorités',
    targets: 'Cibles',
    date: 'Date',
    amount: 'Montant',
    currency: 'Monnaie',
    law: 'Loi',
    rule: 'Règle',
    confidence: 'Confiance'
  },
  hints: {
    date: '2021-03-11, 2021-03 ou 2021 ; vide si inconnue',
    amount: 'en chiffres seulement : 500000',
    currency: 'EUR, USD, CNY…',
    law: 'seulement si la phrase ne la nomme pas'
  },
  none: 'aucune',
  undated: 'sans date',
  untitled: 'sans titre',
  verdicts,
  settled: 'Déjà décidé : le fichier de corrections a une entrée pour elle. C’est là qu’elle se change.',
  saved: 'Dans le fichier de corrections ; prise en compte au prochain démarrage.',
  corrected: 'Corrigé :',
  takeBack: 'Reprendre',
  context: 'La phrase, dans son contexte',
  reason: {
    title: 'Motif, pour les lecteurs',
    own: 'Dans vos propres mots',
    quick: {
      confirm: ['Vérifié dans la phrase.'],
      reject: [
        'La phrase dit ce qui pourrait arriver, et non ce qui a été décidé.',
        'Aucune autorité n’agit ici.',
        'La phrase parle d’autre chose.',
        'La coupure rapporte la même action dans une autre phrase.',
        'L’affaire a été abandonnée, refusée ou annulée.',
        'C’est un rappel historique, et non ce que rapporte la coupure.'
      ],
      edit: [
        'La phrase le dit.',
        'D’autres phrases de la coupure le disent.',
        'L’entreprise est nommée dans la phrase, mais n’est pas visée.',
        'La date est celle d’autre chose.',
        'La somme est autre chose.',
        'Ce n’était qu’annoncé.'
      ],
      add: [
        'La phrase rapporte une action que les règles ne trouvent pas.',
        'L’action est racontée sur plusieurs phrases.'
      ],
      mention: ['Le nom en désigne ici un autre.', 'Le mot n’est pas ici un nom.'],
      published: ['La page de l’article donne cette date.', 'L’adresse donne la date d’une mise à jour.'],
      event: ['Les coupures rapportent une seule et même décision.', 'Ce sont deux décisions.']
    }
  },
  decide: 'Décider',
  cancel: 'Renoncer',
  faults: {
    type: 'Choisissez ce qui a été fait.',
    status: 'Choisissez si c’est fait.',
    future: 'Ce jour est à venir : rien n’y est encore fait.',
    published: 'Ce jour est à venir.',
    zero: 'Un montant nul : laissez vide s’il est inconnu.',
    date: 'Ce n’est pas une date : écrivez 2021-03-11, 2021-03 ou 2021, ou laissez vide.',
    amount: 'Ce n’est pas un nombre : écrivez-le en chiffres seulement, comme 500000.',
    currency: 'Une monnaie a trois lettres : EUR, USD, CNY…',
    pair: 'Un montant et sa monnaie vont ensemble.',
    jurisdiction: 'Choisissez où elle vaut.',
    elsewhere:
      'Aucune des autorités n’est de là : choisissez une autre juridiction, ou nommez-en une qui l’est.',
    authorities: 'Dites qui agit ; si le texte ne le dit pas, cn-authorities, us-authorities, etc.'
  },
  lacks: {
    reason: 'Il manque un motif : choisissez-en un ou écrivez le vôtre.',
    unchanged: 'Rien n’est encore modifié.',
    quote: 'Donnez quelques mots de la phrase qui la rapporte.',
    absent: 'Ces mots ne sont pas dans la coupure.',
    repeated: 'Ces mots sont plusieurs fois dans la coupure : citez-en davantage.',
    entity:
      'Nom inconnu : choisissez dans la liste. Un nouveau nom demande d’abord une ligne dans data/gazetteers.',
    mention: 'Choisissez le nom dont il s’agit.',
    event: 'Choisissez l’événement.',
    name: 'Écrivez un identifiant de minuscules, de chiffres et de traits d’union qu’aucun événement n’a.',
    part: 'Choisissez quelques-unes des coupures, mais pas toutes.'
  },
  obstacles: {
    alike: 'Rien ne distingue cette action d’une autre de la coupure : l’entrée s’écrit à la main.',
    rebuild:
      'Cela dépend de ce que vous avez déjà décidé. Enregistrez-le, refaites les données, puis décidez de ceci.',
    settled: 'Déjà décidé : le fichier de corrections a une entrée pour cela. C’est là qu’elle se change.',
    reported: 'La coupure rapporte déjà cela : modifiez plutôt cette action, ou changez de date ou de cible.'
  },
  moving:
    'Vous corrigez des noms ou la date de cette coupure, et les règles y trouveront peut-être autre chose. Refaites les données avant de relire ses actions.',
  entity: {
    one: 'Un nom, ou son début',
    add: (field) => `Ajouter : ${field.toLowerCase()}`,
    remove: (name) => `Ôter ${name}`
  },
  quote: {
    clipping: 'Coupure',
    label: 'Mots de la phrase',
    hint: 'Quelques mots, tels qu’ils sont dans le texte.',
    select: 'Sélectionnez les mots dans le texte, ou collez-les dessous.'
  },
  mention: {
    which: 'Nom',
    everywhere: 'partout où il est nommé',
    surface: 'Là où il est appelé',
    another: 'Il désigne un autre nom',
    to: 'Le nom qu’il désigne',
    toNone: 'Il ne désigne rien de tel : l’ôter'
  },
  published: { label: 'Date de parution' },
  event: {
    merge: 'C’est le même événement qu’un autre',
    into: 'L’autre événement',
    split: 'Des coupures rapportent un autre événement',
    clippings: 'Celles-ci en rapportent un autre',
    name: 'Identifiant du nouvel événement',
    alone: 'Une seule coupure rapporte cet événement, et aucun autre n’a son type et sa juridiction.',
    choose: 'Choisir…'
  },
  said: {
    decided: (kind) => `${capitalise(verdicts[kind])}.`,
    undone: 'Décision reprise.',
    nothingToUndo: 'Il n’y a rien à reprendre.',
    skipped: 'Laissée pour la fin.',
    settled: 'Celle-ci a déjà été décidée.'
  },
  reading: {
    commands: { confirm: 'Rien ne manque', next: 'Coupure suivante', previous: 'Coupure précédente' },
    progress: (read, all) => `${read} ${read < 2 ? 'coupure lue' : 'coupures lues'} sur ${all}`,
    hint: 'Une action manque-t-elle ? Sélectionnez ses mots et ajoutez-la. Sinon, la coupure est lue.',
    none: 'Les règles n’ont trouvé aucune action dans cette coupure.',
    found: 'Trouvé jusqu’ici :',
    elsewhere: 'La lire sur sa page : ensemble, les textes sont trop longs pour celle-ci.',
    read: 'Lue en entier : rien ne manque.',
    marked: 'Lue.'
  },
  end: {
    title: (reviewed, all, unread) => {
      if (reviewed < all) return 'Il ne reste rien dans cette liste';
      return unread === 0 ? 'Tout est relu' : 'Toutes les actions sont relues';
    },
    unread: (n) =>
      n === 1
        ? 'Les règles manquent aussi des actions. Une coupure n’a pas été lue en entier.'
        : `Les règles manquent aussi des actions. ${capitalise(count(n, true, true))} coupures n’ont pas été lues en entier.`,
    unsaved: 'Enregistrez vos décisions, puis refaites les données.'
  },
  list: 'Les actions, les moins sûres d’abord',
  stray: {
    title:
      'Les données ont été refaites avant que ces entrées ne soient enregistrées. Elles valent peut-être encore : collez-les, ou décidez à nouveau.',
    forget: 'Les oublier'
  },
  entries: {
    title: (n) => {
      if (n === 0) return 'Entrées à enregistrer';
      return n === 1
        ? 'Une entrée à enregistrer'
        : `${capitalise(count(n, true, true))} entrées à enregistrer`;
    },
    none: 'Rien à enregistrer encore : vos décisions apparaissent ici, comme entrées du fichier de corrections.',
    copy: 'Copier',
    copied: 'Copié.',
    refused: 'Le navigateur a refusé de copier : sélectionnez le texte et copiez-le à la main.',
    download: 'Télécharger',
    save: (file) => `Enregistrer dans ${file}`,
    saving: 'Vérification et enregistrement…',
    saved: (n, file) =>
      `${n === 1 ? 'Une entrée enregistrée' : `${capitalise(count(n, true, true))} entrées enregistrées`} dans ${file}.`,
    failed: 'Rien n’est enregistré ; le fichier est resté tel quel :',
    nowhere: 'Aucun serveur n’enregistre d’ici : copiez ou téléchargez les entrées.',
    faulty: 'Cette entrée a été refusée.',
    others: (n) => (n === 1 ? 'Enregistrer l’autre' : `Enregistrer les ${count(n, true)} autres`),
    paste: 'Collez-les à la fin de data/corrections.yaml, ou passez le fichier téléchargé à --corrections.',
    rebuild: 'Pour les voir sur la page, arrêtez le serveur (Ctrl+C) et relancez npm start.',
    shut: 'Ce navigateur ne garde rien : emportez les entrées avant de fermer ou de recharger la page.',
    preview: 'Entrées pour le fichier de corrections'
  }
};
