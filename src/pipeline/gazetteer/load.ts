import { join } from 'node:path';
import type { Gazetteers } from '../types.ts';
import { checkForms, checkIds, checkNamesakes, checkParents, checkRoles, checkSeats } from './check.ts';
import { readAuthorities, readCompanies, readOtherNames, readPlaces, readRoles } from './entries.ts';
import type { Sourced } from './table.ts';

/**
 * Reads the five gazetteer files of a folder, entries in file order, and checks them against each other.
 * Throws an `InputError` at the first mistake: « file:line: what is wrong; what to do ».
 */
export async function loadGazetteers(dir: string): Promise<Gazetteers> {
  const [companies, places, authorities, roles, otherNames] = await Promise.all([
    readCompanies(join(dir, 'companies.csv')),
    readPlaces(join(dir, 'places.csv')),
    readAuthorities(join(dir, 'authorities.csv')),
    readRoles(join(dir, 'roles.csv')),
    readOtherNames(join(dir, 'other-names.csv'))
  ]);
  for (const entities of [companies, places, authorities]) {
    checkIds(entities);
    checkForms(entities);
  }
  checkNamesakes(places, companies);
  checkParents(companies, 'company');
  checkParents(places, 'place');
  checkRoles(authorities, roles);
  checkSeats(places, authorities);
  return {
    companies: entriesOf(companies),
    places: entriesOf(places),
    authorities: entriesOf(authorities),
    roles: entriesOf(roles),
    otherNames: entriesOf(otherNames)
  };
}

function entriesOf<Entry>(sourced: Sourced<Entry>[]): Entry[] {
  return sourced.map(({ entry }) => entry);
}
