import { isPartialDate } from '../filter/dates.ts';
import type { ActionStatus, ActionType } from '../schema.ts';
import type { ActionFields } from './decision.ts';

/** What stands in the fields of a form, as typed. */
export interface FieldsForm {
  /** Empty until one is chosen. */
  type: ActionType | '';
  status: ActionStatus | '';
  jurisdiction: string;
  authorities: string[];
  targets: string[];
  date: string;
  amount: string;
  currency: string;
  law: string;
}

/** What is wrong with a field, by the rules of the corrections file. */
export type Fault =
  | 'type'
  | 'status'
  | 'date'
  | 'future'
  | 'amount'
  | 'zero'
  | 'currency'
  | 'pair'
  | 'jurisdiction'
  | 'elsewhere'
  | 'authorities';
export type Faults = Partial<Record<keyof FieldsForm, Fault>>;

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
/** As the corrections file takes them. */
const CENTURIES = /^(?:1[89]|20)/;

export function formOf(fields: ActionFields): FieldsForm {
  return {
    ...fields,
    date: fields.date ?? '',
    amount: fields.amount === null ? '' : String(fields.amount),
    currency: fields.currency ?? '',
    law: fields.law ?? ''
  };
}

/**
 * The fields that a form gives, or what has to be put right first. `authoritiesNeeded`: an added action names some, and one that
 * has some keeps one. Nothing is done after `today`. Where it holds is where one of the authorities is, as far as `homeOf` knows.
 */
export function readForm(
  form: FieldsForm,
  authoritiesNeeded: boolean,
  today: string,
  homeOf: (authority: string) => string | null = () => null
): { fields: ActionFields; faults: null } | { fields: null; faults: Faults } {
  const date = readDate(form.date);
  const amount = form.amount.replace(/[\s_]/g, '');
  const currency = form.currency.trim().toUpperCase();
  const jurisdiction = form.jurisdiction.trim().toUpperCase();
  const law = form.law.trim();
  const { type, status } = form;
  const homes = form.authorities.flatMap((id) => homeOf(id) ?? []);
  const faults: Faults = {
    ...(type === '' && { type: 'type' }),
    ...(status === '' && { status: 'status' }),
    ...(date === undefined && { date: 'date' }),
    ...(status === 'done' && isAfter(date, today) && { date: 'future' }),
    ...(Number(amount) === 0 && amount !== '' && { amount: 'zero' }),
    ...(amount !== '' && !isAmount(amount) && { amount: 'amount' }),
    ...(currency !== '' && !CURRENCIES.has(currency) && { currency: 'currency' }),
    ...((amount === '') !== (currency === '') && { [amount === '' ? 'amount' : 'currency']: 'pair' }),
    ...(homes.length > 0 && !homes.includes(jurisdiction) && { jurisdiction: 'elsewhere' }),
    ...(!/^([A-Z]{2}|INT)$/.test(jurisdiction) && { jurisdiction: 'jurisdiction' }),
    ...(authoritiesNeeded && form.authorities.length === 0 && { authorities: 'authorities' })
  };
  if (date === undefined || type === '' || status === '' || Object.keys(faults).length > 0)
    return { fields: null, faults };
  return {
    fields: {
      type,
      status,
      jurisdiction,
      authorities: [...form.authorities],
      targets: [...form.targets],
      date,
      amount: amount === '' ? null : Number(amount),
      currency: currency === '' ? null : currency,
      ...(law !== '' && type.startsWith('law_') && { law })
    },
    faults: null
  };
}

/** Digits, with decimals after a point. Three of them are thousands to half of Europe (« 500.000 »), and refused. */
function isAmount(typed: string): boolean {
  return /^\d+(\.\d+)?$/.test(typed) && !/\.\d{3}$/.test(typed);
}

/** A date as precise as it is typed; null where the field is empty or says « unknown »; undefined for anything else. */
export function readDate(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '' || text === 'unknown') return null;
  return isPartialDate(text) && CENTURIES.test(text) ? text : undefined;
}

/** Whether a date is later than a day, whatever that turns out to be in its month or year. */
export function isAfter(date: string | null | undefined, day: string): boolean {
  return typeof date === 'string' && date > day.slice(0, date.length);
}

/** Only what differs; null where nothing does. */
export function changedFields(before: ActionFields, after: ActionFields): Partial<ActionFields> | null {
  const was = new Map<string, unknown>(Object.entries(before));
  const changes = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(was.get(key)) !== JSON.stringify(value)
  );
  return changes.length === 0 ? null : (Object.fromEntries(changes) as Partial<ActionFields>);
}
