import type { Names } from '../charts/context.ts';
import { knownPart } from '../filter/dates.ts';
import { NAMED_OUTLETS } from '../queries/timeline.ts';
import type { NamedEvent, TimelineEvent } from '../queries/timeline.ts';
import type { ActionStatus, ActionType } from '../schema.ts';
import { amount, date, list, shortAmount, shortList } from './numbers.en.ts';
import { capitalise, isolate } from './text.ts';

/** A verb's forms: « the regulator fines », « regulators fine », « threatens to fine ». */
type Verb = [one: string, many: string, infinitive: string];

interface Phrases {
  verb: Verb;
  /** What follows the verb, with targets and without. `sum` is « 500,000 yuan » or empty. */
  object(targets: string, sum: string): string;
  bare(sum: string): string;
  bareVerb?: Verb;
  /** Whole clauses where no authority is named. */
  passive(targets: string, are: string, sum: string): string;
  passiveBare(sum: string): string;
  label(targets: string, sum: string): string;
}

const of = (sum: string) => (sum === '' ? '' : ` of ${sum}`);
const then = (sum: string) => (sum === '' ? '' : ` ${sum}`);
const regular = (verb: string): Verb => [`${verb}s`, verb, verb];

const PHRASES: Record<ActionType, Phrases> = {
  fine: {
    verb: regular('fine'),
    object: (targets, sum) => targets + then(sum),
    bare: (sum) => `a fine${of(sum)}`,
    bareVerb: regular('impose'),
    passive: (targets, are, sum) => `${targets} ${are} fined${then(sum)}`,
    passiveBare: (sum) => `a fine${of(sum)} is imposed`,
    label: (targets, sum) => `${targets} fined${then(sum)}`
  },
  restructuring_order: {
    verb: regular('order'),
    object: (targets) => `${targets} to restructure`,
    bare: () => 'a restructuring',
    passive: (targets, are) => `${targets} ${are} ordered to restructure`,
    passiveBare: () => 'a restructuring is ordered',
    label: (targets) => `${targets} told to restructure`
  },
  order: {
    verb: regular('issue'),
    object: (targets) => `an order to ${targets}`,
    bare: () => 'an order',
    passive: (targets) => `an order is issued to ${targets}`,
    passiveBare: () => 'an order is issued',
    label: (targets) => `Order to ${targets}`
  },
  investigation_opened: {
    verb: regular('open'),
    object: (targets) => `an investigation into ${targets}`,
    bare: () => 'an investigation',
    passive: (targets) => `an investigation into ${targets} is opened`,
    passiveBare: () => 'an investigation is opened',
    label: (targets) => `${targets} investigated`
  },
  summons: {
    verb: ['summons', 'summon', 'summon'],
    object: (targets) => targets,
    bare: () => 'companies',
    passive: (targets, are) => `${targets} ${are} summoned`,
    passiveBare: () => 'companies are summoned',
    label: (targets) => `${targets} summoned`
  },
  hearing: {
    verb: regular('hold'),
    object: (targets) => `a hearing on ${targets}`,
    bare: () => 'a hearing',
    passive: (targets) => `a hearing on ${targets} is held`,
    passiveBare: () => 'a hearing is held',
    label: (targets) => `Hearing on ${targets}`
  },
  lawsuit: {
    verb: regular('sue'),
    object: (targets, sum) => targets + (sum === '' ? '' : ` for ${sum}`),
    bare: () => 'a lawsuit',
    bareVerb: regular('file'),
    passive: (targets, are, sum) => `${targets} ${are} sued${sum === '' ? '' : ` for ${sum}`}`,
    passiveBare: () => 'a lawsuit is filed',
    label: (targets) => `${targets} sued`
  },
  ban: {
    verb: regular('ban'),
    object: (targets) => targets,
    bare: () => 'a ban',
    bareVerb: regular('impose'),
    passive: (targets, are) => `${targets} ${are} banned`,
    passiveBare: () => 'a ban is imposed',
    label: (targets) => `${targets} banned`
  },
  restriction: {
    verb: regular('impose'),
    object: (targets) => `restrictions on ${targets}`,
    bare: () => 'restrictions',
    passive: (targets) => `restrictions are imposed on ${targets}`,
    passiveBare: () => 'restrictions are imposed',
    label: (targets) => `${targets} restricted`
  },
  ipo_suspended: {
    verb: regular('suspend'),
    object: (targets, sum) => `the stock-market listing of ${targets}${sum === '' ? '' : `, worth ${sum}`}`,
    bare: () => 'a stock-market listing',
    passive: (targets) => `the stock-market listing of ${targets} is suspended`,
    passiveBare: () => 'a stock-market listing is suspended',
    label: (targets) => `${targets} IPO halted`
  },
  law_proposed: {
    verb: regular('propose'),
    object: (targets) => `rules that affect ${targets}`,
    bare: () => 'new rules',
    passive: (targets) => `rules that affect ${targets} are proposed`,
    passiveBare: () => 'new rules are proposed',
    label: () => 'Rules proposed'
  },
  law_enacted: {
    verb: regular('adopt'),
    object: (targets) => `rules that affect ${targets}`,
    bare: () => 'new rules',
    passive: (targets) => `rules that affect ${targets} are adopted`,
    passiveBare: () => 'new rules are adopted',
    label: () => 'Rules adopted'
  },
  warning: {
    verb: regular('warn'),
    object: (targets) => targets,
    bare: () => 'a warning',
    bareVerb: regular('issue'),
    passive: (targets, are) => `${targets} ${are} warned`,
    passiveBare: () => 'a warning is issued',
    label: (targets) => `${targets} warned`
  },
  policy_statement: {
    verb: regular('state'),
    object: (targets) => `a policy on ${targets}`,
    bare: () => 'a policy',
    passive: (targets) => `a policy on ${targets} is stated`,
    passiveBare: () => 'a policy is stated',
    label: (targets) => `Policy on ${targets}`
  }
};

/** Beside a name of an action that does not say so itself: that it was not done. */
export const ASIDES: Record<ActionStatus, string> = {
  done: '',
  announced: 'announced',
  proposed: 'proposed',
  threatened: 'threatened'
};

/** « 14 December 2020 · European Commission fines Alibaba 500,000 yuan · reported by Le Monde ». */
export function actionSentence(row: TimelineEvent, names: Names): string {
  const known = knownPart(row.date, row.precision);
  const when = known === null ? 'Undated' : date(known);
  const outlets = row.outlets.map((outlet) => isolate(names('outlet', outlet)));
  const reported =
    outlets.length === 0 ? [] : [`reported by ${shortList(outlets, NAMED_OUTLETS, row.outlet_count)}`];
  const agent = row.authorities.length === 0 ? [isolate(names('jurisdiction', row.jurisdiction))] : [];
  const corrected = row.corrected ? ['corrected by an editor'] : [];
  return [when, ...agent, capitalise(clause(row, names)), ...reported, ...corrected].join(' · ');
}

/** « Alibaba fined ¥500,000 ». */
export function actionLabel(row: NamedEvent, names: Names): string {
  const targets = row.targets.map((id) => isolate(names('company', id)));
  const sum = row.amount === null ? '' : shortAmount(row.amount, row.currency);
  const phrases = PHRASES[row.type];
  const who = shortList(targets, 2);
  return who === ''
    ? capitalise(phrases.passiveBare(sum).replace(/ (is|are) /, ' '))
    : phrases.label(who, sum);
}

function clause(row: TimelineEvent, names: Names): string {
  const phrases = PHRASES[row.type];
  const targets = shortList(
    row.targets.map((id) => isolate(names('company', id))),
    4
  );
  const sum = row.amount === null ? '' : amount(row.amount, row.currency);
  const authorities = row.authorities.map((id) => isolate(names('authority', id)));
  if (authorities.length === 0) {
    const are = row.targets.length > 1 ? 'are' : 'is';
    const passive = targets === '' ? phrases.passiveBare(sum) : phrases.passive(targets, are, sum);
    return `${passive}${ASIDES[row.status] && ` (${ASIDES[row.status]})`}`;
  }
  const many =
    authorities.length > 1 ||
    /(authorities|regulators|courts|ministries|lawmakers)$/i.test(authorities[0] ?? '');
  if (targets === '') {
    return `${list(authorities)} ${verbOf(phrases.bareVerb ?? phrases.verb, row, many)} ${phrases.bare(sum)}`;
  }
  return `${list(authorities)} ${verbOf(phrases.verb, row, many)} ${phrases.object(targets, sum)}`;
}

function verbOf([one, several, infinitive]: Verb, row: TimelineEvent, many: boolean): string {
  if (row.status === 'threatened') return `${many ? 'threaten' : 'threatens'} to ${infinitive}`;
  if (row.status === 'proposed' && row.type !== 'law_proposed') {
    return `${many ? 'propose' : 'proposes'} to ${infinitive}`;
  }
  if (row.status === 'announced') return `${many ? 'are' : 'is'} to ${infinitive}`;
  return many ? several : one;
}
