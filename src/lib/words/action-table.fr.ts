import { isAnyAmount } from '../filter/bounds.ts';
import type { ActionBounds } from '../filter/bounds.ts';
import type { ActionTableWords } from './action-table.ts';
import { number } from './numbers.fr.ts';

export const actionTableFr: ActionTableWords = {
  title: 'Les actions des autorités, une à une',
  intro:
    'Toutes les actions que les coupures rapportent, aussi celles qui ne sont que proposées ou menacées. Chacune compte une fois, quel que soit le nombre de coupures\u00a0; sa ligne ouvre les phrases qui la fondent.',
  noscript:
    'Sans JavaScript, le tableau montre toutes les actions, les plus récentes d’abord\u00a0; trier et filtrer le demandent.',
  columns: {
    date: 'Date',
    type: 'Action',
    status: 'Statut',
    authority: 'Autorité',
    target: 'Cibles',
    amount: 'Montant',
    reports: 'Récits',
    confidence: 'Confiance'
  },
  sortedBy: (column, descending) =>
    `Trié par ${column.toLowerCase()}, ordre ${descending ? 'décroissant' : 'croissant'}`,
  sort: 'Trier par',
  direction: { ascending: 'croissant', descending: 'décroissant' },
  undated: 'sans date',
  unnamed: 'non nommée',
  reportsOf: (n, all) => (n === all ? number(n) : `${number(n)} sur ${number(all)}`),
  evidence: (n) => (n === 1 ? 'La phrase qui la fonde' : `Les ${number(n)} phrases qui la fondent`),
  article: 'Lire l’article',
  inContext: 'Le passage en contexte',
  inCharts: 'Retour aux graphiques',
  asTable: 'Les actions en tableau',
  inView: (n, all) => {
    const actions = all === 1 ? 'action' : 'actions';
    return n === all ? `${number(all)} ${actions}` : `${number(n)} ${actions} sur ${number(all)}`;
  },
  none: 'Aucune action ne passe tous ces filtres à la fois.',
  more: (n) => `Afficher ${number(n)} de plus`,
  corrected: 'Corrigé',
  wait: 'Trier et filtrer marcheront dès que la base de données sera chargée.',
  bounds: {
    title: 'Montant, récits, confiance',
    amount: 'Montant',
    anyAmount: 'Avec un montant',
    from: 'de',
    to: 'à',
    reports: 'Récits',
    confidence: 'Confiance',
    any: 'sans limite',
    atLeast: (n) => `au moins ${number(n)}`,
    inWords: ({ amount, reports, confidence }) => ({
      amount: amount && amountInWords(amount),
      reports: reports === null ? null : `Au moins ${number(reports)} ${reports < 2 ? 'récit' : 'récits'}`,
      confidence: confidence === null ? null : `Confiance d’au moins ${number(confidence)}`
    })
  }
};

function amountInWords(amount: NonNullable<ActionBounds['amount']>): string {
  const { from, to } = amount;
  if (isAnyAmount(amount)) return 'Avec un montant';
  const range =
    from === null
      ? `jusqu’à ${number(to ?? 0)}`
      : to === null
        ? `au moins ${number(from)}`
        : `de ${number(from)} à ${number(to)}`;
  return `Montant\u00a0: ${range}, quelle que soit la monnaie`;
}
