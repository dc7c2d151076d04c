import { isAnyAmount } from '../filter/bounds.ts';
import type { AmountBound } from '../filter/bounds.ts';
import type { ActionTableWords } from './action-table.ts';
import { currencyName, number } from './numbers.en.ts';

export const actionTableEn: ActionTableWords = {
  title: 'Regulatory actions, one by one',
  intro:
    'Every action that the clippings report, also those that are only proposed or threatened. Each counts once, however many clippings report it; its line opens the sentences behind it.',
  noscript: 'Without JavaScript the table shows every action, newest first; sorting and filtering need it.',
  columns: {
    date: 'Date',
    type: 'Action',
    status: 'Status',
    authority: 'Authority',
    target: 'Targets',
    amount: 'Amount',
    reports: 'Reports',
    confidence: 'Confidence'
  },
  sortedBy: (column, descending) =>
    `Sorted by ${column.toLowerCase()}, ${descending ? 'descending' : 'ascending'}`,
  sort: 'Sort by',
  direction: { ascending: 'ascending', descending: 'descending' },
  undated: 'undated',
  unnamed: 'not named',
  reportsOf: (n, all) => (n === all ? number(n) : `${number(n)} of ${number(all)}`),
  evidence: (n) => (n === 1 ? 'The sentence behind it' : `The ${number(n)} sentences behind it`),
  article: 'Read the article',
  inContext: 'Evidence in context',
  inCharts: 'Back to the charts',
  asTable: 'The actions as a table',
  inView: (n, all) => {
    const actions = all === 1 ? 'action' : 'actions';
    return n === all ? `${number(all)} ${actions}` : `${number(n)} of ${number(all)} ${actions}`;
  },
  none: 'No action passes these filters together.',
  more: (n) => `Show ${number(n)} more`,
  listed: (n, all) => `The newest ${number(n)} of ${number(all)}; the data files have all of them.`,
  corrected: 'Corrected',
  byEditor: 'corrected by an editor',
  wait: 'Sorting and filtering work as soon as the database is loaded.',
  bounds: {
    title: 'Amount, reports, confidence',
    amount: 'Amount',
    anyAmount: 'With an amount',
    currency: 'Currency',
    anyCurrency: 'any currency',
    inCurrency: (code, n) => `${currencyName(code)} (${number(n)})`,
    from: 'from',
    to: 'to',
    reports: 'Reports',
    confidence: 'Confidence',
    any: 'any',
    atLeast: (n) => `at least ${number(n)}`,
    inWords: ({ amount, reports, confidence }) => ({
      amount: amount && amountInWords(amount),
      reports:
        reports === null ? null : `At least ${number(reports)} ${reports === 1 ? 'report' : 'reports'}`,
      confidence: confidence === null ? null : `Confidence of at least ${number(confidence)}`
    })
  }
};

function amountInWords(amount: AmountBound): string {
  const { from, to, currency } = amount;
  if (isAnyAmount(amount))
    return currency === null ? 'With an amount' : `With an amount in ${currencyName(currency)}`;
  const range =
    from === null
      ? `up to ${number(to ?? 0)}`
      : to === null
        ? `at least ${number(from)}`
        : `${number(from)} to ${number(to)}`;
  return `Amount: ${range}${currency === null ? ', in whatever currency' : ` ${currencyName(currency)}`}`;
}
