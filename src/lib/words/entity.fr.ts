import type { SharePeriod } from '../charts/share-periods.ts';
import type { EntityKind } from '../schema.ts';
import type { EntityWords } from './entity.ts';
import { SHORT_MONTHS, count, counted, number, percent, shortList } from './numbers.fr.ts';
import { capitalise, isolate, years } from './text.ts';

const CLIPPING = { one: 'coupure', feminine: true };
const clippings = (n: number, start = false) => counted(n, CLIPPING, start);
const of = (n: number, all: number) => `${number(n)} sur ${number(all)}`;

function period(key: string, full: boolean): string {
  const [year = '', part] = key.split('-');
  if (part === undefined) return year;
  const name = part.startsWith('Q') ? `T${part.slice(1)}` : (SHORT_MONTHS[Number(part) - 1] ?? part);
  return full ? `${name}\u00a0${year}` : name;
}

const inWords = ({ key, n, of: all }: SharePeriod) => `${period(key, true)}\u00a0: ${of(n, all)}`;

export const entityFr: EntityWords = {
  skip: 'Aller à la page',
  kind: { company: 'Entreprise', place: 'Lieu', authority: 'Autorité' },
  kinds: { company: 'Entreprises', place: 'Lieux', authority: 'Autorités' },
  intro: {
    company: (n, all) =>
      `${capitalise(counted(n, { one: 'entreprise', feminine: true }, true))} dans ${clippings(all)}. Chacune compte pour elle-même\u00a0; sa page montre ce qui lui appartient.`,
    place: (n, all) =>
      `${capitalise(counted(n, { one: 'lieu', many: 'lieux', feminine: false }, true))} dans ${clippings(all)}. Les nombres d’un lieu comprennent ceux des lieux qu’il contient.`,
    authority: (n, all) =>
      `${capitalise(counted(n, { one: 'autorité', feminine: true }, true))} dans ${clippings(all)}, selon les coupures qui les nomment et les actions qu’elles ont prises.`
  },
  columns: {
    name: 'Nom',
    parent: 'Appartient à',
    country: 'Pays',
    clippings: 'Coupures',
    share: 'Part',
    actions: 'Actions',
    together: 'Coupures communes',
    all: 'En tout',
    outlets: 'Titres qui nomment les deux',
    outlet: 'Titre',
    kind: 'Sorte'
  },
  standfirst: (kind, { n, of: all, outlets, first, last }) => {
    if (n === 0)
      return 'Aucune coupure ne porte ce nom\u00a0: il figure ici pour ce qui en relève, ou pour ses actions.';
    const what =
      kind === 'place' ? 'Ce lieu, ou un lieu qu’il contient, est nommé dans' : 'Ce nom figure dans';
    const when = first && last ? `, ${years(first, last)}` : '';
    const from = outlets === 0 ? '' : `, de ${counted(outlets, { one: 'titre', feminine: false })}`;
    const some =
      n === all
        ? all === 1
          ? 'la seule coupure'
          : `les ${number(all)} coupures`
        : `${count(n, true)} ${n === 1 ? 'coupure' : 'coupures'} sur ${number(all)} (${percent(n / all)})`;
    return `${what} ${some}${from}${when}.`;
  },
  belongsTo: 'Appartient à',
  holds: { company: 'Ce qui lui appartient', place: 'Lieux qu’il contient', authority: 'Ce qui en relève' },
  country: 'Pays',
  inCharts: {
    company: 'Filtrer les graphiques par ce nom',
    place: 'Filtrer les graphiques par ce lieu',
    authority: 'Ses actions dans les graphiques'
  },
  actions: {
    title: 'Actions des autorités',
    none: {
      company: 'Aucune coupure ne rapporte d’action contre elle.',
      place: 'Aucune coupure ne rapporte d’action des autorités de ce lieu.',
      authority: 'Aucune coupure ne rapporte d’action de sa part.'
    },
    byCountry: (country) =>
      `Les actions sont comptées selon le pays dont les autorités agissent\u00a0: voir ${country}.`,
    notOwn: (kind, n, all) => {
      const many =
        kind === 'authority'
          ? 'viennent d’un de ses services'
          : 'visent des entreprises qui lui appartiennent';
      const one =
        kind === 'authority' ? 'vient d’un de ses services' : 'vise une entreprise qui lui appartient';
      if (n === all) return all === 1 ? `Elle ${one}.` : `Toutes ${many}.`;
      return `${capitalise(count(n, true, true))} d’entre elles ${n === 1 ? one : many}.`;
    },
    few: 'Trop peu sont datées pour un graphique\u00a0: le tableau les donne toutes.',
    strip: 'Sous les actions, les coupures qui portent ce nom, devant toutes les coupures.',
    table: 'Chaque action avec ses preuves'
  },
  share: {
    heading: 'Sa part au fil du temps',
    title: (n, all) =>
      `${capitalise(clippings(n, true))} sur ${number(all)} ${n === 1 ? 'porte' : 'portent'} ce nom, soit ${percent(n / all)}`,
    subtitle:
      'Part des coupures de chaque période qui portent ce nom, selon leur parution\u00a0; nombres au-dessus des colonnes',
    footer: (share, source) =>
      `Source\u00a0: ${source}\u00a0· n\u00a0=\u00a0${number(sum(share))} coupures datées${share.undated.of > 0 ? `, ${number(share.undated.of)} sans date` : ''}`,
    summary: (share) =>
      `Part des coupures qui portent ce nom, par période. ${share.periods
        .filter(({ of: all }) => all > 0)
        .map(inWords)
        .join(
          '\u00a0; '
        )}.${share.undated.of > 0 ? ` Sans date\u00a0: ${of(share.undated.n, share.undated.of)}.` : ''}`,
    all: (all) => `Chacune des ${number(all)} coupures porte ce nom, dans chaque période.`,
    tooFew: (n, all) =>
      `${capitalise(clippings(n, true))} sur ${number(all)} ${n === 1 ? 'porte' : 'portent'} ce nom\u00a0: trop peu pour montrer une évolution.`,
    percent,
    of,
    ratio: (n, all) => `${number(n)}/${number(all)}`,
    period,
    undated: 'sans date',
    few: (least) => `hachuré\u00a0: moins de ${count(least, true)} coupures`,
    table: 'Les nombres en tableau',
    when: 'Parution'
  },
  together: {
    title: 'Ce qui est nommé avec',
    chartTitle: (name, n, all) =>
      all === 1
        ? `${isolate(name)} figure dans la même coupure`
        : `${isolate(name)} figure dans ${n === all ? `les ${number(all)} coupures` : `${count(n, true)} de ces ${number(all)} coupures`}`,
    subtitle: (n) =>
      n === 1
        ? 'Entreprises de la seule coupure qui porte ce nom'
        : `Entreprises dans les ${number(n)} coupures qui portent ce nom\u00a0: part de ces coupures\u00a0; les parts se recouvrent`,
    footer: (n, source) =>
      `Source\u00a0: ${source}\u00a0· n\u00a0=\u00a0${number(n)}\u00a0coupure${n < 2 ? '' : 's'}`,
    none: 'Ces coupures ne nomment rien d’autre.',
    rows: (kind) => ({ company: 'Entreprises', place: 'Lieux', authority: 'Autorités' })[kind],
    rest: (kind) =>
      ({ company: 'Autres entreprises', place: 'Autres lieux', authority: 'Autres autorités' })[kind],
    more: (n, all) =>
      n === all
        ? `Afficher ${number(n)} de plus`
        : `Afficher ${number(n)} de plus sur ${number(all)}\u00a0; les graphiques, filtrés par ce nom, les comptent tous`
  },
  counted: {
    actions: (kind, name) =>
      ({
        company: `Actions visant ${isolate(name)} ou ce qui lui appartient`,
        place: `Actions des autorités\u00a0: ${isolate(name)}`,
        authority: `Actions de cette autorité ou de ses services\u00a0: ${isolate(name)}`
      })[kind],
    share: naming,
    companies: naming
  },
  outlets: { title: 'Qui en parle', none: 'Les titres de ces coupures ne sont pas connus.' },
  clippings: {
    title: (n) => (n === 1 ? 'La coupure qui porte ce nom' : `Les ${number(n)} coupures qui portent ce nom`),
    first: (shown, n) =>
      `Les ${number(shown)} plus récentes sur ${number(n)}\u00a0; les graphiques les ont toutes.`,
    onlyInTags: 'Seuls les mots-clés portent ce nom.',
    more: (n) => (n === 1 ? 'une autre phrase' : `${number(n)} autres phrases`)
  },
  outletList: (outlets, all) => shortList(outlets, 4, all),
  number,
  percent
};

function naming(kind: EntityKind, name: string): string {
  return {
    company: `Coupures qui nomment ${isolate(name)}`,
    place: `Coupures qui nomment ce lieu ou un lieu qu’il contient\u00a0: ${isolate(name)}`,
    authority: `Coupures qui nomment cette autorité\u00a0: ${isolate(name)}`
  }[kind];
}

function sum({ periods }: { periods: readonly SharePeriod[] }): number {
  return periods.reduce((total, { of: all }) => total + all, 0);
}
