import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';

/**
 * Of entries that are to be saved, those that the file does not have: where the answer to a save was lost, as a tab was
 * closed over it, the same is sent again. `entries` are items of a list (`  - clipping: …`). Texts that are no YAML are left
 * to whoever reads them next.
 */
export function unsavedEntries(text: string, entries: string): string {
  const file = documentOf(text);
  const list: unknown = isMap(file.contents) ? file.contents.get('corrections') : null;
  if (file.errors.length > 0 || !isSeq(list)) return entries;
  const saved = new Set(list.items.map((item) => told(item, file)));
  return entries
    .split(/^(?= {2}- )/m)
    .filter((entry) => {
      const sent = documentOf(entry);
      const [item] = isSeq(sent.contents) ? sent.contents.items : [];
      return item === undefined || sent.errors.length > 0 || !saved.has(told(item, sent));
    })
    .join('');
}

const documentOf = (text: string): Document.Parsed => parseDocument(text, { schema: 'failsafe' });

/** What an entry says, however it is written. */
const told = (item: unknown, document: Document.Parsed): string =>
  JSON.stringify(isMap(item) ? item.toJS(document) : item);
