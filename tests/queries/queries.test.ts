import { expect, it } from 'vitest';
import { QUERY_CASES } from '../fixtures/query-cases.ts';
import { SMALL_CORPUS } from '../fixtures/small-corpus.ts';
import { sql } from '../../src/lib/queries/query.ts';
import { movedEvents } from '../../src/lib/queries/moved-events.ts';
import { useRows } from '../fixtures/use-rows.ts';

const database = await useRows(SMALL_CORPUS);

it.each(QUERY_CASES)('$name', async ({ query, columns, rows }) => {
  const found = (await database.run(query)) as Record<string, unknown>[];
  expect(found.map((row) => columns.map((column) => row[column]))).toEqual(rows);
});

it('a query keeps every value of the filter out of its SQL', () => {
  const hostile = QUERY_CASES.find(({ name }) => name.endsWith('is not impressed by SQL'));
  expect(hostile?.query.params).toEqual(["x' OR true --", "';", 'drop', 'table', 'clippings;', '--']);
  expect(hostile?.query.sql).not.toMatch(/DROP|OR true/);
});

it('a cycle in the catalogue ends, and each of its members has one root', async () => {
  const rows = await database.run<{ entity: string; root: string }>({
    sql: "SELECT entity, root FROM entity_roots WHERE entity IN ('ouro', 'boros') ORDER BY entity",
    params: []
  });
  expect(rows.map(({ entity }) => entity)).toEqual(['boros', 'ouro']);
});

it('what editors merged is told as it is now, of the database with all tables', async () => {
  expect(await database.run(movedEvents())).toEqual([
    {
      ...{ event: 'ban-brightpay', type: 'ban', targets: ['brightlab', 'brightpay'] },
      ...{ amount: null, currency: null, date: null, precision: 'unknown' }
    }
  ]);
});

it('what editors split an event from is told, too, and no other event', async () => {
  const add = (event: string, before: string) => sql`
    INSERT INTO corrections BY NAME SELECT NULL AS clipping, ${event} AS event, 'split' AS kind, 'event' AS what,
    ${before} AS before, NULL AS after, 'Jeanne Doe' AS author, '2021-04-04' AS day, 'These are two.' AS reason`;
  await database.run({ sql: 'BEGIN', params: [] });
  await database.run(add('gone-by-now', '{"event":"fine-brightcart"}'));
  const told = await database.run(movedEvents());
  await database.run({ sql: 'ROLLBACK', params: [] });
  expect(told.map(({ event }) => event)).toEqual(['ban-brightpay', 'fine-brightcart']);
});

it('an error names the SQL and keeps its cause', async () => {
  const failing = database.run({ sql: 'SELECT nothing FROM nowhere', params: [] });
  await expect(failing).rejects.toThrow('query failed: SELECT nothing FROM nowhere');
  await expect(failing).rejects.toHaveProperty('cause');
});
