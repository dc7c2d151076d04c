import { entityIndex } from '../queries/entity-index.ts';
import { sql } from '../queries/query.ts';
import { FOLDER_OF, ENTITY_KINDS } from '../view/entity-address.ts';
import type { OwnPages } from '../view/own-pages.ts';
import type { Run } from '../view/view.ts';

/** How many pages of a set a site may have before most are drawn by one, and how many keep theirs then. */
export interface PageBounds {
  /** Clippings that a corpus may have whose rows stand in its pages; of larger ones they are files. */
  carried: number;
  clippings: { all: number; newest: number };
  /** All kinds together, and the most named of each kind. */
  names: { all: number; most: number };
}

/** A page of a clipping takes 15 ms to build in each language, one of a name up to 200. */
export const PAGE_BOUNDS: PageBounds = {
  carried: 1000,
  clippings: { all: 2000, newest: 500 },
  names: { all: 1500, most: 100 }
};

/** Which clippings and names of a dataset get pages of their own. */
export async function readOwnPages(
  run: Run,
  { clippings, names }: Pick<PageBounds, 'clippings' | 'names'>
): Promise<OwnPages> {
  const ids = await run<{ id: string }>(
    sql`SELECT id FROM clippings ORDER BY published DESC NULLS LAST, clipping`
  );
  const named = await Promise.all(
    ENTITY_KINDS.map(async (kind) =>
      (await run(entityIndex(kind))).map(({ entity }) => `${FOLDER_OF[kind]}/${entity}`)
    )
  );
  const isLarge = named.flat().length > names.all;
  return {
    clippings: ids.length > clippings.all ? ids.slice(0, clippings.newest).map(({ id }) => id) : null,
    names: isLarge ? named.flatMap((keys) => keys.slice(0, names.most)) : null
  };
}
