import type { CatalogueRow } from '../queries/catalogue.ts';

/**
 * Of a catalogue by value, the names that a page needs: those of every value that stands somewhere in what it shows, in the
 * JSON of corrections, too. A corpus has thousands of names and of pages: each carries its own only.
 */
export function namesShown(
  catalogue: ReadonlyMap<string, readonly CatalogueRow[]>,
  shown: unknown
): CatalogueRow[] {
  const found = new Map<string, readonly CatalogueRow[]>();
  const look = (part: unknown): void => {
    if (typeof part === 'string') {
      const rows = catalogue.get(part);
      if (rows) found.set(part, rows);
      if (part.startsWith('{')) look(parse(part));
    } else if (Array.isArray(part)) part.forEach(look);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  look(shown);
  return [...found.values()].flat();
}

/** Null for a text that only begins as JSON does. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
