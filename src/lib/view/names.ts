import type { Names } from '../charts/context.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import type { Locale } from '../words/locale.ts';

/** Of an entity or value that has a name in each language, that of the reader's. */
export const nameIn = (row: { label_en: string; label_fr: string }, locale: Locale): string =>
  locale === 'fr' ? row.label_fr : row.label_en;

/** Names in the reader's language of everything that the corpus knows, by kind and id. */
export function createNames(rows: readonly CatalogueRow[], locale: Locale): Names {
  const labels = new Map<string, string>();
  for (const row of rows) labels.set(`${row.dimension} ${row.value}`, nameIn(row, locale));
  let regions: Intl.DisplayNames | null = null;
  // Made when first asked: it is the platform's language data that take time, while a page comes alive.
  const regionOf = (code: string) =>
    (regions ??= new Intl.DisplayNames([locale], { type: 'region' })).of(code) ?? code;
  return (kind, id) =>
    kind === 'jurisdiction' ? jurisdictionName(id, locale, regionOf) : (labels.get(`${kind} ${id}`) ?? id);
}

/** `CN` → China, Chine: from the language data of the platform, but for the codes that it does not know. */
function jurisdictionName(code: string, locale: Locale, regionOf: (code: string) => string): string {
  const own = OWN_NAMES[code]?.[locale];
  if (own) return own;
  return /^[A-Z]{2}$/.test(code) ? regionOf(code) : code;
}

/** What the platform calls otherwise from version to version, or does not know. */
const OWN_NAMES: Record<string, Record<Locale, string>> = {
  EU: { en: 'European Union', fr: 'Union européenne' },
  INT: { en: 'International', fr: 'International' },
  HK: { en: 'Hong Kong', fr: 'Hongkong' },
  MO: { en: 'Macau', fr: 'Macao' },
  TW: { en: 'Taiwan', fr: 'Taïwan' }
};
