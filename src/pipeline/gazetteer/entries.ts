import type { AuthorityEntry, CompanyEntry, OtherNameEntry, PlaceEntry, RoleEntry } from '../types.ts';
import { isAboveCountries, PLACE_KINDS } from '../../lib/schema.ts';
import { readTable } from './table.ts';
import type { Sourced, TableRow } from './table.ts';

const COMPANIES = [
  'id',
  'name',
  'name_fr',
  'parent',
  'country',
  'sector',
  'aliases',
  'ambiguous',
  'wikidata'
] as const;
const PLACES = [
  'id',
  'name',
  'name_fr',
  'kind',
  'country',
  'parent',
  'latitude',
  'longitude',
  'aliases',
  'ambiguous',
  'demonyms',
  'metonym',
  'wikidata'
] as const;
const AUTHORITIES = [
  'id',
  'name',
  'name_fr',
  'jurisdiction',
  'roles',
  'aliases',
  'ambiguous',
  'wikidata'
] as const;
const ROLES = ['role', 'language', 'aliases'] as const;
const OTHER_NAMES = ['name', 'kind', 'aliases'] as const;

type PlaceColumn = (typeof PLACES)[number];

/** Two letters; what the European Union and the internet write for Britain and Greece would be countries of their own. */
const COUNTRY = /^(?!UK|EL)[A-Z]{2}$/;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const GOVERNMENT_OR_ID = new RegExp(`${COUNTRY.source}|${SLUG.source}`);

/** The entries of companies.csv. Like its neighbours below it throws an `InputError` with file, line and remedy. */
export async function readCompanies(path: string): Promise<Sourced<CompanyEntry>[]> {
  return (await readTable(path, COMPANIES)).map((row) => ({
    row,
    entry: {
      id: slug(row),
      name: row.required('name'),
      nameFr: frenchName(row),
      parent: row.text('parent') || null,
      country: country(row),
      sector: row.required('sector'),
      aliases: row.list('aliases'),
      ambiguous: row.list('ambiguous'),
      wikidata: wikidata(row)
    }
  }));
}

/** The entries of places.csv. */
export async function readPlaces(path: string): Promise<Sourced<PlaceEntry>[]> {
  return (await readTable(path, PLACES)).map((row) => ({ row, entry: placeEntry(row) }));
}

function placeEntry(row: TableRow<PlaceColumn>): PlaceEntry {
  const kind = PLACE_KINDS.find((known) => known === row.text('kind'));
  if (kind === undefined)
    return row.fail(`kind "${row.text('kind')}" is unknown`, `use one of ${PLACE_KINDS.join(', ')}`);
  const aboveCountries = isAboveCountries(kind);
  const code = country(row);
  if (aboveCountries && code !== null)
    row.fail(`a ${kind} has the country "${code}"`, 'empty that cell, or change the kind');
  if (!aboveCountries && code === null) row.fail(`a ${kind} has no country`, 'give its two-letter code');
  const latitude = degrees(row, 'latitude', 90);
  const longitude = degrees(row, 'longitude', 180);
  if ((latitude === null) !== (longitude === null))
    row.fail('only one of latitude and longitude is given', 'give both, or neither');
  return {
    id: slug(row),
    name: row.required('name'),
    nameFr: frenchName(row),
    kind,
    country: code,
    parent: row.text('parent') || null,
    latitude,
    longitude,
    aliases: row.list('aliases'),
    ambiguous: row.list('ambiguous'),
    demonyms: row.list('demonyms'),
    ...standsFor(row),
    wikidata: wikidata(row)
  };
}

/** A government by its code, or one authority by its id, whose jurisdiction `checkSeats` then gives. */
function standsFor(row: TableRow<PlaceColumn>): Pick<PlaceEntry, 'metonym' | 'seatOf'> {
  const cell = row.matching(
    'metonym',
    GOVERNMENT_OR_ID,
    'use a two-letter code of ISO 3166-1 (GB, GR), EU, or the id of an authority'
  );
  return cell === null || COUNTRY.test(cell)
    ? { metonym: cell, seatOf: null }
    : { metonym: null, seatOf: cell };
}

/** The entries of authorities.csv. */
export async function readAuthorities(path: string): Promise<Sourced<AuthorityEntry>[]> {
  return (await readTable(path, AUTHORITIES)).map((row) => {
    row.required('jurisdiction');
    const jurisdiction = row.matching(
      'jurisdiction',
      /^((?!UK|EL)[A-Z]{2}|INT)$/,
      'use a two-letter code of ISO 3166-1 (GB, GR), EU or INT'
    );
    const entry = {
      id: slug(row),
      name: row.required('name'),
      nameFr: frenchName(row),
      jurisdiction: jurisdiction ?? '',
      roles: row.list('roles'),
      aliases: row.list('aliases'),
      ambiguous: row.list('ambiguous'),
      wikidata: wikidata(row)
    };
    return { row, entry };
  });
}

/** The entries of roles.csv. */
export async function readRoles(path: string): Promise<Sourced<RoleEntry>[]> {
  return (await readTable(path, ROLES)).map((row) => {
    row.matching('role', SLUG, 'use lower-case letters, digits and hyphens');
    const language = row.required('language');
    if (language !== 'fr' && language !== 'en')
      return row.fail(`language "${language}" is unknown`, 'use fr or en');
    row.required('aliases');
    return { row, entry: { role: row.required('role'), language, aliases: row.list('aliases') } };
  });
}

/** The entries of other-names.csv. */
export async function readOtherNames(path: string): Promise<Sourced<OtherNameEntry>[]> {
  return (await readTable(path, OTHER_NAMES)).map((row) => ({
    row,
    entry: { name: row.required('name'), kind: row.required('kind'), aliases: row.list('aliases') }
  }));
}

// Entries are written out, field by field: of objects that are spread into others V8 keeps a description each, twice their own size.

function slug(row: TableRow<'id'>): string {
  row.matching('id', SLUG, 'use lower-case ASCII letters, digits and hyphens');
  return row.required('id');
}

function frenchName(row: TableRow<'name' | 'name_fr'>): string {
  return row.text('name_fr') || row.required('name');
}

function wikidata(row: TableRow<'wikidata'>): string | null {
  return row.matching('wikidata', /^Q[1-9][0-9]*$/, 'use an item number such as Q148, or empty the cell');
}

function country(row: TableRow<'country'>): string | null {
  return row.matching(
    'country',
    COUNTRY,
    'use two capital letters of ISO 3166-1 (GB, GR), or empty the cell'
  );
}

function degrees(row: TableRow<PlaceColumn>, column: 'latitude' | 'longitude', limit: number): number | null {
  if (row.text(column) === '') return null;
  const value = Number(row.text(column));
  if (Number.isFinite(value) && Math.abs(value) <= limit) return value;
  return row.fail(
    `${column} "${row.text(column)}" is out of range`,
    `give degrees from -${limit} to ${limit}`
  );
}
