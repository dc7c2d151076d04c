import type { CompanyEntry, Gazetteers } from '../../types.ts';
import { isUpper } from '../text/characters.ts';
import { tagKey } from '../text/spelling.ts';

export interface TagHit {
  entity: string;
  kind: 'company' | 'authority';
  tag: string;
}

/** What a form of a tag may name. */
interface Named {
  kind: TagHit['kind'];
  entry: Pick<CompanyEntry, 'id' | 'name' | 'nameFr' | 'aliases' | 'ambiguous'>;
}

const SHORT = 3;

/**
 * Finds the companies and authorities that tags name as a whole: `#AntGroup`, `#Alibaba_cloud`, and both names of
 * `#CambridgeAnalytica/Emerdata`. Topics (`#finance`, `#orange`) are not capitalised and name nothing.
 */
export function createTagReader(
  gazetteers: Pick<Gazetteers, 'companies' | 'authorities'>
): (tags: readonly string[]) => TagHit[] {
  let known: TagNames | null = null;
  // The same few hundred tags stand under most clippings.
  const seen = new Map<string, TagHit[]>();
  const read = (tag: string) => {
    const hits =
      seen.get(tag) ?? tag.split('/').flatMap((part) => hitsOf(part, tag, (known ??= namesOf(gazetteers))));
    seen.set(tag, hits);
    return hits;
  };
  return (tags) => tags.flatMap(read);
}

/** By the key of a form the first that it names, and, of few forms, the others. */
interface TagNames {
  first: ReadonlyMap<string, Named>;
  others: ReadonlyMap<string, Named[]>;
}

function namesOf({ companies, authorities }: Pick<Gazetteers, 'companies' | 'authorities'>): TagNames {
  const first = new Map<string, Named>();
  const others = new Map<string, Named[]>();
  const add = (named: Named): void => {
    for (const key of new Set(formsOf(named).map(tagKey))) {
      if (first.has(key)) others.set(key, [...(others.get(key) ?? []), named]);
      else first.set(key, named);
    }
  };
  for (const entry of companies) add({ kind: 'company', entry });
  for (const entry of authorities) add({ kind: 'authority', entry });
  return { first, others };
}

function formsOf({ entry: { name, nameFr, aliases } }: Named): string[] {
  return [name, nameFr, ...aliases];
}

function hitsOf(part: string, tag: string, { first, others }: TagNames): TagHit[] {
  const key = tagKey(part);
  const named = first.get(key);
  if (!named) return [];
  const forms = [named, ...(others.get(key) ?? [])].flatMap((one) =>
    formsOf(one)
      .filter((form) => tagKey(form) === key)
      .map((form) => ({ ...one, form, exact: isExact(one, form, key) }))
  );
  const fitting = forms.filter(({ form, exact }) => !exact || isWritten(part, form));
  const plain = fitting.filter(({ exact }) => !exact);
  const found = plain.length > 0 ? plain : fitting;
  const kinds = new Set(found.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const ofKind = found.filter((one) => one.kind === kind);
    const [hit] = ofKind;
    // `#Sénat`: of whichever country the clipping is about.
    const isShared = kind === 'authority' && ofKind.some((one) => one.exact && one.entry !== hit?.entry);
    return hit && !isShared ? [{ entity: hit.entry.id, kind, tag }] : [];
  });
}

/** A name that is also a word, or an acronym as short as one: its tag must have its capitals. */
function isExact({ entry }: Named, form: string, key: string): boolean {
  return entry.ambiguous.includes(form) || key.length <= SHORT;
}

/** Short names keep all their capitals (`#GE`, `#QQ`), longer ones the first (`#Orange`, `#Visa`). */
function isWritten(part: string, form: string): boolean {
  const letters = part.replace(/[^\p{L}\p{N}]/gu, '');
  const expected = form.replace(/[^\p{L}\p{N}]/gu, '');
  if (expected.length <= SHORT) return letters === expected;
  return isUpper(letters.charAt(0)) || letters === expected;
}
