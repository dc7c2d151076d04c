import type { ComparedNumbers, CompareWords } from './compare.ts';
import { count, counted, number, percent } from './numbers.fr.ts';
import { capitalise } from './text.ts';

const ACTION = { one: 'action', feminine: true };
/** Filters are quoted, the letters of the sides are not. */
const quoted = (label: string) => (label.length === 1 ? label : `«\u00a0${label}\u00a0»`);

function headline({ labels, actions }: ComparedNumbers): string {
  const [a, b] = [quoted(labels.a), quoted(labels.b)];
  if (actions.a === actions.b) {
    if (actions.a === 0) return `Ni ${a} ni ${b} ne montrent d’action des autorités`;
    return `${a} et ${b} montrent autant d’actions des autorités\u00a0: ${count(actions.a, true)} de chaque côté`;
  }
  const [more, less, n, m] =
    actions.a > actions.b ? [a, b, actions.a, actions.b] : [b, a, actions.b, actions.a];
  const against = m === 0 ? `${less} n’en montre aucune` : `${count(n - m, true)} de plus que ${less}`;
  return `${more} montre ${counted(n, ACTION)} des autorités, ${against}`;
}

function subhead({ labels, clippings, all, shared }: ComparedNumbers): string {
  const part = (n: number) =>
    `${number(n)} ${n < 2 ? 'coupure' : 'coupures'} sur ${number(all)}${all === 0 ? '' : ` (${percent(n / all)})`}`;
  return `A, ${labels.a}\u00a0: ${part(clippings.a)}. B, ${labels.b}\u00a0: ${part(clippings.b)}. ${sharedWords(shared)}`;
}

/** Of the actions that both sides show. */
function sharedWords(n: number): string {
  if (n === 0) return 'Aucune action n’est des deux côtés.';
  return `${capitalise(counted(n, ACTION, true))} ${n < 2 ? 'est' : 'sont'} des deux côtés.`;
}

function signed(n: number): string {
  return n === 0 ? '0' : n > 0 ? `+${number(n)}` : number(n);
}

export const compareFr: CompareWords = {
  title: 'Deux filtres côte à côte',
  intro:
    'Les mêmes graphiques deux fois, aux mêmes échelles\u00a0: une place, une longueur, une taille disent la même chose des deux côtés. Chaque graphique ne montre que ce que son filtre laisse passer.',
  skip: 'Aller à la comparaison',
  headline,
  subhead,
  noscript: 'Cette comparaison est complète sans JavaScript\u00a0; il en faut pour en choisir une autre.',
  whole: 'Le corpus entier',
  side: (letter) => `Côté ${letter}`,
  change: (letter) => `Changer ${letter}`,
  inCharts: 'Ouvrir dans les graphiques',
  swap: 'Échanger les côtés',
  presets: 'Comparer',
  versus: (a, b) => `${a} et ${b}`,
  this: 'cette comparaison',
  failed:
    'La comparaison ne marche pas ici\u00a0: la base de données n’a pas démarré ou s’est arrêtée. Celle qui suit est celle avec laquelle la page a été construite\u00a0; rechargez pour réessayer.',
  inSide: (letter, notice) => `Côté ${letter}. ${notice}`,
  shared: sharedWords,
  sameScales: 'Les graphiques des deux côtés ont les mêmes échelles.',
  sameScale: 'Les deux graphiques ont les mêmes échelles.',
  denominators: {
    events: (n, undated) =>
      `n\u00a0=\u00a0${number(n)} ${n < 2 ? 'action' : 'actions'}${undated === 0 ? '' : `, dont ${number(undated)} sans date`}`,
    clippings: (n, all) => `n\u00a0=\u00a0${number(n)} ${n < 2 ? 'coupure' : 'coupures'} sur ${number(all)}`
  },
  empty: 'Rien ne passe ce filtre.',
  evidence: {
    title: 'Ce qu’en disent les coupures',
    none: 'Aucune coupure de ce côté ne le nomme.',
    inTags: 'Seuls les mots-clés de cette coupure le nomment.',
    wait: 'Chargement des phrases …',
    close: 'Fermer',
    more: (n) =>
      `Encore ${number(n)} ${n < 2 ? 'coupure' : 'coupures'}\u00a0: ouvrez ce côté dans les graphiques.`
  },
  table: {
    title: 'Les différences en chiffres',
    what: 'Ce qui est compté',
    difference: 'A − B',
    groups: {
      jurisdictions: 'Actions selon qui agit',
      companies: 'Coupures qui nomment une entreprise',
      places: 'Coupures qui nomment un lieu'
    },
    measures: {
      clippings: 'Coupures',
      outlets: 'Titres de presse',
      actions: 'Actions des autorités',
      undated: 'Actions sans date',
      soft: 'Seulement proposées ou évoquées'
    },
    part: (n, of) =>
      of === null ? number(n) : `${number(n)} sur ${number(of)}${of === 0 ? '' : ` (${percent(n / of)})`}`,
    change: (n, points) =>
      points === null
        ? signed(n)
        : `${signed(n)} (${signed(points)} ${Math.abs(points) < 2 ? 'point' : 'points'})`
  },
  menu: { open: 'Comparer', intro: 'Comparer cette vue avec' }
};
