import type { ActionType } from '../schema.ts';

/** A sentence of a clipping that supports the current filter. */
export interface EvidenceRow {
  clipping: number;
  kind: 'action' | 'company' | 'place' | 'authority';
  /** Id of the event or of the entity. */
  key: string;
  quote: string;
  /** UTF-16 offset into the clipping's text, known for actions. */
  quote_start: number | null;
  type: ActionType | null;
}
