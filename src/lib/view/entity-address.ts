import type { CountryPlaceRow } from '../queries/country-places.ts';
import type { EntityKind } from '../schema.ts';
import { pagePath } from './own-pages.ts';

/** The folder below the root of a language in which pages of a kind stand. */
export const FOLDER_OF = {
  company: 'companies',
  place: 'places',
  authority: 'authorities'
} as const satisfies Record<EntityKind, string>;

export type EntityFolder = (typeof FOLDER_OF)[EntityKind];

export const ENTITY_KINDS = Object.keys(FOLDER_OF) as EntityKind[];

/** The kind whose pages stand in a folder, or null where it is no such folder. */
export function kindOfFolder(folder: string): EntityKind | null {
  return ENTITY_KINDS.find((kind) => FOLDER_OF[kind] === folder) ?? null;
}

/** Path of an entity's page below the root of a language: `companies/alibaba/`. */
export function entityPath(kind: EntityKind, entity: string): string {
  return pagePath('names', entityPageKey(kind, entity));
}

/** Where the page of an entity stands among those of all names: `companies/alibaba`. */
export function entityPageKey(kind: EntityKind, entity: string): string {
  return `${FOLDER_OF[kind]}/${entity}`;
}

/** The path of the page of a jurisdiction, which is that of its country; null where the catalogue has no such place. */
export function jurisdictionPath(code: string, countries: readonly CountryPlaceRow[]): string | null {
  const place = countries.find((row) => row.code === code)?.place;
  return place === undefined ? null : entityPath('place', place);
}
