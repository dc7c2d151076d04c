import type { Gazetteers, PlaceEntry } from '../../types.ts';
import { fold, isAllCaps, isCapitalised } from '../text/characters.ts';
import { createMatcher } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import { rolePhrases, roleTails } from './roles.ts';
import type { RolePhrase, RoleTail } from './roles.ts';
import { startsSmall } from '../text/spelling.ts';

/** A form that text can contain, and what it names. */
export interface EntityName {
  kind: 'company' | 'place' | 'authority' | 'other';
  entity: string | null;
  form: string;
  /** Also a word, a person or another entity's name: counts in a fitting context only, in this very spelling. */
  ambiguous: boolean;
  /** A description (« administration du cyberespace ») that is also written without capitals. */
  anyCase: boolean;
  /** « US », « IT »: a word in a headline set in capitals. */
  shortAcronym: boolean;
}

export interface DemonymName {
  kind: 'demonym';
  form: string;
  jurisdiction: string | null;
}

export interface RoleName extends RolePhrase {
  kind: 'role';
}

/** The first word of role phrases that a demonym may split. */
export interface RoleHead {
  kind: 'role-head';
  form: string;
  tails: RoleTail[];
}

export type Name = EntityName | DemonymName | RoleName | RoleHead;

export interface Vocabulary {
  matcher: Matcher<Name>;
  /** A role phrase as a whole, folded: an authority's name that is one of these is a common noun in other countries. */
  isRolePhrase(form: string): boolean;
}

/** Descriptive names of authorities are long; « Le Conseil » or an acronym must keep its capitals. */
const DESCRIPTIVE = 16;
const SHORT = 3;

/** All forms of the gazetteers in one matcher. */
export function createVocabulary(gazetteers: Gazetteers): Vocabulary {
  const phrases = new Set(gazetteers.roles.flatMap(({ aliases }) => aliases.map(fold)));
  const names: [string, Name][] = [
    ...gazetteers.companies.flatMap((entry) => entityNames('company', entry)),
    ...gazetteers.places.flatMap((entry) => entityNames('place', entry)),
    ...gazetteers.authorities.flatMap((entry) => entityNames('authority', entry)),
    ...gazetteers.otherNames.flatMap(({ name, aliases }) =>
      entityNames('other', { id: null, name, nameFr: name, aliases, ambiguous: [] })
    ),
    ...gazetteers.places.flatMap(demonymNames),
    ...rolePhrases(gazetteers.roles).map((phrase): [string, Name] => [
      phrase.form,
      { kind: 'role', ...phrase }
    ]),
    ...roleHeads(roleTails(gazetteers.roles))
  ];
  return { matcher: createCaseMatcher(names), isRolePhrase: (form) => phrases.has(fold(form)) };
}

/**
 * Most words of a text are in lower case, and most names are not: words in lower case are looked up in a smaller trie
 * that ends sooner.
 */
function createCaseMatcher(names: readonly [string, Name][]): Matcher<Name> {
  const every = createMatcher(names);
  const lower = createMatcher(names.filter(([form, name]) => canBeLower(form, name)));
  return {
    matchAt(text, start) {
      const unit = text.charCodeAt(start);
      return (unit >= 97 && unit <= 122 ? lower : every).matchAt(text, start);
    }
  };
}

function canBeLower(form: string, name: Name): boolean {
  if (name.kind === 'role' || name.kind === 'role-head') return true;
  return !isCapitalised(form) || startsSmall(form) || (name.kind !== 'demonym' && name.anyCase);
}

/** Whose laws apply there: that of the government it can stand for, else of its country. */
export function jurisdictionOf(place: PlaceEntry): string | null {
  return place.metonym ?? place.country;
}

interface Named {
  id: string | null;
  name: string;
  nameFr: string;
  aliases: string[];
  ambiguous: string[];
}

function entityNames(kind: EntityName['kind'], entry: Named): [string, Name][] {
  const forms = new Set([entry.name, entry.nameFr, ...entry.aliases].filter((form) => form !== ''));
  return [...forms].map((form) => [
    form,
    {
      kind,
      entity: entry.id,
      form,
      ambiguous: entry.ambiguous.includes(form),
      anyCase: kind === 'authority' && form.length >= DESCRIPTIVE && form.includes(' ') && !isAllCaps(form),
      shortAcronym: isAllCaps(form) && form.replace(/\P{L}/gu, '').length <= SHORT
    }
  ]);
}

function demonymNames(place: PlaceEntry): [string, Name][] {
  return place.demonyms.map((form) => [form, { kind: 'demonym', form, jurisdiction: jurisdictionOf(place) }]);
}

function roleHeads(tails: readonly RoleTail[]): [string, Name][] {
  const byHead = new Map<string, RoleTail[]>();
  for (const tail of tails) byHead.set(tail.head, [...(byHead.get(tail.head) ?? []), tail]);
  return [...byHead].map(([form, own]) => [form, { kind: 'role-head', form, tails: own }]);
}
