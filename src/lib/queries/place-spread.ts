import type { PlaceKind } from '../schema.ts';

/** A place, with the venues and districts inside a city rolled up into the city. */
export interface PlaceRow {
  place: string;
  name_en: string;
  name_fr: string;
  kind: PlaceKind;
  country: string | null;
  parent: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Clippings that name it (or what is rolled up into it), in the filter. */
  n: number;
  /** Those of `n` in which every mention stands for the government seated there. */
  metonymic: number;
  all: number;
  /** Denominator: clippings in the filter. */
  of_clippings: number;
  /** Ids of the venues and districts counted here, in the whole corpus. */
  rolled: string[];
}
