import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { QUERY_CASES } from '../fixtures/query-cases.ts';
import type { QueryCase } from '../fixtures/query-cases.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';
import { expectNoFaults, useBrowser } from './browser.ts';
import type { Visit } from './browser.ts';
import { serveEngine } from './engine-site.ts';
import type { EngineSite } from './engine-site.ts';

const visit = useBrowser();
let site: EngineSite;
beforeAll(async () => {
  site = await serveEngine(SMALL_CORPUS);
});
afterAll(() => site.close());

async function start(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    window.engine = await window.startEngine({ base: '.', dataset: 'abc123' });
  });
}

function answer(frame: Frame, { query, columns }: QueryCase): Promise<unknown[][]> {
  return frame.evaluate(
    async ({ query, columns }) => {
      const found = (await window.engine?.run(query)) as Record<string, unknown>[];
      return found.map((row) => columns.map((column) => row[column]));
    },
    { query, columns }
  );
}

describe('the engine on a page', () => {
  let opened: Visit;
  let frame: Frame;
  let asked: string[];
  beforeAll(async () => {
    const before = site.asked.length;
    opened = await visit('engine.html', { site: site.plain });
    frame = opened.page.mainFrame();
    await start(frame);
    asked = site.asked.slice(before);
  });
  // Among others: requests to other hosts, and whatever the policy of the site forbids.
  afterEach(() => expectNoFaults(opened));
  afterAll(() => opened.close());

  it('fetches its own two files and the four tables, each once', () => {
    expect(asked.filter((path) => /\/(data|duckdb)\//.test(path)).sort()).toEqual([
      '/data/actions.parquet?v=abc123',
      '/data/clippings.parquet?v=abc123',
      '/data/entities.parquet?v=abc123',
      '/data/mentions.parquet?v=abc123',
      expect.stringMatching(/^\/duckdb\/.*\.worker\.js$/),
      expect.stringMatching(/^\/duckdb\/.*\.wasm\.gz$/)
    ]);
  });

  it.each(QUERY_CASES.map((question) => [question.name, question] as const))(
    'answers %s',
    async (_, question) => {
      expect(await answer(frame, question)).toEqual(question.rows);
    }
  );

  // URL stands for a file that this page may fetch, so that DuckDB's own doors are what is tried.
  it.each([
    ["SELECT * FROM read_parquet('URL')", 'it exists in the parquet extension'],
    ["SELECT * FROM 'URL'", 'does not exist'],
    ["SELECT * FROM read_csv('URL')", 'disabled by configuration'],
    ["SELECT * FROM read_text('URL')", 'disabled by configuration'],
    ["SELECT * FROM glob('/*')", 'disabled by configuration'],
    ["ATTACH 'URL' AS other", 'disabled by configuration'],
    ["COPY clippings TO 'clippings.csv'", 'disabled by configuration'],
    ['LOAD httpfs', 'disabled through configuration'],
    ['LOAD parquet', 'disabled through configuration'],
    ['SET enable_external_access = true', 'configuration has been locked'],
    ['SET autoload_known_extensions = true', 'configuration has been locked'],
    ['SET autoinstall_known_extensions = true', 'configuration has been locked'],
    ["SET custom_extension_repository = 'URL'", 'configuration has been locked'],
    ['SET lock_configuration = false', 'configuration has been locked'],
    ['RESET lock_configuration', 'configuration has been locked'],
    ["PRAGMA memory_limit = '1GB'", 'configuration has been locked']
  ])('refuses %s', async (statement, complaint) => {
    const before = site.asked.length;
    const sql = statement.replace('URL', `${site.plain}data/clippings.parquet`);
    expect(await refusal(frame, sql)).toContain(complaint);
    expect(site.asked.slice(before)).toEqual([]);
  });

  it('takes INSTALL, which does nothing in browsers: the extension still cannot be loaded', async () => {
    expect(await refusal(frame, 'INSTALL httpfs')).toBeUndefined();
    expect(await refusal(frame, 'LOAD httpfs')).toContain('disabled through configuration');
  });
});

/** What DuckDB says to a statement: the engine's own message would only repeat the SQL. */
function refusal(frame: Frame, sql: string): Promise<string | undefined> {
  return frame.evaluate(async (sql) => {
    try {
      await window.engine?.run({ sql, params: [] });
    } catch (error) {
      return error instanceof Error ? String(error.cause) : undefined;
    }
  }, sql);
}

it('the engine takes WebAssembly that the host has the browser inflate', async () => {
  const opened = await visit('engine.html', { site: site.inflating });
  const frame = opened.page.mainFrame();
  await start(frame);
  for (const question of QUERY_CASES.slice(0, 3)) {
    expect(await answer(frame, question), question.name).toEqual(question.rows);
  }
  expectNoFaults(opened);
  await opened.close();
});

it('the engine answers the same in a sandboxed frame, which has an opaque origin', async () => {
  const opened = await visit('frame.html', { site: site.plain });
  const frame = opened.page.frames()[1];
  if (!frame) throw new Error('the page has no frame');
  expect(await frame.evaluate(() => origin)).toBe('null');
  await start(frame);
  for (const question of QUERY_CASES) {
    expect(await answer(frame, question), question.name).toEqual(question.rows);
  }
  expectNoFaults(opened);
  await opened.close();
});
