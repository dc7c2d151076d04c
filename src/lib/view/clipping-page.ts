import type { ActionRow, ClippingRow, CorrectionRow, MentionRow, SpanRow, TextRow } from '../schema.ts';

/** Of a mention, what the page of its clipping shows: the sentences stand in the text. */
export type ShownMention = Omit<MentionRow, 'quote' | 'surface' | 'first_offset' | 'in_title'>;

/** Everything that the page of one clipping shows. */
export interface ClippingPage {
  clipping: ClippingRow;
  text: TextRow;
  actions: ActionRow[];
  spans: SpanRow[];
  mentions: ShownMention[];
  corrections: CorrectionRow[];
  previous: Neighbour | null;
  next: Neighbour | null;
}

export type Neighbour = Pick<ClippingRow, 'id' | 'title' | 'language'>;
