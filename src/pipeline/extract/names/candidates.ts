import { entriesById } from '../../gazetteer/by-id.ts';
import type { EntityKind } from '../../../lib/schema.ts';
import type { Gazetteers } from '../../types.ts';
import {
  describesCompany,
  isNationOfCompany,
  isOnlyCompared,
  isSeatOfCompany
} from '../agents/agent-words.ts';
import { isMute } from '../agents/mute-places.ts';
import { FOLDED, isAllCaps, isSpaceAt, isUpper, WORD } from '../text/characters.ts';
import { courtAt } from '../agents/court-seats.ts';
import { withoutOwners } from '../agents/jurisdictions.ts';
import type { JurisdictionCue } from '../agents/jurisdictions.ts';
import { isCompanyHere } from './demonym-companies.ts';
import { wordEnd, wordStart } from './matcher.ts';
import type { Match } from './matcher.ts';
import { createBranchReader } from './nationality.ts';
import { isNoOffice, isRoleSpelling, isVerbToJudge, readSplitRole } from './roles.ts';
import { hasItsOwn } from './ruling-places.ts';
import { withoutSpeltOut } from './spelt-out.ts';
import { isSpelling } from '../text/spelling.ts';
import { isShouting } from './surroundings.ts';
import type { SureNames } from './ambiguity.ts';
import { jurisdictionOf } from './vocabulary.ts';
import type { EntityName, Name, Vocabulary } from './vocabulary.ts';

/** One reading of the text at `start`: the names spelt there, or the roles of a role phrase. */
export interface Option {
  end: number;
  names: readonly EntityName[];
  roles: string[];
}

/** All readings at one place, longest first. */
export interface Candidate {
  start: number;
  options: Option[];
}

export interface Candidates {
  list: Candidate[];
  cues: JurisdictionCue[];
  known: SureNames;
}

const LONGEST_URL = 300;
const LONGEST_NAME = 120;

const NOTHING: readonly EntityName[] = [];
const ARTICLE = /^(the|le|la|les|l)[ '’]/i;

interface Reading {
  options: Option[];
  demonym: { end: number; jurisdiction: string | null } | undefined;
}

/** Reads a text once from word to word and collects everything that the vocabulary could mean there. */
export function createCollector(
  { matcher }: Vocabulary,
  gazetteers: Gazetteers
): (text: string) => Candidates {
  const companies = entriesById(gazetteers.companies);
  const places = entriesById(gazetteers.places);
  const authorities = entriesById(gazetteers.authorities);
  const countryOfBranch = createBranchReader(gazetteers.places);
  const homeOf = (kind: EntityKind, entity: string): string | null => {
    if (kind === 'company') return companies.get(entity)?.country ?? null;
    if (kind === 'authority') return authorities.get(entity)?.jurisdiction ?? null;
    const place = places.get(entity);
    return place ? jurisdictionOf(place) : null;
  };

  function demonymEnd(text: string, start: number): number {
    for (const { end, values } of matcher.matchAt(text, start)) {
      if (values.some(({ kind }) => kind === 'demonym')) return end;
    }
    return -1;
  }

  function isCompanyAt(text: string, start: number): boolean {
    return matcher.matchAt(text, start).some(({ values }) => values.some(({ kind }) => kind === 'company'));
  }

  /** The readings at `start`, longest first, and the demonym there if it is at least as long. */
  function read(text: string, start: number, matches: readonly Match<Name>[]): Reading {
    const options: Option[] = [];
    let demonym: Reading['demonym'];
    for (const { end, values } of matches) {
      const spelt = spellings(text, start, end, values);
      const adjective = spelt.length > 0 && values.some(({ kind }) => kind === 'demonym');
      const names = adjective
        ? spelt.filter(({ kind }) => kind !== 'company' || isCompanyHere(text, { start, end }, isCompanyAt))
        : spelt;
      if (names.length > 0) options.push({ end, names, roles: [] });
      for (const value of values) {
        if (value.kind === 'role') {
          const { role, form } = value;
          if (
            isRoleSpelling(text.slice(start, end), form) &&
            !isNoOffice(text, start, end) &&
            !isVerbToJudge(text, start, end)
          )
            addRole(options, { end, roles: [role] });
        } else if (value.kind === 'role-head') {
          const role = readSplitRole(text, end, value.tails, (at) => demonymEnd(text, at));
          if (role && isRoleSpelling(text.slice(start, end), value.form)) addRole(options, role);
        } else if (value.kind === 'demonym' && names.length === 0 && isDemonym(text, start, value.form)) {
          demonym ??= { end, jurisdiction: value.jurisdiction };
        }
      }
    }
    if (options.length > 1) options.sort((a, b) => b.end - a.end);
    if (demonym && demonym.end < (options[0]?.end ?? 0)) demonym = undefined;
    return { options, demonym };
  }

  return function collect(text) {
    const list: Candidate[] = [];
    const cues: JurisdictionCue[] = [];
    const demonymStarts: number[] = [];
    let i = wordStart(text, 0);
    while (i < text.length) {
      const start = i;
      const matches = matcher.matchAt(text, start);
      i = wordEnd(text, start);
      if (matches.length > 0 && isStart(text, start)) {
        const { options, demonym } = read(text, start, matches);
        if (demonym) {
          demonymStarts.push(start);
          const { end, jurisdiction } = demonym;
          // « sud-coréen » is not also « coréen ».
          i = Math.max(i, end);
          if (jurisdiction !== null) {
            const kind = describesCompany(text, start, end) ? 'origin' : 'demonym';
            cues.push({ start, end, jurisdiction, kind });
          }
        }
        const [longest] = options;
        if (longest && !isInAddress(text, start)) {
          list.push({ start, options });
          addCues(cues, text, start, longest);
          // Inside a sure name nothing else is looked for; a doubtful one may turn out to be none.
          if (longest.names.some(isSettled)) i = Math.max(i, longest.end);
        }
      }
      i = wordStart(text, i);
    }
    return {
      list,
      cues: withoutSpeltOut(withoutOwners(text, cues), text, list),
      known: knowledge(list, demonymStarts)
    };
  };

  function addCues(cues: JurisdictionCue[], text: string, start: number, { end, names }: Option): void {
    for (const { kind, entity, ambiguous } of names) {
      const isSure = !ambiguous || (kind === 'place' && hasItsOwn(text, { start, end }));
      if (!isSure || entity === null || kind === 'other') continue;
      const court = kind === 'place' ? courtAt(text, entity, { start, end }) : null;
      const jurisdiction = court ?? homeOf(kind, entity);
      if (jurisdiction === null || jurisdiction === 'INT') continue;
      if (kind === 'place' && isMute(text, { start, end })) continue;
      if (kind === 'company' && isOnlyCompared(text, { start })) continue;
      const branch = kind === 'company' ? countryOfBranch(text.slice(start, end)) : null;
      if (branch !== null) {
        cues.push({ start, end, jurisdiction: branch, kind: 'origin' });
        continue;
      }
      const seat =
        kind === 'place' &&
        (isSeatOfCompany(text, { start, end }) || isNationOfCompany(text, { start, end }));
      cues.push({ start, end, jurisdiction, kind: seat ? 'origin' : kind });
    }
  }
}

/** « the West » is not settled: « the West Bank » begins with the next word. */
function isSettled({ kind, ambiguous, form }: EntityName): boolean {
  return !ambiguous && kind !== 'authority' && !ARTICLE.test(form);
}

function spellings(text: string, start: number, end: number, values: readonly Name[]): readonly EntityName[] {
  const passage = text.slice(start, end);
  let names: EntityName[] | undefined;
  for (const name of values) {
    if (isFitting(text, start, passage, name)) (names ??= []).push(name);
  }
  return names ?? NOTHING;
}

function isFitting(text: string, start: number, passage: string, name: Name): name is EntityName {
  if (name.kind === 'demonym' || name.kind === 'role' || name.kind === 'role-head') return false;
  // « US$ », « HK$ »: money.
  if (text.charAt(start + passage.length) === '$') return false;
  if (!name.anyCase && !isSpelling(passage, name.form, name.ambiguous)) {
    return name.ambiguous && isShouted(text, start, passage, name.form);
  }
  return !name.shortAcronym || !isShouting(text, start);
}

/** « APPLE SUES BRUSSELS »: a name that is also a word, in a headline set in capitals. */
function isShouted(text: string, start: number, passage: string, form: string): boolean {
  return (
    passage.length > 3 && isAllCaps(passage) && isSpelling(passage, form, false) && isShouting(text, start)
  );
}

function addRole(options: Option[], role: { end: number; roles: string[] }): void {
  const same = options.find(({ end }) => end === role.end);
  if (same) same.roles.push(...role.roles);
  else options.push({ end: role.end, names: [], roles: role.roles });
}

/** « Chinese » needs its capital, « chinois » does not. */
function isDemonym(text: string, start: number, form: string): boolean {
  return !isUpper(form.charAt(0)) || isUpper(text.charAt(start));
}

/** A word begins there, and not the second half of « aujourd’hui »; an elided article or a quotation mark may precede. */
function isStart(text: string, start: number): boolean {
  // « £3M », “$3M”, “$1.3M”: a sum.
  if (/(?:\p{Sc}|\d[.,])\d$/u.test(text.slice(Math.max(0, start - 2), start + 1))) return false;
  if (FOLDED[text.charCodeAt(start - 1)] !== 39 || WORD[text.charCodeAt(start - 2)] !== 1) {
    return text.charAt(start - 1) !== '@';
  }
  let from = start - 2;
  while (from > 0 && start - from < 12 && WORD[text.charCodeAt(from - 1)] === 1) from--;
  return /^(d|l|n|s|j|m|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)$/i.test(text.slice(from, start - 1));
}

/** « https://…/China-news », « www.… », « name@… »: what is written there is no mention. */
function isInAddress(text: string, start: number): boolean {
  let from = start;
  let suspicious = false;
  while (from > 0 && start - from < LONGEST_URL && !isSpaceAt(text, from - 1)) {
    from--;
    suspicious ||= './@'.includes(text.charAt(from));
  }
  return suspicious && /:\/\/|www\.|@/.test(text.slice(from, start));
}

function knowledge(list: readonly Candidate[], demonymStarts: readonly number[]): SureNames {
  const at = (index: number) => {
    const candidate = list[lowerBound(list.length, (i) => (list[i]?.start ?? 0) < index)];
    return candidate?.start === index ? candidate : undefined;
  };
  const endsAt = (index: number, accept: (option: Option) => boolean) => {
    if (index < 0) return false;
    const after = lowerBound(list.length, (i) => (list[i]?.start ?? 0) < index);
    for (let i = after - 1; i >= 0; i--) {
      const candidate = list[i];
      if (!candidate || candidate.start < index - LONGEST_NAME || i < after - 8) return false;
      if (candidate.options.some((option) => option.end === index && accept(option))) return true;
    }
    return false;
  };
  const named = ({ names }: Option) => names.length > 0;
  return {
    isNameStart: (index) => at(index)?.options.some(named) ?? false,
    isNameEnd: (index) => endsAt(index, named),
    isCompanyEnd: (index) => endsAt(index, isCompany),
    isCompanyStart: (index) => at(index)?.options.some(isCompany) ?? false,
    isDemonymStart: (index) =>
      demonymStarts[lowerBound(demonymStarts.length, (i) => (demonymStarts[i] ?? 0) < index)] === index,
    isSureCompanyEnd: (index) => endsAt(index, isSureCompany),
    isSureCompanyStart: (index) => at(index)?.options.some(isSureCompany) ?? false
  };
}

function isCompany({ names }: Option): boolean {
  return names.some(({ kind }) => kind === 'company');
}

function isSureCompany({ names }: Option): boolean {
  return names.some(({ kind, ambiguous }) => kind === 'company' && !ambiguous);
}

/** The first index for which `before` is false, in a list sorted by it. */
function lowerBound(length: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
