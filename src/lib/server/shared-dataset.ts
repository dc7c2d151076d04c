import type { Query } from '../queries/query.ts';
import { RELEASED_TABLES } from '../releases/kept.ts';
import { TABLE_NAMES } from '../schema.ts';
import type { TableName } from '../schema.ts';
import { keptWhile } from './kept-while.ts';
import { openDataset } from './native.ts';
import type { Dataset } from './native.ts';
import type { Release } from './releases.ts';

/** A dataset that stays open for every page that is drawn from it. */
export type SharedDataset = Omit<Dataset, 'close'>;

/**
 * The dataset that the story, its embeds and most other pages show: the latest, or that of a release. It is opened once, and each
 * question is asked once: most pages ask the same of it, all of them in two languages. Rows are shared: nobody may change them.
 */
export function sharedDataset(release: Release | null = null): Promise<SharedDataset> {
  return release ? released(release.folder) : latest('static/data');
}

const latest = keptWhile((dir) => open(dir, TABLE_NAMES));
const released = keptWhile((dir) => open(dir, RELEASED_TABLES));

async function open(dir: string, tables: readonly TableName[]): Promise<SharedDataset> {
  const { run, metadata } = await openDataset(dir, tables);
  const answers = new Map<string, Promise<unknown[]>>();
  const once = <Row>(query: Query<Row>): Promise<Row[]> => {
    const key = JSON.stringify([query.sql, query.params]);
    const answer = answers.get(key) ?? run(query);
    answers.set(key, answer);
    return answer as Promise<Row[]>;
  };
  return { run: once, metadata };
}
