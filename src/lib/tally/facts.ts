import type { Filter } from '../filter/filter.ts';
import type { CatalogueRow } from '../queries/catalogue.ts';
import type { ActionStatus, ActionType, EntityKind, PlaceKind } from '../schema.ts';

/**
 * What the charts of a small corpus are counted from, for every filter but a search: columns of equal length, in files so
 * small that a frame in an article can fetch them. Clippings, entities and events are pointed to by their place in their columns.
 */
export interface Facts {
  clippings: {
    outlet: (string | null)[];
    language: string[];
    /** What is known of the day: `2021`, `2021-03`, `2021-03-19` or null. */
    published: (string | null)[];
  };
  entities: {
    entity: string[];
    kind: EntityKind[];
    name_en: string[];
    name_fr: string[];
    parent: (string | null)[];
    /** The topmost parent, as a place in these columns. */
    root: number[];
    /** Of a place: where it is drawn, as a place in these columns. */
    home: (number | null)[];
    place_kind: (PlaceKind | null)[];
    country: (string | null)[];
    latitude: (number | null)[];
    longitude: (number | null)[];
  };
  companies: MentionColumns;
  places: MentionColumns & { metonymic: number[] };
  /** In the order of the timeline. */
  events: {
    event: string[];
    /** What is known of the day. */
    date: (string | null)[];
    type: ActionType[];
    status: ActionStatus[];
    jurisdiction: string[];
    authorities: string[][];
    targets: string[][];
    amount: (number | null)[];
    currency: (string | null)[];
    corrected: boolean[];
  };
  /** A line for each report of an event in a clipping. */
  reports: { event: number[]; clipping: number[] };
}

/** Which clipping names which company or place, and how often. */
export interface MentionColumns {
  clipping: number[];
  entity: number[];
  mentions: number[];
}

/** All that a search looks through, folded, for each clipping. */
export type FoldedTexts = readonly string[];

/** Whether a filter needs the texts of the clippings beside the facts. */
export function needsTexts(filter: Filter): boolean {
  return filter.text !== '';
}

/** The values that the corpus knows: the same rows, in the same order, as the question `catalogue`. */
export function catalogueRows({ clippings, entities, events }: Facts): CatalogueRow[] {
  const named = entities.entity.map((value, i): CatalogueRow => {
    const dimension = entities.kind[i] ?? 'company';
    return {
      dimension,
      value,
      label_en: entities.name_en[i] ?? value,
      label_fr: entities.name_fr[i] ?? value
    };
  });
  const plain = (dimension: CatalogueRow['dimension'], values: readonly (string | null)[]) =>
    [...new Set(values)].flatMap((value): CatalogueRow[] =>
      value === null ? [] : [{ dimension, value, label_en: value, label_fr: value }]
    );
  const rows = [
    ...named,
    ...plain('outlet', clippings.outlet),
    ...plain('language', clippings.language),
    ...plain('jurisdiction', events.jurisdiction),
    ...plain('event', events.event)
  ];
  return rows.sort((a, b) => inOrder(a.dimension, b.dimension) || inOrder(a.value, b.value));
}

/** As the database sorts text: by code, in no language. */
export function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
