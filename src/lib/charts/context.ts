import type { EntityKind } from '../schema.ts';
import type { Locale } from '../words/locale.ts';
import type { Palette } from './theme.ts';

/** A name in the reader's language, for an entity, a jurisdiction code (`CN`, `EU`) or an outlet (`lemonde.fr`). */
export type Names = (kind: EntityKind | 'jurisdiction' | 'outlet', id: string) => string;

/** What a chart needs beside its data. Equal data and context give equal SVG, at build time and in the browser. */
export interface ChartContext {
  document: Document;
  /** Layout width in px: on pages one of `CHART_WIDTHS`, and the page scales the result to its container. */
  width: number;
  locale: Locale;
  palette: Palette;
  /** Starts every id in the SVG: to be set where several charts share a page. */
  idPrefix?: string;
  /** Set for pictures, which have labels of their own size and nothing to click. */
  picture?: PictureRoom;
}

/** What a picture has for its chart. */
export interface PictureRoom {
  /** Size of labels in px. */
  size: number;
  /**
   * Height in px that the chart should not exceed: it leaves out what it can do without (the strip of clippings, smaller bars,
   * insets). Null: as high as it likes.
   */
  room: number | null;
  /** Height in px that there is for it, in a picture of fixed size: a chart without a height of its own takes it. */
  fill?: number | null;
  /** Room is scarce from the start: a key of few words, an axis of one line, rows as low as they may be. */
  brief?: boolean;
  /** Of charts that share a key: the key alone, or all but the key. */
  part?: 'key' | 'marks';
}

/** The widths at which charts are laid out. A container shows the widest one that fits. */
export const CHART_WIDTHS = {
  actions: [320, 460, 600, 760, 960, 1160],
  companies: [320, 460, 560, 700],
  places: [320, 460, 560, 700],
  accuracy: [320, 460, 560, 700],
  share: [320, 460, 560, 700]
} as const;

/** Labels are a little larger where the chart is as wide as a phone. */
export function fontSize({ width, picture }: Pick<ChartContext, 'width' | 'picture'>): number {
  return picture?.size ?? (width < 400 ? 12.5 : 12);
}
