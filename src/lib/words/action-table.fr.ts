import { isAnyAmount } from '../filter/bounds.ts';
import type { AmountBound } from '../filter/bounds.ts';
import type { ActionTableWords } from './action-table.ts';
import { currencyName, number } from './numbers.fr.ts';

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
  listed: (n, all) =>
    `Les ${number(n)} plus récentes sur ${number(all)}\u202f; les fichiers de données les contiennent toutes.`,
  corrected: 'Corrigé',
  byEditor: 'corrigé par la rédaction',
  wait: 'Trier et filtrer marcheront dès que la base de données sera chargée.',
  bounds: {
    title: 'Montant, récits, confiance',
    amount: 'Montant',
    anyAmount: 'Avec un montant',
    currency: 'Monnaie',
    anyCurrency: 'toute monnaie',
    inCurrency: (code, n) => `${currencyName(code)} (${number(n)})`,
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

function amountInWords(amount: AmountBound): string {
  const { from, to, currency } = amount;
  if (isAnyAmount(amount))
    return currency === null ? 'Avec un montant' : `Avec un montant en ${currencyName(currency)}`;
  const range =
    from === null
      ? `jusqu’à ${number(to ?? 0)}`
      : to === null
        ? `au moins ${number(from)}`
        : `de ${number(from)} à ${number(to)}`;
  const unit = currency === null ? ', quelle que soit la monnaie' : `\u00a0${currencyName(currency)}`;
  return `Montant\u00a0: ${range}${unit}`;
}
