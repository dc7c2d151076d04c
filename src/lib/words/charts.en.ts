import type { Names } from '../charts/context.ts';
import { ASIDES, actionLabel, actionSentence } from './actions.en.ts';
import type { ActionFacts, CompanyFacts, PlaceFact, PlaceFacts } from './chart-facts.ts';
import { shareOf } from './chart-facts.ts';
import type { ChartWords } from './charts.ts';
import {
  SHORT_MONTHS,
  amount,
  count,
  counted,
  date,
  list,
  monthList,
  number,
  percent,
  range,
  shortList
} from './numbers.en.ts';
import { bindYears, capitalise, isolate } from './text.ts';

const noun = (facts: ActionFacts) => (facts.count === 'reports' ? 'report of an action' : 'action');
const nouns = (facts: ActionFacts) => (facts.count === 'reports' ? 'reports of actions' : 'actions');
const clippings = (n: number) => counted(n, 'clipping');

function period({ first, last }: ActionFacts): string {
  if (first === null || last === null) return '';
  return first === last ? date(first) : `${date(first)} to ${date(last)}`;
}

function actionsTitle(facts: ActionFacts, names: Names): string {
  const { total, peak, brush, undated, jurisdictions } = facts;
  if (total === 0) return 'No regulatory action in this selection';
  const all = `the ${count(total)} ${nouns(facts)}`;
  if (total === 1 && undated === 1) return `One ${noun(facts)}, undated`;
  if (undated === total) return `${capitalise(count(total, true))} ${nouns(facts)}, all undated`;
  if (brush) {
    const when = range(brush.range);
    if (total === 1) return `The only ${noun(facts)} ${brush.n === 1 ? 'fell' : 'did not fall'} ${when}`;
    if (brush.n === total) return `All ${count(total)} ${nouns(facts)} fell ${when}`;
    // Of what has no date, nobody knows whether it fell in the period.
    const dated = `the ${count(total - undated)} ${undated === 0 ? '' : 'dated '}${nouns(facts)}`;
    if (brush.n === 0)
      return total - undated === 1
        ? `The only dated ${noun(facts)} did not fall ${when}`
        : `None of ${dated} fell ${when}`;
    return `${capitalise(count(brush.n, true))} of ${all} fell ${when}`;
  }
  if (total === 1) return `One ${noun(facts)}, in ${period(facts)}`;
  if (peak) {
    const months = peak.months.length === 1 ? '' : `${count(peak.months.length)}\u00a0months, `;
    const n =
      peak.n === total
        ? `All ${count(total)} ${nouns(facts)}`
        : `${capitalise(count(peak.n, true))} of ${all}`;
    return `${n} fell in ${months}${monthList(peak.months)}`;
  }
  const top = jurisdictions[0];
  if (top && top.n * 2 > total && jurisdictions.length > 1) {
    return `${capitalise(count(top.n, true))} of ${all} concern one jurisdiction: ${isolate(names('jurisdiction', top.code))}`;
  }
  return `${capitalise(count(total, true))} ${nouns(facts)}, ${period(facts)}`;
}

function actionsSubtitle(facts: ActionFacts): string {
  const what =
    facts.count === 'reports'
      ? 'Reports of regulatory actions in the clippings, by date of the action'
      : 'Regulatory actions, each counted once however many clippings report it, by date of the action';
  const soft = facts.soft === 0 ? '' : `; ${count(facts.soft)} more only proposed or threatened`;
  return [what, period(facts)].filter((part) => part !== '').join(', ') + soft;
}

/** What is counted and what is not, each with its undated ones: together, the marks of the chart. */
function actionsFooter(facts: ActionFacts, source: string | null): string {
  const without = (undated: number) => (undated === 0 ? '' : `, ${number(undated)}\u00a0undated`);
  const counted = figure(facts.total, noun(facts), nouns(facts)) + without(facts.undated);
  const soft = `${number(facts.soft)}\u00a0only proposed or threatened${without(facts.undatedSoft)}`;
  return footer(source, counted, facts.soft === 0 ? '' : soft);
}

function actionsSummary(facts: ActionFacts, names: Names): string {
  const by = facts.jurisdictions.map(({ code, n }) => `${names('jurisdiction', code)} ${number(n)}`);
  const parts = [`Timeline of regulatory actions. ${actionsTitle(facts, names)}.`];
  if (by.length > 0) parts.push(`By jurisdiction: ${by.join(', ')}.`);
  if (facts.undated > 0) parts.push(`${capitalise(counted(facts.undated, 'is', 'are', true))} undated.`);
  if (facts.soft > 0) parts.push(`${capitalise(count(facts.soft, true))} more only proposed or threatened.`);
  const undated = facts.undatedClippings === 0 ? '' : `, ${count(facts.undatedClippings)} undated`;
  parts.push(`Below, ${clippings(facts.clippings)} by month of publication${undated}.`);
  return parts.join(' ');
}

/** « in every clipping », « in three of four clippings », « in 15 of 25 clippings ». */
function inClippings(n: number, of: number): string {
  if (of === 1) return 'in the one clipping in\u00a0view';
  if (n === of) return of === 2 ? 'in both\u00a0clippings' : 'in every\u00a0clipping';
  return `in ${count(n)} of ${clippings(of)}`;
}

function companiesTitle({ companies, size, level, of, count: unit }: CompanyFacts, names: Names): string {
  const name = (company: { id: string }) => isolate(names('company', company.id));
  const [first, second] = companies;
  if (!first) return 'No company is named in this selection';
  if (unit === 'mentions') {
    const share = (n: number) => percent(n / of);
    if (!second) return `${name(first)} is the only company named`;
    return `${name(first)} gets ${share(first.n)} of all company mentions, ${name(second)} ${share(second.n)}`;
  }
  if (!second) return `${name(first)} is the only company named, ${inClippings(first.n, of)}`;
  const each = first.n === of ? '' : ' each';
  if (level > 3) {
    const many = `${capitalise(count(level, true))} companies`;
    return level === size
      ? `${many} are${each} named ${inClippings(first.n, of)}`
      : `${many} lead, each ${inClippings(first.n, of)}`;
  }
  if (level > 1) return `${list(companies.slice(0, level).map(name))} are${each} ${inClippings(first.n, of)}`;
  const then = first.n === of ? `${count(second.n)} of ${count(of)}` : count(second.n);
  return `${name(first)} is ${inClippings(first.n, of)}, ${name(second)} in ${then}`;
}

function companiesSubtitle({ count: unit, of }: CompanyFacts): string {
  if (unit === 'mentions') {
    if (of === 0) return 'Share of all mentions of companies; there is none in view';
    return `Share of the ${figure(of, 'mention')} of any company; the shares add up to 100%`;
  }
  if (of === 0) return 'Share of the clippings that mention each company; none is in view';
  if (of === 1) return 'Companies that the one clipping in view mentions';
  return `Share of the ${clippings(of)} in view that mention each company; shares overlap`;
}

function placesTitle({ spots, countries, level, of }: PlaceFacts, names: Names): string {
  const top = spots[0] ?? countries[0];
  if (!top) return 'No place is named in this selection';
  const name = isolate(names('place', top.id));
  if (top.metonymic > 0) {
    if (top.n === 1)
      return `${name} is named in ${of === 1 ? 'the only' : 'one'} clipping, as the government`;
    const all = top.metonymic === top.n ? 'always' : `in ${count(top.metonymic)} of them`;
    return `${name} is named in ${clippings(top.n)}, ${all} as the government`;
  }
  const among = spots.length > 0 ? spots : countries;
  const each = top.n === of ? '' : ' each';
  if (level > 3) {
    return `${capitalise(count(level, true))} ${spots.length > 0 ? 'places' : 'countries'} are${each} named ${inClippings(top.n, of)}`;
  }
  if (level > 1) {
    return `${list(among.slice(0, level).map(({ id }) => isolate(names('place', id))))} are${each} named ${inClippings(top.n, of)}`;
  }
  const next = among[1];
  return `${name} is named ${inClippings(top.n, of)}${next ? `, ${isolate(names('place', next.id))} in ${count(next.n)}` : ''}`;
}

function placesSubtitle({ of }: PlaceFacts): string {
  if (of === 0) return 'Clippings that name each place; none is in view';
  if (of === 1) return 'Places that the one clipping in view names';
  return `Clippings that name each place, of the ${clippings(of)} in view; area shows the number`;
}

function placesSummary(facts: PlaceFacts, names: Names): string {
  const name = ({ id, n, metonymic }: PlaceFact) =>
    `${names('place', id)} ${number(n)}${metonymic > 0 ? ` (${number(metonymic)} as the government)` : ''}`;
  const spots = facts.spots.map(name);
  const countries = facts.countries.map(name);
  const parts = [`Map of the places named. ${placesTitle(facts, names)}.`];
  if (spots.length > 0) parts.push(`Clippings by town or region: ${spots.join(', ')}.`);
  if (countries.length > 0) parts.push(`By country: ${countries.join(', ')}.`);
  return parts.join(' ');
}

/** In digits, as in a table or beside another number in digits: « 8 clippings ». */
function figure(n: number, one: string, many = `${one}s`): string {
  return `${number(n)}\u00a0${n === 1 ? one : many}`;
}

function footer(source: string | null, ...numbers: string[]): string {
  const [first = '', ...more] = numbers;
  const parts = [source === null ? '' : `Source: ${source}`, `n\u00a0=\u00a0${first}`, ...more];
  return parts.filter((part) => part !== '').join('\u00a0· ');
}

const FAMILIES = {
  sanctions: 'sanctions',
  proceedings: 'proceedings',
  restrictions: 'restrictions',
  rules: 'rules',
  signals: 'warnings, statements'
} as const;

export const chartWordsEn: ChartWords = {
  number,
  percent,
  amount,
  date,
  months: SHORT_MONTHS,
  undated: (n) => `undated (${number(n)})`,
  families: FAMILIES,
  types: {
    fine: 'fine',
    restructuring_order: 'restructuring order',
    order: 'order',
    investigation_opened: 'investigation opened',
    summons: 'summons',
    hearing: 'hearing',
    lawsuit: 'lawsuit',
    ban: 'ban',
    restriction: 'restriction',
    ipo_suspended: 'stock-market listing suspended',
    law_proposed: 'rules proposed',
    law_enacted: 'rules adopted',
    warning: 'warning',
    policy_statement: 'policy statement'
  },
  statuses: { done: 'done', announced: 'announced', proposed: 'proposed', threatened: 'threatened' },
  asides: ASIDES,
  actions: {
    title: (facts, names) => bindYears(actionsTitle(facts, names)),
    subtitle: actionsSubtitle,
    footer: actionsFooter,
    summary: actionsSummary,
    sentence: actionSentence,
    label: actionLabel,
    hollow: 'hollow: only proposed or threatened',
    span: 'line below: only the month or year is known',
    hollowBrief: 'proposed or threatened',
    spanBrief: 'month or year only',
    earlier: 'earlier',
    notToScale: 'earlier, not to scale',
    size: 'larger: more reports',
    otherJurisdictions: 'Elsewhere',
    strip: 'Clippings published, by month',
    bar: (unit) =>
      `a bar: ${{ week: 'one week', 1: 'one month', 3: 'three months', 6: 'half a year', 12: 'one year' }[unit]}`,
    imprecise: (n) => `${number(n)} less precise`
  },
  companies: {
    title: companiesTitle,
    subtitle: companiesSubtitle,
    footer: (facts, source) =>
      footer(source, figure(facts.of, facts.count === 'mentions' ? 'mention' : 'clipping')),
    summary: (facts, names) => {
      const shares = facts.companies.map(
        ({ id, n }) => `${names('company', id)} ${percent(n / facts.of)} (${number(n)})`
      );
      return `Bar chart of company mention shares. ${companiesTitle(facts, names)}. ${companiesSubtitle(facts)}.${shares.length > 0 ? ` ${shares.join(', ')}.` : ''}`;
    },
    sentence: (row, name, unit) =>
      unit === 'mentions'
        ? `${isolate(name)}: ${number(row.mentions)} of ${counted(row.of_mentions, 'mention')} of any company, ${percent(shareOf(row.mentions, row.of_mentions))}`
        : `${isolate(name)}: mentioned in ${number(row.n)} of ${figure(row.of_clippings, 'clipping')}, ${percent(shareOf(row.n, row.of_clippings))}`,
    named: 'Companies named',
    other: (n) => `Other (${counted(n, 'company', 'companies')})`,
    atMost: (n) => (n === 1 ? 'in one clipping each' : `in at most ${clippings(n)} each`),
    of: (n, total) => `${number(n)} of ${number(total)}`,
    clippings,
    ghostBrief: (n) => `pale: of all ${clippings(n)}`,
    ghost: (n) => `pale: share of ${n === null ? 'the whole corpus' : `all ${clippings(n)}`}`
  },
  places: {
    title: placesTitle,
    subtitle: placesSubtitle,
    footer: (facts, source) => footer(source, figure(facts.of, 'clipping')),
    summary: placesSummary,
    sentence: (row, name) => {
      const meant =
        row.metonymic === 0
          ? ''
          : row.metonymic === row.n
            ? `, ${row.n === 1 ? '' : 'always '}as the government`
            : `, ${number(row.metonymic)} of them as the government`;
      return `${isolate(name)}: named in ${number(row.n)} of ${figure(row.of_clippings, 'clipping')}${meant}`;
    },
    named: 'Places named',
    other: (n) => `Other (${counted(n, 'place')})`,
    literal: 'the place',
    metonymic: 'hatched: the name stands for the government',
    country: 'country named',
    most: (drawn, all) => `drawn: the ${number(drawn)} named most of ${number(all)} towns and regions`,
    wider: 'Also named:',
    inset: (countries) => shortList(countries, 3)
  }
};
