import { joinReports } from '../resolve.ts';
import type { Report } from '../resolve.ts';
import type { StoredAction } from './record.ts';
import { numberIn, textIn } from './work-database.ts';
import type { TableAppender, WorkDatabase } from './work-database.ts';

/**
 * Collects the reports of all clippings on disk, then joins those of one event block by block: reports that no link connects
 * are never of one event. Memory holds the links seen, of which there are about as many as pairs of a kind of action and a
 * company, and the largest block.
 */
export async function createEventResolver(work: WorkDatabase) {
  await work.run('CREATE TABLE reports (row DOUBLE, n DOUBLE, link DOUBLE, place VARCHAR, report VARCHAR)');
  await work.run('CREATE TABLE events (row DOUBLE, n DOUBLE, event VARCHAR)');
  const table = await work.append('reports');
  const joined = createLinks();
  let count = 0;

  return {
    /** The `n`th report of the clipping in a row. */
    add(
      row: number,
      n: number,
      { report, links, place }: Pick<StoredAction, 'report' | 'links' | 'place'>
    ): void {
      count++;
      table.add(row, n, joined.join(links), place, report);
    },
    /** Fills the table `events` with the event of every report; returns how many reports and events there are. */
    async resolve(): Promise<{ reports: number; events: number }> {
      table.close();
      await work.run('CREATE TABLE blocks (link DOUBLE, block DOUBLE)');
      const blocks = await work.append('blocks');
      for (const [link, block] of joined.blocks()) blocks.add(link, block);
      blocks.close();
      const events = await work.append('events');
      const found = await resolveBlocks(work, events);
      events.close();
      await work.run('DROP TABLE blocks');
      await work.run('DROP TABLE reports');
      return { reports: count, events: found };
    }
  };
}

async function resolveBlocks(work: WorkDatabase, events: TableAppender): Promise<number> {
  let block: number | null = null;
  let waiting: { row: number; n: number; report: Report }[] = [];
  let found = 0;
  const settle = () => {
    const ids = joinReports(waiting.map(({ report }) => report));
    for (const { row, n, report } of waiting) events.add(row, n, ids.get(report) ?? '');
    found += new Set(ids.values()).size;
    waiting = [];
  };
  for await (const [of, row, n, report] of work.rows(
    `SELECT block, row, n, report FROM reports JOIN blocks USING (link) ORDER BY block, place, row, n`
  )) {
    if (of !== block) settle();
    block = numberIn(of);
    waiting.push({ row: numberIn(row), n: numberIn(n), report: JSON.parse(textIn(report)) as Report });
  }
  settle();
  return found;
}

/** Which links are connected, over any number of reports (union-find with path halving). */
function createLinks() {
  const numbers = new Map<string, number>();
  const parents: number[] = [];
  const rootOf = (number: number): number => {
    let at = number;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parents[at] ?? at;
    }
    return at;
  };
  const numberOf = (link: string): number => {
    const known = numbers.get(link);
    if (known !== undefined) return known;
    numbers.set(link, parents.length);
    parents.push(parents.length);
    return parents.length - 1;
  };
  return {
    /** Connects links, and returns the number of one of them. */
    join(links: readonly string[]): number {
      const [first = 0, ...others] = links.map(numberOf);
      for (const other of others) parents[rootOf(other)] = rootOf(first);
      return first;
    },
    *blocks(): Generator<[link: number, block: number]> {
      for (let link = 0; link < parents.length; link++) yield [link, rootOf(link)];
    }
  };
}
