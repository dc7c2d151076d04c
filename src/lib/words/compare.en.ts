import type { ComparedNumbers, CompareWords } from './compare.ts';
import { count, counted, number, percent } from './numbers.en.ts';
import { capitalise } from './text.ts';

/** Filters are quoted, the letters of the sides are not. */
const quoted = (label: string) => (label.length === 1 ? label : `“${label}”`);

function headline({ labels, actions }: ComparedNumbers): string {
  const [a, b] = [quoted(labels.a), quoted(labels.b)];
  if (actions.a === actions.b) {
    if (actions.a === 0) return `Neither ${a} nor ${b} shows a regulatory action`;
    return `${a} and ${b} show as many regulatory actions: ${count(actions.a)} each`;
  }
  const [more, less, n, m] =
    actions.a > actions.b ? [a, b, actions.a, actions.b] : [b, a, actions.b, actions.a];
  const against = m === 0 ? `${less} shows none` : `${count(n - m)} more than ${less}`;
  return `${more} shows ${counted(n, 'regulatory action')}, ${against}`;
}

function subhead({ labels, clippings, all, shared }: ComparedNumbers): string {
  const part = (n: number) =>
    `${number(n)} of ${number(all)} clippings${all === 0 ? '' : ` (${percent(n / all)})`}`;
  return `A, ${labels.a}: ${part(clippings.a)}. B, ${labels.b}: ${part(clippings.b)}. ${sharedWords(shared)}`;
}

/** Of the actions that both sides show. */
function sharedWords(n: number): string {
  if (n === 0) return 'No action is on both sides.';
  return `${capitalise(counted(n, 'action', 'actions', true))} ${n === 1 ? 'is' : 'are'} on both sides.`;
}

function signed(n: number): string {
  return n === 0 ? '0' : n > 0 ? `+${number(n)}` : number(n);
}

export const compareEn: CompareWords = {
  title: 'Two filters side by side',
  intro:
    'The same charts twice, with the same scales: a place, a length or a size means the same on both sides. Each chart shows only what its filter lets through.',
  skip: 'Skip to the comparison',
  headline,
  subhead,
  noscript: 'This comparison is complete without JavaScript; choosing another one needs it.',
  whole: 'The whole corpus',
  side: (letter) => `Side ${letter}`,
  change: (letter) => `Change ${letter}`,
  inCharts: 'Open in the charts',
  swap: 'Swap the sides',
  presets: 'Compare',
  versus: (a, b) => `${a} and ${b}`,
  this: 'this comparison',
  failed:
    'Comparing does not work here: the database did not start or stopped. The comparison below is the one that the page was built with; reload to try again.',
  inSide: (letter, notice) => `Side ${letter}. ${notice}`,
  shared: sharedWords,
  sameScales: 'The charts of both sides have the same scales.',
  sameScale: 'Both charts have the same scales.',
  denominators: {
    events: (n, undated) =>
      `n = ${number(n)} ${n === 1 ? 'action' : 'actions'}${undated === 0 ? '' : `, ${number(undated)} undated`}`,
    clippings: (n, all) => `n = ${number(n)} of ${number(all)} clippings`
  },
  empty: 'Nothing passes this filter.',
  evidence: {
    title: 'What the clippings say of it',
    none: 'No clipping of this side names it.',
    inTags: 'Only the tags of this clipping name it.',
    wait: 'Loading the sentences …',
    close: 'Close',
    more: (n) => `${number(n)} more ${n === 1 ? 'clipping' : 'clippings'}: open the side in the charts.`
  },
  table: {
    title: 'The differences in numbers',
    what: 'What is counted',
    difference: 'A − B',
    groups: {
      jurisdictions: 'Actions by who acts',
      companies: 'Clippings that name a company',
      places: 'Clippings that name a place'
    },
    measures: {
      clippings: 'Clippings',
      outlets: 'Outlets',
      actions: 'Regulatory actions',
      undated: 'Undated actions',
      soft: 'Only proposed or threatened'
    },
    part: (n, of) =>
      of === null ? number(n) : `${number(n)} of ${number(of)}${of === 0 ? '' : ` (${percent(n / of)})`}`,
    change: (n, points) =>
      points === null
        ? signed(n)
        : `${signed(n)} (${signed(points)} ${Math.abs(points) === 1 ? 'point' : 'points'})`
  },
  menu: { open: 'Compare', intro: 'Compare this view with' }
};
