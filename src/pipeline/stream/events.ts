import { join } from 'node:path';
import { joinReports } from '../events/resolve.ts';
import type { Report } from '../events/report.ts';
import { findBlocks } from './blocks.ts';
import type { Keeper } from './kept.ts';
import { countIn, numberIn, quoted, textIn } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

/** Where events of earlier runs are looked up and those of this one kept. */
export interface KnownEvents {
  keeper: Keeper;
  key: string;
}

const KNOWN = 'events.parquet';

/**
 * Fills the table `events` with the event of every report in files that `createReportFile` made, joining those of one event block by
 * block: reports that no link connects are never of one event, so that the events of a block depend on its reports alone. Those of blocks
 * that an earlier run met with the same reports are taken from there. Memory holds the links, of which there are about as many as pairs of a
 * kind of action and a company, and the largest block that has to be resolved.
 */
export async function resolveReports(
  work: WorkDatabase,
  files: readonly string[],
  known: KnownEvents | null
): Promise<{ reports: number; events: number }> {
  await work.run(`CREATE VIEW reports AS SELECT * FROM read_parquet([${files.map(quoted).join(', ')}])`);
  await findBlocks(work);
  await work.run(`CREATE TABLE blocked AS SELECT row, n, sum, block FROM reports JOIN blocks USING (links)`);
  // Sums of texts that differ: whatever the order, they are those of no other reports.
  await work.run(
    `CREATE TABLE sums AS SELECT block, bit_xor(md5_number(sum))::VARCHAR AS of_block FROM blocked GROUP BY block`
  );
  const kept = await known?.keeper.find(known.key);
  await takeKnown(work, kept ? join(kept.folder, KNOWN) : null);
  if ((await countIn(work, 'SELECT count(*) FROM unknown')) > 0) {
    await resolveBlocks(work);
    if (known) await keepEvents(work, known);
  }
  // In the order in which they are asked for, stretch by stretch.
  await work.run('CREATE TABLE events AS SELECT * FROM resolved ORDER BY row, n');
  const found = {
    reports: await countIn(work, 'SELECT count(*) FROM events'),
    events: await countIn(work, 'SELECT count(DISTINCT event) FROM events')
  };
  for (const table of ['resolved', 'unknown', 'sums', 'blocked', 'blocks'])
    await work.run(`DROP TABLE ${table}`);
  await work.run('DROP VIEW reports');
  return found;
}

/** Fills `resolved` with what a file knows, and `unknown` with the blocks that it does not. */
async function takeKnown(work: WorkDatabase, path: string | null): Promise<void> {
  const known =
    path === null
      ? `(SELECT '' AS of_block, '' AS sum, '' AS event WHERE false)`
      : `read_parquet(${quoted(path)})`;
  await work.run(
    `CREATE TABLE resolved AS SELECT row, n, event FROM blocked JOIN sums USING (block) JOIN ${known} USING (of_block, sum)`
  );
  await work.run(
    `CREATE TABLE unknown AS SELECT block FROM sums WHERE of_block NOT IN (SELECT of_block FROM ${known})`
  );
}

async function resolveBlocks(work: WorkDatabase): Promise<void> {
  const events = await work.append('resolved');
  let block: number | null = null;
  let waiting: { row: number; n: number; report: Report }[] = [];
  const settle = () => {
    const ids = joinReports(waiting.map(({ report }) => report));
    for (const { row, n, report } of waiting) events.add(row, n, ids.get(report) ?? '');
    waiting = [];
  };
  for await (const [of, row, n, report] of work.rows(
    `SELECT block, row, n, report FROM reports JOIN blocks USING (links) JOIN unknown USING (block)
     ORDER BY block, place, row, n`
  )) {
    if (of !== block) settle();
    block = numberIn(of);
    waiting.push({ row: numberIn(row), n: numberIn(n), report: JSON.parse(textIn(report)) as Report });
  }
  settle();
  events.close();
}

async function keepEvents(work: WorkDatabase, { keeper, key }: KnownEvents): Promise<void> {
  const keeping = await keeper.begin(key);
  await work.run(
    `COPY (SELECT of_block, sum, event FROM blocked JOIN sums USING (block) JOIN resolved USING (row, n))
     TO ${quoted(join(keeping.folder, KNOWN))} (FORMAT parquet, COMPRESSION zstd)`
  );
  await keeping.keep(new Map(), [KNOWN], null);
}
