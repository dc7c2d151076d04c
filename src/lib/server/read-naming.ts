import { createNaming } from '../naming/naming.ts';
import type { NamedRow, Naming } from '../naming/naming.ts';
import { CLIPPING_COLUMNS } from '../queries/clipping-list.ts';
import type { ClippingListRow } from '../queries/clipping-list.ts';
import { sql } from '../queries/query.ts';
import type { Run } from '../view/view.ts';

/** Who names whom in the whole corpus. */
export async function readNaming(run: Run): Promise<Naming> {
  const clippings = await run<ClippingListRow>(
    sql`SELECT ${CLIPPING_COLUMNS} FROM clippings c ORDER BY c.clipping`
  );
  const mentions = await run<NamedRow>(
    sql`SELECT clipping, kind, entity, mentions, in_tags FROM mentions ORDER BY clipping, kind, entity`
  );
  const inside = await run<{ entity: string; ancestor: string }>(
    sql`SELECT entity, ancestor FROM entity_ancestors WHERE kind = 'place' ORDER BY ancestor, entity`
  );
  return createNaming(clippings, mentions, inside);
}
