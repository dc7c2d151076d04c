import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { METADATA_KEY, QUERIED_TABLES, SCHEMA_VERSION } from '../../lib/schema.ts';
import type { DatasetMetadata } from '../../lib/schema.ts';
import { syntheticCorpus } from '../brush/corpus.ts';

/** Words of the invented language, which fall off as Zipf's law says. */
const WORDS = 30_000;

/**
 * The invented corpus of the brush with words to search for, always the same; made once and kept: a title of 9 words, a lead of
 * 45 (280 characters), sentences of 20 behind each name and each action; every eighth word has an accent.
 */
export async function searchCorpus(n: number, cache: string): Promise<string> {
  const folder = join(cache, `search-${n}-v2`);
  if (existsSync(folder)) return folder;
  const plain = await syntheticCorpus(n, cache);
  const temporary = `${folder}.part`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const corpus = { en: `${n} invented clippings`, fr: `${n} coupures inventées` };
  const metadata: DatasetMetadata = {
    ...{ schema: SCHEMA_VERSION, dataset: `synthetic-search-${n}`, corpus },
    ...{ licence: null, headline: null, source: null }
  };
  try {
    for (const statement of MACROS) await connection.run(statement);
    for (const table of QUERIED_TABLES) {
      const file = `'${join(plain, table)}.parquet'`;
      const target = `'${join(temporary, table)}.parquet'`;
      const texts = TEXTS[table];
      const columns = texts === undefined ? '* EXCLUDE (line)' : `* EXCLUDE (line) REPLACE (${texts})`;
      await connection.run(`COPY (SELECT ${columns} FROM
        (SELECT *, row_number() OVER () AS line FROM ${file}) ORDER BY line)
        TO ${target} (FORMAT parquet, COMPRESSION zstd, KV_METADATA { ${METADATA_KEY}: '${JSON.stringify(metadata)}' })`);
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  await rename(temporary, folder);
  return folder;
}

const TEXTS: Record<string, string> = {
  clippings: 'words_of(clipping, 1, 9) AS title, words_of(clipping, 2, 45) AS lead',
  mentions: 'words_of(clipping * 8 + line % 8, 3, 20) AS quote',
  actions: 'words_of(clipping * 4 + line % 4, 4, 20) AS quote'
};

/** Two to four syllables to a word, by its rank. */
const MACROS = [
  `CREATE MACRO u(i, k) AS (hash(i::BIGINT * 4096 + k) >> 11)::DOUBLE / 9007199254740992.0`,
  `CREATE MACRO syllable(i) AS ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'du', 'gré', 'pla', 'chi', 'tor',
    'fen', 'zu'][(i % 16)::INTEGER + 1]`,
  `CREATE MACRO word(r) AS syllable(r) || syllable(r // 16 + r) || CASE WHEN r > 200 THEN syllable(r // 7) ELSE '' END
    || CASE WHEN r > 4000 THEN syllable(r // 300) ELSE '' END`,
  `CREATE MACRO words_of(i, k, many) AS array_to_string(list_transform(range(many),
    j -> word(floor(exp(u(i, k * 64 + j) * ln(${WORDS})))::BIGINT)), ' ')`
];
