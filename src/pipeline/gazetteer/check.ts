import type { AuthorityEntry, PlaceEntry, RoleEntry } from '../types.ts';
import type { Sourced } from './table.ts';

interface Named {
  id: string;
  name: string;
  nameFr: string;
  aliases: string[];
  ambiguous: string[];
}

/** Throws at the second entry with the same id. */
export function checkIds(entities: Sourced<Named>[]): void {
  const seen = new Set<string>();
  for (const { entry, row } of entities) {
    if (seen.has(entry.id)) row.fail(`id "${entry.id}" stands twice`, 'give one of the two another id');
    seen.add(entry.id);
  }
}

/**
 * Throws where `ambiguous` lists a form that the entry does not have, or where two entries of one kind claim a
 * form and neither marks it as ambiguous: of several claimants at most one may be the plain meaning.
 */
export function checkForms(entities: Sourced<Named>[]): void {
  const plain = new Map<string, string>();
  for (const { entry, row } of entities) {
    const forms = new Set([entry.name, entry.nameFr, ...entry.aliases]);
    const ambiguous = new Set(entry.ambiguous.map(asMatched));
    for (const form of entry.ambiguous)
      if (!forms.has(form))
        row.fail(`ambiguous "${form}" is neither the name nor an alias`, 'add it to aliases or remove it');
    for (const form of forms) {
      const key = asMatched(form);
      if (ambiguous.has(key)) continue;
      const other = plain.get(key) ?? entry.id;
      if (other !== entry.id)
        row.fail(
          `"${form}" already names "${other}"`,
          'remove it here, or list it under ambiguous in one of the two'
        );
      plain.set(key, entry.id);
    }
  }
}

/**
 * Throws where a town, region or country has the name of a company and is not marked as ambiguous: « Suez a été condamné » would then be told of both. An airport
 * is both a place and its operator.
 */
export function checkNamesakes(places: Sourced<PlaceEntry>[], companies: Sourced<Named>[]): void {
  const owners = new Map<string, string>();
  for (const { entry } of companies)
    for (const form of [entry.name, entry.nameFr, ...entry.aliases]) owners.set(asMatched(form), entry.id);
  for (const { entry, row } of places) {
    if (entry.kind === 'venue') continue;
    for (const form of [entry.name, entry.nameFr, ...entry.aliases]) {
      const owner = form === '' || entry.ambiguous.includes(form) ? undefined : owners.get(asMatched(form));
      if (owner !== undefined)
        row.fail(`"${form}" is also a name of the company "${owner}"`, 'list it under ambiguous');
    }
  }
}

/** Throws where a parent is no id of the same file, or where an entry is its own ancestor. */
export function checkParents(entities: Sourced<{ id: string; parent: string | null }>[], kind: string): void {
  const parents = new Map(entities.map(({ entry }) => [entry.id, entry.parent]));
  for (const { entry, row } of entities) {
    if (entry.parent !== null && !parents.has(entry.parent))
      row.fail(
        `parent "${entry.parent}" is not the id of a ${kind}`,
        'add it as a row of its own or empty the cell'
      );
    const line = new Set<string>();
    for (let id: string | null = entry.id; id !== null; id = parents.get(id) ?? null) {
      if (line.has(id)) row.fail(`the parents of "${entry.id}" lead in a circle`, `change that of "${id}"`);
      line.add(id);
    }
  }
}

/** Throws where an authority has a role that roles.csv lacks, or roles.csv has a role twice in one language. */
export function checkRoles(authorities: Sourced<AuthorityEntry>[], roles: Sourced<RoleEntry>[]): void {
  const seen = new Set<string>();
  for (const { entry, row } of roles) {
    const key = `${entry.role} ${entry.language}`;
    if (seen.has(key)) row.fail(`role "${key}" stands twice`, 'join the two lines');
    seen.add(key);
  }
  const known = new Set(roles.map(({ entry }) => entry.role));
  for (const { entry, row } of authorities)
    for (const role of entry.roles)
      if (!known.has(role))
        row.fail(`role "${role}" is not in roles.csv`, 'add it there or use one that is there');
}

/** Texts are searched without regard to these differences, so two forms that differ only in them are one. */
function asMatched(form: string): string {
  return form.replace(/[’‘]/g, "'").replace(/[\s-]+/g, ' ');
}

/** Gives places that stand for one authority its jurisdiction; throws where there is no such authority. */
export function checkSeats(
  places: readonly Sourced<PlaceEntry>[],
  authorities: readonly Sourced<AuthorityEntry>[]
): void {
  const jurisdictions = new Map(authorities.map(({ entry }) => [entry.id, entry.jurisdiction]));
  for (const { entry, row } of places) {
    if (entry.seatOf === null) continue;
    entry.metonym =
      jurisdictions.get(entry.seatOf) ??
      row.fail(
        `metonym "${entry.seatOf}" is not the id of an authority`,
        'add it to authorities.csv, or give a two-letter code'
      );
  }
}
