import type { SentencePiece } from '../clipping/naming-sentences.ts';
import type { Beside } from '../naming/beside.ts';
import type { NamingClippingRow } from '../naming/clippings.ts';
import type { NamingOutletRow } from '../naming/outlets.ts';
import type { ActionTableRow } from '../queries/action-table.ts';
import type { EntityIndexRow } from '../queries/entity-index.ts';
import type { EventReportRow } from '../queries/event-reports.ts';
import type { EntityRow } from '../schema.ts';
import type { EntityNumbers } from '../words/entity.ts';
import type { EntityCharts } from './entity-view.ts';

/** A clipping with the sentences that name the entity; the first of them, and how many more there are. */
export interface NamingClipping extends NamingClippingRow {
  sentences: SentencePiece[][];
  more: number;
  /** Why an editor gave mentions to the entity. */
  renamed: string | null;
}

/** Everything that the page of one entity shows. */
export interface EntityPage {
  entity: Pick<EntityRow, 'entity' | 'kind' | 'country' | 'wikidata'>;
  numbers: EntityNumbers;
  /** What it belongs to, the nearest first, and what belongs to it, most named first. */
  above: string[];
  below: EntityIndexRow[];
  /** The place that is its country, if the catalogue has it and it is not that itself. */
  home: string | null;
  /** How many actions there are, of which the newest are shown, and how many of them concern only what belongs to it. */
  events: number;
  notOwn: number;
  actions: ActionTableRow[];
  reports: EventReportRow[];
  beside: Beside;
  outlets: NamingOutletRow[];
  clippings: NamingClipping[];
  charts: EntityCharts;
}
