import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { createTable } from '../../lib/db/prepare.ts';
import {
  ACTION_STATUSES,
  ACTION_TYPES,
  METADATA_KEY,
  SCHEMA_VERSION,
  TABLE_NAMES
} from '../../lib/schema.ts';
import type { DatasetMetadata } from '../../lib/schema.ts';

/** Days of the ten years that a corpus covers, from 1 January 2012. */
const DAYS = 3653;
const FIRST = `DATE '2012-01-01'`;

/**
 * A folder with the Parquet files of a corpus of `n` invented clippings, always the same; made once and kept. Companies,
 * places and outlets fall off as Zipf's law says (exponent 1), 0 to 6 companies and 0 to 3 places to a clipping; seven of ten
 * clippings stand near one of forty bursts; one in four reports one to three events, most of the days before it. Dates
 * are known to the day (85 %), the month, the year or not at all. Columns of text are empty: no chart reads them.
 */
export async function syntheticCorpus(n: number, cache: string): Promise<string> {
  const folder = join(cache, `corpus-${n}-v2`);
  if (existsSync(folder)) return folder;
  const temporary = `${folder}.part`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const statement of statements(n)) await connection.run(statement);
    await write(connection, temporary, n);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  await rename(temporary, folder);
  return folder;
}

async function write(connection: DuckDBConnection, folder: string, n: number): Promise<void> {
  const corpus = { en: `${n} invented clippings`, fr: `${n} coupures inventées` };
  const metadata: DatasetMetadata = {
    ...{ schema: SCHEMA_VERSION, dataset: `synthetic-${n}`, corpus },
    ...{ licence: null, headline: null, source: null }
  };
  for (const table of TABLE_NAMES) {
    await connection.run(`COPY ${table} TO '${join(folder, table)}.parquet'
      (FORMAT parquet, COMPRESSION zstd, KV_METADATA { ${METADATA_KEY}: '${JSON.stringify(metadata)}' })`);
  }
}

function statements(n: number): string[] {
  const companies = Math.min(5000, 60 + Math.ceil(n / 100));
  const places = Math.min(1500, 40 + Math.ceil(n / 200));
  const outlets = Math.min(2000, 20 + Math.ceil(n / 500));
  const events = Math.min(20_000, 20 + Math.ceil(n / 20));
  const types = ACTION_TYPES.map((type) => `'${type}'`).join(', ');
  const statuses = ACTION_STATUSES.map((status) => `'${status}'`).join(', ');
  const fill = (table: string, select: string) => `INSERT INTO ${table} BY NAME ${select}`;
  return [
    ...TABLE_NAMES.map(createTable),
    // Uniform in [0, 1), from a number of the row and one of the question.
    `CREATE MACRO u(i, k) AS (hash(i::BIGINT * 4096 + k) >> 11)::DOUBLE / 9007199254740992.0`,
    // 0 … of-1, the first most often.
    `CREATE MACRO zipf(r, of_many) AS least(of_many - 1, floor(exp(r * ln(of_many + 1)))::INTEGER - 1)`,
    `CREATE MACRO clamp(x, high) AS greatest(0, least(high, x))::INTEGER`,
    `CREATE MACRO known_to(r) AS CASE WHEN r < 0.85 THEN 'day' WHEN r < 0.94 THEN 'month'
      WHEN r < 0.98 THEN 'year' ELSE 'unknown' END`,

    `CREATE TABLE base AS SELECT i::INTEGER AS i,
      CASE WHEN u(i, 0) < 0.3 THEN floor(u(i, 1) * ${DAYS})::INTEGER
        ELSE clamp(floor(u(zipf(u(i, 2), 40) + 7777777, 3) * ${DAYS}) - ln(1 - u(i, 4)) * 12, ${DAYS - 1}) END AS day
      FROM range(${n}) r(i)`,
    `CREATE TABLE dated AS SELECT (row_number() OVER (ORDER BY day, i) - 1)::INTEGER AS clipping, i, day FROM base`,
    fill(
      'clippings',
      `SELECT clipping, 'c' || clipping AS id, '' AS title, NULL AS url,
        'outlet-' || zipf(u(i, 5), ${outlets}) || '.example' AS outlet,
        ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'pl'][zipf(u(i, 6), 8) + 1] AS language,
        CASE WHEN known_to(u(i, 7)) <> 'unknown' THEN ${FIRST} + day END AS published,
        known_to(u(i, 7)) AS published_precision, 'url' AS published_source, [] AS tags, false AS truncated,
        400 AS words, '' AS lead, false AS verbatim FROM dated ORDER BY clipping`
    ),
    `CREATE TABLE named AS
      SELECT clipping, 'company' AS kind, 'company-' || zipf(u(i, 10 + k), ${companies}) AS entity, u(i, 20 + k) AS r
      FROM dated, range(7) s(k) WHERE k < floor(7 * u(i, 8) * u(i, 8))
      UNION ALL SELECT clipping, 'place', 'place-' || zipf(u(i, 30 + k), ${places}), u(i, 40 + k)
      FROM dated, range(3) s(k) WHERE k < floor(4 * u(i, 9) * u(i, 9))`,
    fill(
      'mentions',
      `SELECT clipping, entity, kind, sum(1 + floor(r * 4))::INTEGER AS mentions, 0 AS in_title, 0 AS in_tags,
        CASE WHEN kind = 'place' AND min(r) < 0.2 THEN sum(1 + floor(r * 4))::INTEGER ELSE 0 END AS metonymic,
        'x' AS surface, [] AS names, 'name' AS rule, 0.9 AS confidence
      FROM named GROUP BY clipping, kind, entity ORDER BY clipping, kind, entity`
    ),
    // Event e happened near day e / events · DAYS; clippings report the events of the days before them.
    `CREATE TABLE reports AS
      SELECT DISTINCT clipping, CASE WHEN u(i, 50 + k) < 0.1 THEN floor(u(i, 53 + k) * ${events})::INTEGER
        ELSE clamp((day + 60 * ln(1 - u(i, 56 + k))) / ${DAYS} * ${events}, ${events - 1}) END AS e
      FROM dated, range(3) s(k)
      WHERE u(i, 60) < 0.25 AND (k = 0 OR (k = 1 AND u(i, 61) < 0.3) OR (k = 2 AND u(i, 61) < 0.1))`,
    fill(
      'actions',
      `SELECT 'event-' || e AS event, clipping, r.* EXCLUDE (e, clipping) FROM (
        SELECT e, clipping,
          CASE WHEN known_to(u(e, 1001)) <> 'unknown' THEN ${FIRST} + floor(e / ${events} * ${DAYS})::INTEGER END AS date,
          known_to(u(e, 1001)) AS date_precision, [${types}][zipf(u(e, 1002), ${ACTION_TYPES.length}) + 1] AS type,
          [${statuses}][zipf(u(e, 1003), 4) + 1] AS status,
          ['CN', 'US', 'EU', 'FR', 'GB', 'DE', 'IN', 'JP', 'KR', 'BE', 'IT', 'ES'][zipf(u(e, 1004), 12) + 1] AS jurisdiction,
          ['authority-' || zipf(u(e, 1005), 60)] AS authorities, ['company-' || zipf(u(e, 1006), ${companies})] AS targets,
          'A sentence.' AS quote, 0 AS quote_start, 10 AS quote_end, [] AS names, 'synthetic' AS rule, 0.9 AS confidence,
          [] AS doubts
        FROM reports) r ORDER BY clipping, event`
    ),
    fill(
      'entities',
      `SELECT DISTINCT entity, kind, entity AS name_en, entity AS name_fr,
        CASE WHEN kind = 'place' THEN 'city' END AS place_kind, CASE WHEN kind = 'place' THEN 'FR' END AS country,
        CASE WHEN kind = 'place' THEN u((hash(entity) % 1000000)::BIGINT, 2000) * 120 - 50 END AS latitude,
        CASE WHEN kind = 'place' THEN u((hash(entity) % 1000000)::BIGINT, 2001) * 340 - 170 END AS longitude
      FROM (SELECT DISTINCT entity, kind FROM mentions UNION
        SELECT DISTINCT unnest(authorities), 'authority' FROM actions) ORDER BY kind, entity`
    )
  ];
}
