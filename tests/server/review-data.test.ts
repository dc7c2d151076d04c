import { describe, expect, it } from 'vitest';
import { createTable } from '../../src/lib/db/prepare.ts';
import { openDatabase } from '../../src/lib/server/native.ts';
import { readReviewData } from '../../src/lib/server/review-data.ts';
import { TABLE_NAMES } from '../../src/lib/schema.ts';

const BEFORE = 'Words before it. '.repeat(30);
const QUOTE = 'The CWB fined BrightCart.';
const TEXT = `A title\n\n${BEFORE}${QUOTE}${' Words after it.'.repeat(30)}`;
const START = TEXT.indexOf(QUOTE);

async function read(withTexts: boolean) {
  const database = await openDatabase(async (connection) => {
    for (const table of TABLE_NAMES) await connection.run(createTable(table));
    await connection.run(
      `INSERT INTO clippings BY NAME (SELECT 0 AS clipping, 'a' AS id, 'A title' AS title, 'en' AS language,
         DATE '2021-03-01' AS published, 'month' AS published_precision)`
    );
    await connection.run(
      `INSERT INTO actions BY NAME (SELECT 'e' AS event, 0 AS clipping, 'fine' AS type, 'done' AS status,
         'BE' AS jurisdiction, ['cwb'] AS authorities, ['brightcart'] AS targets, '${QUOTE}' AS quote,
         ${START} AS quote_start, ${START + QUOTE.length} AS quote_end, 'test' AS rule,
         DATE '2021-01-01' AS date, 'year' AS date_precision, unnest([0.5, 1]) AS confidence, ['noun'] AS doubts)`
    );
    await connection.run(
      `INSERT INTO mentions BY NAME (SELECT 0 AS clipping, 'company' AS kind, 'brightcart' AS entity, 'BrightCart' AS surface)`
    );
    await connection.run(
      `INSERT INTO corrections BY NAME (SELECT 0 AS clipping, ${withTexts ? "'published'" : "'reject'"} AS kind)`
    );
    if (!withTexts) return;
    await connection.run(`INSERT INTO texts BY NAME (SELECT 0 AS clipping, '${TEXT}' AS text)`);
    await connection.run(
      `INSERT INTO spans BY NAME (SELECT 0 AS clipping, 'company' AS kind, 'brightcart' AS entity,
         unnest(['BrightCart', 'BC', 'BC']) AS surface)`
    );
  });
  try {
    return await readReviewData(database);
  } finally {
    database.close();
  }
}

describe('what there is to review', () => {
  it('comes with dates as precise as they are, and with what an editor settled', async () => {
    const { actions, clippings } = await read(false);
    expect(clippings).toMatchObject([{ id: 'a', published: '2021-03', dated: false, text: null }]);
    expect(clippings[0]?.mentions).toMatchObject([{ entity: 'brightcart', surfaces: ['BrightCart'] }]);
    expect(actions).toMatchObject([
      {
        row: 0,
        clipping: 'a',
        date: '2021',
        quote: QUOTE,
        before: '',
        after: '',
        doubts: ['noun'],
        settled: false
      },
      { row: 1, settled: true }
    ]);
  });

  it('shows the sentence in its text, cut at words, and all that a name is called, where the data has them', async () => {
    const { actions, clippings } = await read(true);
    const [action] = actions;
    expect(action?.before).toMatch(/^… (before|it\.|Words) .* it\. $/);
    expect(action?.after).toMatch(/^ Words after .* (after|it\.|Words) …$/);
    expect(TEXT).toContain(`${action?.before.slice(2) ?? ''}${QUOTE}`);
    expect(clippings[0]).toMatchObject({ text: TEXT, dated: true });
    expect(clippings[0]?.mentions).toMatchObject([{ entity: 'brightcart', surfaces: ['BC', 'BrightCart'] }]);
  });
});
