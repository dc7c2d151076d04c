import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3';
import { InputError } from '../../errors.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whose law a term tells of by the name right beside it (“The Digital Services Act is in force”), or null; a law that is named elsewhere in the
 * sentence may be the one that this differs from. `told`: whether the sentence tells who passes it, which no law needs that only takes effect:
 * « la Cnil fait usage du DSA, entré en application lundi ».
 */
export type LawHomes = (scene: Scene, hit: Hit, told: boolean) => string | null;

/** So many characters stand between a law and what is told of it: “is now”, “will soon be”. */
const BESIDE = 15;
const COLUMNS = 'name,jurisdiction,aliases';
const FILE = fileURLToPath(new URL('../../../../data/gazetteers/laws.csv', import.meta.url));

/** Knows the laws of `data/gazetteers/laws.csv`. Throws an `InputError` at the first mistake. */
export function createLawHomes(path = FILE): LawHomes {
  const homes = readHomes(path);
  // The longest first: “Kids Online Safety Act” is not the “Online Safety Act”.
  const names = [...homes.keys()].sort((a, b) => b.length - a.length).map(sourceOf);
  const search = createSearch(new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?![\\p{L}\\d])`, 'gu'));
  return ({ start, text }, hit, told) => {
    if (told && !TAKES_EFFECT.test(text.slice(hit.start - start))) return null;
    if (!told && OF_THE_UNION.test(text)) return 'EU';
    const beside = search.all(text).find(({ index, 0: name }) => {
      const from = start + index;
      const end = from + name.length;
      return end <= hit.start ? hit.start - end <= BESIDE : from <= hit.end + BESIDE;
    });
    return beside ? (homes.get(beside[0]) ?? null) : null;
  };
}

/** « La directive est définitivement adoptée »: such laws are made by the Union alone. */
const OF_THE_UNION = /^[«\s]*(?:the|la|les|une?|cette|its|new)\s(?:[\p{L}-]+\s)?directives?(?!\p{L})/iu;

/** What a law does by itself. */
const TAKES_EFFECT = /^(?:entr|took|take|came|come)/iu;

function readHomes(path: string): Map<string, string> {
  const rows = csvParse(readFileSync(path, 'utf8'));
  if (rows.columns.join() !== COLUMNS)
    throw new InputError(
      `data/gazetteers/laws.csv:1: the header is "${rows.columns.join()}"; it must be "${COLUMNS}"`
    );
  const homes = new Map<string, string>();
  for (const [index, { name = '', jurisdiction = '', aliases = '' }] of rows.entries()) {
    const where = `data/gazetteers/laws.csv:${index + 2}`;
    if (!/^[A-Z]{2}$/.test(jurisdiction))
      throw new InputError(`${where}: jurisdiction "${jurisdiction}" is none; use two capitals, as FR or EU`);
    for (const known of [name, ...aliases.split('|')].filter((one) => one !== '')) {
      if (homes.has(known)) throw new InputError(`${where}: "${known}" stands there twice; delete one`);
      homes.set(known, jurisdiction);
    }
  }
  return homes;
}

function sourceOf(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
