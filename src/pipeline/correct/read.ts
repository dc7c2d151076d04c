import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isoDay } from '../extract/dates/calendar.ts';
import { readTextOrNothing } from '../read-text.ts';
import type { Gazetteers, PartialDate } from '../types.ts';
import { NO_CORRECTIONS } from './correction.ts';
import type { Correction, Corrections } from './correction.ts';
import { readFields } from './fields.ts';
import type { Fields } from './fields.ts';
import { clippingOf, createValueReader, dateOf, isClippingId } from './values.ts';
import type { ValueReader } from './values.ts';

/** What an entry does, and the fields that say so. Exactly one of the keys stands in each entry. */
const VERBS = {
  confirm: ['clipping'],
  reject: ['clipping'],
  edit: ['clipping', 'set'],
  add: ['clipping'],
  rename: ['clipping', 'to'],
  remove: ['clipping'],
  published: ['clipping'],
  merge: ['into', 'clippings'],
  split: ['clippings', 'into']
} as const;
type Verb = keyof typeof VERBS;
const isVerb = (key: string): key is Verb => Object.hasOwn(VERBS, key);
const SIGNATURE = ['author', 'day', 'reason'];
/** Fields that no verb is misspelt as. */
const KNOWN = new Set<string>([...SIGNATURE, ...Object.values(VERBS).flat()]);

/**
 * Reads and checks a corrections file; `data/corrections.yaml` explains the format in its head. `corpora` are the paths
 * that the pipeline reads: where the file names another corpus as its own, entries that do not concern them may be
 * skipped. Throws an `InputError` at the first mistake: « file:line: what is wrong; what to do. ».
 */
export async function readCorrections(
  path: string,
  gazetteers: Gazetteers,
  corpora: readonly string[]
): Promise<Corrections> {
  const head = readFields(path, await readTextOrNothing(path));
  if (head === null) return NO_CORRECTIONS;
  head.only(['corpus', 'corrections']);
  const values = createValueReader(gazetteers);
  const foreign = namesOneOf(head, path, corpora) ? {} : ({ foreign: true } as const);
  return {
    corrections: head.blocks('corrections').map((entry) => ({ ...readEntry(entry, values), ...foreign }))
  };
}

/** Whether a corrections file is about these corpora: it names one of them, or none at all. */
export async function isAbout(path: string, corpora: readonly string[]): Promise<boolean> {
  const head = readFields(path, await readTextOrNothing(path));
  return head === null || namesOneOf(head, path, corpora);
}

function namesOneOf(head: Fields, path: string, corpora: readonly string[]): boolean {
  if (!head.has('corpus')) return true;
  const corpus = head.required('corpus');
  const own = resolve(dirname(path), corpus);
  if (!existsSync(own))
    head.fail('corpus', `${corpus}: no such file`, 'name the corpus as seen from the folder of this file');
  return corpora.some((given) => realpathSync(given) === realpathSync(own));
}

function readEntry(entry: Fields, values: ValueReader): Correction {
  const verbs = Object.keys(VERBS).filter((key) => entry.has(key));
  const [verb] = verbs;
  if (verb === undefined || !isVerb(verb) || verbs.length > 1) {
    const unknown = entry.keys.find((key) => !KNOWN.has(key));
    const remedy = `give one of ${Object.keys(VERBS).join(', ')}`;
    if (verbs.length > 1) return entry.fail(null, `the entry says ${verbs.join(' and ')}`, remedy);
    return unknown === undefined
      ? entry.fail(null, 'the entry does not say what to do', remedy)
      : entry.fail(unknown, `"${unknown}" is nothing that an entry does`, remedy);
  }
  entry.only([verb, ...VERBS[verb], ...SIGNATURE]);
  const signed = {
    where: entry.where,
    ...addressOf(entry),
    author: readable(entry, 'author'),
    day: dayOf(entry),
    reason: readable(entry, 'reason')
  };
  const clipping = () => clippingOf(entry, 'clipping', entry.required('clipping'));
  switch (verb) {
    case 'confirm':
    case 'reject':
      return { ...signed, kind: verb, clipping: clipping(), action: values.actionKey(entry.block(verb)) };
    case 'edit': {
      const [action, change] = [values.actionKey(entry.block(verb)), values.change(entry.block('set'))];
      const { jurisdiction, authorities } = change;
      const alone = jurisdiction !== undefined && authorities === undefined;
      return {
        ...{ ...signed, kind: verb, clipping: clipping(), action, change },
        ...(alone && { seated: values.authoritiesOf(jurisdiction) })
      };
    }
    case 'add':
      return { ...signed, kind: verb, clipping: clipping(), action: values.newAction(entry.block(verb)) };
    case 'rename': {
      const mention = values.mention(entry, verb);
      const to = values.entity(entry, 'to', mention.kind);
      if (to === mention.entity)
        entry.fail(
          'to',
          `"${to}" is what it is called already`,
          `give another ${mention.kind}, or delete the entry`
        );
      return { ...signed, kind: verb, clipping: clipping(), mention, to };
    }
    case 'remove':
      return { ...signed, kind: verb, clipping: clipping(), mention: values.mention(entry, verb) };
    case 'published':
      return { ...signed, kind: verb, clipping: clipping(), date: publishedOf(entry) };
    case 'merge': {
      const clippings = entry.has('clippings') ? { clippings: clippingsOf(entry) } : {};
      return {
        ...signed,
        kind: verb,
        events: someOf(entry, verb),
        into: entry.required('into'),
        ...clippings
      };
    }
    case 'split': {
      const clippings = clippingsOf(entry);
      return { ...signed, kind: verb, event: entry.required(verb), clippings, into: newEvent(entry) };
    }
  }
}

/** For messages: nobody knows a clipping by its id who has written an address. */
function addressOf(entry: Fields): { address?: string } {
  const written = entry.text('clipping');
  return written === null || isClippingId(written) ? {} : { address: written };
}

/** Signs that nobody sees: controls, and those that turn the text behind them, so that readers would see another one. */
const UNSEEN = /[^\P{Cc}\t\n]|[\u202a-\u202e]/u;

/** A text that readers see. */
function readable(entry: Fields, key: string): string {
  const text = entry.required(key);
  const [sign] = UNSEEN.exec(text) ?? [];
  if (sign === undefined) return text;
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const before = text.slice(0, text.indexOf(sign)).split(/\s/).at(-1) ?? '';
  return entry.fail(
    key,
    `"${key}" has an invisible sign (U+${code})${before === '' ? '' : ` behind "${before}"`}`,
    'delete it, or type the text anew'
  );
}

function dayOf(entry: Fields): string {
  const day = entry.required('day');
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined || isoDay(Number(year), Number(month), Number(date)) === null)
    entry.fail('day', `day "${day}" is no day`, 'write when it was decided, such as 2021-03-11');
  if (day > tomorrow())
    entry.fail(
      'day',
      `day "${day}" is still to come`,
      'write when it was decided, or set the clock of this computer'
    );
  return day;
}

/** The latest day that it may be anywhere on earth. */
function tomorrow(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Before that, no press wrote of what there is to read here: a slip, which would stretch every axis. */
const FIRST_PUBLISHED = '1900';

/** Nobody knows of a clipping that is not published yet. */
function publishedOf(entry: Fields): PartialDate {
  const [published, day] = [dateOf(entry, 'published'), dayOf(entry)];
  if (published.date !== null && published.date < FIRST_PUBLISHED)
    entry.fail(
      'published',
      `published "${published.date}" is before ${FIRST_PUBLISHED}`,
      'write when the clipping was published, not of when it tells'
    );
  return published.date !== null && published.date > day
    ? entry.fail(
        'published',
        `published "${published.date}" is after the day of the entry, ${day}`,
        'correct one of the two'
      )
    : published;
}

function someOf(entry: Fields, key: string): string[] {
  const values = entry.list(key) ?? [];
  return values.length > 0 ? values : entry.fail(key, `"${key}" names nothing`, 'fill it in');
}

function clippingsOf(entry: Fields): string[] {
  return someOf(entry, 'clippings').map((value) => clippingOf(entry, 'clippings', value));
}

function newEvent(entry: Fields): string {
  const id = entry.required('into');
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
    ? id
    : entry.fail('into', `"${id}" is no event id`, 'use small letters, digits and single hyphens');
}
