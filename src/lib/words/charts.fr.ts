import type { Names } from '../charts/context.ts';
import { ASIDES, actionLabel, actionSentence } from './actions.fr.ts';
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
} from './numbers.fr.ts';
import { bindYears, capitalise, isolate } from './text.ts';

const COLON = '\u00a0: ';
const SEMICOLON = '\u202f; ';
const CLIPPING = { one: 'coupure', feminine: true };
const MENTION = { one: 'mention', feminine: true };
const ACTION = { one: 'action', feminine: true };
const REPORT = { one: 'récit d’action', many: 'récits d’actions', feminine: false };

const nounOf = (facts: ActionFacts) => (facts.count === 'reports' ? REPORT : ACTION);
const clippings = (n: number) => counted(n, CLIPPING);

function period({ first, last }: ActionFacts): string {
  if (first === null || last === null) return '';
  return first === last ? `en ${date(first)}` : fromTo(first, last);
}

/** « d’avril 2020 à juin 2021 »: months or years. */
function fromTo(first: string, last: string): string {
  return `de ${date(first)} à ${date(last)}`.replace(/^de (?=[ao])/, 'd’');
}

function actionsTitle(facts: ActionFacts, names: Names): string {
  const { total, peak, brush, undated, jurisdictions } = facts;
  const noun = nounOf(facts);
  const start = (n: number) => capitalise(count(n, noun.feminine, true));
  const all = `des ${counted(total, noun)}`;
  if (total === 0) return 'Aucune action des autorités dans cette sélection';
  if (undated === total) return `${capitalise(counted(total, noun, true))}, sans date connue`;
  if (brush) {
    const when = range(brush.range);
    const only = `${noun.feminine ? 'La seule' : 'Le seul'} ${noun.one}`;
    if (total === 1) return `${only} ${brush.n === 1 ? 'se situe' : 'ne se situe pas'} ${when}`;
    if (brush.n === total) return `Les ${counted(total, noun)} se situent ${when}`;
    // Of what has no date, nobody knows whether it fell in the period.
    if (brush.n === 0) {
      const dated = undated === 0 ? '' : noun.feminine ? ' datée' : ' daté';
      return total - undated === 1
        ? `${only}${dated} ne se situe pas ${when}`
        : `${noun.feminine ? 'Aucune' : 'Aucun'} des ${counted(total - undated, noun)}${dated === '' ? '' : `${dated}s`} ne se situe ${when}`;
    }
    return `${start(brush.n)} ${all} se ${brush.n === 1 ? 'situe' : 'situent'} ${when}`;
  }
  if (total === 1) return `${capitalise(counted(1, noun))}, ${period(facts)}`;
  if (peak) {
    const months = peak.months.length === 1 ? '' : `${count(peak.months.length, false)}\u00a0mois, `;
    const when = `${months}${monthList(peak.months)}`;
    return peak.n === total
      ? `Les ${counted(total, noun)} se concentrent en ${when}`
      : `${start(peak.n)} ${all} ${peak.n === 1 ? 'date' : 'datent'} de ${when}`.replace(
          / de (?=[ao])/,
          ' d’'
        );
  }
  const top = jurisdictions[0];
  if (top && top.n * 2 > total && jurisdictions.length > 1) {
    return `${start(top.n)} ${all} relèvent d’une seule juridiction${COLON}${isolate(names('jurisdiction', top.code))}`;
  }
  return `${capitalise(counted(total, noun, true))}, ${period(facts)}`;
}

function actionsSubtitle(facts: ActionFacts): string {
  const what =
    facts.count === 'reports'
      ? 'Récits d’actions des autorités dans les coupures, à la date de l’action'
      : 'Actions des autorités, chacune comptée une seule fois, à la date de l’action';
  const soft =
    facts.soft === 0
      ? ''
      : `${SEMICOLON}${count(facts.soft, true)} de plus ${facts.soft === 1 ? 'seulement proposée ou évoquée' : 'seulement proposées ou évoquées'}`;
  return [what, period(facts)].filter((part) => part !== '').join(', ') + soft;
}

/** What is counted and what is not, each with its undated ones: together, the marks of the chart. */
function actionsFooter(facts: ActionFacts, source: string | null): string {
  const without = (undated: number) => (undated === 0 ? '' : `, dont ${number(undated)} sans\u00a0date`);
  const counted = figure(facts.total, nounOf(facts)) + without(facts.undated);
  const soft = `${number(facts.soft)}\u00a0seulement ${facts.soft === 1 ? 'proposée ou évoquée' : 'proposées ou évoquées'}${without(facts.undatedSoft)}`;
  return footer(source, counted, facts.soft === 0 ? '' : soft);
}

function actionsSummary(facts: ActionFacts, names: Names): string {
  const by = facts.jurisdictions.map(({ code, n }) => `${names('jurisdiction', code)} ${number(n)}`);
  const parts = [`Chronologie des actions des autorités. ${actionsTitle(facts, names)}.`];
  if (by.length > 0) parts.push(`Par juridiction${COLON}${by.join(', ')}.`);
  if (facts.undated > 0) parts.push(`Sans date${COLON}${number(facts.undated)}.`);
  if (facts.soft > 0) parts.push(`Seulement proposées ou évoquées${COLON}${number(facts.soft)}.`);
  const undated =
    facts.undatedClippings === 0 ? '' : `, dont ${count(facts.undatedClippings, true)} sans date`;
  parts.push(`Au-dessous, ${clippings(facts.clippings)} par mois de parution${undated}.`);
  return parts.join(' ');
}

function inClippings(n: number, of: number): string {
  if (of === 1) return 'dans la seule coupure\u00a0affichée';
  if (n === of) return of === 2 ? 'dans les deux\u00a0coupures' : 'dans toutes les\u00a0coupures';
  return `dans ${count(n, true)} des ${clippings(of)}`;
}

function companiesTitle({ companies, size, level, of, count: unit }: CompanyFacts, names: Names): string {
  const name = (company: { id: string }) => isolate(names('company', company.id));
  const [first, second] = companies;
  if (!first) return 'Aucune entreprise n’est citée dans cette sélection';
  if (unit === 'mentions') {
    if (!second) return `${name(first)} est la seule entreprise citée`;
    return `${name(first)} concentre ${percent(first.n / of)} des mentions d’entreprises, ${name(second)} ${percent(second.n / of)}`;
  }
  if (!second) return `${name(first)} est la seule entreprise citée, ${inClippings(first.n, of)}`;
  if (level > 3) {
    const many = `${capitalise(count(level, true, true))} entreprises`;
    if (first.n === of) return `${many} sont citées ${inClippings(first.n, of)}`;
    return level === size
      ? `${many} sont citées, chacune ${inClippings(first.n, of)}`
      : `${many} en tête, chacune ${inClippings(first.n, of)}`;
  }
  const each = first.n === of ? '' : ' chacun';
  if (level > 1)
    return `${list(companies.slice(0, level).map(name))} figurent${each} ${inClippings(first.n, of)}`;
  const then =
    first.n === of ? `${count(second.n, true)}\u00a0sur\u00a0${count(of, true)}` : count(second.n, true);
  return `${name(first)} figure ${inClippings(first.n, of)}, ${name(second)} dans ${then}`;
}

function companiesSubtitle({ count: unit, of }: CompanyFacts): string {
  if (unit === 'mentions') {
    if (of === 0) return `Part de chaque entreprise dans les mentions${SEMICOLON}aucune n’est affichée`;
    return `Part de chaque entreprise dans ${of === 1 ? 'la seule mention' : `les ${number(of)}\u00a0mentions`} d’entreprises${SEMICOLON}le total fait 100\u202f%`;
  }
  if (of === 0) return `Part des coupures qui citent chaque entreprise${SEMICOLON}aucune n’est affichée`;
  if (of === 1) return 'Entreprises que cite la seule coupure affichée';
  return `Part des ${clippings(of)} affichées qui citent chaque entreprise${SEMICOLON}les parts se recouvrent`;
}

function placesTitle({ spots, countries, level, of }: PlaceFacts, names: Names): string {
  const top = spots[0] ?? countries[0];
  if (!top) return 'Aucun lieu n’est cité dans cette sélection';
  const name = isolate(names('place', top.id));
  if (top.metonymic > 0) {
    if (top.n === 1) return `${name}${COLON}une coupure, pour désigner le pouvoir`;
    const all = top.metonymic === top.n ? 'toujours' : `dans ${count(top.metonymic, true)} d’entre elles`;
    return `${name}${COLON}${clippings(top.n)}, ${all} pour désigner le pouvoir`;
  }
  const among = spots.length > 0 ? spots : countries;
  const each = top.n === of ? '' : ' chacun';
  if (level > 3) {
    return `${capitalise(count(level, false, true))} ${spots.length > 0 ? 'lieux' : 'pays'} figurent${each} ${inClippings(top.n, of)}`;
  }
  if (level > 1) {
    return `${list(among.slice(0, level).map(({ id }) => isolate(names('place', id))))} figurent${each} ${inClippings(top.n, of)}`;
  }
  const next = among[1];
  return `${name} figure ${inClippings(top.n, of)}${next ? `, ${isolate(names('place', next.id))} dans ${count(next.n, true)}` : ''}`;
}

function placesSubtitle({ of }: PlaceFacts): string {
  if (of === 0) return `Nombre de coupures qui citent chaque lieu${SEMICOLON}aucune n’est affichée`;
  if (of === 1) return 'Lieux que cite la seule coupure affichée';
  return `Nombre de coupures qui citent chaque lieu, sur ${clippings(of)} affichées${SEMICOLON}la surface dit le nombre`;
}

function placesSummary(facts: PlaceFacts, names: Names): string {
  const name = ({ id, n, metonymic }: PlaceFact) =>
    `${names('place', id)} ${number(n)}${metonymic > 0 ? ` (dont ${number(metonymic)} pour désigner le pouvoir)` : ''}`;
  const spots = facts.spots.map(name);
  const countries = facts.countries.map(name);
  const parts = [`Carte des lieux cités. ${placesTitle(facts, names)}.`];
  if (spots.length > 0) parts.push(`Coupures par ville ou région${COLON}${spots.join(', ')}.`);
  if (countries.length > 0) parts.push(`Par pays${COLON}${countries.join(', ')}.`);
  return parts.join(' ');
}

/** In digits, as in a table: « 8 coupures ». */
function figure(n: number, noun: { one: string; many?: string }): string {
  return `${number(n)}\u00a0${n < 2 ? noun.one : (noun.many ?? `${noun.one}s`)}`;
}

function footer(source: string | null, ...numbers: string[]): string {
  const [first = '', ...more] = numbers;
  const parts = [source === null ? '' : `Source${COLON}${source}`, `n\u00a0=\u00a0${first}`, ...more];
  return parts.filter((part) => part !== '').join('\u00a0· ');
}

const FAMILIES = {
  sanctions: 'sanctions',
  proceedings: 'procédures',
  restrictions: 'restrictions',
  rules: 'règles',
  signals: 'avertissements, positions'
} as const;

export const chartWordsFr: ChartWords = {
  number,
  percent,
  amount,
  date,
  months: SHORT_MONTHS,
  undated: (n) => `sans date (${number(n)})`,
  families: FAMILIES,
  types: {
    fine: 'amende',
    restructuring_order: 'ordre de restructuration',
    order: 'injonction',
    investigation_opened: 'ouverture d’enquête',
    summons: 'convocation',
    hearing: 'audience',
    lawsuit: 'poursuites',
    ban: 'interdiction',
    restriction: 'restriction',
    ipo_suspended: 'introduction en Bourse suspendue',
    law_proposed: 'règles proposées',
    law_enacted: 'règles adoptées',
    warning: 'mise en garde',
    policy_statement: 'prise de position'
  },
  statuses: { done: 'prise', announced: 'annoncée', proposed: 'proposée', threatened: 'évoquée' },
  asides: ASIDES,
  actions: {
    title: (facts, names) => bindYears(actionsTitle(facts, names)),
    subtitle: actionsSubtitle,
    footer: actionsFooter,
    summary: actionsSummary,
    sentence: actionSentence,
    label: actionLabel,
    hollow: `en creux${COLON}seulement proposé ou évoqué`,
    span: `trait dessous${COLON}seul le mois ou l’année est connu`,
    hollowBrief: 'proposé ou évoqué',
    spanBrief: 'mois ou année seuls',
    earlier: 'avant',
    notToScale: 'avant, hors échelle',
    size: `plus grand${COLON}plus de récits`,
    otherJurisdictions: 'Ailleurs',
    strip: 'Coupures parues, par mois',
    bar: (unit) =>
      `une barre${COLON}${{ week: 'une semaine', 1: 'un mois', 3: 'trois mois', 6: 'six mois', 12: 'un an' }[unit]}`,
    imprecise: (n) => `${number(n)} moins précises`
  },
  companies: {
    title: companiesTitle,
    subtitle: companiesSubtitle,
    footer: (facts, source) =>
      footer(source, figure(facts.of, facts.count === 'mentions' ? MENTION : CLIPPING)),
    summary: (facts, names) => {
      const shares = facts.companies.map(
        ({ id, n }) => `${names('company', id)} ${percent(n / facts.of)} (${number(n)})`
      );
      return `Diagramme en barres des parts de mentions. ${companiesTitle(facts, names)}. ${companiesSubtitle(facts)}.${shares.length > 0 ? ` ${shares.join(', ')}.` : ''}`;
    },
    sentence: (row, name, unit) =>
      unit === 'mentions'
        ? `${isolate(name)}${COLON}${number(row.mentions)} des ${counted(row.of_mentions, MENTION)} d’entreprises, ${percent(shareOf(row.mentions, row.of_mentions))}`
        : `${isolate(name)}${COLON}citée dans ${number(row.n)} coupure${row.n < 2 ? '' : 's'} sur ${number(row.of_clippings)}, ${percent(shareOf(row.n, row.of_clippings))}`,
    named: 'Entreprises citées',
    other: (n) => `Autres (${counted(n, { one: 'entreprise', feminine: true })})`,
    atMost: (n) => (n === 1 ? 'une coupure chacune' : `au plus ${clippings(n)} chacune`),
    of: (n, total) => `${number(n)}\u00a0sur\u00a0${number(total)}`,
    clippings,
    ghostBrief: (n) => `en pâle${COLON}des ${counted(n, CLIPPING)}`,
    ghost: (n) =>
      `en pâle${COLON}part dans l’ensemble ${n === null ? 'du corpus' : `des ${counted(n, CLIPPING)}`}`
  },
  places: {
    title: placesTitle,
    subtitle: placesSubtitle,
    footer: (facts, source) => footer(source, figure(facts.of, CLIPPING)),
    summary: placesSummary,
    sentence: (row, name) => {
      const meant =
        row.metonymic === 0
          ? ''
          : row.metonymic === row.n
            ? `, ${row.n === 1 ? '' : 'toujours '}pour désigner le pouvoir`
            : `, dont ${number(row.metonymic)} pour désigner le pouvoir`;
      return `${isolate(name)}${COLON}${number(row.n)} coupure${row.n < 2 ? '' : 's'} sur ${number(row.of_clippings)}${meant}`;
    },
    named: 'Lieux cités',
    other: (n) => `Autres (${counted(n, { one: 'lieu', many: 'lieux', feminine: false })})`,
    literal: 'le lieu',
    metonymic: `hachures${COLON}le nom désigne le pouvoir`,
    country: 'pays cité',
    most: (drawn, all) =>
      `sur la carte${COLON}les ${number(drawn)} plus citées de ${number(all)} villes et régions`,
    wider: `Cités aussi${COLON}`,
    inset: (countries) => shortList(countries, 3)
  }
};
