import type { Doubt, NameRule } from '../schema.ts';
import { date, number } from './numbers.fr.ts';
import { isolate } from './text.ts';
import type { ClippingWords } from './clipping.ts';
import { NAME_KINDS } from './name-kinds.ts';

const NAME_RULES: Record<NameRule, string> = {
  name: 'à son nom',
  context: 'aux mots qui l’entourent',
  elsewhere: 'car sûr ailleurs dans la coupure',
  role: 'à son rôle',
  tag: 'à un mot-clé',
  editor: 'par la rédaction',
  unlisted: 'à ses mots ou à ceux qui l’entourent comme celui d’une entreprise, absente des catalogues'
};

const DOUBTS: Record<Doubt, string> = {
  'agent near': 'qui agit est nommé à côté, et non comme sujet',
  'agent understood': 'qui agit n’y est pas nommé',
  'target loose': 'l’entreprise est nommée à côté, et non comme visée',
  'target referred': 'l’entreprise y est désignée sans être nommée',
  'no target': 'aucune entreprise n’est nommée',
  noun: 'un nom le dit, et non un verbe',
  plan: 'cela doit encore arriver',
  'no particulars': 'ni jour ni somme',
  'title only': 'seul le titre le dit',
  'unlikely words': 'des phrases en de tels mots rapportent rarement une action',
  'no wording': 'aucune tournure connue ne le dit, seulement tout ce qui entoure la somme'
};

export const clippingFr: ClippingWords = {
  sections: {
    label: 'Rubriques',
    story: 'Récit',
    actions: 'Actions',
    compare: 'Comparer',
    names: 'Noms',
    methods: 'Méthode',
    data: 'Données'
  },
  skip: 'Aller au texte',
  author: 'Signature',
  published: 'Parution',
  outlet: 'Titre',
  language: 'Langue',
  tags: 'Mots-clés',
  article: 'Lire l’article',
  passage: 'Trouver le passage dans l’article',
  abstract: 'Ceci est un résumé dans les mots de la revue de presse, et non l’article lui-même.',
  excerpt:
    'Seules sont montrées les phrases qui fondent les chiffres ; […] tient lieu des autres, qui appartiennent à l’éditeur.',
  legend: 'Ce qui est marqué',
  ...NAME_KINDS.fr,
  actions: (n) => (n === 1 ? 'Une action des autorités' : `${n} actions des autorités`),
  action: 'une action des autorités',
  note: (number) => `Action ${number}`,
  toPassage: (number) => `Action ${number}\u00a0: retour au passage`,
  colon: '\u00a0: ',
  named: { company: 'Entreprises', place: 'Lieux', authority: 'Autorités' },
  among: (mentions, tags, metonymic) =>
    [
      ...(tags > 0 ? [mentions === tags ? 'mots-clés seuls' : `dont ${tags} en mot-clé`] : []),
      ...(metonymic > 0 ? [`dont ${metonymic} pour le pouvoir`] : [])
    ].join(', '),
  inCharts: 'dans les graphiques',
  inStory: 'Voir ces actions dans les graphiques',
  allReports: 'Cette action dans les graphiques',
  type: 'Sorte',
  status: 'Stade',
  stage: (status) => `action ${status}`,
  jurisdiction: 'Juridiction',
  rule: 'Règle',
  confidence: 'Confiance',
  sureness,
  leftOpen: 'Reste ouvert',
  doubts: (doubts) => doubts.map((doubt) => DOUBTS[doubt]).join('\u00a0; '),
  recognised: (rule, confidence, times) => {
    const often = times === undefined ? '' : `${times}\u00a0fois `;
    const how = `reconnu ${often}${NAME_RULES[rule]}`;
    return rule === 'editor' ? how : `${how}, ${sureness(confidence)}`;
  },
  howRecognised: 'à quoi chaque nom est reconnu',
  noAction: 'Cette coupure ne rapporte aucune action des autorités.',
  corrected: 'Corrigé',
  correctedBy: (author, day) => `${isolate(author)}, ${date(day)}`,
  kindsOfCorrection: {
    confirm: 'Confirmé',
    reject: 'Rejeté',
    edit: 'Modifié',
    add: 'Ajouté',
    rename: 'Renommé',
    remove: 'Ôté',
    published: 'Daté',
    merge: 'Réuni',
    split: 'Séparé'
  },
  previous: 'Coupure précédente',
  next: 'Coupure suivante',
  back: 'Retour au récit',
  byEditor: 'corrigé par la rédaction'
};

function sureness(confidence: number): string {
  if (confidence === 1) return 'vue par la rédaction';
  const figure = number(confidence);
  if (confidence >= 0.95) return `très probablement juste (${figure})`;
  if (confidence >= 0.8) return `probablement juste (${figure})`;
  return confidence >= 0.6 ? `plutôt juste (${figure})` : `douteux (${figure})`;
}
