import type { Gazetteers } from '../types.ts';
import { FOLDED, isAllCaps, isSpaceAt, isUpper, WORD } from './characters.ts';
import type { JurisdictionCue } from './jurisdictions.ts';
import { wordEnd } from './matcher.ts';
import { readRole } from './roles.ts';
import { isSpelling } from './spelling.ts';
import { isShouting } from './surroundings.ts';
import type { SureNames } from './ambiguity.ts';
import { jurisdictionOf } from './vocabulary.ts';
import type { EntityName, Name, Vocabulary } from './vocabulary.ts';

/** One reading of the text at `start`: the names spelt there, or the roles of a role phrase. */
export interface Option {
  end: number;
  names: EntityName[];
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
const SHORT_ACRONYM = 3;

/** Reads a text once from word to word and collects everything that the vocabulary could mean there. */
export function createCollector(
  { matcher }: Vocabulary,
  gazetteers: Gazetteers
): (text: string) => Candidates {
  const placeJurisdiction = new Map(gazetteers.places.map((place) => [place.id, jurisdictionOf(place)]));
  const companyCountry = new Map(gazetteers.companies.map(({ id, country }) => [id, country]));

  function demonymEnd(text: string, start: number): number {
    for (const { end, values } of matcher.matchAt(text, start)) {
      if (values.some(({ kind }) => kind === 'demonym')) return end;
    }
    return -1;
  }

  return function collect(text) {
    const list: Candidate[] = [];
    const cues: JurisdictionCue[] = [];
    const demonymStarts: number[] = [];
    const length = text.length;
    let i = 0;
    while (i < length) {
      while (i < length && WORD[text.charCodeAt(i)] === 0) i++;
      if (i >= length) break;
      const start = i;
      const matches = matcher.matchAt(text, start);
      i = wordEnd(text, start);
      if (matches.length === 0 || !isStart(text, start)) continue;

      const options: Option[] = [];
      let demonym: { end: number; jurisdiction: string | null } | undefined;
      for (const { end, values } of matches) {
        const spelt = spellings(text, start, end, values);
        if (spelt.length > 0) options.push({ end, names: spelt, roles: [] });
        for (const value of values) {
          if (value.kind === 'role') {
            const role = readRole(text, end, value.tails, (at) => demonymEnd(text, at));
            if (role) addRole(options, role);
          } else if (value.kind === 'demonym' && spelt.length === 0 && isDemonym(text, start, value.form)) {
            demonym ??= { end, jurisdiction: value.jurisdiction };
          }
        }
      }
      options.sort((a, b) => b.end - a.end);
      const [longest] = options;
      if (demonym && demonym.end >= (longest?.end ?? 0)) {
        demonymStarts.push(start);
        const { end, jurisdiction } = demonym;
        if (jurisdiction !== null) cues.push({ start, end, jurisdiction, kind: 'demonym' });
      }
      if (!longest || isInAddress(text, start)) continue;
      list.push({ start, options });
      const sure = longest.names.filter(({ ambiguous }) => !ambiguous);
      for (const { kind, entity } of sure) {
        const home = kind === 'place' ? placeJurisdiction : kind === 'company' ? companyCountry : undefined;
        const jurisdiction = home?.get(entity ?? '') ?? null;
        if (jurisdiction !== null) {
          cues.push({ start, end: longest.end, jurisdiction, kind: kind === 'place' ? 'place' : 'company' });
        }
      }
      // Inside a sure name nothing else is looked for; a doubtful one may turn out to be none.
      if (sure.some(({ kind }) => kind !== 'authority')) i = Math.max(i, longest.end);
    }
    return { list, cues, known: knowledge(list, demonymStarts) };
  };
}

function spellings(text: string, start: number, end: number, values: readonly Name[]): EntityName[] {
  const passage = text.slice(start, end);
  return values.filter((name): name is EntityName => {
    if (name.kind === 'demonym' || name.kind === 'role') return false;
    if (!name.anyCase && !isSpelling(passage, name.form, name.ambiguous)) return false;
    const acronym = isAllCaps(passage) && passage.replace(/\P{L}/gu, '').length <= SHORT_ACRONYM;
    return !acronym || !isShouting(text, start);
  });
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
  if (FOLDED[text.charCodeAt(start - 1)] !== 39 || WORD[text.charCodeAt(start - 2)] !== 1) {
    return text.charAt(start - 1) !== '@';
  }
  let from = start - 2;
  while (from > 0 && start - from < 12 && WORD[text.charCodeAt(from - 1)] === 1) from--;
  return /^(d|l|n|s|j|m|t|c|qu|jusqu|lorsqu|puisqu|quoiqu)$/i.test(text.slice(from, start - 1));
}

function isInAddress(text: string, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < LONGEST_URL && !isSpaceAt(text, from - 1)) from--;
  return from < start && /:\/\/|www\.|@/.test(text.slice(from, start));
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
    isDemonymStart: (index) =>
      demonymStarts[lowerBound(demonymStarts.length, (i) => (demonymStarts[i] ?? 0) < index)] === index,
    isSureCompanyEnd: (index) => endsAt(index, isSureCompany),
    isSureCompanyStart: (index) => at(index)?.options.some(isSureCompany) ?? false
  };
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
