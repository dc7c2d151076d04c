import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { InputError } from '../../errors.ts';
import { createSearch } from '../text/search.ts';
import type { Search } from '../text/search.ts';

/** A law that one country alone has by this name. */
export interface KnownLaw {
  jurisdiction: string;
  /** Id of the authority that alone acts by it; null where several do, or nobody knows. */
  enforcer: string | null;
}

export interface Laws {
  /** Finds their names, the longest first: “Kids Online Safety Act” is not the “Online Safety Act”. */
  search: Search;
  byName: ReadonlyMap<string, KnownLaw>;
}

const COLUMNS = 'name,jurisdiction,enforcer,aliases';
const FILE = fileURLToPath(new URL('../../../../data/gazetteers/laws.csv', import.meta.url));

/** The laws of `data/gazetteers/laws.csv`. Throws an `InputError` at the first mistake. */
export function loadLaws(path = FILE): Laws {
  const rows = csvParse(readFileSync(path, 'utf8'));
  if (rows.columns.join() !== COLUMNS)
    throw new InputError(
      `data/gazetteers/laws.csv:1: the header is "${rows.columns.join()}"; it must be "${COLUMNS}"`
    );
  const byName = new Map<string, KnownLaw>();
  for (const [index, { name = '', jurisdiction = '', enforcer = '', aliases = '' }] of rows.entries()) {
    const where = `data/gazetteers/laws.csv:${index + 2}`;
    if (!/^[A-Z]{2}$/.test(jurisdiction))
      throw new InputError(`${where}: jurisdiction "${jurisdiction}" is none; use two capitals, as FR or EU`);
    for (const known of [name, ...aliases.split('|')].filter((one) => one !== '')) {
      if (byName.has(known)) throw new InputError(`${where}: "${known}" stands there twice; delete one`);
      byName.set(known, { jurisdiction, enforcer: enforcer || null });
    }
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(sourceOf);
  return {
    search: createSearch(new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?![\\p{L}\\d])`, 'gu')),
    byName
  };
}

function sourceOf(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
