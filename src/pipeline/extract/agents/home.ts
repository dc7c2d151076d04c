import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { InputError } from '../../errors.ts';
import type { Clipping } from '../../types.ts';

/**
 * The country whose authorities a newspaper calls « le régulateur » or “the Senate” without more: null where nothing tells, as of agencies,
 * or of English in a paper that is not known.
 */
export type HomeReader = (clipping: Pick<Clipping, 'outlet' | 'language'>) => string | null;

/** Countries whose top-level domains are those of their newspapers, and not of companies everywhere (`.io`, `.ai`). */
const NATIONAL =
  /\.(fr|be|ch|ca|lu|uk|ie|in|au|nz|it|de|es|jp|kr|sg|hk|at|nl|pl|pt|gr|se|no|dk|fi|cz|hu|ro|tr|ru|ua|br|mx|ar|cl|za|ng|ke|tw|th|ph|vn|my|pk|il|cn|gov)$/;
/** Top-level domains that are not their country's code. */
const COUNTRY: Readonly<Record<string, string>> = { uk: 'GB', gov: 'US' };

const COLUMNS = 'domain,country';
const FILE = fileURLToPath(new URL('../../../../data/gazetteers/outlets.csv', import.meta.url));

/**
 * Knows where the outlets of `data/gazetteers/outlets.csv` write; others are at home where their domain is, and where that tells
 * nothing French is read in France. Throws an `InputError` at the first mistake.
 */
export function createHomeReader(path = FILE): HomeReader {
  const homes = readHomes(path);
  return ({ outlet, language }) => {
    const known = homes.get(outlet ?? '');
    if (known !== undefined) return known;
    const domain = NATIONAL.exec(outlet ?? '')?.[1];
    if (domain !== undefined) return COUNTRY[domain] ?? domain.toUpperCase();
    return language === 'fr' ? 'FR' : null;
  };
}

function readHomes(path: string): Map<string, string> {
  const rows = csvParse(readFileSync(path, 'utf8'));
  if (rows.columns.join() !== COLUMNS)
    throw new InputError(
      `data/gazetteers/outlets.csv:1: the header is "${rows.columns.join()}"; it must be "${COLUMNS}"`
    );
  const homes = new Map<string, string>();
  for (const [index, { domain = '', country = '' }] of rows.entries()) {
    const where = `data/gazetteers/outlets.csv:${index + 2}`;
    if (!/^(?:[a-z\d-]+\.)+[a-z]+$/.test(domain))
      throw new InputError(`${where}: "${domain}" is no domain; use small letters, as in theguardian.com`);
    if (!/^[A-Z]{2}$/.test(country))
      throw new InputError(`${where}: country "${country}" is none; use two capitals, as GB`);
    if (homes.has(domain)) throw new InputError(`${where}: "${domain}" stands there twice; delete one`);
    homes.set(domain, country);
  }
  return homes;
}
