import type { SharePeriod } from '../charts/share-periods.ts';
import type { EntityKind } from '../schema.ts';
import type { EntityWords } from './entity.ts';
import { SHORT_MONTHS, count, counted, number, percent, shortList } from './numbers.en.ts';
import { capitalise, isolate, years } from './text.ts';

const clippings = (n: number) => counted(n, 'clipping');
const of = (n: number, all: number) => `${number(n)} of ${number(all)}`;

function period(key: string, full: boolean): string {
  const [year = '', part] = key.split('-');
  if (part === undefined) return year;
  const name = part.startsWith('Q') ? part : (SHORT_MONTHS[Number(part) - 1] ?? part);
  return full ? `${name}\u00a0${year}` : name;
}

const inWords = ({ key, n, of: all }: SharePeriod) => `${period(key, true)}: ${of(n, all)}`;

export const entityEn: EntityWords = {
  skip: 'Skip to the page',
  kind: { company: 'Company', place: 'Place', authority: 'Authority' },
  kinds: { company: 'Companies', place: 'Places', authority: 'Authorities' },
  intro: {
    company: (n, all) =>
      `${capitalise(counted(n, 'company', 'companies', true))} in ${clippings(all)}. A company stands for itself; the page of each shows what belongs to it.`,
    place: (n, all) =>
      `${capitalise(counted(n, 'place', 'places', true))} in ${clippings(all)}. The numbers of a place hold those of the places inside it.`,
    authority: (n, all) =>
      `${capitalise(counted(n, 'authority', 'authorities', true))} in ${clippings(all)}, by the clippings that name them and the actions that they took.`
  },
  columns: {
    name: 'Name',
    parent: 'Belongs to',
    country: 'Country',
    clippings: 'Clippings',
    share: 'Share',
    actions: 'Actions',
    together: 'Clippings together',
    all: 'In all',
    outlets: 'Outlets that name both',
    outlet: 'Outlet',
    kind: 'Kind'
  },
  standfirst: (kind, { n, of: all, outlets, first, last }) => {
    if (n === 0) return 'No clipping names it: it stands here for what belongs to it, or for its actions.';
    const what = kind === 'place' ? 'The place, or one inside it, is named' : 'Named';
    const when = first && last ? `, ${years(first, last)}` : '';
    const from = outlets === 0 ? '' : `, from ${counted(outlets, 'outlet')}`;
    return `${what} in ${n === all ? (all === 1 ? 'the only clipping' : `all ${number(all)} clippings`) : `${count(n)} of ${clippings(all)} (${percent(n / all)})`}${from}${when}.`;
  },
  belongsTo: 'Belongs to',
  holds: { company: 'What belongs to it', place: 'Places inside it', authority: 'Its parts' },
  country: 'Country',
  inCharts: {
    company: 'Filter the charts by it',
    place: 'Filter the charts by it',
    authority: 'Its actions in the charts'
  },
  actions: {
    title: 'Regulatory actions',
    none: {
      company: 'No clipping reports an action against it.',
      place: 'No clipping reports an action by authorities of this place.',
      authority: 'No clipping reports an action by it.'
    },
    byCountry: (country) => `Actions are counted by the country whose authorities act: see ${country}.`,
    notOwn: (kind, n, all) => {
      const what =
        kind === 'authority' ? 'were taken by a part of it' : 'are against companies that belong to it';
      if (n === all) return all === 1 ? `It is against what belongs to it.` : `All of them ${what}.`;
      return `${capitalise(count(n, true))} of them ${n === 1 ? what.replace('were', 'was').replace('are against companies that belong', 'is against a company that belongs') : what}.`;
    },
    few: 'Too few are dated for a chart: the table has them all.',
    strip: 'The strip below the actions shows the clippings that name it, before all clippings.',
    table: 'Each action with its evidence'
  },
  share: {
    heading: 'Its share over time',
    title: (n, all) =>
      `${capitalise(count(n, true))} of ${clippings(all)} ${n === 1 ? 'names' : 'name'} it, ${percent(n / all)}`,
    subtitle:
      'Share of the clippings of each period that name it, by date of publication; numbers above the columns',
    footer: (share, source) =>
      `Source: ${source}\u00a0· n\u00a0=\u00a0${number(sum(share))} dated clippings${share.undated.of > 0 ? `, ${number(share.undated.of)} undated` : ''}`,
    summary: (share) =>
      `Share of clippings that name it, by period. ${share.periods
        .filter(({ of: all }) => all > 0)
        .map(inWords)
        .join('; ')}.${share.undated.of > 0 ? ` Undated: ${of(share.undated.n, share.undated.of)}.` : ''}`,
    all: (all) => `Every one of the ${number(all)} clippings names it, in every period.`,
    tooFew: (n, all) =>
      `${capitalise(clippings(n))} of ${number(all)} ${n === 1 ? 'names' : 'name'} it: too few to show how that changes over time.`,
    percent,
    of,
    ratio: (n, all) => `${number(n)}/${number(all)}`,
    period,
    undated: 'undated',
    few: (least) => `hatched: fewer than ${count(least)} clippings`,
    table: 'The numbers as a table',
    when: 'Published'
  },
  together: {
    title: 'Named together with it',
    chartTitle: (name, n, all) =>
      all === 1
        ? `${isolate(name)} is named in the same clipping`
        : `${isolate(name)} is named in ${n === all ? `all ${number(all)}` : `${count(n)} of the ${number(all)}`} clippings`,
    subtitle: (n) =>
      `Companies in the ${clippings(n)} that name it: share of these clippings; shares overlap`,
    footer: (n, source) =>
      `Source: ${source}\u00a0· n\u00a0=\u00a0${number(n)}\u00a0${n === 1 ? 'clipping' : 'clippings'}`,
    none: 'Its clippings name nothing else.',
    rows: (kind) => ({ company: 'Companies', place: 'Places', authority: 'Authorities' })[kind],
    rest: (kind) =>
      ({ company: 'Further companies', place: 'Further places', authority: 'Further authorities' })[kind],
    more: (n, all) =>
      n === all
        ? `Show ${number(n)} more`
        : `Show ${number(n)} of ${number(all)} more; the charts, filtered by it, count them all`
  },
  counted: {
    actions: (kind, name) =>
      ({
        company: `Actions against ${isolate(name)} or what belongs to it`,
        place: `Actions by authorities of ${isolate(name)}`,
        authority: `Actions by this authority or its parts: ${isolate(name)}`
      })[kind],
    share: naming,
    companies: naming
  },
  outlets: { title: 'Who names it', none: 'The outlets of its clippings are not known.' },
  clippings: {
    title: (n) => (n === 1 ? 'The clipping that names it' : `The ${number(n)} clippings that name it`),
    first: (shown, n) => `The newest ${number(shown)} of ${number(n)}; the charts have them all.`,
    onlyInTags: 'Only the tags name it.',
    more: (n) => `${number(n)} more ${n === 1 ? 'sentence names' : 'sentences name'} it`
  },
  outletList: (outlets, all) => shortList(outlets, 4, all),
  number,
  percent
};

function naming(kind: EntityKind, name: string): string {
  return `Clippings that name ${isolate(name)}${kind === 'place' ? ' or a place inside it' : ''}`;
}

function sum({ periods }: { periods: readonly SharePeriod[] }): number {
  return periods.reduce((total, { of: all }) => total + all, 0);
}
