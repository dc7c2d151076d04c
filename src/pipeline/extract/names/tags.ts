import type { Gazetteers } from '../../types.ts';
import { isUpper } from '../text/characters.ts';
import { tagKey } from '../text/spelling.ts';

export interface TagHit {
  entity: string;
  kind: 'company' | 'authority';
  tag: string;
}

interface TagName {
  entity: string;
  kind: 'company' | 'authority';
  form: string;
  /** A name that is also a word, or an acronym as short as one: its tag must have its capitals. */
  exact: boolean;
}

const SHORT = 3;

/**
 * Finds the companies and authorities that tags name as a whole: `#AntGroup`, `#Alibaba_cloud`, and both names of
 * `#CambridgeAnalytica/Emerdata`. Topics (`#finance`, `#orange`) are not capitalised and name nothing.
 */
export function createTagReader(
  gazetteers: Pick<Gazetteers, 'companies' | 'authorities'>
): (tags: readonly string[]) => TagHit[] {
  const names = new Map<string, TagName[]>();
  const kinds = [
    ['company', gazetteers.companies],
    ['authority', gazetteers.authorities]
  ] as const;
  for (const [kind, entries] of kinds) {
    for (const { id, name, nameFr, aliases, ambiguous } of entries) {
      for (const form of new Set([name, nameFr, ...aliases])) {
        const key = tagKey(form);
        const exact = ambiguous.includes(form) || key.length <= SHORT;
        const named = { entity: id, kind, form, exact };
        names.set(key, names.get(key)?.concat(named) ?? [named]);
      }
    }
  }
  // The same few hundred tags stand under most clippings.
  const seen = new Map<string, TagHit[]>();
  const read = (tag: string) => {
    const hits = seen.get(tag) ?? tag.split('/').flatMap((part) => hitsOf(part, tag, names));
    seen.set(tag, hits);
    return hits;
  };
  return (tags) => tags.flatMap(read);
}

function hitsOf(part: string, tag: string, names: ReadonlyMap<string, TagName[]>): TagHit[] {
  const fitting = (names.get(tagKey(part)) ?? []).filter(
    ({ form, exact }) => !exact || isWritten(part, form)
  );
  const plain = fitting.filter(({ exact }) => !exact);
  const found = plain.length > 0 ? plain : fitting;
  const kinds = new Set(found.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const first = found.find((name) => name.kind === kind);
    return first ? [{ entity: first.entity, kind, tag }] : [];
  });
}

/** Short names keep all their capitals (`#GE`, `#QQ`), longer ones the first (`#Orange`, `#Visa`). */
function isWritten(part: string, form: string): boolean {
  const letters = part.replace(/[^\p{L}\p{N}]/gu, '');
  const expected = form.replace(/[^\p{L}\p{N}]/gu, '');
  if (expected.length <= SHORT) return letters === expected;
  return isUpper(letters.charAt(0)) || letters === expected;
}
