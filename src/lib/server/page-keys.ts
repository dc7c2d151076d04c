import { sql } from '../queries/query.ts';
import { ENTITY_KINDS, entityPageKey } from '../view/entity-address.ts';
import { hasOwnPage } from '../view/own-pages.ts';
import type { PageSet } from '../view/own-pages.ts';
import { entityIndex } from './entity-pages.ts';
import { sharedDataset } from './shared-dataset.ts';

/** The keys of a set in the latest dataset: of those with a page of their own, and of those that one page draws. */
export async function pageKeys(set: PageSet): Promise<{ own: string[]; drawn: string[] }> {
  const keys = await (set === 'clippings' ? clippingKeys() : nameKeys());
  return {
    own: keys.filter((key) => hasOwnPage(set, key)),
    drawn: keys.filter((key) => !hasOwnPage(set, key))
  };
}

async function clippingKeys(): Promise<string[]> {
  const { run } = await sharedDataset();
  return (await run<{ id: string }>(sql`SELECT id FROM clippings ORDER BY clipping`)).map(({ id }) => id);
}

async function nameKeys(): Promise<string[]> {
  const { index } = await entityIndex();
  return ENTITY_KINDS.flatMap((kind) => index[kind].map(({ entity }) => entityPageKey(kind, entity)));
}
