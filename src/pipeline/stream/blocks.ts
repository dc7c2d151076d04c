import type { WorkDatabase } from './work-database.ts';
import { textIn } from './work-database.ts';

/**
 * Makes the table `blocks` of the links that the view `reports` has: each text of links with the number of its block. Links that stand in one
 * text are in one block.
 */
export async function findBlocks(work: WorkDatabase): Promise<void> {
  const joined = createLinks();
  const texts: [links: string, first: number][] = [];
  for await (const [cell] of work.rows('SELECT DISTINCT links FROM reports')) {
    const links = textIn(cell);
    texts.push([links, joined.join(links.split(' '))]);
  }
  await work.run('CREATE TABLE blocks (links VARCHAR, block DOUBLE)');
  const table = await work.append('blocks');
  for (const [links, first] of texts) table.add(links, joined.blockOf(first));
  table.close();
}

/** Which links are connected (union-find with path halving). */
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
    /** The same for all links that are connected with one. */
    blockOf: rootOf
  };
}
