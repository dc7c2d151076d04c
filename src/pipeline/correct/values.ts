import { ACTION_STATUSES, ACTION_TYPES } from '../../lib/schema.ts';
import { slug } from '../events/resolve.ts';
import { isoDay, partial } from '../extract/dates/calendar.ts';
import { fold } from '../extract/text/characters.ts';
import { clippingId, webAddress } from '../parse/address.ts';
import type { Gazetteers, PartialDate } from '../types.ts';
import type { EntityKind } from '../../lib/schema.ts';
import type { ActionChange, ActionKey, MentionKey, NewAction } from './correction.ts';
import type { Fields } from './fields.ts';
import { misspelt } from './misspelt.ts';

/** Readers of what entries say; all throw an `InputError` with the line of a value that cannot be. */
export interface ValueReader {
  mention(fields: Fields, key: string): MentionKey;
  entity(fields: Fields, key: string, kind: EntityKind): string;
  actionKey(fields: Fields): ActionKey;
  change(fields: Fields): ActionChange;
  newAction(fields: Fields): NewAction;
  /** Ids of those whose jurisdiction it is. */
  authoritiesOf(jurisdiction: string): ReadonlySet<string>;
}

const KINDS: readonly EntityKind[] = ['company', 'place', 'authority'];
const CHANGEABLE = [
  ...['type', 'status', 'jurisdiction', 'authorities', 'targets'],
  ...['date', 'amount', 'currency', 'law']
];

/** Names that say that they are companies are read as such without a line, and corrected with one. */
const ADD_IT =
  ', and give a company that is not there a line with this id; what is none, a line in other-names.csv';

const WHO_ACTS = 'name those that act; where the text does not, cn-authorities, us-authorities and so on';

/** Whether an entry gives the id of a clipping, and not its address. */
export function isClippingId(value: string): boolean {
  return /^[0-9a-f]{12}$/.test(value);
}

/** A clipping's id from what an entry gives: the id itself, or an address. */
export function clippingOf(fields: Fields, key: string, value: string): string {
  if (isClippingId(value)) return value;
  const address = webAddress(value);
  if (address !== null) return clippingId(address, '', '');
  return fields.fail(
    key,
    `"${value}" is neither a clipping's id nor its address`,
    'write the 12 digits of its id ("npm run --silent data -- PATH --json" prints them), or its https:// address'
  );
}

/** `2021-03-11`, `2021-03`, `2021` or `unknown`; from 1800 to 2099, since what lies outside is a slip that would stretch every axis. */
export function dateOf(fields: Fields, key: string): PartialDate {
  const value = fields.required(key);
  if (value === 'unknown') return partial(null);
  const [, year, month = '01', day = '01'] = /^((?:1[89]|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  if (year === undefined || isoDay(Number(year), Number(month), Number(day)) === null)
    fields.fail(key, `${key} "${value}" is no date`, 'write 2021-03-11, 2021-03, 2021 or unknown');
  return partial(value);
}

export function createValueReader(gazetteers: Gazetteers): ValueReader {
  const entries = {
    company: gazetteers.companies,
    place: gazetteers.places,
    authority: gazetteers.authorities
  };
  const files = { company: 'companies.csv', place: 'places.csv', authority: 'authorities.csv' };
  const ids: Record<EntityKind, Set<string>> = {
    company: new Set(entries.company.map(({ id }) => id)),
    place: new Set(entries.place.map(({ id }) => id)),
    authority: new Set(entries.authority.map(({ id }) => id))
  };
  const jurisdictions = new Set(['EU', 'INT']);
  for (const { country } of entries.place) if (country !== null) jurisdictions.add(country);
  for (const { jurisdiction } of entries.authority) jurisdictions.add(jurisdiction);

  function knownId(fields: Fields, key: string, kind: EntityKind, value: string): string {
    if (ids[kind].has(value)) return value;
    const name = fold(value);
    const named = entries[kind].find((entry) =>
      [entry.name, entry.nameFr, ...entry.aliases].some((form) => fold(form) === name)
    );
    const file = `data/gazetteers/${files[kind]}`;
    const meant = misspelt(value, ids[kind]);
    const other = named || meant !== null ? null : otherKind(name, kind);
    return fields.fail(
      key,
      `"${value}" is no id of ${kind === 'authority' ? 'an' : 'a'} ${kind}`,
      named
        ? `the id of ${named.name} is ${named.id}`
        : meant === null
          ? `${other === null ? '' : `${other}; `}see ${file}${kind === 'company' && other === null ? ADD_IT : ''}`
          : `the most similar is ${meant}, ${file} has all${kind === 'company' ? ADD_IT : ''}`
    );
  }

  /** What else a name is: « Bruxelles » is a place, which may stand for the authorities that are meant. */
  function otherKind(name: string, kind: EntityKind): string | null {
    for (const other of KINDS) {
      const entry = entries[other].find(({ name: own, nameFr, aliases }) =>
        [own, nameFr, ...aliases].some((form) => fold(form) === name)
      );
      if (other === kind || !entry) continue;
      const metonym = 'metonym' in entry ? entry.metonym : null;
      const theirs = entries.authority.filter(({ jurisdiction }) => jurisdiction === metonym);
      const stands =
        kind === 'authority' && theirs.length > 0
          ? `, which may stand for ${theirs.length === 1 ? '' : 'one of '}the authorities of ${String(metonym)} (${theirs
              .slice(0, 3)
              .map(({ id }) => id)
              .join(', ')}${theirs.length > 3 ? ' …' : ''})`
          : '';
      return `it is the ${other} ${entry.id}${stands}`;
    }
    return null;
  }

  const idList = (fields: Fields, key: string, kind: EntityKind) =>
    fields.list(key)?.map((value) => knownId(fields, key, kind, value)) ?? null;

  function jurisdictionOf(fields: Fields, authorities: readonly string[] | null): string | null {
    const value = fields.text('jurisdiction');
    if (value === null)
      return entries.authority.find(({ id }) => id === authorities?.[0])?.jurisdiction ?? null;
    if (!jurisdictions.has(value))
      fields.fail(
        'jurisdiction',
        `jurisdiction "${value}" is not that of any place or authority in data/gazetteers`,
        'use CN, US, EU, INT …'
      );
    const theirs = entries.authority.filter(({ id }) => authorities?.includes(id));
    if (theirs.length > 0 && !theirs.some(({ jurisdiction }) => jurisdiction === value))
      fields.fail(
        'jurisdiction',
        `jurisdiction "${value}" is that of none of the authorities (${theirs.map(({ id, jurisdiction }) => `${id}: ${jurisdiction}`).join(', ')})`,
        `leave it out, or name authorities of ${value}`
      );
    return value;
  }

  function changeOf(fields: Fields): ActionChange {
    const authorities = idList(fields, 'authorities', 'authority');
    if (authorities?.length === 0) fields.fail('authorities', 'an action needs "authorities"', WHO_ACTS);
    const targets = idList(fields, 'targets', 'company');
    const jurisdiction = jurisdictionOf(fields, authorities);
    return {
      ...(fields.has('type') && { type: oneOf(fields, 'type', ACTION_TYPES) }),
      ...(fields.has('status') && { status: oneOf(fields, 'status', ACTION_STATUSES) }),
      ...(jurisdiction !== null && { jurisdiction }),
      ...(authorities && { authorities }),
      ...(targets && { targets }),
      ...(fields.has('date') && { date: dateOf(fields, 'date') }),
      ...(fields.has('amount') && { amount: amountOf(fields) }),
      ...(fields.has('currency') && { currency: currencyOf(fields) }),
      ...(fields.has('law') && { law: lawIn(fields) })
    };
  }

  return {
    authoritiesOf: (code) =>
      new Set(entries.authority.flatMap(({ id, jurisdiction }) => (jurisdiction === code ? [id] : []))),
    entity: (fields, key, kind) => knownId(fields, key, kind, fields.required(key)),
    mention: (parent, key) => {
      const fields = parent.block(key);
      fields.only([...KINDS, 'surface']);
      const kinds = KINDS.filter((kind) => fields.has(kind));
      const [kind] = kinds;
      if (kind === undefined || kinds.length > 1)
        return fields.fail(
          null,
          `"${key}" names ${kinds.length} entities`,
          `give one of ${KINDS.join(', ')}`
        );
      const entity = knownId(fields, kind, kind, fields.required(kind));
      return { kind, entity, surface: fields.text('surface') };
    },
    actionKey: (fields) => {
      fields.only(['type', 'targets', 'quote', 'date']);
      return {
        type: oneOf(fields, 'type', ACTION_TYPES),
        targets: idList(fields, 'targets', 'company'),
        quote: fields.has('quote') ? quoteIn(fields) : null,
        date: fields.has('date') ? dateOf(fields, 'date') : null
      };
    },
    change: (fields) => {
      fields.only(CHANGEABLE);
      const change = changeOf(fields);
      if (Object.keys(change).length === 0)
        fields.fail(null, '"set" changes nothing', `give one of ${CHANGEABLE.join(', ')}`);
      return change;
    },
    newAction: (fields) => {
      fields.only([...CHANGEABLE, 'quote']);
      const change = changeOf(fields);
      const { jurisdiction, authorities = [] } = change;
      if (jurisdiction === undefined || authorities.length === 0)
        return fields.fail(
          fields.has('authorities') ? 'authorities' : null,
          'an action needs "authorities"',
          WHO_ACTS
        );
      return {
        ...change,
        jurisdiction,
        authorities,
        type: oneOf(fields, 'type', ACTION_TYPES),
        status: oneOf(fields, 'status', ACTION_STATUSES),
        quote: quoteIn(fields)
      };
    }
  };
}

function oneOf<Value extends string>(fields: Fields, key: string, values: readonly Value[]): Value {
  const value = fields.required(key);
  return (
    values.find((known) => known === value) ??
    fields.fail(key, `${key} "${value}" is not known`, `use one of ${values.join(', ')}`)
  );
}

/** Words of a quote, without the ellipsis that shows where somebody cut it. */
function quoteIn(fields: Fields): string {
  const quote = fields.required('quote').replace(/^\s*(?:…|\.{3})\s*|\s*(?:…|\.{3})\s*$/g, '');
  return quote === '' ? fields.fail('quote', '"quote" has no words', 'fill it in') : quote;
}

/** The name of a law, which becomes part of an event's id. */
function lawIn(fields: Fields): string {
  const law = fields.required('law');
  return slug(law) === ''
    ? fields.fail(
        'law',
        `law "${law}" has no letters that an id can have`,
        'write its name in Latin letters: digital markets act'
      )
    : law;
}

function amountOf(fields: Fields): number | null {
  const value = fields.required('amount');
  if (value === 'unknown') return null;
  if (/^[0.]+$/.test(value))
    fields.fail('amount', `amount "${value}" is none`, 'write unknown where there is no sum');
  // Three decimals are thousands to half of Europe.
  return /^\d+(\.\d+)?$/.test(value) && !/\.\d{3}$/.test(value)
    ? Number(value)
    : fields.fail('amount', `amount "${value}" is no number`, 'write it in digits only (500000), or unknown');
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

function currencyOf(fields: Fields): string | null {
  const value = fields.required('currency');
  if (value === 'unknown') return null;
  return CURRENCIES.has(value)
    ? value
    : fields.fail('currency', `currency "${value}" is not valid`, 'use EUR, USD, CNY …, or unknown');
}
