import type { Names } from '../charts/context.ts';
import { knownPart } from '../filter/dates.ts';
import { NAMED_OUTLETS } from '../queries/timeline.ts';
import type { NamedEvent, TimelineEvent } from '../queries/timeline.ts';
import type { ActionStatus, ActionType } from '../schema.ts';
import { amount, count, date, de, list, shortAmount, shortList } from './numbers.fr.ts';
import { capitalise, isolate } from './text.ts';

/** A verb's forms: « le régulateur inflige », « les régulateurs infligent », « menace d’infliger ». */
type Verb = [one: string, many: string, infinitive: string];

interface Targets {
  /** « Alibaba et Tencent », « à Alibaba et à Tencent », « d’Alibaba et de Tencent ». */
  all: string;
  a: string;
  de: string;
  many: boolean;
}

interface Phrases {
  verb: Verb;
  /** What follows the verb, with targets and without. `sum` is « de 500 000 yuans » or empty. */
  object(targets: Targets, sum: string): string;
  bare(sum: string): string;
  bareVerb?: Verb;
  /** Whole clauses where no authority is named. No participle agrees with a company, whose gender is unknown. */
  passive(targets: Targets, sum: string): string;
  passiveBare(sum: string): string;
  /** What stands after « Alibaba : ». */
  noun: string;
}

const then = (sum: string) => (sum === '' ? '' : ` ${sum}`);
const regular = (stem: string): Verb => [`${stem}e`, `${stem}ent`, `${stem}er`];
const receive = ({ all, many }: Targets, what: string) => `${all} ${many ? 'reçoivent' : 'reçoit'} ${what}`;

const PHRASES: Record<ActionType, Phrases> = {
  fine: {
    verb: regular('inflig'),
    object: (targets, sum) => `une amende${then(sum)} ${targets.a}`,
    bare: (sum) => `une amende${then(sum)}`,
    passive: ({ all, many }, sum) =>
      `${all} ${many ? 'se voient' : 'se voit'} infliger une amende${then(sum)}`,
    passiveBare: (sum) => `une amende${then(sum)} est infligée`,
    noun: 'amende'
  },
  restructuring_order: {
    verb: regular('ordonn'),
    object: (targets) => `${targets.a} de se restructurer`,
    bare: () => 'une restructuration',
    passive: (targets) => receive(targets, 'l’ordre de se restructurer'),
    passiveBare: () => 'une restructuration est ordonnée',
    noun: 'ordre de restructuration'
  },
  order: {
    verb: regular('adress'),
    object: (targets) => `une injonction ${targets.a}`,
    bare: () => 'une injonction',
    passive: (targets) => receive(targets, 'une injonction'),
    passiveBare: () => 'une injonction est prononcée',
    noun: 'injonction'
  },
  investigation_opened: {
    verb: ['ouvre', 'ouvrent', 'ouvrir'],
    object: (targets) => `une enquête sur ${targets.all}`,
    bare: () => 'une enquête',
    passive: (targets) => `une enquête sur ${targets.all} est ouverte`,
    passiveBare: () => 'une enquête est ouverte',
    noun: 'enquête'
  },
  summons: {
    verb: regular('convoqu'),
    object: (targets) => targets.all,
    bare: () => 'des entreprises',
    passive: (targets) => receive(targets, 'une convocation'),
    passiveBare: () => 'des entreprises reçoivent une convocation',
    noun: 'convocation'
  },
  hearing: {
    verb: ['tient', 'tiennent', 'tenir'],
    object: (targets) => `une audience sur ${targets.all}`,
    bare: () => 'une audience',
    passive: (targets) => `une audience sur ${targets.all} a lieu`,
    passiveBare: () => 'une audience a lieu',
    noun: 'audience'
  },
  lawsuit: {
    verb: ['poursuit', 'poursuivent', 'poursuivre'],
    object: (targets) => `${targets.all} en justice`,
    bare: () => 'une action en justice',
    bareVerb: regular('engag'),
    passive: (targets) => `une action en justice vise ${targets.all}`,
    passiveBare: () => 'une action en justice est engagée',
    noun: 'poursuites'
  },
  ban: {
    verb: ['interdit', 'interdisent', 'interdire'],
    object: (targets) => targets.all,
    bare: () => 'une interdiction',
    bareVerb: regular('prononc'),
    passive: (targets) => `une interdiction frappe ${targets.all}`,
    passiveBare: () => 'une interdiction est prononcée',
    noun: 'interdiction'
  },
  restriction: {
    verb: regular('impos'),
    object: (targets) => `des restrictions ${targets.a}`,
    bare: () => 'des restrictions',
    passive: (targets) => `des restrictions sont imposées ${targets.a}`,
    passiveBare: () => 'des restrictions sont imposées',
    noun: 'restrictions'
  },
  ipo_suspended: {
    verb: ['suspend', 'suspendent', 'suspendre'],
    object: (targets) => `l’introduction en Bourse ${targets.de}`,
    bare: () => 'une introduction en Bourse',
    passive: (targets) => `l’introduction en Bourse ${targets.de} est suspendue`,
    passiveBare: () => 'une introduction en Bourse est suspendue',
    noun: 'entrée en Bourse suspendue'
  },
  law_proposed: {
    verb: regular('propos'),
    object: (targets) => `des règles qui touchent ${targets.all}`,
    bare: () => 'de nouvelles règles',
    passive: (targets) => `des règles qui touchent ${targets.all} sont proposées`,
    passiveBare: () => 'de nouvelles règles sont proposées',
    noun: 'règles proposées'
  },
  law_enacted: {
    verb: regular('adopt'),
    object: (targets) => `des règles qui touchent ${targets.all}`,
    bare: () => 'de nouvelles règles',
    passive: (targets) => `des règles qui touchent ${targets.all} sont adoptées`,
    passiveBare: () => 'de nouvelles règles sont adoptées',
    noun: 'règles adoptées'
  },
  warning: {
    verb: ['met en garde', 'mettent en garde', 'mettre en garde'],
    object: (targets) => targets.all,
    bare: () => 'les entreprises',
    passive: (targets) => receive(targets, 'une mise en garde'),
    passiveBare: () => 'une mise en garde est adressée aux entreprises',
    noun: 'mise en garde'
  },
  policy_statement: {
    verb: ['prend', 'prennent', 'prendre'],
    object: (targets) => `position sur ${targets.all}`,
    bare: () => 'position',
    passive: (targets) => `une prise de position concerne ${targets.all}`,
    passiveBare: () => 'une prise de position est publiée',
    noun: 'prise de position'
  }
};

/** Beside a name of an action, whatever its gender and number: that it was not done. */
export const ASIDES: Record<ActionStatus, string> = {
  done: '',
  announced: 'annonce',
  proposed: 'proposition',
  threatened: 'menace'
};

/** « 14 décembre 2020 · La Commission européenne inflige une amende de 500 000 yuans à Alibaba · selon Le Monde ». */
export function actionSentence(row: TimelineEvent, names: Names): string {
  const known = knownPart(row.date, row.precision);
  const when = known === null ? 'Non daté' : capitalise(date(known));
  const outlets = row.outlets.map((outlet) => isolate(names('outlet', outlet)));
  const reported =
    outlets.length === 0 ? [] : [`selon ${shortList(outlets, NAMED_OUTLETS, row.outlet_count)}`];
  const agent = row.authorities.length === 0 ? [isolate(names('jurisdiction', row.jurisdiction))] : [];
  const corrected = row.corrected ? ['corrigé par la rédaction'] : [];
  return [when, ...agent, capitalise(clause(row, names)), ...reported, ...corrected].join(' · ');
}

/** « Alibaba : amende de 500 000 ¥ ». */
export function actionLabel(row: NamedEvent, names: Names): string {
  const sum = row.amount === null ? '' : ` ${de(shortAmount(row.amount, row.currency))}`;
  const what = PHRASES[row.type].noun + (row.type === 'fine' ? sum : '');
  const who = shortList(
    row.targets.map((id) => isolate(names('company', id))),
    2
  );
  return who === '' ? capitalise(what) : `${who}\u00a0: ${what}`;
}

/** The definite article for authorities whose first word tells their gender; others go without, as in a headline. */
const ARTICLES: [RegExp, string][] = [
  [/^(autorités|régulateurs|tribunaux|ministères|services|élus|parlementaires)\b/i, 'les '],
  [/^(administration|autorité|agence|assemblée|office|inspection|union|état)(?=\s|$)/i, 'l’'],
  [
    /^(commission|banque|cour|direction|chambre|police|justice|fédération|garde|réserve|région|ville|mairie)\b/i,
    'la '
  ],
  [
    /^(ministère|conseil|comité|bureau|tribunal|parquet|département|gouvernement|parlement|sénat|congrès|régulateur|service|trésor|procureur|parti|secrétariat)(?=\s|$)/i,
    'le '
  ]
];

function withArticle(name: string): string {
  const article = ARTICLES.find(([start]) => start.test(name))?.[1] ?? '';
  return article === '' ? name : article + lowerAuthorities(name);
}

/** « Autorités chinoises » is no proper name, and loses its capital after the article. */
function lowerAuthorities(name: string): string {
  return name.replace(/^(Autorités|Régulateurs?|Tribunaux|Services|Gouvernement)/, (word) =>
    word.toLowerCase()
  );
}

function clause(row: TimelineEvent, names: Names): string {
  const phrases = PHRASES[row.type];
  const targets = targetsOf(row, names);
  const sum = row.amount === null ? '' : de(amount(row.amount, row.currency));
  const authorities = row.authorities.map((id) => withArticle(isolate(names('authority', id))));
  if (authorities.length === 0) {
    const passive = targets.all === '' ? phrases.passiveBare(sum) : phrases.passive(targets, sum);
    return `${passive}${ASIDES[row.status] && ` (${ASIDES[row.status]})`}`;
  }
  const many = authorities.length > 1 || /^les /.test(authorities[0] ?? '');
  if (targets.all === '') {
    return `${list(authorities)} ${verbOf(phrases.bareVerb ?? phrases.verb, row, many)} ${phrases.bare(sum)}`;
  }
  return `${list(authorities)} ${verbOf(phrases.verb, row, many)} ${phrases.object(targets, sum)}`;
}

function targetsOf(row: TimelineEvent, names: Names): Targets {
  const named = row.targets.map((id) => isolate(names('company', id)));
  const rest = named.length - 3;
  const shown = rest > 1 ? named.slice(0, 3) : named;
  const items = (preposition: (name: string) => string) =>
    list([...shown.map(preposition), ...(rest > 1 ? [preposition(`${count(rest, false)} autres`)] : [])]);
  return {
    all: items((name) => name),
    a: items((name) => `à ${name}`),
    de: items(de),
    many: named.length > 1
  };
}

function verbOf([one, several, infinitive]: Verb, row: TimelineEvent, many: boolean): string {
  if (row.status === 'threatened') return `${many ? 'menacent' : 'menace'} ${de(infinitive)}`;
  if (row.status === 'proposed' && row.type !== 'law_proposed') {
    return `${many ? 'proposent' : 'propose'} ${de(infinitive)}`;
  }
  if (row.status === 'announced') return `${many ? 'doivent' : 'doit'} ${infinitive}`;
  return many ? several : one;
}
