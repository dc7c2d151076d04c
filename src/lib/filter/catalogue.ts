import type { CatalogueRow } from '../queries/catalogue.ts';
import { ACTION_STATUSES, ACTION_TYPES } from '../schema.ts';
import { LIST_DIMENSIONS } from './filter.ts';
import type { ListDimension } from './filter.ts';

/** The values that each list dimension may take. */
export type Catalogue = Readonly<Record<ListDimension, ReadonlySet<string>>>;

/** The values that a filter may hold: types and statuses of the schema, and what the corpus knows; `events` of which there are no rows. */
export function catalogueOf(rows: readonly CatalogueRow[], events: readonly string[] = []): Catalogue {
  const values = Object.fromEntries(
    LIST_DIMENSIONS.map((dimension) => [dimension, new Set<string>()])
  ) as Record<ListDimension, Set<string>>;
  for (const type of ACTION_TYPES) values.type.add(type);
  for (const status of ACTION_STATUSES) values.status.add(status);
  for (const { dimension, value } of rows) values[dimension].add(value);
  let known: ReadonlySet<string> | null = null;
  return {
    ...values,
    /** Made when first asked: few addresses name one of tens of thousands. */
    get event() {
      return (known ??= new Set([...values.event, ...events]));
    }
  };
}
