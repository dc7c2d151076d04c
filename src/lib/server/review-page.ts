import { loadGazetteers } from '../../pipeline/gazetteer/load.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import type { ReviewData } from '../review/decision.ts';
import type { DatasetMetadata, EntityKind } from '../schema.ts';
import { localeOf } from '../words/locale.ts';
import type { Locale } from '../words/locale.ts';
import { openDataset } from './native.ts';
import { readReviewData } from './review-data.ts';

/** What the reviewing page is given. */
export interface ReviewPageData extends ReviewData {
  locale: Locale;
  metadata: DatasetMetadata;
  /** Names of all that an editor may name: the gazetteers, and not only what was found so far. */
  catalogue: CatalogueRow[];
  /** What else they are called, by kind and id. */
  aliases: Record<EntityKind, Record<string, string[]>>;
  /** Where an authority's decisions hold. */
  jurisdictions: Record<string, string>;
  /** Where decisions can hold: the codes that the corrections file takes. */
  codes: string[];
}

export const entries = () => [{ lang: undefined }, { lang: 'fr' }];

/** The built data with the gazetteers, by whose ids the corrections file names companies, places and authorities. */
export async function load({ params }: { params: { lang?: string } }): Promise<ReviewPageData> {
  const dataset = await openDataset('static/data');
  try {
    const { companies, places, authorities } = await loadGazetteers('data/gazetteers');
    const named = { company: companies, place: places, authority: authorities };
    return {
      locale: localeOf(params.lang),
      metadata: dataset.metadata,
      catalogue: (['company', 'place', 'authority'] as const).flatMap((dimension) =>
        named[dimension].map(({ id, name, nameFr }) => ({
          dimension,
          value: id,
          label_en: name,
          label_fr: nameFr === '' ? name : nameFr
        }))
      ),
      aliases: { company: aliasesOf(companies), place: aliasesOf(places), authority: aliasesOf(authorities) },
      jurisdictions: Object.fromEntries(authorities.map(({ id, jurisdiction }) => [id, jurisdiction])),
      codes: codesOf(places, authorities),
      ...(await readReviewData(dataset))
    };
  } finally {
    dataset.close();
  }
}

function codesOf(
  places: readonly { country: string | null }[],
  authorities: readonly { jurisdiction: string }[]
): string[] {
  const countries = places.flatMap(({ country }) => country ?? []);
  return [...new Set(['EU', 'INT', ...countries, ...authorities.map(({ jurisdiction }) => jurisdiction)])];
}

function aliasesOf(entries: readonly { id: string; aliases: string[] }[]): Record<string, string[]> {
  return Object.fromEntries(
    entries.filter(({ aliases }) => aliases.length > 0).map(({ id, aliases }) => [id, aliases])
  );
}
